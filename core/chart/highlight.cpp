#include "core/chart/highlight.hpp"

#include "core/data/find_row.hpp"

namespace zhitu {
namespace {

/// The columns of numbers where there are at least so many: with fewer none is told apart by its name.
std::vector<std::size_t> columns_of(const Chart& chart, std::size_t least) {
    std::vector<std::size_t> columns;
    for (const Binding& bound : chart.numbers(least))
        for (std::size_t column = bound.first; column < bound.first + bound.count; ++column)
            columns.push_back(column);
    return columns;
}

Values headers_of(const Chart& chart, const std::vector<std::size_t>& columns) {
    Values headers;
    for (const std::size_t column : columns) headers.add(chart.data.table.columns[column].name, {});
    return headers;
}

} // namespace

std::optional<std::size_t> find_series(const Chart& chart, const Phrase& name, Diagnostics& diagnostics) {
    const std::vector<std::size_t> columns = columns_of(chart, 1);
    const Values headers = headers_of(chart, columns);
    const auto found = RowFinder(headers).find(name, diagnostics);
    return found ? std::optional(columns[*found]) : std::nullopt;
}

void find_highlights(const Chart& chart, const Column& category, Plan& plan, Diagnostics& diagnostics) {
    const std::vector<std::size_t> columns = columns_of(chart, 2);
    std::vector<std::string> names;
    for (const std::size_t column : columns) names.push_back(chart.data.table.columns[column].name);
    const Values headers = headers_of(chart, columns);
    RowFinder among_columns(headers), among_rows(category.values);
    for (const Phrase& wanted : chart.spec.highlight) {
        const auto named = among_columns.find(wanted.value);
        if (named && !among_rows.find(wanted.value))
            plan.highlighted_columns.push_back(columns[*named]);
        else if (const auto row = among_rows.find(wanted, diagnostics, names))
            plan.highlighted[*row] = true;
    }
    if (columns.empty()) plan.subject = chart.value_column();
    if (plan.highlighted_columns.size() == 1) plan.subject = plan.highlighted_columns.front();
}

} // namespace zhitu
