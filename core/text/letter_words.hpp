// Numbers inside words of letters, which are set in one face: C++17, COVID-19, PM2.5, H₂SO₄, 5G.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhitu {

/// Whether letters stand before a place, without a blank; figures and joints like - + / may be between them.
bool is_in_letter_word(std::string_view text, std::size_t at);

/// Whether bytes [begin, end), a number, are part of a word of letters. 25km and 12MW are a number and its unit.
bool is_of_letter_word(std::string_view text, std::size_t begin, std::size_t end);

} // namespace zhitu
