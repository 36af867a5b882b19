#include "core/data/growth.hpp"

#include "core/base/utf8.hpp"
#include "core/data/number.hpp"
#include "core/diag/chart_messages.hpp"

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

/// Printed as typed. A figure's sign becomes the direction; of other words (翻一番) the numbers say it.
GrowthFigure written_figure(const std::string& written, const Value& base, const Value& last) {
    const NumberResult result = parse_typed_number(written);
    const TypedNumber& typed = result.typed;
    const bool share = typed.unit.text == "%" || typed.unit.text == "‰" || typed.unit.text == points;
    if (result.fault != NumberFault::none || !share) {
        const bool known = base.number && last.number;
        return {known ? direction_of(*last.number - *base.number) : Direction::level, written};
    }
    const std::size_t first_digit = typed.digits.find_first_of("0123456789");
    return {direction_of(typed.number), typed.digits.substr(first_digit) + typed.unit.text};
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
                                     [](const Value& value) { return value.number != nullptr; });
    return number == column.values.end() ? std::nullopt : power_of((*number).text);
}

/// What one figure is computed from.
class Calculation {
public:
    Calculation(const Growth& growth, const Table& table, const Column& numbers, GrowthRows rows, int decimals) :
        growth_(growth), category_(table.columns.front()), numbers_(numbers), rows_(rows), decimals_(decimals),
        percent_power_(percent_power(numbers)) {}

    std::optional<GrowthFigure> figure(Diagnostics& diagnostics) const {
        const bool annual = growth_.mode == Growth::Mode::annual, multiple = growth_.mode == Growth::Mode::multiple;
        if (growth_.mode == Growth::Mode::points && !percent_power_)
            return refuse(messages::growth_not_percent, diagnostics);
        if (annual && percent_power_) return refuse(messages::growth_of_percent, diagnostics);
        const bool in_points = percent_power_ && !multiple;
        if (!usable(rows_.from, !in_points, false, diagnostics)) return std::nullopt;
        if (!usable(rows_.to, annual || multiple, true, diagnostics)) return std::nullopt;
        if (in_points) return points_figure();
        if (multiple) return multiple_figure();
        if (!annual) return rate_figure(Decimal::quotient(last() - base(), base(), decimals_ + 2));
        const auto years = years_between(category_, rows_, growth_.span, diagnostics);
        if (!years) return std::nullopt;
        return rate_figure(Decimal::growth_rate(base(), last(), *years, decimals_ + 2));
    }

private:
    const Decimal& base() const { return *numbers_.values[rows_.from].number; }
    const Decimal& last() const { return *numbers_.values[rows_.to].number; }

    std::optional<GrowthFigure> refuse(const Message& message, Diagnostics& diagnostics) const {
        diagnostics.add(message, growth_.span);
        return std::nullopt;
    }

    /// Whether a row has a number, and a positive one where the method divides by it or takes its root.
    bool usable(std::size_t row, bool positive, bool or_zero, Diagnostics& diagnostics) const {
        const Value& value = numbers_.values[row];
        const bool wrong_sign =
            value.number && (value.number->is_negative() || (value.number->is_zero() && !or_zero));
        if (value.number && !(positive && wrong_sign)) return true;
        diagnostics.add(messages::growth_base, value.span,
                        {std::string(category_.values[row].text), std::string(value.text)});
        return false;
    }

    static GrowthFigure computed(Direction direction, std::string text) {
        GrowthFigure figure{direction, std::move(text)};
        figure.computed = true;
        return figure;
    }
    GrowthFigure points_figure() const {
        const Decimal change = (last() - base()).scaled(*percent_power_).rounded(decimals_);
        return computed(direction_of(change), size_of(change).text() + points);
    }
    GrowthFigure multiple_figure() const {
        const Decimal times = Decimal::quotient(last(), base(), decimals_);
        return computed(direction_of(last() - base()), times.text() + "倍");
    }
    static GrowthFigure rate_figure(const Decimal& share) {
        return computed(direction_of(share), size_of(share).scaled(2).text() + "%");
    }

    const Growth& growth_;
    const Column& category_;
    const Column& numbers_;
    GrowthRows rows_;
    int decimals_;
    std::optional<int> percent_power_;
};

} // namespace

bool GrowthFigure::stands_between() const {
    return method != Growth::Mode::annual && method != Growth::Mode::multiple && !text.ends_with(points);
}

std::optional<GrowthFigure> growth_figure(const Growth& growth, const Table& table, std::size_t column,
                                          GrowthRows usual, int decimals, Diagnostics& diagnostics) {
    if (growth.mode == Growth::Mode::none) return std::nullopt;
    const auto rows = growth_rows(growth, table.columns.front(), usual, diagnostics);
    if (!rows) return std::nullopt;
    const Column& numbers = table.columns[column];
    std::optional<GrowthFigure> figure;
    if (!growth.written.value.empty())
        figure = written_figure(growth.written.value, numbers.values[rows->from], numbers.values[rows->to]);
    else if (rows->from == rows->to)
        diagnostics.add(messages::growth_one_row, growth.span);
    else
        figure = Calculation(growth, table, numbers, *rows, growth.decimals.value_or(decimals)).figure(diagnostics);
    if (figure) figure->from = rows->from, figure->to = rows->to, figure->method = growth.mode;
    return figure;
}

} // namespace zhitu
