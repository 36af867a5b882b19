// A note of a point and the values of that point: its leader rests on them, or it stands beside one.
#pragma once

#include "core/label/seats.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhitu {

/// A leader down to a point ends over that point's own value: over another the note would be the other's. One too
/// short to be seen is dropped.
void rest_on_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t note,
                   Length text_gap, std::optional<LineShape>& leader);
/// Over a value of its own point that leans to one side it begins where that begins, or ends where that ends: a
/// millimetre beside it would look like a mistake.
void align_with_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t note,
                      Placement& place);
/// On the line of a value of its own point, left or right of it: the two read as one phrase.
std::vector<Placement> beside_own_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed,
                                        std::size_t note, const SetItem& set);

} // namespace zhitu
