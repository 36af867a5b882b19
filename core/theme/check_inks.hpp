// What is wrong with a theme's inks, judged when all its files are read.
#pragma once

#include "core/theme/places.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {

/// Inks without 墨, 屏 or 黑白, and marks or texts in bare paper.
void check_inks(const Theme& theme, const ThemePlaces& places, Diagnostics& diagnostics);

/// A type without 墨 has the ink of texts.
void take_text_ink(Theme& theme, ThemePlaces& places);

/// An ink without 字 gets paper or the ink of texts, whichever has the higher contrast on newsprint.
void choose_text_inks(Theme& theme, const ThemePlaces& places, Diagnostics& diagnostics);

} // namespace zhitu
