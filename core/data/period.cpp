#include "core/data/period.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/data/calendar.hpp"

#include <algorithm>
#include <chrono>
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

std::optional<Period> days(int year, int month, int first, int last) {
    const auto whole = months(year, month, month);
    if (!whole || first < 1 || last > days_in(whole->first_month)) return std::nullopt;
    return Period{whole->first_month, whole->last_month, false, first, last};
}

/// The first week begins on 1 January; every year has the days of 2001, so that a week has the same a year later.
std::optional<Period> week(int year, int number) {
    if (number < 1 || number > 53) return std::nullopt;
    using namespace std::chrono;
    const auto month_of = [&](const year_month_day& day) {
        return (year + static_cast<int>(day.year()) - 2001) * 12 +
               static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    };
    const sys_days monday = sys_days{2001y / January / 1} + std::chrono::days{7 * (number - 1)};
    const year_month_day first{monday}, last{monday + std::chrono::days{6}};
    return Period{month_of(first), month_of(last), false, static_cast<int>(static_cast<unsigned>(first.day())),
                  static_cast<int>(static_cast<unsigned>(last.day()))};
}

std::optional<Period> numbered_week(Reader& text, int year) {
    Reader ahead = text;
    if (!ahead.take(U"第")) return std::nullopt;
    const auto number = ahead.take_number(1, 2);
    if (!number || !ahead.take(U"周")) return std::nullopt;
    text = ahead;
    return week(year, *number);
}

/// What stands behind M月.
std::optional<Period> part_of_month(Reader& text, int year, int month) {
    if (text.at_end()) return months(year, month, month);
    if (text.take(U"上旬")) return days(year, month, 1, 10);
    if (text.take(U"中旬")) return days(year, month, 11, 20);
    if (text.take(U"下旬")) return days(year, month, 21, days_in(year * 12 + month - 1));
    const auto day = text.take_number(1, 2);
    return day && text.take_one_of({U"日", U"号"}) ? days(year, month, *day, *day) : std::nullopt;
}

/// What stands behind YYYY年, or alone.
std::optional<Period> part_of_year(Reader& text, int year) {
    if (text.take(U"上半年")) return months(year, 1, 6);
    if (text.take(U"下半年")) return months(year, 7, 12);
    if (text.take(U"前三季度")) return months(year, 1, 9);
    if (const auto quarter = text.take_quarter()) return months(year, *quarter * 3 - 2, *quarter * 3);
    if (const auto found = numbered_week(text, year)) return found;
    const auto first = text.take_number(1, 2);
    if (!first || *first < 1 || *first > 12) return std::nullopt;
    const bool named = text.take(U"月"); // 1月—6月 as well as 1—6月
    if (!text.take_one_of({U"—", U"–", U"－", U"-", U"～", U"~", U"至"}))
        return named ? part_of_month(text, year, *first) : std::nullopt;
    const auto last = text.take_number(1, 2);
    return last && text.take(U"月") ? months(year, *first, *last) : std::nullopt;
}

std::optional<Period> year_period(Reader text) {
    const auto year = text.take_number(4, 4);
    if (!year || *year < 1000) return std::nullopt;
    if (text.at_end()) return months(*year, 1, 12);
    if (!text.take(U"年")) return std::nullopt;
    if (text.at_end()) return months(*year, 1, 12);
    if (text.take_one_of({U"末", U"底"}))
        return text.at_end() ? std::optional(Period{*year * 12 + 11, *year * 12 + 11, true}) : std::nullopt;
    const std::optional<Period> period = part_of_year(text, *year);
    return text.at_end() ? period : std::nullopt;
}

std::optional<Period> yearless_period(Reader text) {
    const std::optional<Period> period = part_of_year(text, 0);
    return text.at_end() ? period : std::nullopt;
}

