// Titles of a theme without a ribbon: they stand on the sheet itself.
#pragma once

#include "core/theme/places.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {

/// The measures of a ribbon go, no beam runs through a title, and an ink that was meant for a ribbon, which is not
/// seen without it, becomes that of texts. For a theme that has none.
void bare_titles(Theme& theme, const ThemePlaces& places);

/// Whether a bare title stands on the paper above the ground.
bool is_over_the_beam(const FormRule& form);

} // namespace zhitu
