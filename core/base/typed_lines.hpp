// Line breaks that were typed in a text: titles, notes and words of 标注 take them, all other texts are one line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zhitu {

/// How many lines a text was typed in; at least one.
std::size_t typed_lines(std::string_view text);

/// The lines that were typed as one: 甲\n乙 becomes 甲乙, letters and figures keep a blank between.
std::string in_one_line(std::string_view text);

} // namespace zhitu
