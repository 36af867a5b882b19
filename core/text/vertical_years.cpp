#include "core/text/vertical_years.hpp"

#include "core/base/digit.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr std::string_view year_sign = "年";
constexpr std::string_view range_signs[] = {"—", "–", "～", "-", "至"};
constexpr std::string_view list_signs[] = {"、", "和", "与", "及", "/", "／"};
constexpr std::string_view past[] = {"来", "历史", "的历史", "文明", "的文明", "古", "沧桑"};

std::size_t digits_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

/// How many figures in Han stand there: 二〇二〇.
std::size_t numerals_at(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at < text.size()) {
        const auto [code, size] = decode_utf8(text, at);
        if (!is_numeral(code)) break;
        at += size;
        ++count;
    }
    return count;
}

/// 5000年 and 2000年历史 are how long something takes, not when it was.
bool may_be_year(std::string_view text, std::size_t begin) {
    if (text[begin] != '1' && text[begin] != '2') return false;
    if (text.substr(begin + 2, 2) != "00") return true;
    const std::string_view behind = text.substr(std::min(begin + 4 + year_sign.size(), text.size()));
    return std::ranges::none_of(past, [&](std::string_view word) { return behind.starts_with(word); });
}

} // namespace

std::size_t year_figures(std::string_view text, std::size_t begin) {
    const std::size_t count = digits_end(text, begin) - begin;
    const std::string_view rest = text.substr(begin + count), before = text.substr(0, begin);
    const auto goes_on = [&](std::string_view sign) {
        const std::size_t next = begin + count + sign.size();
        if (!rest.starts_with(sign)) return false;
        return year_figures(text, next) == 4 ||
               (digits_end(text, next) == next + 2 && text.substr(next + 2).starts_with(year_sign));
    };
    const auto goes_on_here = [&](std::string_view sign) {
        if (!before.ends_with(sign) || before.size() < sign.size() + 4) return false;
        const std::size_t first = before.size() - sign.size() - 4;
        return digits_end(text, first) == first + 4 && (first == 0 || !is_digit(text[first - 1]));
    };
    const bool named = rest.starts_with(year_sign) || std::ranges::any_of(range_signs, goes_on) ||
                       std::ranges::any_of(list_signs, goes_on);
    if (count == 4 && named && may_be_year(text, begin)) return 4;
    return count == 2 && rest.starts_with(year_sign) && std::ranges::any_of(range_signs, goes_on_here) ? 2 : 0;
}

bool joins_years(std::string_view text, std::size_t at) {
    const auto [code, size] = decode_utf8(text, at);
    if (code != U'-' && code != U'–') return false;
    constexpr std::size_t figures = 4, bytes = 3; // of one in Han
    const std::size_t behind = at + size;
    if (at >= figures && year_figures(text, at - figures) == figures)
        return year_figures(text, behind) > 0 && !(at > figures && is_digit(text[at - figures - 1]));
    const std::size_t count = numerals_at(text, behind);
    return at >= figures * bytes && numerals_at(text, at - figures * bytes) == figures &&
           (count == 2 || count == 4);
}

char32_t year_form(char32_t code) {
    return code >= U'0' && code <= U'9' ? U"〇一二三四五六七八九"[code - U'0'] : U'—';
}

} // namespace zhitu
