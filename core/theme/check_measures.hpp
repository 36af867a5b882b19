// Whether the measures of a theme go together, judged when all its files are read.
#pragma once

#include "core/theme/places.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {

/// A card over the title, an arrow that leaves its badge, lines of a note in each other: of the two measures that
/// do not go together the one that was written last is at fault. Of the two forms, the one that is drawn.
void check_measures(const Theme& theme, bool is_board, const ThemePlaces& places, Diagnostics& diagnostics);

} // namespace zhitu
