// 排序 and 前N: which rows a chart shows, and in which order.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Sorts the rows by the first column of numbers, exactly; ties keep their order and missing values come last.
/// Then keeps the first rows of 前N, which without 排序 are the largest; the others vanish, or become one last row
/// with the exact sum of every column of numbers. Periods have an order of their own, and a sum needs one unit:
/// both are faults.
void order_rows(const ChartSpec& chart, ChartTable& table, Diagnostics& diagnostics);

} // namespace zhitu
