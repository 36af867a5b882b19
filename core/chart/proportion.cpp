#include "core/chart/proportion.hpp"

#include "core/data/find_row.hpp"
#include "core/theme/number_words.hpp"
#include "core/value/number.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// The figures as they are printed, without their units; of several magnitudes as the smallest counts.
std::vector<std::string> figures_of(const std::vector<TypedNumber>& printed) {
    int least = 0;
    for (const TypedNumber& each : printed)
        least = &each == &printed.front() ? each.unit.power : std::min(least, each.unit.power);
    std::vector<std::string> figures;
    for (const auto& [digits, number, unit, widened] : printed)
        figures.push_back(unit.power == least ? digits : number.scaled(unit.power - least).text());
    return figures;
}

std::string proportion_of(const Chart& chart, std::size_t row) {
    std::vector<TypedNumber> printed;
    for (const Column& part : chart.parts())
        if (const Value value = part.values[row]; value.number)
            printed.push_back(parse_typed_number(value.text).typed);
    return computed_ratio(chart.theme, figures_of(printed));
}

} // namespace

void compute_proportions(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    const Column* const category = chart.category();
    if (!chart.spec.proportion || !category || chart.rows() == 0) return;
    const auto add = [&](std::size_t row) { plan.proportions.push_back({row, proportion_of(chart, row)}); };
    if (chart.spec.proportion->empty()) add(plan.present_row);
    RowFinder rows(category->values);
    for (const Phrase& name : *chart.spec.proportion)
        if (const auto row = rows.find(name, diagnostics)) add(*row);
}

} // namespace zhitu
