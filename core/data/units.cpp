#include "core/data/units.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/number_messages.hpp"

namespace zhitu {
namespace {

const std::string missing_text = "—";

class UnitSettler {
public:
    UnitSettler(std::vector<NumberColumn>& columns, const UnitWish& wish, const CellNames& names,
                Diagnostics& diagnostics) :
        columns_(columns),
        wish_(wish), names_(names), diagnostics_(diagnostics) {}

    std::vector<Column> settle() {
        wish_.unit.value.empty() ? find_shared() : take_wish();
        std::vector<Column> result;
        for (NumberColumn& column : columns_) {
            Column made{column.header.value, shared_.text, true, false, {}, column.header.span};
            made.values.reserve(column.cells.size());
            for (NumberCell& cell : column.cells) made.values.push_back(value(cell));
            result.push_back(std::move(made));
        }
        return result;
    }

private:
    template <class Visit> void each_number(Visit visit) {
        for (NumberColumn& column : columns_)
            for (std::size_t row = 0; row < column.cells.size(); ++row)
                if (column.cells[row].typed) visit(column.cells[row], column.header.value, row);
    }

    void say(const Message& message, const NumberCell& cell, const std::string& header, std::size_t row,
             const std::vector<std::string>& details) {
        std::vector<Argument> arguments{names_.of(header, row)};
        arguments.insert(arguments.end(), details.begin(), details.end());
        diagnostics_.add(message, cell.span, arguments);
    }

    /// No 单位: the first unit that is written rules.
    void find_shared() {
        Unit first;
        each_number([&](const NumberCell& cell, const std::string&, std::size_t) {
            if (first.is_empty()) first = *cell.typed->unit;
        });
        each_number([&](const NumberCell& cell, const std::string& header, std::size_t row) {
            const Unit& unit = *cell.typed->unit;
            if (unit.is_empty() && !first.is_empty())
                say(messages::unit_missing, cell, header, row, {first.text});
            else if (unit.quantity != first.quantity)
                say(messages::unit_differs, cell, header, row, {unit.text, first.text});
            else if (unit.power != first.power && !mixed_)
                say(messages::unit_mixed, cell, header, row, {unit.text, first.text});
            mixed_ = mixed_ || unit.power != first.power;
        });
        units_in_print_ = mixed_ || first.stays_on_values();
        if (!units_in_print_) shared_ = first;
    }

    /// 单位 declares bare numbers and converts the others.
    void take_wish() {
        UnitResult wished = parse_unit(trim(wish_.unit.value));
        if (wished.fault != UnitFault::none)
            return diagnostics_.add(messages::unit_word, wish_.unit.span, {wish_.unit.value});
        shared_ = std::move(wished.unit);
        each_number([&](NumberCell& cell, const std::string& header, std::size_t row) {
            CellNumber& typed = *cell.typed;
            const bool fits =
                typed.unit->quantity == shared_.quantity || (typed.unit->quantity.empty() && typed.unit->power > 0);
            if (!typed.unit->is_empty() && !fits)
                return say(messages::unit_conversion, cell, header, row, {typed.unit->text, shared_.text});
            if (typed.unit->is_empty() || typed.unit->power == shared_.power) return;
            typed.number = typed.number.scaled(typed.unit->power - shared_.power);
            typed.digits = written_like(typed.digits, typed.number);
        });
    }

    Value value(NumberCell& cell) {
        if (!cell.typed) return {missing_text, std::nullopt, true, cell.span};
        CellNumber& typed = *cell.typed;
        if (wish_.decimals) typed.digits = written_like(typed.digits, typed.number.rounded(wish_.decimals->value));
        if (units_in_print_) typed.digits += typed.unit->text;
        if (mixed_) typed.number = typed.number.scaled(typed.unit->power);
        return {std::move(typed.digits), std::move(typed.number), false, cell.span};
    }

    std::vector<NumberColumn>& columns_;
    const UnitWish& wish_;
    const CellNames& names_;
    Diagnostics& diagnostics_;
    Unit shared_;
    bool mixed_ = false, units_in_print_ = false;
};

} // namespace

std::vector<Column> settle_units(std::vector<NumberColumn> columns, const UnitWish& wish, const CellNames& names,
                                 Diagnostics& diagnostics) {
    return UnitSettler(columns, wish, names, diagnostics).settle();
}

} // namespace zhitu
