#include "core/data/order.hpp"

#include "core/data/find_row.hpp"
#include "core/data/number.hpp"
#include "core/diag/table_messages.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace zhitu {
namespace {

constexpr auto is_numeric = [](const Column& column) { return column.numeric; };

using Rows = std::vector<std::size_t>; // their numbers, in the order in which they will stand

Rows sorted_rows(const Column& numbers, SortOrder order) {
    Rows rows(numbers.values.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (order == SortOrder::as_given) return rows;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        const Decimal *const left = numbers.values[a].number, *const right = numbers.values[b].number;
        if (!left || !right) return left && !right;
        return order == SortOrder::ascending ? *left < *right : *right < *left;
    });
    return rows;
}

void take_rows(Column& column, const Rows& rows) {
    Values values;
    values.reserve(rows.size());
    for (const std::size_t row : rows) values.add(column.values[row]);
    column.values = std::move(values);
}

/// The unit that is printed on a value: "%", or one of several magnitudes.
std::string unit_in_print(const Value& value) { return parse_typed_number(value.text).typed.unit.text; }

/// The rows behind the first ones as a row of their own.
class Rest {
public:
    Rest(const ChartSpec& chart, Texts& texts, Diagnostics& diagnostics) :
        chart_(chart), name_(chart.top->rest), texts_(texts), diagnostics_(diagnostics) {}

    /// Numbers of several units, normalised or not, have no sum that could be printed as its parts are.
    bool can_sum(const Column& column) {
        std::optional<std::string> first;
        for (const Value& value : column.values) {
            if (!value.number) continue;
            const std::string unit = unit_in_print(value);
            if (!first) first = unit;
            if (unit == *first) continue;
            diagnostics_.add(messages::rest_units, name_.span, {name_.value, *first, unit});
            return false;
        }
        return true;
    }

    /// Puts one value in the place of all behind `kept`.
    void merge(Column& column, const Rows& kept, const Rows& others) {
        const std::optional<Sum> sum = column.numeric ? sum_of(column, others) : std::nullopt;
        take_rows(column, kept);
        if (sum) return column.values.add(texts_.keep(sum->text), sum->number, name_.span);
        if (column.numeric) return column.values.add_missing(name_.span);
        if (find_row(column, name_.value)) diagnostics_.add(messages::rest_name, name_.span, {name_.value});
        column.values.add(texts_.keep(name_.value), name_.span);
    }

private:
    struct Sum {
        std::string text;
        Decimal number;
    };
    /// Nothing when all are missing.
    std::optional<Sum> sum_of(const Column& column, const Rows& rows) {
        std::optional<Value> model; // gives the sum its sign, its commas and its unit
        Decimal sum;
        for (const std::size_t row : rows) {
            const Value value = column.values[row];
            if (!value.number) {
                diagnostics_.add(messages::rest_missing, value.span, {name_.value});
                continue;
            }
            if (!model || value.text.find(',') != std::string_view::npos) model = value;
            sum = sum + *value.number;
        }
        if (!model) return std::nullopt;
        const Decimal shown = chart_.decimals ? sum.rounded(chart_.decimals->value) : sum;
        return Sum{written_like(model->text, shown) + unit_in_print(*model), sum};
    }

    const ChartSpec& chart_;
    const Phrase& name_;
    Texts& texts_;
    Diagnostics& diagnostics_;
};

/// Cuts all columns behind the first rows; the others become one when they have a name.
void keep_top(const ChartSpec& chart, const Rows& rows, Table& table, Diagnostics& diagnostics) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(chart.top->count, rows.size()));
    const Rows kept(rows.begin(), rows.begin() + count), others(rows.begin() + count, rows.end());
    const bool merge = !chart.top->rest.value.empty() && !others.empty();
    Rest rest(chart, table.texts, diagnostics);
    for (const Column& column : table.columns)
        if (merge && column.numeric && !rest.can_sum(column)) return; // all rows stay in all columns
    for (Column& column : table.columns) merge ? rest.merge(column, kept, others) : take_rows(column, kept);
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
                               {std::string(table.columns.front().values[0].text)});
    const Rows rows = sorted_rows(*numbers, order);
    if (chart.top) return keep_top(chart, rows, table, diagnostics);
    for (Column& column : table.columns) take_rows(column, rows);
}

} // namespace zhitu
