// Where a label stands that finds none of its seats: better there than nowhere.
#pragma once

#include "core/label/seats.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhitu {

/// A note beside its own value, as one phrase with it; else, like the value of a point, afar at a leader.
std::optional<Placement> last_resort(const Scene& scene, const std::vector<std::optional<Placement>>& placed,
                                     const Field& field, std::size_t item, const SetItem& set, Length text_gap);

} // namespace zhitu
