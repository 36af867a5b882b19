#include "core/value/period_text.hpp"

#include "core/base/digit.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

bool is_han_figure(char32_t code) { return code == U'十' || is_numeral(code); }

/// 三, 十, 十一, 二十, 三十一.
std::optional<int> counted(std::u32string_view text) {
    const std::size_t ten = text.find(U'十');
    if (ten == std::u32string_view::npos) return text.size() == 1 ? numeral_value(text[0]) : std::nullopt;
    const std::u32string_view tens = text.substr(0, ten), ones = text.substr(ten + 1);
    if (tens.size() > 1 || ones.size() > 1) return std::nullopt;
    const auto tenfold = tens.empty() ? std::optional(1) : numeral_value(tens[0]);
    const auto rest = ones.empty() ? std::optional(0) : numeral_value(ones[0]);
    return tenfold && rest ? std::optional(*tenfold * 10 + *rest) : std::nullopt;
}

std::u32string figures_of(int number) {
    const std::string text = std::to_string(number);
    return {text.begin(), text.end()};
}

/// 二〇二二 figure by figure.
std::optional<std::u32string> year_figures(std::u32string_view text) {
    constexpr std::size_t figures = 4;
    if (text.size() != figures || !std::ranges::all_of(text, is_numeral)) return std::nullopt;
    std::u32string year;
    for (const char32_t code : text) year += figures_of(*numeral_value(code));
    return year;
}

std::size_t figures_end(std::u32string_view text, std::size_t begin) {
    while (begin < text.size() && is_han_figure(text[begin])) ++begin;
    return begin;
}

/// Of a month or a day: 一月, 五日, and 一 of 一—六月.
bool is_counted(std::u32string_view text, std::size_t end) {
    constexpr std::u32string_view signs = U"月日号", dashes = U"—–－-～~至";
    if (end < text.size() && dashes.find(text[end]) != std::u32string_view::npos) end = figures_end(text, end + 1);
    return end < text.size() && signs.find(text[end]) != std::u32string_view::npos;
}

std::optional<std::u32string> figures_at(std::u32string_view text, std::size_t begin, std::size_t end) {
    const std::u32string_view figures = text.substr(begin, end - begin);
    if (text.substr(end).starts_with(U"年")) return year_figures(figures);
    const auto number = is_counted(text, end) ? counted(figures) : std::nullopt;
    return number ? std::optional(figures_of(*number)) : std::nullopt;
}

/// 24Q1, 24-Q1, 24H1.
bool is_lettered(std::string_view text) {
    return text.size() >= 4 && text.size() <= 5 && is_digit(text[0]) && is_digit(text[1]) &&
           std::string_view("QqHh").find(text[text.size() - 2]) != std::string_view::npos && is_digit(text.back());
}

} // namespace

bool may_be_period(std::string_view text) {
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest) return false;
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    if (ascii) { // 2016, 2020-04-01, 2020-04-01 00:00:00, Q1
        constexpr std::size_t year = 4, longest_date = 19, english_month = 6;
        constexpr std::string_view parts_year = "-/. QqHh";
        if (std::string_view("QqHhF").find(text.front()) != std::string_view::npos) // Q1, Q1 2020, FY2019
            return text.size() < longest_date && is_digit(text.back());
        if (text.size() == 3 && text.front() == '\'') return true; // '16
        if (is_lettered(text)) return true;
        if (is_digit(text.front()) && text.find(':') < 3) return true;   // 6:00
        if (text.size() == english_month && text[3] == '-') return true; // Jan-23
        return text.size() >= year && text.size() <= longest_date && are_digits(text.substr(0, year)) &&
               (text.size() == year || parts_year.find(text[year]) != std::string_view::npos);
    }
    constexpr std::u32string_view first = U"“\"「’‘'０１２３４５６７８９第上下前去今本昨截公";
    const char32_t code = decode_utf8(text, 0).code;
    return is_digit(text.front()) || first.find(code) != std::u32string_view::npos || is_han_figure(code);
}

bool drop_weekday(std::u32string& text) {
    std::u32string_view rest = text;
    const bool bracket = rest.ends_with(U'）') || rest.ends_with(U')');
    if (bracket) rest.remove_suffix(1);
    if (rest.empty() || std::u32string_view(U"一二三四五六日天").find(rest.back()) == std::u32string_view::npos)
        return false;
    rest.remove_suffix(1);
    const bool week = rest.ends_with(U"周"), weekday = rest.ends_with(U"星期") || rest.ends_with(U"礼拜");
    if (!week && !weekday) return false;
    rest.remove_suffix(week ? 1 : 2);
    if (bracket && (rest.ends_with(U'（') || rest.ends_with(U'('))) rest.remove_suffix(1);
    text.resize(rest.size());
    return true;
}

std::u32string in_figures(std::string_view text) {
    std::u32string plain;
    for (const char32_t code : to_utf32(text))
        if (code != U' ') plain += code >= U'０' && code <= U'９' ? code - 0xFEE0 : code;
    if (std::ranges::none_of(plain, is_han_figure)) return plain;
    std::u32string result;
    for (std::size_t at = 0; at < plain.size();) {
        const std::size_t end = figures_end(plain, at);
        const auto figures = end > at ? figures_at(plain, at, end) : std::nullopt;
        const std::size_t next = std::max(end, at + 1);
        result += figures.value_or(plain.substr(at, next - at));
        at = next;
    }
    return result;
}

} // namespace zhitu
