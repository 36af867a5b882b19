// 版式: columns x rows, or a map of areas.
#pragma once

#include "core/spec/spec.hpp"

#include <optional>

namespace zhitu {

/// Areas come in order of appearance; seat_panels gives them to the panels. Nothing after a fault.
std::optional<GridText> decode_grid(const Node& key, const Node& value, Diagnostics& diagnostics);

} // namespace zhitu
