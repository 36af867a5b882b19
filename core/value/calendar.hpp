// Days of months, in the calendar that is in use today, as if it had been in use in every year.
#pragma once

#include "core/value/period.hpp"

#include <utility>

namespace zhitu {

/// Of a month, counted since year 0.
int days_in(int month);
/// Of a day of a month, from 1: so many days after one that is the same for all.
long day_number(int month, int day);
std::pair<int, int> month_and_day(long day_number);
long length_in_days(const Period& period);
/// Minutes since a day that is the same for all.
long begin_of(const Period& period);
long end_of(const Period& period); ///< behind its last minute; of an instant of a day its own

} // namespace zhitu
