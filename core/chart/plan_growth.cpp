#include "core/chart/plan_growth.hpp"

#include "core/data/years_beside.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/theme/language_words.hpp"
#include "core/theme/number_words.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// The columns of numbers that are years side by side, if they are; null for all other tables.
const Binding* years_of(const Chart& chart) {
    const auto are_years = [&](const Binding& bound) { return are_years_beside(chart.data.table, bound); };
    const auto found = std::ranges::find_if(chart.data.bindings, are_years);
    return found == chart.data.bindings.end() ? nullptr : &*found;
}

/// The year that 强调 names, else the latest.
std::size_t year_of(const Plan& plan, const Binding& years) {
    const auto is_one = [&](std::size_t column) {
        return column >= years.first && column < years.first + years.count;
    };
    if (plan.subject && is_one(*plan.subject)) return *plan.subject;
    const auto latest = std::ranges::find_if(plan.present_columns, is_one);
    return latest == plan.present_columns.end() ? years.first + years.count - 1 : *latest;
}

/// Whose growth it is: one series' that 强调 names, or each one's in a panel of its own, where a column names them.
void say_many(const Chart& chart, Diagnostics& diagnostics) {
    const Table& table = chart.data.table;
    const std::string series = chart.spec.series.value;
    Argument each("");
    if (!series.empty())
        each = {"；各印各的，就把 系列: " + series + " 改成 分面: " + series,
                "; to print each one's write facet: " + series + " for series: " + series};
    else if (table.stood_up)
        each = {"；各印各的，就加一行 分面: " + table.columns.front().name,
                "; to print each one's add facet: " + table.columns.front().name};
    const auto first = std::ranges::find_if(table.columns, &Column::numeric);
    const Column& names = table.columns.front();
    if (series.empty() && !names.numeric && !names.period && parse_period(first->name))
        return diagnostics.add(messages::growth_of_places, chart.spec.growth.span,
                               {std::string(names.values[0].text), names.name});
    diagnostics.add(messages::growth_of_many, chart.spec.growth.span, {first->name, each});
}

/// 同比 and 环比 say whence they count, and are of the present whatever span the chart counts over.
GrowthRows usual_rows(const Chart& chart, const GrowthPlan& place) {
    const Growth::Mode mode = chart.spec.growth.mode;
    const bool of_present = mode == Growth::Mode::year_on_year || mode == Growth::Mode::period_on_period;
    return of_present ? GrowthRows{0, chart.rows() - 1} : GrowthRows{place.first, place.last};
}

std::optional<GrowthFigure> figure_of(const Chart& chart, const Plan& plan, Diagnostics& diagnostics) {
    const Growth& growth = chart.spec.growth;
    const Table& table = chart.data.table;
    const int decimals = chart.theme.growth_decimals;
    if (!plan.growth) return diagnostics.add(messages::growth_nowhere, growth.span, {}), std::nullopt;
    if (const Binding* const years = years_of(chart))
        return growth_over_years(growth, table, *years, year_of(plan, *years), decimals, diagnostics,
                                 chart.where());
    if (!plan.subject) return say_many(chart, diagnostics), std::nullopt;
    return growth_figure(growth, table, *plan.subject, usual_rows(chart, *plan.growth), decimals, diagnostics,
                         chart.where());
}

/// Where the chart puts the badge it reads as the growth over the chart's own rows.
bool says_the_same(const GrowthPlan& place, const GrowthFigure& figure) {
    const bool own_rows = !figure.over_years && figure.from == place.first && figure.to == place.last;
    const bool in_span = place.place == ZHITU_PLACE_SPAN;
    return own_rows && (in_span ? figure.stands_in_span() : figure.stands_between());
}

} // namespace

void plan_growth(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    if (chart.spec.growth.mode == Growth::Mode::none || !chart.value_column()) return;
    plan.figure = figure_of(chart, plan, diagnostics);
    if (!plan.figure) return;
    if (plan.figure->computed)
        plan.figure->text = figure_in_language(chart.theme, computed_number(chart.theme, plan.figure->text));
    if (!says_the_same(*plan.growth, *plan.figure)) plan.growth->place = ZHITU_PLACE_LANE;
}

} // namespace zhitu
