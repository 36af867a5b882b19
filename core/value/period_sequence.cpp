#include "core/value/calendar.hpp"

#include <algorithm>
#include <tuple>

namespace zhitu {
namespace {

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
    if (period.of_some_day) return follow_in_day(period, neighbour, step);
    if (!period.of_some_year || neighbour.months() >= months_a_year) return;
    const int month = period.first_month % months_a_year;
    int begins = neighbour.first_month - neighbour.first_month % months_a_year + month;
    if ((neighbour.first_month - begins) * step > months_a_year / 2) begins += step * months_a_year;
    period.last_month += begins - period.first_month;
    period.first_month = begins;
    period.of_some_year = neighbour.of_some_year;
}

} // namespace

std::vector<Period> in_sequence(std::vector<Period> periods) {
    const auto with_year = std::ranges::find_if(periods, [](const Period& each) { return !each.of_some_year; });
    if (with_year != periods.end())
        for (auto each = with_year; each != periods.begin(); --each) follow(*(each - 1), *each, -1);
    for (auto each = periods.begin(); each != periods.end(); ++each)
        if (each != periods.begin()) follow(*each, *(each - 1), 1);
    return periods;
}

} // namespace zhitu
