// How large a picture would have to be.
#pragma once

#include "core/scene/picture.hpp"

#include <functional>
#include <optional>

namespace zhitu {

/// Whether a sheet is large enough.
using Fits = std::function<bool(const Rect&)>;

/// The least height at the sheet's width, and the least width at its height; where neither helps, the least sheet
/// of its shape. None within three times the sheet and within the largest one.
struct LeastSize {
    std::optional<Length> height, width;
    std::optional<Rect> both;
};

/// In tenths of a millimetre, hundredths of the sheet, rounded up. `fits` is asked some twenty times.
LeastSize least_size(const Rect& sheet, const Rect& largest, const Fits& fits);

} // namespace zhitu
