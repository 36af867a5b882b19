#include "core/value/number_advice.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/number_messages.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/period_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

bool is_number(std::string_view text) { return parse_typed_number(text).fault == NumberFault::none; }

/// (5.2), as accountants write what is negative.
bool is_in_brackets(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        if (!text.starts_with(open) || !text.ends_with(close)) continue;
        if (is_number(text.substr(open.size(), text.size() - open.size() - close.size()))) return true;
    }
    return false;
}

/// 约1200万人, 500+: the number of them.
std::optional<std::string> without_remark(std::string_view text) {
    static constexpr std::array before{"约",   "大约", "近",   "将近", "超过", "超",   "逾", "突破",
                                       "不足", "不到", "至少", "最多", "达",   "达到", ">",  "<",
                                       "≥",    "≤",    "＞",   "＜",   "~",    "≈"};
    static constexpr std::array behind{"+", "＋", "以上", "以下", "左右", "上下", "以内", "余", "多"};
    for (const std::string_view word : before)
        if (text.starts_with(word))
            if (const std::string_view rest = trim(text.substr(word.size())); is_number(rest))
                return std::string(rest);
    for (const std::string_view word : behind)
        if (text.ends_with(word))
            if (const std::string_view rest = trim(text.substr(0, text.size() - word.size())); is_number(rest))
                return std::string(rest);
    return std::nullopt;
}

/// 1200多万人: 1200万人.
std::optional<std::string> without_remark_inside(std::string_view text) {
    for (const std::string_view word : remarks_before_unit) {
        const std::size_t at = text.find(word);
        if (at == 0 || at == std::string_view::npos || !is_number(text.substr(0, at))) continue;
        std::string number = std::string(text.substr(0, at)) + std::string(text.substr(at + word.size()));
        if (is_number(number)) return number;
    }
    return std::nullopt;
}

/// ↓3% is -3%.
std::optional<std::string> without_arrow(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> arrows[]{{"↑", ""},  {"▲", ""},  {"△", ""},
                                                                            {"↓", "-"}, {"▼", "-"}, {"▽", "-"}};
    for (const auto& [arrow, sign] : arrows)
        if (text.starts_with(arrow))
            if (const std::string_view rest = trim(text.substr(arrow.size())); is_number(rest))
                return std::string(sign) + std::string(rest);
    return std::nullopt;
}

/// 195.07亿元（+4.7%）: the number before the bracket.
std::optional<std::string> without_bracket(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        const std::size_t at = text.find(open);
        if (at == 0 || at == std::string_view::npos || !text.ends_with(close)) continue;
        if (const std::string_view number = trim(text.substr(0, at)); is_number(number)) return std::string(number);
    }
    return std::nullopt;
}

/// 3元<上>①</>, 3元①, 3元[1]: the number before the note mark.
std::optional<std::string> without_note(std::string_view text) {
    constexpr std::string_view tags[]{"<上>", "<sup>", "[", "［", "〔"};
    for (const std::string_view tag : tags)
        if (const std::string_view number = text.substr(0, text.find(tag)); number != text && is_number(number))
            return std::string(number);
    const std::string_view number = without_note_mark(text);
    return number != text && is_number(number) ? std::optional(std::string(number)) : std::nullopt;
}

/// 120（亿元） is 120亿元.
std::optional<std::string> with_unit_of_bracket(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        const std::size_t at = text.find(open);
        if (at == std::string_view::npos || !text.ends_with(close)) continue;
        const std::string_view number = trim(text.substr(0, at));
        const std::size_t inside = at + open.size();
        std::string_view unit = text.substr(inside, text.size() - close.size() - inside);
        unit = trim(unit.substr(0, std::min(unit.find("，"), unit.find(',')))); // （亿元，预计）
        std::string joined = std::string(number) + std::string(unit);
        if (is_number(number) && names_unit(unit) && is_number(joined)) return joined;
    }
    return std::nullopt;
}

/// 约120（亿元） is 120亿元.
std::optional<std::string> rough_with_unit_of_bracket(std::string_view text) {
    for (const std::string_view word : {"约", "近", "超", "逾"})
        if (text.starts_with(word)) return with_unit_of_bracket(trim(text.substr(word.size())));
    return std::nullopt;
}

bool has_unit(std::string_view number) { return !parse_typed_number(number).typed.unit.is_empty(); }

