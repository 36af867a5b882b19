// How a stroke is broken.
#pragma once

#include "core/sdk/zhitu/geometry.hpp"

namespace zhitu {

/// A dash and the bare stretch behind it. None = solid.
struct Dash {
    Length on{}, off{};
    bool operator==(const Dash&) const = default;
};

} // namespace zhitu
