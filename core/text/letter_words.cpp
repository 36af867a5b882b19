#include "core/text/letter_words.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/text/character_class.hpp"
#include "core/text/measure_words.hpp"

#include <algorithm>
#include <string>

namespace zhitu {
namespace {

// Units of measure that begin with a capital letter, and what else stands behind a number without a blank.
constexpr std::string_view units[] = {"V",   "W",   "L",  "J",   "N",   "Pa",   "Hz",   "MW",  "GW",  "TW", "MWh",
                                      "GWh", "TWh", "Wh", "MPa", "GPa", "MHz",  "GHz",  "MV",  "MVA", "VA", "KB",
                                      "MB",  "GB",  "TB", "PB",  "EB",  "Mbps", "Gbps", "TEU", "AM",  "PM"};

bool is_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_letter(char byte) { return is_capital(byte) || (byte >= 'a' && byte <= 'z'); }

/// 5G, 3D打印, 2019-nCoV, 1+X.
bool begins_word(std::string_view text, std::size_t end) {
    if (end + 1 < text.size() && (text[end] == '-' || text[end] == '+')) return is_letter(text[end + 1]);
    std::size_t letters = end;
    while (letters < text.size() && is_letter(text[letters])) ++letters;
    if (letters == end || !is_capital(text[end])) return false;
    return std::ranges::find(units, text.substr(end, letters - end)) == std::end(units);
}

bool is_small_figure(char32_t code) { return superscript_base(code) || subscript_base(code); }

/// GDP|2020, CO₂|2020; but PM2.5, whose figures are of its name before any measure.
bool is_directly_behind_letters(std::string_view text, std::size_t at) {
    if (at == 0 || text.substr(0, at).ends_with("PM")) return false;
    const char32_t code = decode_utf8(text, character_before(text, at)).code;
    return (class_of(code) == CharacterClass::letter || is_small_figure(code)) && is_in_letter_word(text, at);
}

std::size_t number_end(std::string_view text, std::size_t at) {
    const auto digit = [&](std::size_t i) { return i < text.size() && is_digit(text[i]); };
    while (digit(at) || (at < text.size() && (text[at] == '.' || text[at] == ',') && digit(at + 1))) ++at;
    return at;
}

/// What may stand behind a number and measure it.
std::u32string start_of(std::string_view text) {
    constexpr std::size_t most = 12;
    std::u32string codes;
    for (std::size_t at = 0; at < text.size() && codes.size() < most;) {
        const auto [code, size] = decode_utf8(text, at);
        codes += code;
        at += size;
    }
    return codes;
}

/// Of names too stands one character: G20|国, A4|页, C919|大.
bool surely_measures(std::u32string_view behind, std::string_view number) {
    constexpr std::u32string_view postfixes = U"%‰％℃", large = U"万亿", round = U"多余来几十百";
    const auto begins_with = [&](std::u32string_view set) { return set.find(behind.front()) != set.npos; };
    if (behind.empty()) return false;
    if (begins_with(postfixes)) return true;
    if (begins_with(U"年")) return number.size() == 4 && (number.front() == '1' || number.front() == '2');
    if (begins_with(U"月")) return number.size() <= 2;
    if (class_of(behind.front()) != CharacterClass::han || begins_with(round)) return false;
    const std::size_t length = measure_length(behind);
    return length > 1 || (length == 1 && begins_with(large));
}

} // namespace

bool is_in_letter_word(std::string_view text, std::size_t at) {
    constexpr std::u32string_view joints = U"+-−/_.";
    while (at > 0) {
        at = character_before(text, at);
        const char32_t code = decode_utf8(text, at).code;
        const CharacterClass kind = class_of(code);
        if (kind == CharacterClass::letter) return code < U'\u0530'; // no Arabic, no Hebrew
        if (kind != CharacterClass::digit && joints.find(code) == std::u32string_view::npos) return false;
    }
    return false;
}

bool begins_letter_word(std::string_view text, std::size_t at) {
    if (at > 0 && is_digit(text[at - 1])) return false; // 10⁵Pa
    while (at < text.size()) {
        const auto [code, size] = decode_utf8(text, at);
        if (!superscript_base(code) && !subscript_base(code)) return is_letter(text[at]);
        at += size;
    }
    return false;
}

bool counts_behind_letters(std::string_view text, std::size_t begin) {
    const std::size_t end = number_end(text, begin);
    return end > begin && is_directly_behind_letters(text, begin) &&
           surely_measures(start_of(text.substr(end)), text.substr(begin, end - begin));
}

bool has_numbers_behind_letters(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at = std::max(number_end(text, at), at + 1))
        if (counts_behind_letters(text, at)) return true;
    return false;
}

bool is_of_letter_word(std::string_view text, std::size_t begin, std::size_t end) {
    if (!is_digit(text[end - 1])) return false;
    return begins_word(text, end) || (is_in_letter_word(text, begin) && !counts_behind_letters(text, begin));
}

} // namespace zhitu
