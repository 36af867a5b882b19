// Days of months, in the calendar that is in use today, as if it had been in use in every year.
#pragma once

namespace zhitu {

/// Of a month, counted since year 0.
int days_in(int month);
/// Of a day of a month, from 1: so many days after one that is the same for all.
long day_number(int month, int day);

} // namespace zhitu
