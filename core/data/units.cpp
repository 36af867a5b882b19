#include "core/data/units.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/data/odd_columns.hpp"
#include "core/data/rates.hpp"
#include "core/diag/number_messages.hpp"
#include "core/value/conversion.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace zhitu {
namespace {

class UnitSettler {
public:
    UnitSettler(std::vector<NumberColumn>& columns, const UnitWish& wish, const CellNames& names, Texts& texts,
                Diagnostics& diagnostics) :
        columns_(columns),
        wish_(wish), names_(names), texts_(texts), diagnostics_(diagnostics) {}

    std::vector<Column> settle() {
        refuse_references();
        if (!parse_unit(trim(wish_.unit.value)).unit.stays_on_values()) give_rates_their_unit(columns_);
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

    /// Once a column.
    void say(const Message& message, const NumberColumn& column, std::size_t row,
             const std::vector<std::string>& details) {
        std::vector<Argument> arguments{names_.of(column.header.value, row)};
        arguments.insert(arguments.end(), details.begin(), details.end());
        diagnostics_.gather(message, column.values[row].span, arguments, column.header.value + details.front(),
                            names_.of({}, row));
    }

    /// 3元¹ among numbers without a note: the unit is printed once, and the reference with it, or not at all.
    void refuse_references() {
        const auto has_one = [](const Unit& unit) { return !plain_text(unit.text).ends_with(unit.quantity); };
        std::set<std::string_view> texts;
        bool any = false;
        for (const NumberColumn& column : columns_)
            for (const Unit& unit : column.units) any = any || has_one(unit), texts.insert(unit.text);
        if (!wish_.unit.value.empty()) texts.insert(wish_.unit.value);
        if (!any || texts.size() == 1) return;
        each_number([&](const NumberColumn& column, std::size_t row, const Value& value) {
            if (const Unit& unit = column.unit(row); has_one(unit))
                say(messages::reference_behind_number, column, row,
                    {std::string(value.text) + plain_text(unit.text)});
        });
    }

    /// No 单位: the first unit that is written rules.
    void find_shared() {
        Unit first;
        const auto has_unit = [](const NumberColumn& column) {
            return !std::ranges::all_of(column.units, &Unit::is_empty);
        };
        if (std::ranges::any_of(columns_, has_unit))
            each_number([&](const NumberColumn& column, std::size_t row, const Value&) {
                if (first.is_empty()) first = column.unit(row);
            });
        const bool said = say_odd_columns(nullptr);
        for (const NumberColumn& column : columns_)
            if (!said) compare(column, first);
        units_in_print_ = mixed_ || first.stays_on_values();
        if (!units_in_print_) shared_ = first;
    }

    bool say_odd_columns(const Unit* wished) const {
        return !wish_.axis.zh.empty() && zhitu::say_odd_columns(columns_, wished, wish_.axis, names_, diagnostics_);
    }

    void compare(const NumberColumn& column, const Unit& first) {
        if (std::ranges::all_of(column.units, [&](const Unit& unit) { return unit.text == first.text; })) return;
        for (std::size_t row = 0; row < column.values.size(); ++row) {
            if (!column.values[row].number) continue;
            const Unit& unit = column.unit(row);
            if (unit.is_empty() && !first.is_empty())
                say(messages::unit_missing, column, row, {first.text});
            else if (unit.quantity != first.quantity)
                say(Conversion::between(unit, first) ? messages::unit_differs_in_name : messages::unit_differs,
                    column, row, {unit.text, first.text});
            else if (unit.power != first.power && !mixed_)
                say(messages::unit_mixed, column, row, {unit.text, first.text});
            mixed_ = mixed_ || unit.power != first.power;
        }
    }

    /// 单位 declares bare numbers and converts the others.
    void take_wish() {
        UnitResult wished = parse_unit(trim(wish_.unit.value));
        if (wished.fault != UnitFault::none)
            return diagnostics_.add(messages::unit_word, wish_.unit.span, {wish_.unit.value});
        shared_ = std::move(wished.unit);
        if (shared_.quantity.empty()) name_counted();
        if (say_odd_columns(&shared_)) return;
        each_number([&](NumberColumn& column, std::size_t row, const Value& value) {
            if (!column.unit(row).is_empty()) convert(column, row, value);
        });
    }

    /// 单位: 亿 counts what the first number with a unit counts.
    void name_counted() {
        each_number([&](const NumberColumn& column, std::size_t row, const Value&) {
            const Unit& unit = column.unit(row);
            const bool counted = !unit.quantity.empty() && !unit.stays_on_values();
            if (counted && shared_.quantity.empty()) shared_ = counting(shared_, unit);
        });
    }

    /// Exactly; what cannot be, only where 小数 says how it is rounded.
    void convert(NumberColumn& column, std::size_t row, const Value& value) {
        const Unit& unit = column.unit(row);
        if (unit.measures_as(shared_)) return;
        const auto conversion = Conversion::between(unit, shared_);
        if (!conversion) return say(messages::unit_conversion, column, row, {unit.text, shared_.text});
        std::optional<Decimal> number = conversion->exact(*value.number);
        if (!number && wish_.decimals) number = conversion->nearest(*value.number);
        if (!number) return say(messages::unit_inexact, column, row, {unit.text, shared_.text});
        const std::string_view text = texts_.keep(written_like(value.text, *number));
        column.values.set(row, text, std::move(*number));
    }

    /// With as many decimals more as it takes until something is not printed as nothing.
    Decimal rounded(const NumberColumn& column, std::size_t row, const Decimal& number) {
        const int wished = wish_.decimals->value;
        Decimal shown = number.rounded(wished);
        if (!shown.is_zero() || number.is_zero()) return shown;
        const std::string nothing = shown.text();
        int decimals = wished;
        while (shown.is_zero() && decimals < number.decimals()) shown = number.rounded(++decimals);
        say(messages::printed_as_nothing, column, row,
            {std::to_string(wished), nothing, shown.text(), std::to_string(decimals)});
        return shown;
    }

    /// The number as 小数 and its neighbours want it written.
    void print(NumberColumn& column, std::size_t row, const Value& value) {
        std::string text(value.text);
        if (wish_.decimals) text = written_like(value.text, rounded(column, row, *value.number));
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
