// Years in texts that run down: which figures are those of one.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhitu {

/// How many figures of a year begin at a byte behind no figure: four of 2020年, and of all in 2016—2020年 and
/// 2016、2018、2020年 and 2019/2020年 (but none of 5000年文明); two behind a sign of ranges in 2020～21年, so that
/// both are in one stance.
std::size_t year_figures(std::string_view text, std::size_t begin);

/// Whether a - or – at a byte stands between two years, in figures or as 二〇二〇: down a column it would be a
/// speck.
bool joins_years(std::string_view text, std::size_t at);

/// 二 for 2, — for the sign between two years.
char32_t year_form(char32_t code);

} // namespace zhitu
