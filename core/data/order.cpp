#include "core/data/order.hpp"

#include "core/data/find_row.hpp"
#include "core/data/number.hpp"
#include "core/diag/table_messages.hpp"

#include <algorithm>
#include <numeric>

namespace zhitu {
namespace {

constexpr auto is_numeric = [](const Column& column) { return column.numeric; };

using Rows = std::vector<std::size_t>; // their numbers, in the order in which they will stand

Rows sorted_rows(const Column& numbers, SortOrder order) {
    Rows rows(numbers.values.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (order == SortOrder::as_given) return rows;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        const auto &left = numbers.values[a].number, &right = numbers.values[b].number;
        if (!left || !right) return left.has_value() && !right;
        return order == SortOrder::ascending ? *left < *right : *right < *left;
    });
    return rows;
}

void take_rows(Column& column, const Rows& rows) {
    std::vector<Value> values;
    values.reserve(rows.size());
    for (const std::size_t row : rows) values.push_back(std::move(column.values[row]));
    column.values = std::move(values);
}

/// The unit that is printed on a value: "%", or one of several magnitudes.
std::string unit_in_print(const Value& value) { return parse_typed_number(value.text).typed.unit.text; }

class Rest {
public:
    Rest(const ChartSpec& chart, const Top& top, Diagnostics& diagnostics) :
        chart_(chart), top_(top), diagnostics_(diagnostics) {}

    /// The rows of a column as one value.
    Value sum_of(const Column& column, const Rows& rows) {
        if (has_several_units(column)) return {};
        const Value* model = nullptr; // gives the sum its sign, its commas and its unit
        Decimal sum;
        for (const std::size_t row : rows) {
            const Value& value = column.values[row];
            if (!value.number) {
                diagnostics_.add(messages::rest_missing, value.span, {top_.rest.value});
                continue;
            }
            if (!model || value.text.find(',') != std::string::npos) model = &value;
            sum = sum + *value.number;
        }
        if (!model) return {"—", std::nullopt, true, top_.rest.span};
        return printed(sum, *model);
    }

    bool refused() const { return refused_; }

private:
    /// Numbers of several units, normalised or not, have no sum that could be printed as its parts are.
    bool has_several_units(const Column& column) {
        std::optional<std::string> first;
        for (const Value& value : column.values) {
            if (!value.number) continue;
            const std::string unit = unit_in_print(value);
            if (!first) first = unit;
            if (unit == *first) continue;
            diagnostics_.add(messages::rest_units, top_.rest.span, {top_.rest.value, *first, unit});
            return refused_ = true;
        }
        return false;
    }

    Value printed(const Decimal& sum, const Value& model) const {
        const Decimal shown = chart_.decimals ? sum.rounded(chart_.decimals->value) : sum;
        return {written_like(model.text, shown) + unit_in_print(model), sum, false, top_.rest.span};
    }

    const ChartSpec& chart_;
    const Top& top_;
    Diagnostics& diagnostics_;
    bool refused_ = false;
};

/// Cuts all columns behind the first rows; the others become one when they have a name.
void keep_top(const ChartSpec& chart, const Top& top, const Rows& rows, Table& table, Diagnostics& diagnostics) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(top.count, rows.size()));
    const Rows kept(rows.begin(), rows.begin() + count), others(rows.begin() + count, rows.end());
    const bool merge = !top.rest.value.empty() && !others.empty();
    Rest rest(chart, top, diagnostics);
    for (Column& column : table.columns) {
        const Value last = column.numeric && merge ? rest.sum_of(column, others)
                                                   : Value{top.rest.value, std::nullopt, false, top.rest.span};
        if (rest.refused()) return;
        take_rows(column, kept);
        if (!column.numeric && merge && find_row(column, top.rest.value))
            diagnostics.add(messages::rest_name, top.rest.span, {top.rest.value});
        if (merge) column.values.push_back(last);
    }
    table.rows = kept.size() + (merge ? 1 : 0);
}

} // namespace

void order_rows(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) {
    if (!chart.sort && !chart.top) return;
    Table& table = chart_table.table;
    const auto numbers = std::find_if(table.columns.begin(), table.columns.end(), is_numeric);
    if (numbers == table.columns.end()) return; // has been said
    const SortOrder order = chart.sort ? chart.sort->value : SortOrder::descending;
    const bool periods =
        std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return column.period; });
    if (periods && (order != SortOrder::as_given || chart.top))
        return diagnostics.add(messages::order_of_periods, chart.sort ? chart.sort->span : chart.top->span,
                               {table.columns.front().values.front().text});
    const Rows rows = sorted_rows(*numbers, order);
    if (chart.top) return keep_top(chart, *chart.top, rows, table, diagnostics);
    for (Column& column : table.columns) take_rows(column, rows);
}

} // namespace zhitu
