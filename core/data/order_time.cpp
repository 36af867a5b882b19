// Rows and columns of periods in the order of time, and where rows stand when their steps differ.
#include "core/data/bind.hpp"
#include "core/data/latest.hpp"
#include "core/data/order.hpp"
#include "core/diag/order_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

/// The periods that the chart's rows stand for, a remark such as （快报） aside, and whether they stand as far
/// apart as in time.
struct RowsInTime {
    const Column* names = nullptr;
    std::vector<Period> periods;
    bool in_time = false;
};

/// Nothing when the rows are no periods, or no time orders them, or the spec says how they stand.
std::optional<RowsInTime> rows_in_time(const ChartSpec& chart, const ChartTable& chart_table) {
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        const Binding& bound = chart_table.bindings[i];
        const ChannelDeclaration& channel = chart.kind->channels[i];
        if (channel.number || bound.count == 0) continue;
        const Column& column = chart_table.table.columns[bound.first];
        auto periods = periods_of(column.values);
        const bool may_move = channel.in_time || !chart.sort;
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

/// By 排序: 原序, or one by one.
bool says_order_of_series(const ChartSpec& chart, const ChannelDeclaration& channel) {
    const bool parts = channel.name.en == "parts" && !chart.parts.empty();
    const bool named = chart.series.value.empty() && !named_columns(chart, channel).empty();
    return parts || named || (chart.sort && chart.sort->value == SortOrder::as_given);
}

/// Of rows or of columns, whose names tell where the first stands that is earlier than the one before it.
template <class NameOf> std::optional<Rows> in_order(const std::vector<Period>& periods,
                                                     const std::vector<double>& ends, NameOf name_of,
                                                     Diagnostics& diagnostics) {
    const auto earlier = [&](std::size_t a, std::size_t b) {
        return ends[a] != ends[b] ? ends[a] < ends[b] : periods[a] < periods[b];
    };
    for (std::size_t i = 1; i < periods.size(); ++i) {
        if (!earlier(i, i - 1)) continue;
        const auto [late, place] = name_of(i);
        diagnostics.add(messages::rows_in_time, place, {late, name_of(i - 1).first});
        Rows order(periods.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), earlier);
        return order;
    }
    return std::nullopt;
}

/// Series that are periods stand side by side as rows do.
void order_series(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        const Binding& bound = chart_table.bindings[i];
        const ChannelDeclaration& channel = chart.kind->channels[i];
        if (!channel.number || bound.count < 2 || says_order_of_series(chart, channel)) continue;
        const auto periods = periods_of(chart_table.table, bound);
        if (!periods || !latest(*periods)) continue;
        const auto first = chart_table.table.columns.begin() + static_cast<std::ptrdiff_t>(bound.first);
        const auto name_of = [&](std::size_t series) {
            const Column& column = first[static_cast<std::ptrdiff_t>(series)];
            return std::pair(column.name, column.span);
        };
        const auto order = in_order(*periods, ends_in_time(*periods), name_of, diagnostics);
        if (!order) continue;
        std::vector<Column> columns(bound.count);
        std::move(first, first + static_cast<std::ptrdiff_t>(bound.count), columns.begin());
        for (std::size_t series = 0; series < bound.count; ++series)
            first[static_cast<std::ptrdiff_t>(series)] = std::move(columns[(*order)[series]]);
    }
}

} // namespace

void order_in_time(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) {
    Table& table = chart_table.table;
    order_series(chart, chart_table, diagnostics);
    const auto found = rows_in_time(chart, chart_table);
    if (!found || table.rows < 2) return;
    const std::vector<double> ends = ends_in_time(found->periods);
    const auto name_of = [&](std::size_t row) {
        const Value name = found->names->values[row];
        return std::pair(std::string(name.text), name.span);
    };
    const auto order = in_order(found->periods, ends, name_of, diagnostics);
    for (Column& column : table.columns)
        if (order) take_rows(column, *order);
    if (!found->in_time) return;
    for (std::size_t row = 0; row < table.rows; ++row)
        chart_table.times.push_back(ends[order ? (*order)[row] : row]);
    if (!are_uneven(chart_table.times)) chart_table.times.clear();
}

} // namespace zhitu
