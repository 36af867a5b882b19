#include "core/value/part_of_year.hpp"

#include "core/value/calendar.hpp"

namespace zhitu {
namespace {

constexpr int months_a_quarter = 3;

std::optional<Period> numbered_week(PeriodReader& text, int year) {
    PeriodReader ahead = text;
    if (!ahead.take(U"第")) return std::nullopt;
    const auto number = ahead.take_number(1, 2);
    if (!number || !ahead.take(U"周")) return std::nullopt;
    text = ahead;
    return week(year, *number);
}

/// The fifth day of what began some day, which is taken for a year: 第5天.
std::optional<Period> numbered_day(PeriodReader& text, int year) {
    PeriodReader ahead = text;
    if (!ahead.take(U"第")) return std::nullopt;
    const auto number = ahead.take_number(1, 3);
    if (!number || *number < 1 || !ahead.take_one_of({U"天", U"日"})) return std::nullopt;
    text = ahead;
    return stretch(year, *number - 1, 1);
}

/// What stands behind the dash of 10月1日—7日, 9月29日—10月6日 and 12月30日—1月1日, which ends in the next year.
std::optional<Period> days_until(PeriodReader& text, const Period& first) {
    PeriodReader ahead = text;
    const auto said = first.has_year() ? ahead.take_number(4, 4) : std::nullopt;
    const bool says_year = said && ahead.take(U"年");
    if (says_year) text = ahead;
    const int first_year = first.year();
    int month = first.first_month % months_a_year + 1;
    auto day = text.take_number(1, 2);
    if (day && text.take(U"月")) month = *day, day = text.take_number(1, 2);
    if (!day || !text.take_one_of({U"日", U"号"})) return std::nullopt;
    const int next = month <= first.first_month % months_a_year ? 1 : 0; // behind December
    const auto last = days(says_year ? *said : first_year + next, month, *day, *day);
    if (!last || !(first < *last)) return std::nullopt;
    if (!says_year && last->last_month - first.first_month > months_a_year / 2)
        return std::nullopt; // turned round, rather
    return Period{first.first_month, last->last_month, false, first.first_day, last->last_day};
}

/// What stands behind M月.
std::optional<Period> part_of_month(PeriodReader& text, int year, int month) {
    if (text.at_end()) return months(year, month, month);
    if (text.take_end()) return end_of_months(months(year, month, month));
    if (text.take(U"上旬")) return days(year, month, 1, 10);
    if (text.take(U"中旬")) return days(year, month, 11, 20);
    if (text.take(U"下旬")) return days(year, month, 21, days_in(year * months_a_year + month - 1));
    const auto day = text.take_number(1, 2);
    const bool named = day && text.take_one_of({U"日", U"号"}); // 10月1日—7日 as well as 10月1—7日
    auto period = day ? days(year, month, *day, *day) : std::nullopt;
    if (period && text.take_dash()) return days_until(text, *period);
    if (!named) return std::nullopt;
    const auto time = period ? text.take_time() : std::nullopt;
    if (time) period->minute = *time, period->instant = true;
    return period;
}

/// 前三季度, 前两个月, 前11个月.
std::optional<Period> first_months(PeriodReader& text, int year) {
    PeriodReader ahead = text;
    const auto count = ahead.take(U"前") ? ahead.take_count() : std::nullopt;
    if (!count) return std::nullopt;
    const bool quarters = ahead.take(U"季度");
    if (!quarters && !ahead.take_one_of({U"个月", U"月"})) return std::nullopt;
    text = ahead;
    return months(year, 1, quarters ? *count * months_a_quarter : *count);
}

/// What stands behind 1—3 and 一至三 of quarters.
std::optional<Period> quarters(PeriodReader& text, int year, int first, int last) {
    if (!text.take(U"季")) return std::nullopt;
    text.take(U"度");
    return first > 0 ? months(year, (first - 1) * months_a_quarter + 1, last * months_a_quarter) : std::nullopt;
}

/// 一至三季度.
std::optional<Period> numeral_quarters(PeriodReader& text, int year) {
    const auto first = text.take_numeral();
    const auto last = first && text.take_dash() ? text.take_numeral() : std::nullopt;
    return last ? quarters(text, year, *first, *last) : std::nullopt;
}

} // namespace

std::optional<Period> part_of_year(PeriodReader& text, int year) {
    if (text.take(U"上半年")) return months(year, 1, 6);
    if (text.take(U"下半年")) return months(year, 7, 12);
    if (const auto found = first_months(text, year)) return found;
    if (text.take(U"全年")) return months(year, 1, 12);
    if (const auto quarter = text.take_quarter()) {
        const auto period = months(year, (*quarter - 1) * months_a_quarter + 1, *quarter * months_a_quarter);
        return text.take_end() ? end_of_months(period) : period;
    }
    if (const auto found = numbered_week(text, year)) return found;
    if (const auto found = numbered_day(text, year)) return found;
    const auto first = text.take_number(1, 2);
    if (!first) return numeral_quarters(text, year);
    if (*first < 1 || *first > months_a_year) return std::nullopt;
    const bool named = text.take(U"月"); // 1月—6月 as well as 1—6月
    if (!text.take_dash()) return named ? part_of_month(text, year, *first) : std::nullopt;
    const auto last = text.take_number(1, 2);
    if (!last) return std::nullopt;
    return text.take(U"月") ? months(year, *first, *last) : quarters(text, year, *first, *last);
}

} // namespace zhitu
