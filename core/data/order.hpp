// 排序, 前N and time: which rows a chart shows, and in which order.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <vector>

namespace zhitu {

using Rows = std::vector<std::size_t>; // their numbers, in the order in which they will stand

/// Leaves those rows of a column.
void take_rows(Column& column, const Rows& rows);

/// Sorts the rows by their numbers, exactly: of several series by the one that 强调 names, else by the sums where
/// they are stacked, else by the latest period, else by the first. Ties keep their order and missing values come
/// last. Then keeps the first rows of 前N, which without 排序 are the largest; the others vanish, or become one
/// last row with the exact sum of every column of numbers. Periods have an order of their own, and a sum needs one
/// unit: both are faults.
void order_rows(const ChartSpec& chart, ChartTable& table, Diagnostics& diagnostics);

/// Rows of periods are sorted by time, with a notice: of a kind whose periods stand in time, which also gets their
/// times where they are not equally far apart, and of others unless 排序 is said or time does not order them. So
/// are columns of periods, unless the spec names them one by one or says 原序.
void order_in_time(const ChartSpec& chart, ChartTable& table, Diagnostics& diagnostics);

} // namespace zhitu
