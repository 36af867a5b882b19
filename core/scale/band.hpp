// Where the rows of a table stand along an axis.
#pragma once

#include "core/sdk/zhitu/geometry.hpp"

#include <cstddef>

namespace zhitu {

struct BandScale {
    Length first, step, thickness; // the centre of row 0, the way to the next, how thick a mark is
    Length centre(std::size_t row) const { return first + step * static_cast<double>(row); }
};

/// How marks are spread: see zhitu_axis in the SDK.
struct BandWish {
    Length most_thickness; // a mark is never thicker
    double gap_ratio = 0;  // least gap as a part of the thickness, when the thickness has to give way
    Length inset;          // from either end to the first and last mark
    double spread = 0;     // widest gap as a multiple of the thickness; wider, the group is centred. 0 = no bound
};

/// Marks between two ends, the first and last at the insets; one row stands in the middle.
BandScale train_band(std::size_t rows, Length from, Length to, const BandWish& wish);

/// Rows as points: the first and last at the insets, or with a negative inset in the middle of equal steps.
BandScale train_points(std::size_t rows, Length from, Length to, Length inset);

} // namespace zhitu
