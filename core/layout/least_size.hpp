// How large a picture would have to be.
#pragma once

#include "core/scene/picture.hpp"

#include <functional>
#include <optional>

namespace zhitu {

/// The least height at the sheet's width, and the least width at its height; none within three times the sheet.
struct LeastSize {
    std::optional<Length> height, width;
};

/// In tenths of a millimetre, rounded up. `fits` is asked some twenty times.
LeastSize least_size(const Rect& sheet, const std::function<bool(const Rect&)>& fits);

} // namespace zhitu
