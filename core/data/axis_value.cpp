#include "core/data/axis_value.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/conversion.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {

Unit unit_of(const Column& column) {
    if (!column.unit.empty()) return parse_unit(column.unit).unit;
    for (const auto& value : column.values) {
        if (!value.number) continue;
        Unit unit = unit_in_print(value.text);
        if (unit.stays_on_values()) return unit;
        return {unit.quantity, 0, unit.quantity};
    }
    return {};
}

std::optional<Decimal> axis_value(const Phrase& typed, const Unit& unit, Diagnostics& diagnostics) {
    const NumberResult read = parse_typed_number(trim(typed.value));
    const auto refuse = [&](const Message& message) {
        diagnostics.add(message, typed.span, {typed.value, unit.text});
        return std::nullopt;
    };
    if (read.fault != NumberFault::none || !std::isfinite(read.typed.number.to_double()))
        return refuse(messages::value_not_a_number);
    const Unit& own = read.typed.unit;
    if (own.is_empty()) return read.typed.number;
    const bool magnitude_alone = own.quantity.empty();
    if (unit.is_empty() && !magnitude_alone) return refuse(messages::value_unit_unknown);
    const auto conversion = Conversion::between(own, unit);
    if (!conversion) return refuse(messages::value_unit);
    return conversion->nearest(read.typed.number);
}

std::optional<std::pair<Decimal, Decimal>> axis_ends(const Phrase& low, const Phrase& high, const Unit& unit,
                                                     Diagnostics& diagnostics, const Argument& where) {
    const auto from = axis_value(low, unit, diagnostics), to = axis_value(high, unit, diagnostics);
    if (!from || !to) return std::nullopt;
    if (*from < *to) return std::pair(*from, *to);
    diagnostics.add(messages::range_backward, low.span, {low.value, high.value}, where);
    return std::nullopt;
}

std::optional<Decimal> axis_step(const Phrase& typed, const Unit& unit, Diagnostics& diagnostics,
                                 const Argument& where) {
    const auto step = axis_value(typed, unit, diagnostics);
    if (!step || !(step->is_negative() || step->is_zero())) return step;
    diagnostics.add(messages::step_not_above_zero, typed.span, {typed.value}, where);
    return std::nullopt;
}

void say_axis_faults(const ChartSpec& chart, const ChartTable& chart_table, Diagnostics& diagnostics) {
    const auto number = std::ranges::find(chart_table.table.columns, true, &Column::numeric);
    const Unit unit = number == chart_table.table.columns.end() ? Unit() : unit_of(*number);
    const auto is_clear = [&](const Phrase& typed) { // its unit is the axis's, or nobody knows what it is in
        return parse_typed_number(trim(typed.value)).typed.unit.is_empty() || !unit.is_empty();
    };
    const auto check_ends = [&](const Phrase& low, const Phrase& high) {
        if (!low.value.empty() && is_clear(low) && is_clear(high)) axis_ends(low, high, unit, diagnostics, "");
    };
    if (chart.axis_break) check_ends(chart.axis_break->low, chart.axis_break->high);
    for (const ChannelDeclaration& channel : chart.kind->channels) {
        const AxisText* const axis = channel.number ? chart.axis_text(channel.name.en) : nullptr;
        if (!axis) continue;
        check_ends(axis->low, axis->high);
        if (!axis->step.value.empty() && is_clear(axis->step)) axis_step(axis->step, unit, diagnostics, "");
    }
}

} // namespace zhitu