/// ￥300 is 300元.
std::optional<std::string> with_currency_behind(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> currencies[]{
        {"￥", "元"}, {"¥", "元"}, {"US$", "美元"}, {"HK$", "港元"}, {"$", "美元"}, {"＄", "美元"}, {"€", "欧元"}};
    for (const auto& [sign, unit] : currencies) {
        if (!text.starts_with(sign)) continue;
        const std::string_view rest = trim(text.substr(sign.size()));
        if (is_number(rest)) return std::string(rest) + std::string(unit);
    }
    return std::nullopt;
}

/// 12 345.6亿元, as other languages group thousands.
std::optional<std::string> without_blanks(std::string_view text) {
    constexpr std::string_view blanks[]{" ", "\u00A0", "\u2009", "\u202F"};
    std::string joined(text);
    for (const std::string_view blank : blanks)
        for (std::size_t at = joined.find(blank); at != std::string::npos; at = joined.find(blank)) {
            const std::size_t next = joined.find_first_not_of("0123456789", at + blank.size());
            if (std::min(next, joined.size()) - at - blank.size() != 3) return std::nullopt;
            joined.erase(at, blank.size());
        }
    return joined != text && is_number(joined) ? std::optional(joined) : std::nullopt;
}

bool are_two_numbers(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark, 1);
    return at != std::string_view::npos && is_number(trim(text.substr(0, at))) &&
           is_number(trim(text.substr(at + mark.size())));
}

/// =A1, #REF!, #VALUE!: copied without their values, or without any.
bool is_of_spreadsheet(std::string_view text) {
    if (text.starts_with('=')) return text.size() > 1;
    return text.starts_with('#') && (text.ends_with('!') || text == "#N/A" || text == "#NAME?");
}

bool is_range(std::string_view text) {
    for (const std::string_view mark : {"—", "–", "～", "~", "-", "至", "到"})
        if (are_two_numbers(text, mark)) return true;
    return false;
}

} // namespace

std::optional<std::string> with_figures_for_letters(std::string_view text) {
    constexpr std::string_view figures = "0123456789";
    std::string number(text);
    bool any = false;
    for (std::size_t at = 0; at < number.size(); ++at) {
        const bool zero = number[at] == 'O' || number[at] == 'o', one = number[at] == 'l' || number[at] == 'I';
        const bool behind = at > 0 && figures.find(number[at - 1]) != std::string_view::npos;
        const bool before = at + 1 < text.size() && figures.find(text[at + 1]) != std::string_view::npos;
        if (!(zero && (behind || before)) && !(one && before)) continue;
        number[at] = zero ? '0' : '1';
        any = true;
    }
    return any && is_number(number) ? std::optional(number) : std::nullopt;
}

std::optional<std::string> without_exponent(std::string_view text) {
    constexpr int most = 30; // as written out in full; no chart has larger ones
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos) return std::nullopt;
    const auto number = Decimal::parse(text.substr(0, mark)), exponent = Decimal::parse(text.substr(mark + 1));
    if (!number || !exponent || exponent->decimals() > 0 || std::abs(exponent->to_double()) > most)
        return std::nullopt;
    return number->scaled(static_cast<int>(exponent->to_double())).text();
}

bool is_meant_as_number(std::string_view text) {
    const NumberAdvice advice = advise_on(text);
    return &advice.message == &messages::spreadsheet_cell || (!advice.detail.empty() && !looks_numeric(text));
}

NumberAdvice advise_on(std::string_view not_a_number) {
    if (is_of_spreadsheet(not_a_number)) return {messages::spreadsheet_cell, {}};
    if (is_in_brackets(not_a_number)) return {messages::bracketed_number, {}};
    if (const auto number = without_remark(not_a_number)) return {messages::rough_number, *number};
    if (const auto number = rough_with_unit_of_bracket(not_a_number)) return {messages::rough_number, *number};
    if (const auto number = without_remark_inside(not_a_number)) return {messages::rough_number, *number};
    if (const auto number = with_unit_of_bracket(not_a_number)) return {messages::unit_in_bracket, *number};
    if (const auto number = without_bracket(not_a_number))
        return {has_unit(*number) ? messages::number_and_bracket : messages::bare_number_and_bracket, *number};
    if (const auto number = without_note(not_a_number)) return {messages::number_and_note, *number};
    if (const auto number = without_arrow(not_a_number)) return {messages::arrowed_number, *number};
    if (const auto number = with_currency_behind(not_a_number)) return {messages::currency_number, *number};
    if (const auto number = without_blanks(not_a_number)) return {messages::blanks_in_number, *number};
    if (not_a_number == "持平") return {messages::number_in_words, "0"};
    if (is_range(not_a_number)) return {messages::number_range, {}};
    if (are_two_numbers(not_a_number, "/")) return {messages::number_fraction, {}};
    return {messages::not_a_number, {}};
}

} // namespace zhitu
