// Which texts of a theme stand on which of its grounds.
#pragma once

#include "core/theme/places.hpp"
#include "core/theme/theme.hpp"

#include <vector>

namespace zhitu {

/// A text on a ground: what theme files call both, their inks, and where these are named. The ground of a 字 is
/// whatever is drawn in its ink: null.
struct Standing {
    Pair text, ground;
    InkIndex ink, under;
    const KeyPlace *text_place, *ground_place;
};

/// Those of a form whose inks are both there.
std::vector<Standing> standings(const Theme& theme, bool is_board, const ThemePlaces& places);

} // namespace zhitu
