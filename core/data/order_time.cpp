// Rows of periods in the order of time, and where they stand when their steps differ.
#include "core/data/latest.hpp"
#include "core/data/order.hpp"
#include "core/diag/order_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace zhitu {
namespace {

/// The periods that the chart's rows stand for, a remark such as （快报） aside, and whether they stand as far
/// apart as in time.
struct RowsInTime {
    const Column* names = nullptr;
    std::vector<Period> periods;
    bool in_time = false;
};

/// Nothing when the rows are no periods, or no time orders them. Where the spec may say how they stand, it may
/// have.
std::optional<RowsInTime> rows_in_time(const ChartSpec& chart, const ChartTable& chart_table) {
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        const Binding& bound = chart_table.bindings[i];
        const ChannelDeclaration& channel = chart.kind->channels[i];
        if (channel.number || bound.count == 0) continue;
        const Column& column = chart_table.table.columns[bound.first];
        auto periods = periods_of(column.values);
        const bool may_move = channel.in_time || (chart.kind->takes_key("sort") && !chart.sort);
        if (!periods || !may_move || (!channel.in_time && !latest(*periods))) return std::nullopt;
        return RowsInTime{&column, std::move(*periods), channel.in_time};
    }
    return std::nullopt;
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
    const auto found = rows_in_time(chart, chart_table);
    if (!found || table.rows < 2) return;
    const auto& [category, found_periods, in_time] = *found;
    const auto& periods = found_periods; // clang does not let a lambda take a structured binding
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
    if (!in_time) return;
    for (const std::size_t row : rows) chart_table.times.push_back(ends[row]);
    if (!are_uneven(chart_table.times)) chart_table.times.clear();
}

} // namespace zhitu
