#include "core/text/vertical_years.hpp"

#include "core/base/digit.hpp"

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

char32_t han_figure(char32_t digit) { return U"〇一二三四五六七八九"[digit - U'0']; }

} // namespace zhitu
