// What a theme must say before anything can be drawn with it.
#pragma once

#include "core/theme/theme.hpp"

namespace zhitu {

/// The first of these that is not there, as theme files write it; nothing when the theme is whole: every role has
/// an ink, and every type that a form sets a face, a size and an ink.
std::optional<Argument> missing_part(const Theme& theme);

} // namespace zhitu
