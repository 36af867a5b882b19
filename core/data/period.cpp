#include "core/data/period.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace zhitu {
namespace {

constexpr std::u32string_view numerals = U"零一二三四五六七八九";

/// Reads from the front; every `take` leaves the text alone when it fails.
class Reader {
public:
    explicit Reader(std::u32string text) : text_(std::move(text)) {}

    bool at_end() const { return at_ == text_.size(); }

    bool take(std::u32string_view word) {
        if (!std::u32string_view(text_).substr(at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    bool take_one_of(std::initializer_list<std::u32string_view> words) {
        return std::any_of(words.begin(), words.end(), [this](std::u32string_view word) { return take(word); });
    }
    /// A number of at least `least` and at most `most` digits.
    std::optional<int> take_number(std::size_t least, std::size_t most) {
        int value = 0;
        std::size_t count = 0;
        while (at_ + count < text_.size() && text_[at_ + count] >= U'0' && text_[at_ + count] <= U'9' &&
               count < most)
            value = value * 10 + static_cast<int>(text_[at_ + count++] - U'0');
        if (count < least) return std::nullopt;
        at_ += count;
        return value;
    }
    /// 1-4, 一 to 四, either after 第 or not.
    std::optional<int> take_quarter() {
        const std::size_t start = at_;
        take(U"第");
        for (int quarter = 1; quarter <= 4; ++quarter)
            if (take(numerals.substr(static_cast<std::size_t>(quarter), 1)) ||
                take(std::u32string(1, U'0' + quarter)))
                if (take(U"季度")) return quarter;
        at_ = start;
        return std::nullopt;
    }

private:
    std::u32string text_;
    std::size_t at_ = 0;
};

std::optional<Period> months(int year, int first, int last) {
    if (first < 1 || first > last || last > 12) return std::nullopt;
    return Period{year * 12 + first - 1, year * 12 + last - 1, false};
}

/// What stands behind YYYY年.
std::optional<Period> part_of_year(Reader& text, int year) {
    if (text.at_end()) return months(year, 1, 12);
    if (text.take_one_of({U"末", U"底"})) return Period{year * 12 + 11, year * 12 + 11, true};
    if (text.take(U"上半年")) return months(year, 1, 6);
    if (text.take(U"下半年")) return months(year, 7, 12);
    if (text.take(U"前三季度")) return months(year, 1, 9);
    if (const auto quarter = text.take_quarter()) return months(year, *quarter * 3 - 2, *quarter * 3);
    const auto first = text.take_number(1, 2);
    if (!first) return std::nullopt;
    text.take(U"月"); // 1月—6月 as well as 1—6月
    if (text.at_end()) return months(year, *first, *first);
    if (!text.take_one_of({U"—", U"–", U"－", U"-", U"～", U"~", U"至"})) return std::nullopt;
    const auto last = text.take_number(1, 2);
    return last && text.take(U"月") ? months(year, *first, *last) : std::nullopt;
}

std::optional<Period> year_period(Reader text) {
    const auto year = text.take_number(4, 4);
    if (!year || *year < 1000) return std::nullopt;
    if (text.at_end()) return months(*year, 1, 12);
    if (!text.take(U"年")) return std::nullopt;
    const std::optional<Period> period = part_of_year(text, *year);
    return text.at_end() ? period : std::nullopt;
}

/// 一 to 九, 十 to 十九.
std::optional<int> take_plan_number(Reader& text) {
    const int ten = text.take(U"十") ? 10 : 0;
    for (int digit = 9; digit >= 1; --digit) {
        Reader ahead = text;
        // The last 五 is the plan's own: in 十五 it is no digit.
        if (!ahead.take(numerals.substr(static_cast<std::size_t>(digit), 1))) continue;
        if (!ahead.take(U"五")) continue;
        text.take(numerals.substr(static_cast<std::size_t>(digit), 1));
        return ten + digit;
    }
    return ten > 0 ? std::optional(ten) : std::nullopt;
}

/// The plans began in 1953 and, after three years of adjustment, again in 1966; five years each.
std::optional<Period> plan_period(Reader text) {
    const bool quoted = text.take_one_of({U"“", U"\"", U"「"});
    const std::optional<int> number = take_plan_number(text);
    if (!number || !text.take(U"五")) return std::nullopt;
    if (quoted && !text.take_one_of({U"”", U"\"", U"」"})) return std::nullopt;
    const bool named = text.take_one_of({U"时期", U"期间"});
    // Without quotes 十五 is a number and 二五 nothing: only what nobody else says is a plan.
    if ((!quoted && !named && *number <= 10) || !text.at_end()) return std::nullopt;
    const int first = *number <= 2 ? 1948 + 5 * *number : 1951 + 5 * *number;
    return Period{first * 12, (first + 4) * 12 + 11, false};
}

std::u32string plain(std::string_view text) {
    std::u32string result;
    for (const char32_t code : to_utf32(trim(text)))
        if (code != U' ') result += code >= U'０' && code <= U'９' ? code - 0xFEE0 : code;
    return result;
}

/// Whether it is worth looking closer: a table has a million other texts.
bool may_be_period(std::string_view text) {
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest) return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    if (ascii) return std::count_if(text.begin(), text.end(), digit) == 4; // 2016
    constexpr std::u32string_view first = U"“\"「十０１２３４５６７８９";
    const char32_t code = decode_utf8(text, 0).code;
    return digit(text.front()) || first.find(code) != std::u32string_view::npos ||
           numerals.find(code) != std::u32string_view::npos;
}

} // namespace

std::optional<Period> parse_period(std::string_view text) {
    text = trim(text);
    if (text.find('<') != std::string_view::npos) {
        const std::string bare = plain_text(text); // <着重>2020年</>
        return bare == text ? std::nullopt : parse_period(bare);
    }
    if (!may_be_period(text)) return std::nullopt;
    const Reader reader(plain(text));
    if (const auto period = year_period(reader)) return period;
    return plan_period(reader);
}

} // namespace zhitu
