#include "core/data/calendar.hpp"

#include "core/data/period.hpp"

#include <algorithm>
#include <chrono>

namespace zhitu {
namespace {

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

bool are_alike(const Period& a, const Period& b) {
    if (a.instant != b.instant || a.has_days() != b.has_days()) return false;
    return a.has_days() ? last_day(a) - first_day(a) == last_day(b) - first_day(b) : a.months() == b.months();
}

bool are_neighbours(const Period& early, const Period& late) { return last_day(early) + 1 == first_day(late); }

std::vector<double> ends_in_time(const std::vector<Period>& periods) {
    const bool in_days =
        std::any_of(periods.begin(), periods.end(), [](const Period& period) { return period.has_days(); });
    std::vector<double> ends;
    for (const Period& period : periods)
        ends.push_back(static_cast<double>(in_days ? last_day(period) : period.last_month));
    return ends;
}

} // namespace zhitu