/// 2020-04-01, 2020/4/1, 2020.4.1; 2020-04, 2020/4. 2020.04 takes two digits and a year of these centuries: other
/// numbers with a point are numbers.
std::optional<Period> spreadsheet_date(Reader text) {
    const auto year = text.take_number(4, 4);
    if (!year || *year < 1000) return std::nullopt;
    const bool point = text.take(U".");
    const std::u32string_view mark = point ? U"." : text.take(U"/") ? U"/" : U"-";
    if (!point && mark == U"-" && !text.take(mark)) return std::nullopt;
    const Reader month_and_on = text;
    const auto month = text.take_number(1, 2);
    if (!month) return std::nullopt;
    if (text.take(mark)) {
        const auto day = text.take_number(1, 2);
        return day && text.at_end() ? days(*year, *month, *day, *day) : std::nullopt;
    }
    Reader strict = month_and_on;
    const bool sure = mark == U"/" || (strict.take_number(2, 2) && (!point || (*year >= 1900 && *year < 2100)));
    return sure && text.at_end() ? months(*year, *month, *month) : std::nullopt;
}

/// Periods that are named by where they lie from now, which is the year 0.
std::optional<Period> relative_period(std::u32string_view text) {
    const auto among = [&](std::initializer_list<std::u32string_view> words) {
        return std::find(words.begin(), words.end(), text) != words.end();
    };
    if (among({U"前年"})) return months(-2, 1, 12);
    if (among({U"去年", U"上年"})) return months(-1, 1, 12);
    if (among({U"今年", U"本年"})) return months(0, 1, 12);
    if (among({U"上月"})) return months(0, 1, 1);
    if (among({U"本月"})) return months(0, 2, 2);
    if (among({U"上周"})) return week(0, 1);
    if (among({U"本周"})) return week(0, 2);
    if (among({U"昨天", U"昨日"})) return days(0, 1, 1, 1);
    if (among({U"今天", U"今日"})) return days(0, 1, 2, 2);
    return std::nullopt;
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
    const bool end = text.take_one_of({U"末", U"期末"});
    const bool named = end || text.take_one_of({U"时期", U"期间"});
    // Without quotes 十五 is a number and 二五 nothing: only what nobody else says is a plan.
    if ((!quoted && !named && *number <= 10) || !text.at_end()) return std::nullopt;
    const int first = *number <= 2 ? 1948 + 5 * *number : 1951 + 5 * *number;
    const int last_month = (first + 4) * 12 + 11;
    return end ? Period{last_month, last_month, true} : Period{first * 12, last_month, false};
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
    if (ascii) { // 2016, 2020-04-01
        constexpr std::size_t year = 4, longest_date = 10;
        constexpr std::string_view parts_year = "-/. ";
        return text.size() >= year && text.size() <= longest_date &&
               std::all_of(text.begin(), text.begin() + year, digit) &&
               (text.size() == year || parts_year.find(text[year]) != std::string_view::npos);
    }
    constexpr std::u32string_view first = U"“\"「十０１２３４５６７８９第上下前去今本昨";
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
    const std::u32string bare = plain(text);
    const Reader reader(bare);
    for (const auto read : {year_period, yearless_period, spreadsheet_date, plan_period})
        if (const auto period = read(reader)) return period;
    return relative_period(bare);
}

std::optional<Period> parse_noted_period(std::string_view text) {
    text = trim(text);
    for (const std::string_view close : {"）", ")"})
        if (text.ends_with(close)) text.remove_suffix(close.size());
    for (const std::string_view note : {"目标", "预计", "预测", "估计", "计划", "规划", "快报", "初步", "实际"})
        if (text.ends_with(note)) text = trim(text.substr(0, text.size() - note.size()));
    for (const std::string_view open : {"（", "("})
        if (text.ends_with(open)) text = trim(text.substr(0, text.size() - open.size()));
    return parse_period(text);
}

bool names_no_day(std::string_view text) {
    if (parse_period(text)) return false;
    std::string_view rest = trim(text), sign;
    if (constexpr std::string_view day = "日"; rest.ends_with(day)) sign = day, rest.remove_suffix(day.size());
    const std::size_t digits = rest.find_last_not_of("0123456789") + 1;
    const auto first = parse_period(std::string(rest.substr(0, digits)) + "01" + std::string(sign));
    return digits < rest.size() && first && first->has_days();
}

std::optional<std::string> spelled_date(std::string_view text) {
    if (!may_be_period(trim(text))) return std::nullopt;
    const std::optional<Period> date = spreadsheet_date(Reader(plain(text)));
    if (!date) return std::nullopt;
    const std::string month =
        std::to_string(date->first_month / 12) + "年" + std::to_string(date->first_month % 12 + 1) + "月";
    return date->has_days() ? month + std::to_string(date->first_day) + "日" : month;
}

} // namespace zhitu
