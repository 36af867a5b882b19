#include "core/chart/highlight.hpp"

#include "core/data/find_row.hpp"
#include "core/data/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// The columns that are told apart by their names: none where there is only one.
std::vector<std::size_t> named_columns(const Chart& chart) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < chart.data.bindings.size(); ++i) {
        const Binding& bound = chart.data.bindings[i];
        if (!chart.spec.kind->channels[i].number || bound.count < 2) continue;
        for (std::size_t column = bound.first; column < bound.first + bound.count; ++column)
            columns.push_back(column);
    }
    return columns;
}

/// 2016 and 2016年 are one name.
bool same_name(std::string_view a, std::string_view b) {
    const auto period = parse_period(a);
    return a == b || (period && period == parse_period(b));
}

} // namespace

void find_highlights(const Chart& chart, const Column& category, Plan& plan, Diagnostics& diagnostics) {
    const std::vector<std::size_t> columns = named_columns(chart);
    std::vector<std::string> names;
    for (const std::size_t column : columns) names.push_back(chart.data.table.columns[column].name);
    for (const Phrase& wanted : chart.spec.highlight) {
        const auto is_wanted = [&](const std::string& name) { return same_name(name, wanted.value); };
        const auto named = std::find_if(names.begin(), names.end(), is_wanted);
        if (named != names.end() && !find_row(category, wanted.value))
            plan.highlighted_columns.push_back(columns[static_cast<std::size_t>(named - names.begin())]);
        else if (const auto row = find_row(category, wanted, diagnostics, names))
            plan.highlighted[*row] = true;
    }
    if (columns.empty()) plan.subject = chart.value_column();
    if (plan.highlighted_columns.size() == 1) plan.subject = plan.highlighted_columns.front();
}

} // namespace zhitu
