#include "core/data/order.hpp"

#include "core/data/axis_value.hpp"
#include "core/data/find_row.hpp"
#include "core/data/latest.hpp"
#include "core/data/never_adds.hpp"
#include "core/data/printed_sum.hpp"
#include "core/data/stacked.hpp"
#include "core/data/top_ties.hpp"
#include "core/diag/order_messages.hpp"
#include "core/diag/whole_messages.hpp"
#include "core/grid/categories.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/spec/fields.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace zhitu {
namespace {

Rows sorted_rows(const Values& values, SortOrder order) {
    Rows rows(values.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (order == SortOrder::as_given) return rows;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        const Decimal *const left = values[a].number, *const right = values[b].number;
        if (!left || !right) return left && !right;
        return order == SortOrder::ascending ? *left < *right : *right < *left;
    });
    return rows;
}

/// As the shares of one whole do.
bool adds_up_to_hundred(const Column& column) {
    Decimal off = Decimal::of(-100);
    for (const Value& value : column.values)
        if (value.number) off = off + *value.number;
    return !(off < Decimal::of(-1)) && !(Decimal::of(1) < off);
}

/// The rows behind the first ones as a row of their own.
class Rest {
public:
    Rest(const ChartSpec& chart, Texts& texts, Diagnostics& diagnostics) :
        chart_(chart), name_(chart.top->rest), texts_(texts), diagnostics_(diagnostics) {}

    /// Numbers of several units, normalised or not, have no sum that could be printed as its parts are.
    bool can_sum(const Column& column) {
        std::optional<Unit> first;
        for (const Value& value : column.values) {
            if (!value.number) continue;
            const Unit unit = unit_in_print(value.text);
            if (!first) first = unit;
            if (unit.measures_as(*first)) continue;
            diagnostics_.add(messages::rest_units, name_.span, {name_.value, first->text, unit.text});
            return false;
        }
        return true;
    }

    /// Shares of one whole add up, rates of growth do not: only the author knows which they are.
    void doubt_rates(const std::vector<Column>& columns) {
        for (const Column& column : columns) {
            if (!column.numeric) continue;
            const Unit unit = unit_of(column);
            const bool shares = unit.stays_on_values() && adds_up_to_hundred(column);
            if (!never_adds(column) || shares) continue;
            return diagnostics_.add(messages::rest_of_rates, name_.span,
                                    {name_.value, unit.is_empty() ? column.name : unit.text});
        }
    }

    /// Puts one value in the place of all behind `kept`.
    void merge(Column& column, const Rows& kept, const Rows& others) {
        const PrintedSum sum = column.numeric ? sum_of(column, others) : PrintedSum();
        take_rows(column, kept);
        if (!sum.is_empty())
            return column.values.add(texts_.keep(sum.text(chart_.decimals)), sum.number(), name_.span);
        if (column.numeric) return column.values.add_missing(name_.span);
        if (find_row(column, name_.value)) diagnostics_.add(messages::rest_name, name_.span, {name_.value});
        column.values.add(texts_.keep(name_.value), name_.span);
    }

private:
    /// Empty when all are missing.
    PrintedSum sum_of(const Column& column, const Rows& rows) {
        PrintedSum sum;
        for (const std::size_t row : rows)
            if (const Value value = column.values[row]; !sum.add(value))
                diagnostics_.add(messages::rest_missing, value.span, {name_.value});
        return sum;
    }

    const ChartSpec& chart_;
    const Phrase& name_;
    Texts& texts_;
    Diagnostics& diagnostics_;
};

/// Cuts all rows but those of `kept`; `others` become one when they have a name.
void keep_top(const ChartSpec& chart, const Rows& kept, const Rows& others, Table& table,
              Diagnostics& diagnostics) {
    const bool merge = !chart.top->rest.value.empty() && !others.empty();
    Rest rest(chart, table.texts, diagnostics);
    for (const Column& column : table.columns)
        if (merge && column.numeric && !rest.can_sum(column)) return; // all rows stay in all columns
    if (merge) rest.doubt_rates(table.columns);
    refuse_cut(chart, table.columns.front(), others, diagnostics);
    for (Column& column : table.columns) merge ? rest.merge(column, kept, others) : take_rows(column, kept);
    table.rest = merge;
    table.rows = kept.size() + (merge ? 1 : 0);
}

std::vector<const Column*> columns_of_numbers(const Table& table) {
    std::vector<const Column*> numbers;
    for (const Column& column : table.columns)
        if (column.numeric) numbers.push_back(&column);
    return numbers;
}

/// The first that 强调 names; may be null.
const Column* named_series(const ChartSpec& chart, const Table& table) {
    for (const Phrase& named : chart.highlight)
        for (const Column* const column : columns_of_numbers(table))
            if (row_key(column->name) == row_key(named.value)) return column;
    return nullptr;
}

/// Of periods the latest, of others the first; null when there is none.
const Column* series_of_now(const Table& table) {
    const std::vector<const Column*> numbers = columns_of_numbers(table);
    if (numbers.empty()) return nullptr;
    const auto periods = periods_of(numbers);
    return periods ? numbers[latest(*periods).value_or(numbers.size() - 1)] : numbers.front();
}

/// The columns that a row's mark is made of, when it is made of several.
std::span<const Column> stacked_columns(const ChartSpec& chart, const ChartTable& chart_table) {
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        const Binding& bound = chart_table.bindings[i];
        if (bound.count > 1 && is_stacked(chart, chart.kind->channels[i]))
            return std::span(chart_table.table.columns).subspan(bound.first, bound.count);
    }
    return {};
}

