// The places in a theme's words that are filled: {自}, {至}, {}.
#pragma once

#include "core/theme/reader.hpp"

namespace zhitu {

/// Says which places of 用语 are never filled, or filled twice.
void check_places_in_words(const Node& section, ThemeReader& reader);
/// The same of the words of 徽章.
void check_places_in_badge(const Node& section, ThemeReader& reader);

} // namespace zhitu
