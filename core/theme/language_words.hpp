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

/// 名义 and 实际 of 口径, which are ours too; any other is as typed.
std::string basis_in_language(const Theme& theme, const std::string& basis);

/// What a note says of panels or a series: 收入：纵轴不从零起; without names the words alone.
std::string said_of(const Theme& theme, const std::string& names, const std::string& words);

/// The same of a growth, which in Chinese goes on from the name: 郴州增幅为2020年比2016年.
std::string growth_said_of(const Theme& theme, const std::string& names, const std::string& words);

} // namespace zhitu
