#include "core/pdf/syntax.hpp"

#include "core/base/utf8.hpp"

#include <cassert>
#include <charconv>
#include <cmath>

namespace zhitu {

void put_number(std::string& out, double number, int decimals) {
    assert(std::isfinite(number) && decimals >= 0 && decimals <= 6);
    long long unit = 1;
    for (int i = 0; i < decimals; ++i) unit *= 10;
    long long rounded = std::llround(number * static_cast<double>(unit));
    if (rounded < 0) out += '-', rounded = -rounded;
    char digits[24];
    if (const long long whole = rounded / unit; whole > 0 || rounded == 0)
        out.append(digits, std::to_chars(digits, std::end(digits), whole).ptr);
    long long rest = rounded % unit;
    if (rest == 0) return;
    out += '.';
    for (unit /= 10; rest > 0; unit /= 10) out += static_cast<char>('0' + rest / unit), rest %= unit;
}

std::string pdf_number(double number, int decimals) {
    std::string out;
    put_number(out, number, decimals);
    return out;
}

std::string pdf_reference(int object) { return std::to_string(object) + " 0 R"; }

void put_code(std::string& out, unsigned code) {
    for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789ABCDEF"[code >> shift & 0xF];
}

std::string utf16_digits(std::string_view utf8) {
    std::string digits;
    for (const char32_t character : to_utf32(utf8)) {
        if (character < 0x10000) {
            put_code(digits, character);
        } else {
            put_code(digits, 0xD800 + ((character - 0x10000) >> 10));
            put_code(digits, 0xDC00 + ((character - 0x10000) & 0x3FF));
        }
    }
    return digits;
}

std::string pdf_text(std::string_view utf8) { return "<FEFF" + utf16_digits(utf8) + ">"; }

} // namespace zhitu
