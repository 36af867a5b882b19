// Which of “ ” ‘ ’ are those of words in letters. Unicode has one character for the narrow mark of Latin texts and
// for the full-width one of Chinese.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace zhitu {

/// Bytes where such marks begin, in order. A ’ inside a word of letters is one (don’t, Xi’an, 90’s). A pair is
/// where letters stand beside it, on one side at least, and what is wide stands neither beside it nor inside; the
/// blanks, figures and other signs between do not count. So the sentence that quotes decides, not the words quoted:
/// of “GDP” in a Chinese one, or by itself, the marks are Chinese. A mark without its other half is judged alone.
std::vector<std::size_t> latin_quotes(std::string_view text);

/// Whether there is anything to decide.
bool may_have_quotes(std::string_view text);

} // namespace zhitu
