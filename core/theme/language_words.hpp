// The words that are printed, in the language that a theme is set in. 用语 and 徽章 of the house say them in
// zh-Hans; a word of the house that a theme has left as it is changes with 语言, one of its own does not.
#pragma once

#include "core/theme/theme.hpp"

#include <string>
#include <string_view>

namespace zhitu {

/// Says the house's words in the theme's language.
void speak_language(Theme& theme);

/// A computed figure, whose unit is ours: 1.2个百分点 is 1.2個百分點 in zh-Hant.
std::string figure_in_language(const Theme& theme, std::string figure);

} // namespace zhitu
