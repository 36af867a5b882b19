#include "core/data/header_unit.hpp"

#include "core/diag/number_messages.hpp"
#include "core/grid/units_aside.hpp"
#include "core/value/conversion.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

double largest_bare(const NumberColumn& column) {
    double largest = 0;
    for (std::size_t row = 0; row < column.values.size(); ++row)
        if (const Value value = column.values[row]; value.number && column.unit(row).is_empty())
            largest = std::max(largest, std::abs(value.number->to_double()));
    return largest;
}

/// What each of the column's units is under the header's; of none the faults are said.
class HeaderTaker {
public:
    HeaderTaker(NumberColumn& column, const Unit& header, const CellNames& names, Diagnostics& diagnostics) :
        column_(column), header_(header), names_(names), diagnostics_(diagnostics), bare_(largest_bare(column)) {}

    bool any_agrees() const {
        return std::ranges::any_of(column_.units,
                                   [&](const Unit& own) { return unit_under(own, header_, 0).has_value(); });
    }

    void take() {
        std::vector<std::optional<Unit>> taken(column_.units.size()); // as of the first number of each
        for (std::size_t row = 0; row < column_.values.size(); ++row) {
            const Value value = column_.values[row];
            if (!value.number) continue;
            const Unit& own = column_.unit(row);
            std::optional<Unit>& unit = taken[column_.unit_of[row]];
            if (!unit) unit = unit_under(own, header_, value.number->to_double(), bare_);
            if (!unit)
                say(messages::unit_against_header, row, own.text, {own.text, header_.text});
            else if (!own.is_empty() && own.quantity.empty() && !header_.quantity.empty())
                say(messages::magnitude_under_header, row, {},
                    {std::string(value.text) + own.text, header_.text, std::string(value.text) + unit->text});
        }
        for (std::size_t i = 0; i < taken.size(); ++i) column_.units[i] = taken[i].value_or(header_);
    }

private:
    void say(const Message& message, std::size_t row, const std::string& group,
             const std::vector<std::string>& details) {
        std::vector<Argument> arguments{names_.of(column_.header.value, row)};
        arguments.insert(arguments.end(), details.begin(), details.end());
        diagnostics_.gather(message, column_.values[row].span, arguments, column_.header.value + group,
                            names_.of({}, row));
    }

    NumberColumn& column_;
    const Unit& header_;
    const CellNames& names_;
    Diagnostics& diagnostics_;
    double bare_;
};

} // namespace

void take_unit_of_header(NumberColumn& column, const CellNames& names, Diagnostics& diagnostics) {
    auto cut = cut_unit(column.header.value);
    if (!cut) return;
    HeaderTaker taker(column, cut->unit, names, diagnostics);
    if (!column.units.empty() && !taker.any_agrees() && !cut->sure) return;
    column.header.value = std::move(cut->name);
    taker.take();
}

} // namespace zhitu
