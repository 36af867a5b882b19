// Where the rows of a table stand along an axis.
#pragma once

#include "core/sdk/zhitu/band.hpp"

#include <cstddef>
#include <vector>

namespace zhitu {

struct BandScale {
    Length first, step, thickness; // the centre of row 0, the way to the next, how thick a mark is
    Length centre(std::size_t row) const { return first + step * static_cast<double>(row); }
};

/// Marks between two ends, the first and last at the insets; one row stands in the middle.
BandScale train_band(std::size_t rows, Length from, Length to, const Band& wish);

/// Points, the first and last at the insets, or with a negative inset in the middle of equal steps. `count`: of the
/// steps that they would fill one by one; of rows in time more than they are, and no whole number.
BandScale train_points(double count, Length from, Length to, Length inset);

/// Of times, ascending and of two at least: the shortest step, and how many of them fill the whole.
struct TimeSteps {
    double shortest, count;
};
TimeSteps time_steps(const std::vector<double>& times);

} // namespace zhitu
