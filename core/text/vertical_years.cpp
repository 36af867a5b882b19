#include "core/text/vertical_years.hpp"

#include "core/base/digit.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"
#include "core/text/character_class.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr std::string_view year_sign = "年";
constexpr std::string_view range_signs[] = {"—", "–", "～", "-", "至"};
constexpr std::string_view bare_signs[] = {"—", "–", "～", "-", "/"}; // join years also where no 年 is behind
constexpr std::string_view terms[] = {"学年", "學年", "财年", "財年", "赛季", "賽季"};
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

/// 2020-12 is a month, unless it is told to be years: 2011-12学年.
bool is_two_figure_end(std::string_view first, std::string_view last, bool told) {
    return last.size() == 2 && last > first.substr(2) && (told || last > "12");
}

/// 1000—2000 and 1000—1999 are classes of numbers.
bool are_four_figure_ends(std::string_view first, std::string_view last) {
    const bool is_class = first.ends_with("00") && (last.ends_with("00") || last.ends_with("99"));
    return last.size() == 4 && last > first && last < "3000" && !is_class;
}

/// GB/T 1589-2016 is a standard, ¥1520—2080 a price, 0735-2016 a telephone.
bool may_begin_range(std::string_view text, std::size_t begin) {
    if (begin > 1 && text[begin - 1] == ' ') --begin;
    if (begin == 0) return true;
    const char32_t before = decode_utf8(text, character_before(text, begin)).code;
    const CharacterClass kind = class_of(before);
    return before == U'(' || is_full_width_mark(kind) || (kind == CharacterClass::han && before != U'第');
}

/// Whether 2016—2020 are years although no 年 says so; 1520—2080元 are not, nor are those of a list that ends so.
bool is_year_range(std::string_view text, std::size_t begin) {
    const std::size_t end = digits_end(text, begin);
    if (end != begin + 4 || (text[begin] != '1' && text[begin] != '2') || !may_begin_range(text, begin))
        return false;
    const auto sign =
        std::ranges::find_if(bare_signs, [&](std::string_view each) { return text.substr(end).starts_with(each); });
    if (sign == std::end(bare_signs)) return false;
    const std::size_t next = end + sign->size(), behind = digits_end(text, next);
    const std::string_view rest = text.substr(behind);
    const bool told = std::ranges::any_of(terms, [&](std::string_view term) { return rest.starts_with(term); });
    const std::string_view first = text.substr(begin, 4), last = text.substr(next, behind - next);
    if (!are_four_figure_ends(first, last) && !is_two_figure_end(first, last, told)) return false;
    if (told || rest.empty() || rest.front() == ')') return true;
    const auto [mark, size] = decode_utf8(rest, 0);
    const bool goes_on = rest.size() > size && is_digit(rest[size]);
    return is_full_width_mark(class_of(mark)) && (!goes_on || year_figures(text, behind + size) == 4);
}

/// Whether a year is the second of such a pair.
bool ends_year_range(std::string_view text, std::size_t begin) {
    return std::ranges::any_of(bare_signs, [&](std::string_view sign) {
        const std::size_t before = sign.size() + 4;
        return text.substr(0, begin).ends_with(sign) && begin >= before && is_year_range(text, begin - before);
    });
}

} // namespace

std::size_t year_figures(std::string_view text, std::size_t begin) {
    const std::size_t count = digits_end(text, begin) - begin;
    if (is_year_range(text, begin) || ends_year_range(text, begin)) return count;
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
