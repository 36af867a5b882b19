// What stands behind YYYY年, or alone: 3月, 一季度, 前11个月, 10月1日—7日.
#pragma once

#include "core/value/period_reader.hpp"

namespace zhitu {

/// As much as is of the year; what follows is left to the caller.
std::optional<Period> part_of_year(PeriodReader& text, int year);

} // namespace zhitu
