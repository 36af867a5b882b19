// 范围 of an axis of periods.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Leaves the rows of the periods from one end to the other, both included: 2016年—2020年 holds the months of 2020,
/// and of 2015年 and 2018年 the latter. An end beyond all rows, a range without any, ends that run backward and
/// names that have no order are faults.
void keep_range(const ChartSpec& chart, ChartTable& table, Diagnostics& diagnostics);

} // namespace zhitu
