// Years in texts that run down: which figures are those of one.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhitu {

/// How many figures of a year begin at a byte behind no figure: four of 2020年, and of all in 2016—2020年 and
/// 2016、2018、2020年 and 2019/2020年 (but none of 5000年文明); two behind a sign of ranges in 2020～21年, so that both are in one
/// stance.
std::size_t year_figures(std::string_view text, std::size_t begin);

/// 二 for 2.
char32_t han_figure(char32_t digit);

} // namespace zhitu
