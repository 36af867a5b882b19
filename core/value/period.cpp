#include "core/value/period.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/value/calendar.hpp"
#include "core/value/number.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace zhitu {
namespace {

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
    constexpr int year = 12;
    PeriodReader ahead = text;
    const auto said = first.has_year() ? ahead.take_number(4, 4) : std::nullopt;
    const bool says_year = said && ahead.take(U"年");
    if (says_year) text = ahead;
    const int first_year = first.first_month / year;
    int month = first.first_month % year + 1;
    auto day = text.take_number(1, 2);
    if (day && text.take(U"月")) month = *day, day = text.take_number(1, 2);
    if (!day || !text.take_one_of({U"日", U"号"})) return std::nullopt;
    const int next = month <= first.first_month % year ? 1 : 0; // behind December
    const auto last = days(says_year ? *said : first_year + next, month, *day, *day);
    if (!last || !(first < *last)) return std::nullopt;
    if (!says_year && last->last_month - first.first_month > year / 2) return std::nullopt; // turned round, rather
    return Period{first.first_month, last->last_month, false, first.first_day, last->last_day};
}

/// What stands behind M月.
std::optional<Period> part_of_month(PeriodReader& text, int year, int month) {
    if (text.at_end()) return months(year, month, month);
    if (text.take_end()) return end_of_months(months(year, month, month));
    if (text.take(U"上旬")) return days(year, month, 1, 10);
    if (text.take(U"中旬")) return days(year, month, 11, 20);
    if (text.take(U"下旬")) return days(year, month, 21, days_in(year * 12 + month - 1));
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
    constexpr int months_a_quarter = 3;
    const bool quarters = ahead.take(U"季度");
    if (!quarters && !ahead.take_one_of({U"个月", U"月"})) return std::nullopt;
    text = ahead;
    return months(year, 1, quarters ? *count * months_a_quarter : *count);
}

/// What stands behind YYYY年, or alone.
std::optional<Period> part_of_year(PeriodReader& text, int year) {
    if (text.take(U"上半年")) return months(year, 1, 6);
    if (text.take(U"下半年")) return months(year, 7, 12);
    if (const auto found = first_months(text, year)) return found;
    if (text.take(U"全年")) return months(year, 1, 12);
    if (const auto quarter = text.take_quarter()) {
        const auto period = months(year, *quarter * 3 - 2, *quarter * 3);
        return text.take_end() ? end_of_months(period) : period;
    }
    if (const auto found = numbered_week(text, year)) return found;
    if (const auto found = numbered_day(text, year)) return found;
    const auto first = text.take_number(1, 2);
    if (!first || *first < 1 || *first > 12) return std::nullopt;
    const bool named = text.take(U"月"); // 1月—6月 as well as 1—6月
    if (!text.take_dash()) return named ? part_of_month(text, year, *first) : std::nullopt;
    const auto last = text.take_number(1, 2);
    return last && text.take(U"月") ? months(year, *first, *last) : std::nullopt;
}

/// Q1 to Q4, H1 and H2, behind a dash or a stroke or not.
std::optional<Period> lettered_part(PeriodReader text, int year) {
    text.take_one_of({U"-", U"/"});
    const int length = text.take_one_of({U"Q", U"q"}) ? 3 : text.take_one_of({U"H", U"h"}) ? 6 : 0;
    const auto number = length > 0 ? text.take_number(1, 1) : std::nullopt;
    return number && text.at_end() ? months(year, (*number - 1) * length + 1, *number * length) : std::nullopt;
}

/// 2020Q1, 2020-Q1, 2020H1; 2020上半年, 2020一季度.
std::optional<Period> part_behind_bare_year(PeriodReader text, int year) {
    if (text.take(U"上半年")) return text.at_end() ? months(year, 1, 6) : std::nullopt;
    if (text.take(U"下半年")) return text.at_end() ? months(year, 7, 12) : std::nullopt;
    if (text.take(U"前三季度")) return text.at_end() ? months(year, 1, 9) : std::nullopt;
    if (const auto quarter = text.take_quarter_word())
        return text.at_end() ? months(year, *quarter * 3 - 2, *quarter * 3) : std::nullopt;
    return lettered_part(text, year);
}

