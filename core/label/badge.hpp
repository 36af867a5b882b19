// The growth badge's place and shapes.
#pragma once

#include "core/label/field.hpp"
#include "core/label/typeset.hpp"

#include <optional>

namespace zhitu {

struct BadgePlacement {
    Rect pill;
    Length missing; // what it lacks to stand there; zero = nothing
};

/// In its lane, or as low in its gap as values and marks let it: numbers never move, the badge does.
BadgePlacement place_badge(const BadgeItem& badge, const SetItem& set, int panel, const Field& field);
/// The badges between columns, by their items, when some had to climb and others not, or one has its place in the
/// lane: siblings stand level, so all of them belong in the unit lanes. None where a lane lacks the room. `badges`
/// are the places of all items.
std::vector<std::size_t> uneven_badges(const Scene& scene, const std::vector<SetItem>& set,
                                       const std::vector<BadgePlacement>& badges);
/// Pill, arrow and figure, in painting order.
std::vector<Mark> badge_marks(const BadgeItem& badge, const SetItem& set, int panel, const Rect& pill);

} // namespace zhitu
