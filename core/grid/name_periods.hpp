// The names of rows read together: a column tells what a single name leaves open.
#pragma once

#include "core/grid/grid.hpp"
#include "core/value/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Whether the names are periods; what they stand for where that takes the others to tell: 3月 behind 2024年2月;
/// 2024.1 and 20240131 among others that run one way; 2日 behind 10月1日; 2023年（快报） where no other row is of
/// 2023年; 2023年国庆 and 2024年国庆节, which are as far apart as their years; 2024/1/1 0:00 ahead of 2024/1/1
/// 1:00. What may be something else stays a name.
struct NamePeriods {
    bool all = true;
    std::vector<Period> settled = {}; // of all names, or empty: each says it itself
    bool by_clock = false;            // 2024/1/1 0:00 is a time of that day
};
NamePeriods read_name_periods(const std::vector<Cell>& names);

/// The same of names that stand side by side, as those of columns do; nothing when they are no periods.
std::optional<std::vector<Period>> periods_side_by_side(const std::vector<std::string_view>& names);

/// 24年国庆: what a year has once, of that year. Beside another, 24年春节, it is no period: they are not evenly
/// apart.
struct YearlyEvent {
    std::string_view word; // 国庆, of 国庆节 too
    int year = 0;
};
std::optional<YearlyEvent> yearly_event(std::string_view name);

/// 国庆 of 国庆节, 国庆假期 and “国庆”黄金周, which are one; nothing of other words.
std::optional<std::string_view> event_of(std::string_view word);

/// 元旦, 春节, 国庆节: what every year has once, of no year.
bool are_yearly_events(const std::vector<Cell>& names);

/// 2024.1, 2024-1, 202401, 20240131: a month or a day only where a column says so; alone they are numbers as well.
std::optional<Period> open_date(std::string_view name);

/// The day of the first name where all are numbers that a spreadsheet counts days by, and pastes where a column has
/// lost its format: 45292, 45323 run on by at most a year.
std::optional<std::string> first_day_number(const std::vector<Cell>& names);

/// As readers are to see it: nobody types 2020-04-01, 202401 or ２０２０年 for them. Nothing where that is as
/// typed.
std::optional<std::string> spelled_period(std::string_view name, bool by_clock = false);

} // namespace zhitu
