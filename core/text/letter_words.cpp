#include "core/text/letter_words.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/text/character_class.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// Units of measure that begin with a capital letter, and what else stands behind a number without a blank.
constexpr std::string_view units[] = {"V",   "W",   "L",  "J",   "N",   "Pa",   "Hz",   "MW",  "GW",  "TW", "MWh",
                                      "GWh", "TWh", "Wh", "MPa", "GPa", "MHz",  "GHz",  "MV",  "MVA", "VA", "KB",
                                      "MB",  "GB",  "TB", "PB",  "EB",  "Mbps", "Gbps", "TEU", "AM",  "PM"};

bool is_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_letter(char byte) { return is_capital(byte) || (byte >= 'a' && byte <= 'z'); }

std::size_t before(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

/// 5G, 3D打印, 2019-nCoV, 1+X.
bool begins_word(std::string_view text, std::size_t end) {
    if (end + 1 < text.size() && (text[end] == '-' || text[end] == '+')) return is_letter(text[end + 1]);
    std::size_t letters = end;
    while (letters < text.size() && is_letter(text[letters])) ++letters;
    if (letters == end || !is_capital(text[end])) return false;
    return std::ranges::find(units, text.substr(end, letters - end)) == std::end(units);
}

} // namespace

bool is_in_letter_word(std::string_view text, std::size_t at) {
    constexpr std::u32string_view joints = U"+-−/_.";
    while (at > 0) {
        at = before(text, at);
        const char32_t code = decode_utf8(text, at).code;
        const CharacterClass kind = class_of(code);
        if (kind == CharacterClass::letter) return code < U'\u0530'; // no Arabic, no Hebrew
        if (kind != CharacterClass::digit && joints.find(code) == std::u32string_view::npos) return false;
    }
    return false;
}

bool is_of_letter_word(std::string_view text, std::size_t begin, std::size_t end) {
    return is_digit(text[end - 1]) && (begins_word(text, end) || is_in_letter_word(text, begin));
}

} // namespace zhitu
