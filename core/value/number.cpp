#include "core/value/number.hpp"

#include "core/base/digit.hpp"
#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

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

/// The sign, digits, commas and point that a text begins with. A minus may also be U+2212, which stays in print.
struct Head {
    std::size_t size = 0; // bytes
    bool any_digit = false, any_comma = false;
    bool widened = false; // some are full-width
    bool dash = false;    // the minus is an en dash
};

Head head_of(std::string_view text) {
    Head head;
    while (head.size < text.size()) {
        const char first = text[head.size];
        const DecodedCharacter character =
            (first & 0x80) == 0 ? DecodedCharacter{static_cast<char32_t>(first), 1} : decode_utf8(text, head.size);
        const bool dash = head.size == 0 && character.code == U'\u2013'; // what a word processor makes of a minus
        const char32_t code = dash ? U'-' : half_width(character.code);
        const bool digit = code >= U'0' && code <= U'9', comma = code == U',';
        const bool sign = code == U'-' || code == U'+' || code == U'\u2212';
        if (!digit && !comma && code != U'.' && !(sign && head.size == 0)) break;
        head.any_digit = head.any_digit || digit;
        head.any_comma = head.any_comma || comma;
        head.widened = head.widened || (!dash && code != character.code);
        head.dash = head.dash || dash;
        head.size += character.size;
    }
    return head;
}

std::string made_half_width(std::string_view text) {
    std::string result;
    for (const char32_t code : to_utf32(text)) append_utf8(result, code == U'\u2013' ? U'-' : half_width(code));
    return result;
}

/// Digits as Decimal wants them: no comma, an ASCII minus.
std::string canonical(std::string digits) {
    constexpr std::string_view minus = "\u2212";
    if (digits.starts_with(minus)) digits.replace(0, minus.size(), "-");
    std::erase(digits, ',');
    return digits;
}

NumberFault check_digits(std::string_view plain) {
    const std::size_t point = std::min(plain.find('.'), plain.size());
    if (point + 1 == plain.size() || plain.find('.', point + 1) != std::string_view::npos)
        return NumberFault::not_a_number;
    if (plain.size() > static_cast<std::size_t>(limits::digits)) return NumberFault::long_number;
    if (plain.size() > point + 1 + limits::decimals) return NumberFault::long_fraction;
    return NumberFault::none;
}

NumberFault check_commas(std::string_view digits) {
    const std::size_t start = digits.find_first_of("0123456789,");
    const std::size_t end = std::min(digits.find('.'), digits.size());
    const bool in_fraction = digits.find(',', end) != std::string_view::npos;
    return !in_fraction && grouped_rightly(digits.substr(start, end - start)) ? NumberFault::none
                                                                              : NumberFault::grouping;
}

/// （预测）, 亿元（初步数）; 元（现价） is a unit.
bool has_bracketed_remark(std::string_view unit) {
    const std::size_t open = std::min(unit.find("（"), unit.find('('));
    if (open == std::string_view::npos) return false;
    return open == 0 || std::ranges::any_of(remarks_in_brackets, [&](auto word) {
               return unit.substr(open).find(word) != std::string_view::npos;
           });
}

/// 1200多万人, 1200万人左右: a remark is no part of a unit.
bool has_remark(std::string_view unit) {
    if (unit.empty() || ((unit.front() & 0x80) == 0 && unit.front() != '(')) return false; // as of a million cells
    if (has_bracketed_remark(unit)) return true;
    return std::ranges::any_of(remarks_before_unit, [&](auto word) { return unit.starts_with(word); }) ||
           std::ranges::any_of(remarks_behind_unit, [&](auto word) { return unit.ends_with(word); });
}

NumberResult read_number(std::string_view text) {
    const Head head = head_of(text);
    if (!head.any_digit) return {NumberFault::not_a_number, {}};
    const std::string_view rest = trim(text.substr(head.size));
    TypedNumber typed{std::string(text.substr(0, head.size)), {}, {}, head.widened};
    if (head.widened || head.dash) typed.digits = made_half_width(typed.digits);
    typed.widened = head.widened || rest.find("％") != std::string_view::npos;
    const std::string plain = canonical(typed.digits);
    NumberFault fault = check_digits(plain);
    if (fault == NumberFault::none && head.any_comma) fault = check_commas(typed.digits);
    if (fault != NumberFault::none) return {fault, {}};
    std::optional<Decimal> number = Decimal::parse(plain);
    if (!number) return {NumberFault::not_a_number, {}};
    if (has_remark(rest)) return {NumberFault::not_a_number, {}};
    UnitResult unit = parse_unit(rest);
    if (unit.fault == UnitFault::letters) return {NumberFault::letters, {}};
    if (unit.fault == UnitFault::strange) return {NumberFault::not_a_number, {}};
    if (!std::isfinite(number->scaled(unit.unit.power).to_double())) return {NumberFault::out_of_range, {}};
    typed.number = std::move(*number);
    typed.unit = std::move(unit.unit);
    return {NumberFault::none, std::move(typed)};
}

} // namespace

NumberResult parse_typed_number(std::string_view text) {
    text = trim(text);
    constexpr std::size_t few = 15; // characters that no limit forbids: as of most of a million cells
    if (text.size() <= few)
        if (auto number = Decimal::parse(text))
            return {NumberFault::none, {std::string(text), std::move(*number), {}, false}};
    NumberResult result = read_number(text);
    const bool may_be_marked =
        result.fault == NumberFault::not_a_number && text.find('<') != std::string_view::npos;
    if (may_be_marked && read_number(as_markup(plain_text(text))).fault == NumberFault::none)
        result.fault = NumberFault::marked;
    return result;
}

Unit unit_in_print(std::string_view value) { return parse_typed_number(value).typed.unit; }

Decimal number_in_print(std::string_view value) {
    const TypedNumber typed = parse_typed_number(value).typed;
    return typed.number.scaled(typed.unit.power);
}

bool looks_numeric(std::string_view text) {
    if (!text.empty() && is_digit(text.front())) return true; // as a million cells are
    text = trim(text);
    if (text.empty()) return false;
    if (head_of(text).any_digit) return true;
    return text.front() == '<' && head_of(plain_text(text)).any_digit;
}

Missing missing_mark(std::string_view text) {
    if (!text.empty() && is_digit(text.front())) return Missing::no; // as a million cells are
    text = trim(text);
    for (const std::string_view mark : {"", "—", "——", "…", "……"})
        if (text == mark) return Missing::mark;
    for (const std::string_view mark : {"-", "--", "无", "n/a", "N/A"})
        if (text == mark) return Missing::other_mark;
    return Missing::no;
}

bool is_ratio(std::string_view text) {
    const auto holds = [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; };
    const bool may_hold = std::any_of(text.begin(), text.end(), [](char c) { return c == ':' || (c & 0x80); });
    return may_hold && (holds(":") || holds("：") || holds("∶")) && looks_numeric(text);
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

std::string written_like(std::string_view typed, const Decimal& number) {
    std::string text = number.text();
    if (typed.find(',') != std::string_view::npos) {
        const std::size_t sign = text.starts_with('-') ? 1 : 0;
        std::size_t at = std::min(text.find('.'), text.size());
        while (at > sign + 3) text.insert(at -= 3, 1, ',');
    }
    if (typed.starts_with('+') && Decimal() < number) text.insert(0, 1, '+');
    return text;
}

} // namespace zhitu
