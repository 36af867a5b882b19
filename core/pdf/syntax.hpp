// How PDF writes numbers and texts.
#pragma once

#include <string>
#include <string_view>

namespace zhitu {

/// Rounded to so many decimals, written as short as it goes, the same in every locale.
void put_number(std::string& out, double number, int decimals);
std::string pdf_number(double number, int decimals);
/// "5 0 R"
std::string pdf_reference(int object);
/// Big-endian in hexadecimal digits, as glyph codes are written.
void put_code(std::string& out, unsigned code);
/// A text for the reader, of any characters: <FEFF...>.
std::string pdf_text(std::string_view utf8);
/// UTF-16 in hexadecimal digits.
std::string utf16_digits(std::string_view utf8);

} // namespace zhitu