/// One a row; missing where a part is.
Values sums_of(std::span<const Column> parts) {
    Values sums;
    sums.reserve(parts.front().values.size());
    for (std::size_t row = 0; row < parts.front().values.size(); ++row) {
        Decimal sum;
        bool missing = false;
        for (const Column& part : parts) {
            const Value value = part.values[row];
            missing = missing || !value.number;
            if (!missing) sum = sum + *value.number;
        }
        const Span span = parts.front().values[row].span;
        missing ? sums.add_missing(span) : sums.add({}, std::move(sum), span);
    }
    return sums;
}

/// 其他 is no rank, however much it is: it goes behind all others.
void put_remainders_last(const Column& names, Rows& rows) {
    constexpr std::string_view remainders[]{"其他", "其它", "其余", "Others", "others", "Other", "other"};
    std::stable_partition(rows.begin(), rows.end(), [&](std::size_t row) {
        return std::ranges::find(remainders, names.values[row].text) == std::end(remainders);
    });
}

/// The column that tells their order; null where sums do, or nothing.
const Column* ranked_column(const ChartSpec& chart, const ChartTable& chart_table) {
    if (const Column* const named = named_series(chart, chart_table.table)) return named;
    return stacked_columns(chart, chart_table).empty() ? series_of_now(chart_table.table) : nullptr;
}

/// The rows as they will stand; nothing when the table has no numbers, which has been said.
std::optional<Rows> ranked_rows(const ChartSpec& chart, const ChartTable& chart_table, SortOrder order) {
    if (const Column* const numbers = ranked_column(chart, chart_table)) return sorted_rows(numbers->values, order);
    const auto parts = stacked_columns(chart, chart_table);
    return parts.empty() ? std::nullopt : std::optional(sorted_rows(sums_of(parts), order));
}

/// The same with 其他 behind all.
std::optional<Rows> rows_in(const ChartSpec& chart, const ChartTable& chart_table, SortOrder order) {
    std::optional<Rows> rows = ranked_rows(chart, chart_table, order);
    if (rows && order != SortOrder::as_given) put_remainders_last(chart_table.table.columns.front(), *rows);
    return rows;
}

/// Those of `rows` that are among `wanted`.
Rows only(Rows rows, Rows wanted) {
    std::ranges::sort(wanted);
    std::erase_if(rows, [&](std::size_t row) { return !std::ranges::binary_search(wanted, row); });
    return rows;
}

/// The first of `ranked`, from small to large where the spec has them so.
void take_top(const ChartSpec& chart, const Rows& ranked, SortOrder order, ChartTable& chart_table,
              Diagnostics& diagnostics) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(chart.top->count, ranked.size()));
    Rows kept(ranked.begin(), ranked.begin() + count);
    const Rows others(ranked.begin() + count, ranked.end());
    if (order == SortOrder::ascending) {
        kept = only(*rows_in(chart, chart_table, order), kept);
        if (!others.empty())
            diagnostics.add(messages::top_ascending, chart.top->span, {std::to_string(chart.top->count)});
    }
    keep_top(chart, kept, others, chart_table.table, diagnostics);
}

/// Of a table that was stood up what was meant is mostly to rank the names of its own first column.
void refuse_order(const ChartSpec& chart, const Table& table, Diagnostics& diagnostics) {
    const Argument keys = chart.sort && chart.top ? Argument("排序 和 前N", "sort and top")
                          : chart.sort            ? word_of("sort")
                                                  : word_of("top");
    const Span span = chart.sort ? chart.sort->span : chart.top->span;
    const Column& names = table.columns.front();
    const Argument first(std::string(names.values[0].text));
    const auto of_names = [](const ChannelDeclaration& channel) { return !channel.number; };
    const auto channel = std::ranges::find_if(chart.kind->channels, of_names);
    if (table.stood_up)
        diagnostics.add(messages::order_of_columns, span,
                        {first, keys, names.name, Argument(channel->name.zh, channel->name.en)});
    else
        diagnostics.add(messages::order_of_periods, span, {first, keys});
}

} // namespace

void take_rows(Column& column, const Rows& rows) {
    Values values;
    values.reserve(rows.size());
    for (const std::size_t row : rows) values.add(column.values[row]);
    if (column.period) values.mark_periods();
    column.values = std::move(values);
}

void order_rows(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) {
    if (!chart.sort && !chart.top) return;
    Table& table = chart_table.table;
    const SortOrder order = chart.sort ? chart.sort->value : SortOrder::descending;
    const bool largest = chart.top && order == SortOrder::ascending; // the first are, whichever way they stand
    const std::optional<Rows> rows = rows_in(chart, chart_table, largest ? SortOrder::descending : order);
    if (!rows) return; // has been said
    const bool periods =
        std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return column.period; });
    if (periods && (order != SortOrder::as_given || chart.top)) return refuse_order(chart, table, diagnostics);
    const Column* const ranked = ranked_column(chart, chart_table);
    if (chart.top && ranked && order != SortOrder::as_given)
        doubt_cut(*chart.top, ranked->values, table.columns.front().values, *rows, diagnostics);
    if (chart.top) return take_top(chart, *rows, order, chart_table, diagnostics);
    for (Column& column : table.columns) take_rows(column, *rows);
}

} // namespace zhitu
