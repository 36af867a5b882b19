// Unicode's own boundaries (UAX #14, UAX #29). With vertical.cpp the only ICU code of this folder; Chinese texts in
// one line never come here.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace zhitu {

/// Byte offsets before which a line may break, without the start; the text's end is the last. Proper UTF-8 only.
std::vector<std::size_t> unicode_line_breaks(std::string_view text);

/// Byte offsets at which what a reader takes for one character ends; the text's end is the last.
std::vector<std::size_t> unicode_characters(std::string_view text);

/// Byte offsets at which a word ends, Chinese ones by ICU's dictionary; the text's end is the last.
std::vector<std::size_t> unicode_words(std::string_view text);

} // namespace zhitu
