#include "core/data/axis_value.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/value/conversion.hpp"
#include "core/value/number.hpp"

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

} // namespace zhitu
