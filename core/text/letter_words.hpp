// Numbers inside words of letters, which are set in one face: C++17, COVID-19, PM2.5, H₂SO₄, 5G, ¹⁴C.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhitu {

/// Whether letters stand before a place, without a blank; figures and joints like - + / may be between them.
bool is_in_letter_word(std::string_view text, std::size_t at);

/// Whether raised or lowered figures from a place on begin a word of letters: ¹⁴C.
bool begins_letter_word(std::string_view text, std::size_t at);

/// Whether a number that begins directly behind letters is none of their word, by what it measures: GDP2020年,
/// CO₂3月, A/B48.9亿元, GDP7.1%. C919, G20 and PM2.5 are names, whatever follows.
bool counts_behind_letters(std::string_view text, std::size_t begin);

/// Whether any number of a text does.
bool has_numbers_behind_letters(std::string_view text);

/// Whether bytes [begin, end), a number, are part of a word of letters. 25km and 12MW are a number and its unit.
bool is_of_letter_word(std::string_view text, std::size_t begin, std::size_t end);

} // namespace zhitu
