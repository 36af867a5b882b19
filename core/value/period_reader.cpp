#include "core/value/period_reader.hpp"

#include "core/value/calendar.hpp"

#include <chrono>

namespace zhitu {
namespace {

/// 一 to 九, 十 to 十九.
std::optional<int> take_plan_number(PeriodReader& text) {
    const int ten = text.take(U"十") ? 10 : 0;
    PeriodReader ahead = text;
    const auto digit = ahead.take_numeral();
    // The last 五 is the plan's own: in 十五 it is no digit.
    if (digit && *digit > 0 && PeriodReader(ahead).take(U"五")) {
        text = ahead;
        return ten + *digit;
    }
    return ten > 0 ? std::optional(ten) : std::nullopt;
}

/// What stands behind 2021: 2022, and 22学年, which is the next year.
std::optional<int> take_last_year(PeriodReader& text, int first) {
    if (const auto year = text.take_number(4, 4)) return year;
    constexpr int century = 100;
    const auto last = text.take_number(2, 2);
    const bool next = last == (first + 1) % century && PeriodReader(text).take(U"学年");
    return next ? std::optional(first + 1) : std::nullopt;
}

} // namespace

std::optional<int> take_short_year(PeriodReader& text) {
    constexpr int first_of_last_century = 49;
    const auto year = text.take_number(2, 2);
    return year ? std::optional(*year + (*year < first_of_last_century ? 2000 : 1900)) : std::nullopt;
}

std::optional<Period> months(int year, int first, int last) {
    if (first < 1 || first > last || last > months_a_year) return std::nullopt;
    return Period{year * months_a_year + first - 1, year * months_a_year + last - 1, false};
}

std::optional<Period> days(int year, int month, int first, int last) {
    const auto whole = months(year, month, month);
    if (!whole || first < 1 || last > days_in(whole->first_month)) return std::nullopt;
    return Period{whole->first_month, whole->last_month, false, first, last};
}

std::optional<Period> end_of_months(const std::optional<Period>& months) {
    if (!months) return std::nullopt;
    Period end{months->last_month, months->last_month, true};
    end.of_some_year = months->of_some_year;
    return end;
}

std::optional<Period> span_of_years(PeriodReader text) {
    constexpr int most = 100;
    const auto first = text.take_number(4, 4);
    const bool named = text.take(U"年");
    const bool dash = first && (text.take_dash() || text.take(U"/"));
    const auto last = dash ? take_last_year(text, *first) : std::nullopt;
    if (!last || *first < 1000 || *last <= *first || *last > *first + most) return std::nullopt;
    constexpr int september = 8; // from 0
    if (!named && *last == *first + 1 && text.take(U"学年"))
        return text.at_end() ? std::optional(Period{*first * months_a_year + september,
                                                    *last * months_a_year + september - 1})
                             : std::nullopt;
    return text.take(U"年") && text.at_end()
               ? std::optional(Period{*first * months_a_year, *last * months_a_year + 11})
               : std::nullopt;
}

Period stretch(int year, int after, int length) {
    using namespace std::chrono;
    const auto month_of = [&](const year_month_day& day) {
        return (year + static_cast<int>(day.year()) - 2001) * months_a_year +
               static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    };
    const sys_days begin = sys_days{2001y / January / 1} + std::chrono::days{after};
    const year_month_day first{begin}, last{begin + std::chrono::days{length - 1}};
    return {month_of(first), month_of(last), false, static_cast<int>(static_cast<unsigned>(first.day())),
            static_cast<int>(static_cast<unsigned>(last.day()))};
}

std::optional<Period> week(int year, int number) {
    if (number < 1 || number > 53) return std::nullopt;
    return stretch(year, 7 * (number - 1), 7);
}

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

/// The plans began in 1953 and, after three years of adjustment, again in 1966; five years each.
std::optional<Period> plan_period(PeriodReader text) {
    const bool quoted = text.take_one_of({U"“", U"\"", U"「"});
    const std::optional<int> number = take_plan_number(text);
    if (!number || !text.take(U"五")) return std::nullopt;
    if (quoted && !text.take_one_of({U"”", U"\"", U"」"})) return std::nullopt;
    const bool end = text.take_one_of({U"末", U"期末"});
    const bool named = end || text.take_one_of({U"时期", U"期间"});
    // Without quotes 十五 is a number and 二五 nothing: only what nobody else says is a plan.
    if ((!quoted && !named && *number <= 10) || !text.at_end()) return std::nullopt;
    const int first = *number <= 2 ? 1948 + 5 * *number : 1951 + 5 * *number;
    const int last_month = (first + 4) * months_a_year + 11;
    return end ? Period{last_month, last_month, true} : Period{first * months_a_year, last_month, false};
}

} // namespace zhitu