/// What stands behind YYYY年.
std::optional<Period> behind_year_sign(PeriodReader text, int year) {
    text.take(U"度"); // 2020年度
    if (text.at_end()) return months(year, 1, 12);
    const bool end = text.take_one_of({U"年末", U"年底"}) || text.take_end(); // 2020年年末
    if (end) return text.at_end() ? end_of_months(months(year, 1, 12)) : std::nullopt;
    const std::optional<Period> period = part_of_year(text, year);
    return text.at_end() ? period : std::nullopt;
}

/// 24年3月, 24Q1 and ’24: 24年 alone may be a stretch of years.
std::optional<Period> short_year_period(PeriodReader text) {
    const bool marked = text.take_one_of({U"’", U"‘", U"'"});
    const auto year = take_short_year(text);
    if (!year) return std::nullopt;
    if (!text.take(U"年")) return marked && text.at_end() ? months(*year, 1, 12) : lettered_part(text, *year);
    return marked || !text.at_end() ? behind_year_sign(text, *year) : std::nullopt;
}

std::optional<Period> year_period(PeriodReader text) {
    const auto year = text.take_number(4, 4);
    if (!year) return short_year_period(text);
    if (*year < 1000) return std::nullopt;
    if (text.at_end()) return months(*year, 1, 12);
    return text.take(U"年") ? behind_year_sign(text, *year) : part_behind_bare_year(text, *year);
}

std::optional<Period> yearless_period(PeriodReader text) {
    std::optional<Period> period = part_of_year(text, 0);
    if (period) period->of_some_year = true;
    return text.at_end() ? period : std::nullopt;
}

std::optional<Period> time_of_day(PeriodReader text) {
    const auto time = text.take_time();
    if (!time || !text.at_end()) return std::nullopt;
    auto period = days(0, 1, 1, 1);
    period->instant = period->of_some_year = period->of_some_day = true;
    period->minute = *time;
    return period;
}

/// 截至2022年底, 截至6月: the day itself.
std::optional<Period> as_of(PeriodReader text) {
    if (!text.take_one_of({U"截至", U"截止"})) return std::nullopt;
    auto period = year_period(text);
    if (!period) period = yearless_period(text);
    return period && !period->has_days() ? end_of_months(period) : period;
}

/// Gives a time of some day the day of its neighbour, or the next, as `follow` does for years.
void follow_in_day(Period& time, const Period& neighbour, int step) {
    if (!neighbour.has_days()) return;
    constexpr int half_a_day = 12 * 60;
    long day = day_number(neighbour.first_month, neighbour.first_day);
    if (neighbour.has_time() && (neighbour.minute - time.minute) * step >= half_a_day) day += step;
    std::tie(time.first_month, time.first_day) = month_and_day(day);
    time.last_month = time.first_month, time.last_day = time.first_day;
    time.of_some_year = neighbour.of_some_year;
    time.of_some_day = neighbour.of_some_day;
}

/// Gives a period of some year the year of its neighbour; `step` (1: the neighbour stands before it, -1: behind it)
/// years on when it would lie more than half a year on the wrong side.
void follow(Period& period, const Period& neighbour, int step) {
    constexpr int year = 12;
    if (period.of_some_day) return follow_in_day(period, neighbour, step);
    if (!period.of_some_year || neighbour.months() >= year) return;
    const int month = period.first_month % year;
    int begins = neighbour.first_month - neighbour.first_month % year + month;
    if ((neighbour.first_month - begins) * step > year / 2) begins += step * year;
    period.last_month += begins - period.first_month;
    period.first_month = begins;
    period.of_some_year = neighbour.of_some_year;
}

