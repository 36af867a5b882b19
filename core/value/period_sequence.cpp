#include "core/value/calendar.hpp"

#include <algorithm>
#include <functional>
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

/// Gives a day of some month the month of its neighbour, or the next. A day that this month has not stays open.
void follow_in_month(Period& day, const Period& neighbour, int step) {
    if (!neighbour.has_days() || neighbour.of_some_month) return;
    constexpr int half_a_month = 15;
    const bool turns = (neighbour.first_day - day.first_day) * step >= half_a_month;
    const int month = neighbour.first_month + (turns ? step : 0);
    if (day.first_day > days_in(month)) return;
    day.first_month = day.last_month = month;
    day.of_some_year = neighbour.of_some_year;
    day.of_some_month = false;
}

/// Gives a period of some year the year of its neighbour; `step` (1: the neighbour stands before it, -1: behind it)
/// years on when it would lie more than half a year on the wrong side.
void follow(Period& period, const Period& neighbour, int step) {
    if (period.of_some_day) return follow_in_day(period, neighbour, step);
    if (period.of_some_month) return follow_in_month(period, neighbour, step);
    if (!period.of_some_year || neighbour.months() >= months_a_year) return;
    const int month = period.first_month % months_a_year;
    int begins = neighbour.first_month - neighbour.first_month % months_a_year + month;
    if ((neighbour.first_month - begins) * step > months_a_year / 2) begins += step * months_a_year;
    period.last_month += begins - period.first_month;
    period.first_month = begins;
    period.of_some_year = neighbour.of_some_year;
}

/// How much a period leaves to its neighbours: nothing, the year, the month too, the day too.
int openness(const Period& period) {
    return period.of_some_day ? 3 : period.of_some_month ? 2 : period.of_some_year ? 1 : 0;
}

/// Read as running with time, from the first that says the most.
std::vector<Period> forward(std::vector<Period> periods) {
    const auto surest = std::ranges::min_element(periods, {}, openness);
    for (auto each = surest; each != periods.begin(); --each) follow(*(each - 1), *each, -1);
    for (auto each = surest; each != periods.end(); ++each)
        if (each != periods.begin()) follow(*each, *(each - 1), 1);
    return periods;
}

/// Read as running against time.
std::vector<Period> backward(std::vector<Period> periods) {
    std::ranges::reverse(periods);
    periods = forward(std::move(periods));
    std::ranges::reverse(periods);
    return periods;
}

} // namespace

std::vector<Period> in_sequence(std::vector<Period> periods) {
    std::vector<Period> on = forward(periods);
    if (std::ranges::is_sorted(on)) return on;
    std::vector<Period> back = backward(std::move(periods));
    const bool runs_back = std::ranges::adjacent_find(back, std::ranges::less_equal()) == back.end();
    return runs_back ? back : on;
}

} // namespace zhitu
