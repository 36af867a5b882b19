#include "core/value/calendar.hpp"

#include <algorithm>
#include <chrono>

namespace zhitu {
namespace {

constexpr long minutes_a_day = 24 * 60;

std::chrono::year_month year_and_month(int month) {
    return std::chrono::year{0} / std::chrono::January + std::chrono::months{month};
}

long first_day(const Period& period) {
    return day_number(period.first_month, period.has_days() ? period.first_day : 1);
}
long last_day(const Period& period) {
    return day_number(period.last_month, period.has_days() ? period.last_day : days_in(period.last_month));
}

} // namespace

int days_in(int month) {
    const std::chrono::year_month_day_last last = year_and_month(month) / std::chrono::last;
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

long day_number(int month, int day) {
    const std::chrono::sys_days first = year_and_month(month) / 1;
    return first.time_since_epoch().count() + day - 1;
}

long length_in_days(const Period& period) { return last_day(period) - first_day(period) + 1; }

std::pair<int, int> month_and_day(long day_number) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day_number}}};
    const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    return {static_cast<int>(date.year()) * months_a_year + month,
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

long begin_of(const Period& period) { return first_day(period) * minutes_a_day + std::max(period.minute, 0); }

long end_of(const Period& period) {
    return period.has_time() ? begin_of(period) : (last_day(period) + 1) * minutes_a_day;
}

bool are_alike(const Period& a, const Period& b) {
    if (a.instant != b.instant || a.has_days() != b.has_days()) return false;
    return a.has_days() ? length_in_days(a) == length_in_days(b) : a.months() == b.months();
}

bool lies_within(const Period& inner, const Period& outer) {
    return begin_of(outer) <= begin_of(inner) && end_of(inner) <= end_of(outer);
}

bool are_neighbours(const Period& early, const Period& late) { return last_day(early) + 1 == first_day(late); }

std::vector<double> ends_in_time(const std::vector<Period>& periods) {
    const bool in_minutes = std::ranges::any_of(periods, &Period::has_time),
               in_days = std::ranges::any_of(periods, &Period::has_days);
    const auto end = [&](const Period& period) {
        return in_minutes ? end_of(period) : in_days ? last_day(period) : period.last_month;
    };
    std::vector<double> ends;
    for (const Period& period : periods) ends.push_back(static_cast<double>(end(period)));
    return ends;
}

} // namespace zhitu
