#include "core/chart/proportion.hpp"

#include "core/data/find_row.hpp"
#include "core/theme/number_words.hpp"
#include "core/value/number.hpp"

namespace zhitu {
namespace {

/// The figures as they are printed, without their unit; of several magnitudes those that are compared.
std::string figures_of(const Value& value) {
    const TypedNumber typed = parse_typed_number(value.text).typed;
    return typed.unit.power == 0 ? typed.digits : value.number->text();
}

std::string proportion_of(const Chart& chart, std::size_t row) {
    std::vector<std::string> figures;
    for (const Column& part : chart.parts())
        if (const Value value = part.values[row]; value.number) figures.push_back(figures_of(value));
    return computed_ratio(chart.theme, figures);
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