/// 20 or 20年 behind 2016年, 02 behind 1998年.
std::optional<Period> years_until(std::string_view last, const Period& first) {
    constexpr int year = 12, century = 100;
    PeriodReader text(in_figures(last));
    const auto figures = text.take_number(2, 2);
    text.take(U"年");
    if (!figures || !text.at_end() || !first.has_year() || first.has_days() || first.months() != year)
        return std::nullopt;
    const int more = (*figures - first.first_month / year % century + century) % century;
    if (more == 0 || more > century / 2) return std::nullopt; // turned round, rather
    return Period{first.first_month, first.last_month + more * year};
}

} // namespace

std::optional<Period> parse_period(std::string_view text) {
    text = trim(text);
    if (text.find('<') != std::string_view::npos) {
        const std::string bare = plain_text(text); // <着重>2020年</>
        return bare == text ? std::nullopt : parse_period(bare);
    }
    if (!may_be_period(text)) return std::nullopt;
    if (const auto period = date_and_time(text)) return period;
    const std::u32string bare = in_figures(text);
    const PeriodReader reader(bare);
    for (const auto read :
         {year_period, span_of_years, yearless_period, time_of_day, spreadsheet_date, plan_period, as_of})
        if (const auto period = read(reader)) return period;
    return relative_period(bare);
}

std::optional<Period> parse_noted_period(std::string_view text) {
    text = trim(text);
    for (const std::string_view close : {"）", ")"})
        if (text.ends_with(close)) text.remove_suffix(close.size());
    for (const std::string_view note : remarks_in_brackets)
        if (text.ends_with(note)) text = trim(text.substr(0, text.size() - note.size()));
    for (const std::string_view open : {"（", "("})
        if (text.ends_with(open)) text = trim(text.substr(0, text.size() - open.size()));
    return parse_period(text);
}

std::optional<Period> short_range(std::string_view from, std::string_view to) {
    const auto first = parse_period(from);
    if (first && parse_period(to)) return std::nullopt;
    const auto years = first ? years_until(to, *first) : std::nullopt;
    return years ? years : parse_period(std::string(from) + "—" + std::string(to));
}

bool names_no_day(std::string_view text) {
    if (parse_period(text)) return false;
    std::string_view rest = trim(text), sign;
    if (constexpr std::string_view day = "日"; rest.ends_with(day)) sign = day, rest.remove_suffix(day.size());
    const std::size_t digits = rest.find_last_not_of("0123456789") + 1;
    const auto first = parse_period(std::string(rest.substr(0, digits)) + "01" + std::string(sign));
    return digits < rest.size() && first && first->has_days();
}

bool names_no_month(std::string_view text) {
    constexpr int year = 12;
    constexpr std::string_view digits = "0123456789";
    text = trim(text);
    std::size_t end = text.find("月");
    if (const std::size_t mark = text.find_first_of("-/."); end == std::string_view::npos && mark < text.size())
        end = text.find(text[mark], mark + 1);
    if (end == 0 || end == std::string_view::npos) return false;
    const std::size_t begin = text.find_last_not_of(digits, end - 1) + 1;
    const std::string number(text.substr(begin, end - begin));
    if (number.empty() || number.size() > 2 || (std::stoi(number) > 0 && std::stoi(number) <= year)) return false;
    return parse_period(std::string(text.substr(0, begin)) + "1" + std::string(text.substr(end))).has_value();
}

std::vector<Period> in_sequence(std::vector<Period> periods) {
    const auto with_year = std::ranges::find_if(periods, [](const Period& each) { return !each.of_some_year; });
    if (with_year != periods.end())
        for (auto each = with_year; each != periods.begin(); --each) follow(*(each - 1), *each, -1);
    for (auto each = periods.begin(); each != periods.end(); ++each)
        if (each != periods.begin()) follow(*each, *(each - 1), 1);
    return periods;
}

} // namespace zhitu