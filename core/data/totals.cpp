#include "core/data/totals.hpp"

#include "core/data/printed_sum.hpp"
#include "core/plugin/descriptor.hpp"

#include <optional>

namespace zhitu {
namespace {

/// The parts of one row, added up; nothing where one is missing, or they are printed in several units.
std::optional<PrintedSum> total_of(const Table& table, const Binding& bound, std::size_t row) {
    PrintedSum sum;
    for (std::size_t i = bound.first; i < bound.first + bound.count; ++i)
        if (!sum.add(table.columns[i].values[row])) return std::nullopt;
    return sum;
}

} // namespace

void add_totals(const ChartSpec& chart, ChartTable& chart_table) {
    Table& table = chart_table.table;
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        Binding& bound = chart_table.bindings[i];
        if (!chart.kind->channels[i].totals || bound.count < 2) continue;
        Column totals{
            .unit = table.columns[bound.first].unit, .numeric = true, .span = table.columns[bound.first].span};
        for (std::size_t row = 0; row < table.rows; ++row) {
            const auto total = total_of(table, bound, row);
            const Span span = table.columns[bound.first].values[row].span;
            if (total)
                totals.values.add(table.texts.keep(total->text(chart.decimals)), total->number(), span);
            else
                totals.values.add_missing(span);
        }
        bound.totals = table.columns.size();
        table.columns.push_back(std::move(totals));
    }
}

} // namespace zhitu
