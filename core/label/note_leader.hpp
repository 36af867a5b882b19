// The line from a note of 标注 that stands over a value down to what it speaks of.
#pragma once

#include "core/label/seats.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhitu {

/// The leader of a note ends at the value of its own point, if there is one; it is left out when that is near.
/// `placed` are the labels of all items that have their places.
void rest_on_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t note,
                   Length text_gap, std::optional<LineShape>& leader);

} // namespace zhitu
