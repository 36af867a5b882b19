#include "core/data/growth.hpp"

#include "core/base/utf8.hpp"
#include "core/data/number.hpp"
#include "core/diag/messages.hpp"

#include <algorithm>
#include <string_view>

namespace zhitu {
namespace {

using Direction = GrowthFigure::Direction;

const std::string points = "个百分点";

Direction direction_of(const Decimal& change) {
    if (change.is_zero()) return Direction::level;
    return change.is_negative() ? Direction::down : Direction::up;
}

Decimal size_of(const Decimal& number) { return number.is_negative() ? Decimal() - number : number; }

/// A figure from the article: its sign becomes the direction, its digits are printed as typed.
std::optional<GrowthFigure> written_figure(const Phrase& written, Diagnostics& diagnostics) {
    const NumberResult result = parse_typed_number(written.value);
    const TypedNumber& typed = result.typed;
    const bool share = typed.unit.text == "%" || typed.unit.text == "‰" || typed.unit.text == points;
    if (result.fault != NumberFault::none || !share) {
        diagnostics.add(messages::bad_growth, written.span, {written.value});
        return std::nullopt;
    }
    const std::size_t first_digit = typed.digits.find_first_of("0123456789");
    return GrowthFigure{direction_of(typed.number), typed.digits.substr(first_digit) + typed.unit.text, false, 0,
                        0};
}

/// How many powers of ten make the column's numbers percentages: 0 for % and points, -1 for ‰; else nothing. The
/// unit is the column's, or stands on the values.
std::optional<int> percent_power(const Column& column) {
    const auto power_of = [](std::string_view unit) -> std::optional<int> {
        if (unit.ends_with("%") || unit.ends_with(points)) return 0;
        return unit.ends_with("‰") ? std::optional(-1) : std::nullopt;
    };
    if (!column.unit.empty()) return power_of(column.unit);
    const auto number = std::find_if(column.values.begin(), column.values.end(),
                                     [](const Value& value) { return value.number.has_value(); });
    return number == column.values.end() ? std::nullopt : power_of(number->text);
}

struct Ends {
    const Value& base;
    const Value& last;
};

GrowthFigure point_figure(const Ends& ends, int power, int decimals) {
    const Decimal change = (*ends.last.number - *ends.base.number).scaled(power).rounded(decimals);
    return {direction_of(change), size_of(change).text() + points, true, 0, 0};
}

GrowthFigure rate_figure(const Ends& ends, int decimals) {
    const Decimal change = (*ends.last.number - *ends.base.number).scaled(2);
    const Decimal rate = Decimal::quotient(change, *ends.base.number, decimals);
    return {direction_of(rate), size_of(rate).text() + "%", true, 0, 0};
}

} // namespace

std::optional<GrowthFigure> growth_figure(const Growth& growth, const Table& table, std::size_t column,
                                          std::size_t from, std::size_t to, int decimals,
                                          Diagnostics& diagnostics) {
    if (growth.mode == Growth::Mode::none) return std::nullopt;
    std::optional<GrowthFigure> figure;
    if (growth.mode == Growth::Mode::written) {
        figure = written_figure(growth.written, diagnostics);
    } else if (from == to) {
        diagnostics.add(messages::growth_one_row, growth.span);
    } else {
        const Column& numbers = table.columns[column];
        const Ends ends{numbers.values[from], numbers.values[to]};
        const std::optional<int> power = percent_power(numbers);
        const bool bad_base = !ends.base.number || (!power && !(Decimal() < *ends.base.number));
        if (bad_base || !ends.last.number) {
            const std::size_t row = bad_base ? from : to;
            diagnostics.add(messages::growth_base, numbers.values[row].span,
                            {table.columns.front().values[row].text, numbers.values[row].text});
        } else {
            figure = power ? point_figure(ends, *power, decimals) : rate_figure(ends, decimals);
        }
    }
    if (figure) figure->from = from, figure->to = to;
    return figure;
}

} // namespace zhitu
