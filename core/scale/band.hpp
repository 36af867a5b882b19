// Where the rows of a table stand along an axis.
#pragma once

#include "core/sdk/zhitu/band.hpp"

#include <cstddef>

namespace zhitu {

struct BandScale {
    Length first, step, thickness; // the centre of row 0, the way to the next, how thick a mark is
    Length centre(std::size_t row) const { return first + step * static_cast<double>(row); }
};

/// Marks between two ends, the first and last at the insets; one row stands in the middle.
BandScale train_band(std::size_t rows, Length from, Length to, const Band& wish);

/// Rows as points: the first and last at the insets, or with a negative inset in the middle of equal steps.
BandScale train_points(std::size_t rows, Length from, Length to, Length inset);

} // namespace zhitu
