// Whether the texts of a theme can be seen on what they stand on, judged when all its files are read.
#pragma once

#include "core/theme/places.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {

/// Of a text and its ground that can hardly be told apart, in print or on a screen, the one that was named last is
/// at fault: the ink of the text, that of the ground, or an ink that was changed.
/// Of the two forms, the one that is drawn.
void check_texts(const Theme& theme, bool is_board, const ThemePlaces& places, Diagnostics& diagnostics);

} // namespace zhitu
