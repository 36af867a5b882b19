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
/// Pill, arrow and figure, in painting order.
std::vector<Mark> badge_marks(const BadgeItem& badge, const SetItem& set, int panel, const Rect& pill);

} // namespace zhitu
