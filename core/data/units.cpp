#include "core/data/units.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/number_messages.hpp"

namespace zhitu {
namespace {

class UnitSettler {
public:
    UnitSettler(std::vector<NumberColumn>& columns, const UnitWish& wish, const CellNames& names, Texts& texts,
                Diagnostics& diagnostics) :
        columns_(columns),
        wish_(wish), names_(names), texts_(texts), diagnostics_(diagnostics) {}

    std::vector<Column> settle() {
        wish_.unit.value.empty() ? find_shared() : take_wish();
        if (wish_.decimals || units_in_print_ || mixed_)
            each_number(
                [&](NumberColumn& column, std::size_t row, const Value& value) { print(column, row, value); });
        std::vector<Column> result;
        for (NumberColumn& column : columns_)
            result.push_back(
                {column.header.value, shared_.text, true, false, std::move(column.values), column.header.span});
        return result;
    }

private:
    template <class Visit> void each_number(Visit visit) {
        for (NumberColumn& column : columns_)
            for (std::size_t row = 0; row < column.values.size(); ++row)
                if (const Value value = column.values[row]; value.number) visit(column, row, value);
    }

    void say(const Message& message, const NumberColumn& column, std::size_t row,
             const std::vector<std::string>& details) {
        std::vector<Argument> arguments{names_.of(column.header.value, row)};
        arguments.insert(arguments.end(), details.begin(), details.end());
        diagnostics_.add(message, column.values[row].span, arguments);
    }

    /// No 单位: the first unit that is written rules.
    void find_shared() {
        Unit first;
        each_number([&](const NumberColumn& column, std::size_t row, const Value&) {
            if (first.is_empty()) first = column.unit(row);
        });
        for (const NumberColumn& column : columns_) compare(column, first);
        units_in_print_ = mixed_ || first.stays_on_values();
        if (!units_in_print_) shared_ = first;
    }

    /// What lacks the unit is said once a column.
    void compare(const NumberColumn& column, const Unit& first) {
        std::size_t bare = 0, first_bare = 0;
        for (std::size_t row = 0; row < column.values.size(); ++row) {
            if (!column.values[row].number) continue;
            const Unit& unit = column.unit(row);
            if (unit.is_empty() && !first.is_empty())
                first_bare = bare++ == 0 ? row : first_bare;
            else if (unit.quantity != first.quantity)
                say(messages::unit_differs, column, row, {unit.text, first.text});
            else if (unit.power != first.power && !mixed_)
                say(messages::unit_mixed, column, row, {unit.text, first.text});
            mixed_ = mixed_ || unit.power != first.power;
        }
        if (bare == 1) say(messages::unit_missing, column, first_bare, {first.text});
        if (bare > 1) say(messages::units_missing, column, first_bare, {first.text, std::to_string(bare)});
    }

    /// 单位 declares bare numbers and converts the others.
    void take_wish() {
        UnitResult wished = parse_unit(trim(wish_.unit.value));
        if (wished.fault != UnitFault::none)
            return diagnostics_.add(messages::unit_word, wish_.unit.span, {wish_.unit.value});
        shared_ = std::move(wished.unit);
        each_number([&](NumberColumn& column, std::size_t row, const Value& value) {
            const Unit& unit = column.unit(row);
            const bool fits = unit.quantity == shared_.quantity || (unit.quantity.empty() && unit.power > 0);
            if (!unit.is_empty() && !fits)
                return say(messages::unit_conversion, column, row, {unit.text, shared_.text});
            if (unit.is_empty() || unit.power == shared_.power) return;
            Decimal converted = value.number->scaled(unit.power - shared_.power);
            const std::string_view text = texts_.keep(written_like(value.text, converted));
            column.values.set(row, text, std::move(converted));
        });
    }

    /// The number as 小数 and its neighbours want it written.
    void print(NumberColumn& column, std::size_t row, const Value& value) {
        std::string text(value.text);
        if (wish_.decimals) text = written_like(value.text, value.number->rounded(wish_.decimals->value));
        if (units_in_print_) text += column.unit(row).text;
        const int power = mixed_ ? column.unit(row).power : 0;
        column.values.set(row, texts_.keep(text), value.number->scaled(power));
    }

    std::vector<NumberColumn>& columns_;
    const UnitWish& wish_;
    const CellNames& names_;
    Texts& texts_;
    Diagnostics& diagnostics_;
    Unit shared_;
    bool mixed_ = false, units_in_print_ = false;
};

} // namespace

std::vector<Column> settle_units(std::vector<NumberColumn> columns, const UnitWish& wish, const CellNames& names,
                                 Texts& texts, Diagnostics& diagnostics) {
    return UnitSettler(columns, wish, names, texts, diagnostics).settle();
}

} // namespace zhitu
