#include "core/chart/present.hpp"

#include "core/data/latest.hpp"

namespace zhitu {
namespace {

/// Whose rows `load` has already put in the order of time.
bool is_sorted_in_time(const Chart& chart, const Column& category) {
    const std::vector<Binding>& bindings = chart.data.bindings;
    for (std::size_t i = 0; i < bindings.size(); ++i)
        if (chart.spec.kind->channels[i].in_time && bindings[i].count > 0)
            return &chart.data.table.columns[bindings[i].first] == &category;
    return false;
}

std::optional<std::size_t> latest_row(const Column& category) {
    const auto periods = periods_of(category.values);
    return periods ? latest(*periods) : std::nullopt;
}

/// From the first column of a channel; nothing when one is named by no period.
std::optional<std::size_t> latest_column(const Chart& chart, const Binding& bound) {
    const auto periods = periods_of(chart.data.table, bound);
    return periods ? std::optional(latest(*periods).value_or(bound.count - 1)) : std::nullopt;
}

/// The last row to which the present column comes: of 2024年 beside 2023年 over months the year's last month so
/// far.
std::size_t last_of(const Chart& chart, std::size_t column, std::size_t row) {
    const Values& values = chart.data.table.columns[column].values;
    std::size_t found = row;
    while (found > 0 && values[found].missing) --found;
    return values[found].missing ? row : found;
}

} // namespace

void find_present(const Chart& chart, Plan& plan) {
    const std::size_t last = chart.rows() == 0 ? 0 : chart.rows() - 1;
    const Column* const category = chart.category();
    const bool unsorted = category && !is_sorted_in_time(chart, *category);
    plan.present_row = unsorted ? latest_row(*category).value_or(last) : last;
    for (const Binding& bound : chart.numbers(2))
        if (const auto found = latest_column(chart, bound)) plan.present_columns.push_back(bound.first + *found);
    const bool in_time = category && category->period && plan.present_row == last && chart.rows() > 0;
    if (in_time && plan.present_columns.size() == 1)
        plan.present_row = last_of(chart, plan.present_columns.front(), last);
}

} // namespace zhitu
