#include "core/chart/sums.hpp"

#include "core/data/whole.hpp"
#include "core/diag/whole_messages.hpp"
#include "core/value/number.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Nothing when a part is missing.
std::optional<Decimal> printed_sum(std::span<const Column> parts, std::size_t row) {
    Decimal sum;
    for (const Column& part : parts) {
        const Value value = part.values[row];
        if (!value.number) return std::nullopt;
        sum = sum + number_in_print(value.text);
    }
    return sum;
}

/// The plugin asked for its totals to fit: it will print them.
bool prints(const Plan& plan, std::size_t column) {
    return std::any_of(plan.fits.begin(), plan.fits.end(),
                       [column](const FitPlan& fit) { return fit.column == column; });
}

/// A gap is filled row by row; units are made one for all.
void say_missing(const Chart& chart, std::span<const Column> parts, std::size_t row, Diagnostics& diagnostics) {
    const auto gap =
        std::find_if(parts.begin(), parts.end(), [row](const Column& part) { return !part.values[row].number; });
    const Column* const category = chart.category();
    const std::string name = category ? std::string(category->values[row].text) : "";
    const Value first = parts.front().values[row];
    if (gap != parts.end())
        diagnostics.add(messages::total_missing, gap->values[row].span, {name}, chart.where());
    else
        diagnostics.gather(messages::total_of_units, first.span, {name, unit_in_print(first.text).text},
                           parts.front().name, name, chart.where());
}

/// Parts of 100% that are printed as 10, 41 and 50.
bool miss_hundred(const Chart& chart) {
    const std::span<const Column> parts = chart.parts();
    if (parts.empty() || !std::all_of(parts.begin(), parts.end(), is_percent)) return false;
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const auto sum = printed_sum(parts, row);
        if (sum && !(*sum - Decimal::of(100)).is_zero()) return true;
    }
    return false;
}

} // namespace

void check_sums(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    plan.rounded_sums = miss_hundred(chart);
    for (const Binding& bound : chart.data.bindings) {
        if (!bound.totals || !prints(plan, *bound.totals)) continue;
        const std::span<const Column> parts = std::span(chart.data.table.columns).subspan(bound.first, bound.count);
        for (std::size_t row = 0; row < chart.rows(); ++row) {
            const Value total = chart.data.table.columns[*bound.totals].values[row];
            if (!total.number)
                say_missing(chart, parts, row, diagnostics);
            else if (const auto sum = printed_sum(parts, row);
                     sum && !(*sum - number_in_print(total.text)).is_zero())
                plan.rounded_sums = true;
        }
    }
}

} // namespace zhitu
