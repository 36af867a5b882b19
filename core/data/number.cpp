#include "core/data/number.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The half-width form of what belongs to a number, or the character itself.
char32_t half_width(char32_t code) {
    const bool belongs = (code >= U'０' && code <= U'９') || code == U'＋' || code == U'－' || code == U'，' ||
                         code == U'．' || code == U'％';
    return belongs ? code - 0xFEE0 : code;
}

/// Whether an integer part with commas is d{1,3}(,ddd)+.
bool grouped_rightly(std::string_view whole) {
    const std::size_t first = whole.find(',');
    if (first == 0 || first > 3) return false;
    for (std::size_t at = first; at < whole.size(); at += 4) {
        if (whole[at] != ',' || whole.size() - at < 4) return false;
        if (!std::all_of(whole.begin() + at + 1, whole.begin() + at + 4, is_digit)) return false;
    }
    return true;
}

struct Halves {
    std::string digits, rest;
    bool widened = false;
};

/// Cuts the text behind its sign, digits, commas and point. A minus may also be U+2212, which stays in print.
Halves cut(std::string_view text) {
    Halves halves;
    std::size_t at = 0;
    bool sign_may_stand = true;
    while (at < text.size()) {
        const DecodedCharacter character = decode_utf8(text, at);
        const char32_t code = half_width(character.code);
        const bool sign = code == U'-' || code == U'+' || code == U'\u2212';
        const bool belongs = (code >= U'0' && code <= U'9') || code == U',' || code == U'.';
        if (!belongs && !(sign && sign_may_stand)) break;
        sign_may_stand = false;
        halves.widened = halves.widened || code != character.code;
        append_utf8(halves.digits, code);
        at += character.size;
    }
    halves.rest = trim(text.substr(at));
    halves.widened = halves.widened || halves.rest.find("％") != std::string::npos;
    return halves;
}

/// Digits as Decimal wants them: no comma, an ASCII minus.
std::string canonical(std::string digits) {
    constexpr std::string_view minus = "\u2212";
    if (digits.starts_with(minus)) digits.replace(0, minus.size(), "-");
    std::erase(digits, ',');
    return digits;
}

NumberFault check_digits(const std::string& digits) {
    const std::string plain = canonical(digits);
    const std::size_t point = std::min(plain.find('.'), plain.size());
    if (point + 1 == plain.size() || plain.find('.', point + 1) != std::string::npos)
        return NumberFault::not_a_number;
    if (plain.size() > static_cast<std::size_t>(limits::digits)) return NumberFault::long_number;
    if (plain.size() > point + 1 + limits::decimals) return NumberFault::long_fraction;
    if (digits.find(',') == std::string::npos) return NumberFault::none;
    const std::size_t start = digits.find_first_of("0123456789,");
    const std::size_t end = std::min(digits.find('.'), digits.size());
    const bool in_fraction = digits.find(',', end) != std::string::npos;
    return !in_fraction && grouped_rightly(std::string_view(digits).substr(start, end - start))
               ? NumberFault::none
               : NumberFault::grouping;
}

} // namespace

NumberResult parse_typed_number(std::string_view text) {
    const Halves halves = cut(trim(text));
    if (halves.digits.find_first_of("0123456789") == std::string::npos) return {NumberFault::not_a_number, {}};
    const NumberFault fault = check_digits(halves.digits);
    if (fault != NumberFault::none) return {fault, {}};
    const std::optional<Decimal> number = Decimal::parse(canonical(halves.digits));
    if (!number) return {NumberFault::not_a_number, {}};
    UnitResult unit = parse_unit(halves.rest);
    if (unit.fault == UnitFault::letters) return {NumberFault::letters, {}};
    if (unit.fault == UnitFault::strange) return {NumberFault::not_a_number, {}};
    if (!std::isfinite(number->scaled(unit.unit.power).to_double())) return {NumberFault::out_of_range, {}};
    return {NumberFault::none, {halves.digits, *number, std::move(unit.unit), halves.widened}};
}

bool looks_numeric(std::string_view text) {
    const std::string digits = cut(trim(text)).digits;
    return digits.find_first_of("0123456789") != std::string::npos;
}

Missing missing_mark(std::string_view text) {
    text = trim(text);
    if (!text.empty() && is_digit(text.front())) return Missing::no; // as a million cells are
    for (const std::string_view mark : {"", "—", "——", "…", "……"})
        if (text == mark) return Missing::mark;
    for (const std::string_view mark : {"-", "--", "无", "n/a", "N/A"})
        if (text == mark) return Missing::other_mark;
    return Missing::no;
}

std::vector<std::string_view> split_ratio(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        if (character.code == U':' || character.code == U'：' || character.code == U'∶') {
            parts.push_back(trim(text.substr(begin, at - begin)));
            begin = at + character.size;
        }
        at += character.size;
    }
    parts.push_back(trim(text.substr(begin)));
    return parts;
}

bool is_ratio(std::string_view text) { return looks_numeric(text) && split_ratio(text).size() > 1; }

std::string written_like(const std::string& typed, const Decimal& number) {
    std::string text = number.text();
    if (typed.find(',') != std::string::npos) {
        const std::size_t sign = text.starts_with('-') ? 1 : 0;
        std::size_t at = std::min(text.find('.'), text.size());
        while (at > sign + 3) text.insert(at -= 3, 1, ',');
    }
    if (typed.starts_with('+') && !number.is_negative()) text.insert(0, 1, '+');
    return text;
}

} // namespace zhitu
