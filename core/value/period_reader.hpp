// Reading the text of a period, and periods made of the numbers that it holds.
#pragma once

#include "core/base/numerals.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

/// Reads from the front; every `take` leaves the text alone when it fails.
class PeriodReader {
public:
    explicit PeriodReader(std::u32string text) : text_(std::move(text)) {}

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
    bool take_end() { return take_one_of({U"末", U"底"}); }
    bool take_dash() { return take_one_of({U"—", U"–", U"－", U"-", U"～", U"~", U"至"}); }
    /// 1-4, 一 to 四, either after 第 or not; Q1.
    std::optional<int> take_quarter() {
        const std::size_t start = at_;
        if (take_one_of({U"Q", U"q"}))
            if (const auto quarter = take_number(1, 1); quarter && *quarter >= 1 && *quarter <= 4) return quarter;
        at_ = start;
        take(U"第");
        for (int quarter = 1; quarter <= 4; ++quarter)
            if (take(std::u32string(1, U'0' + quarter) + U"季")) return take(U"度"), quarter;
        at_ = start;
        return take_quarter_word();
    }
    /// 一季度, 第四季度: what may stand behind the figures of a year.
    std::optional<int> take_quarter_word() {
        PeriodReader ahead = *this;
        ahead.take(U"第");
        const auto quarter = ahead.take_numeral();
        if (!quarter || *quarter < 1 || *quarter > 4 || !ahead.take(U"季度")) return std::nullopt;
        *this = ahead;
        return quarter;
    }
    /// 零 to 九.
    std::optional<int> take_numeral() {
        const auto value = at_end() ? std::nullopt : numeral_value(text_[at_]);
        if (value) ++at_;
        return value;
    }

    /// 2, 11, 两, 三, 十一: how many.
    std::optional<int> take_count() {
        if (const auto figures = take_number(1, 2)) return figures;
        if (take(U"两")) return 2;
        const bool ten = take(U"十");
        const auto ones = take_numeral();
        return ten ? std::optional(10 + ones.value_or(0)) : ones;
    }

    /// 6时, 6时30分, 18:30: minutes of a day.
    std::optional<int> take_time() {
        PeriodReader ahead = *this;
        const auto hour = ahead.take_number(1, 2);
        std::optional<int> minute;
        if (hour && ahead.take(U"时")) {
            minute = ahead.take_number(1, 2);
            if (minute && !ahead.take(U"分")) return std::nullopt;
        } else if (!hour || !ahead.take_one_of({U":", U"："}) || !(minute = ahead.take_number(2, 2))) {
            return std::nullopt;
        }
        constexpr int hours = 24, minutes = 60;
        const int time = *hour * minutes + minute.value_or(0);
        if (time > hours * minutes || minute.value_or(0) >= minutes) return std::nullopt;
        *this = ahead;
        return time;
    }

private:
    std::u32string text_;
    std::size_t at_ = 0;
};

/// 2020-04-01, 2020/4/1, 2020.4.1; 2020-04, 2020/4; 2020.1-6. 2020.04 takes two digits and a year of these
/// centuries: other numbers with a point are numbers.
std::optional<Period> spreadsheet_date(PeriodReader text);
/// 2024/1/1 8:00, 2024-01-01T08:00:00. Midnight is the day itself, unless the column goes `by_clock`.
std::optional<Period> date_and_time(std::string_view text, bool by_clock = false);

/// What a spreadsheet means: 2020年4月, 2020年1—6月, 2020年4月1日, 2020年4月1日8:00.
std::string spelled(const Period& date);

/// Jan to Dec.
std::optional<int> take_english_month(PeriodReader& text);
/// Two figures: of 49 to 99 the century is the last, of 00 to 48 this one. Nobody counts the years before 1949 so.
std::optional<int> take_short_year(PeriodReader& text);
/// Nothing when there are no such months or days.
std::optional<Period> months(int year, int first, int last);
std::optional<Period> days(int year, int month, int first, int last);
/// Their last day: 2016年末.
std::optional<Period> end_of_months(const std::optional<Period>& months);
/// 2011—2015年, 2011年—2015年; 2021—2022学年 and 2021/22学年, which begin in September.
std::optional<Period> span_of_years(PeriodReader text);
/// So many days, `after` 1 January; every year has the days of 2001, so that a week has the same a year later.
Period stretch(int year, int after, int length);
/// The first week begins on 1 January.
std::optional<Period> week(int year, int number);

/// Periods with a name of their own: “十三五”, with or without quotes.
std::optional<Period> plan_period(PeriodReader text);
/// Those that are named by where they lie from now, which is the year 0.
std::optional<Period> relative_period(std::u32string_view text);

} // namespace zhitu
