// What a theme must say before anything can be drawn with it.
#pragma once

#include "core/theme/theme.hpp"

namespace zhitu {

/// The first of these that is not there, as theme files write it; nothing when the form is whole: every role has
/// an ink, and every type that the form sets a face and a size.
std::optional<Argument> missing_part(const Theme& theme, bool is_board);

} // namespace zhitu
