// Rows of periods in the order of time, and where they stand when their steps differ.
#include "core/data/calendar.hpp"
#include "core/data/order.hpp"
#include "core/data/period.hpp"
#include "core/diag/table_messages.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>
#include <numeric>

namespace zhitu {
namespace {

/// The periods that the chart's rows stand for, a remark such as （快报） aside; null when they are none, or the
/// kind does not ask.
const Column* column_in_time(const ChartSpec& chart, const ChartTable& chart_table) {
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        const Binding& bound = chart_table.bindings[i];
        if (!chart.kind->channels[i].in_time || bound.count == 0) continue;
        const Column& column = chart_table.table.columns[bound.first];
        const auto is_period = [](const Value& name) { return noted_period_of(name).has_value(); };
        return std::all_of(column.values.begin(), column.values.end(), is_period) ? &column : nullptr;
    }
    return nullptr;
}

/// Places of their own, but not at equal steps. 2020年 and 2020年末 would be one place.
bool are_uneven(const std::vector<double>& times) {
    bool equal = true;
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] == times[i - 1]) return false;
        equal = equal && times[i] - times[i - 1] == times[1] - times[0];
    }
    return !equal;
}

} // namespace

void order_in_time(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) {
    Table& table = chart_table.table;
    const Column* const category = column_in_time(chart, chart_table);
    if (!category || table.rows < 2) return;
    std::vector<Period> periods;
    for (const Value& value : category->values) periods.push_back(*noted_period_of(value));
    const std::vector<double> ends = ends_in_time(periods);
    Rows rows(table.rows);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const auto earlier = [&](std::size_t a, std::size_t b) {
        return ends[a] != ends[b] ? ends[a] < ends[b] : periods[a] < periods[b];
    };
    for (std::size_t row = 1; row < table.rows; ++row) {
        if (!earlier(row, row - 1)) continue;
        diagnostics.add(messages::rows_in_time, category->values[row].span,
                        {std::string(category->values[row].text), std::string(category->values[row - 1].text)});
        std::stable_sort(rows.begin(), rows.end(), earlier);
        for (Column& column : table.columns) take_rows(column, rows);
        break;
    }
    for (const std::size_t row : rows) chart_table.times.push_back(ends[row]);
    if (!are_uneven(chart_table.times)) chart_table.times.clear();
}

} // namespace zhitu
