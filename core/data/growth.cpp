#include "core/data/growth.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/data/written_growth.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <string_view>

namespace zhitu {
namespace {

using Direction = GrowthFigure::Direction;

Decimal size_of(const Decimal& number) { return number.is_negative() ? Decimal() - number : number; }

/// How many powers of ten make the column's numbers percentages: 0 for % and points, -1 for ‰; else nothing. The
/// unit is the column's, or stands on the values.
std::optional<int> percent_power(const Column& column) {
    const auto power_of = [](std::string_view unit) -> std::optional<int> {
        if (unit.ends_with("%") || unit.ends_with(percentage_points)) return 0;
        return unit.ends_with("‰") ? std::optional(-1) : std::nullopt;
    };
    if (!column.unit.empty()) return power_of(plain_text(column.unit));
    const auto number = std::find_if(column.values.begin(), column.values.end(),
                                     [](const Value& value) { return value.number != nullptr; });
    return number == column.values.end() ? std::nullopt : power_of(plain_text((*number).text));
}

/// `rounded(decimals)`, with as many decimals more as it takes until the figure no longer `misleads`; nothing when
/// it still does with the most.
template <class Rounded, class Misleads>
std::optional<Decimal> readable(int decimals, Rounded rounded, Misleads misleads) {
    for (; decimals <= limits::growth_decimals; ++decimals)
        if (Decimal figure = rounded(decimals); !misleads(figure)) return figure;
    return std::nullopt;
}

/// What one figure is computed from.
class Calculation {
public:
    Calculation(const Growth& growth, const Table& table, const Column& numbers, GrowthRows rows, int decimals,
                const Argument& where) :
        growth_(growth),
        category_(table.columns.front()), numbers_(numbers), rows_(rows), decimals_(decimals),
        percent_power_(percent_power(numbers)), where_(where) {}

    std::optional<GrowthFigure> figure(Diagnostics& diagnostics) const {
        const bool annual = growth_.mode == Growth::Mode::annual;
        if (growth_.mode == Growth::Mode::points && !percent_power_)
            return refuse(messages::growth_not_percent, diagnostics);
        if (annual && percent_power_) return refuse(messages::growth_of_percent, diagnostics);
        std::optional<int> years;
        if (annual && !(years = years_between(category_, rows_, growth_.span, diagnostics))) return std::nullopt;
        if (!are_comparable(diagnostics)) return std::nullopt;
        const bool in_points = percent_power_ && growth_.mode != Growth::Mode::multiple;
        if (!usable(rows_.from, !in_points, false, diagnostics)) return std::nullopt;
        if (!usable(rows_.to, !in_points, true, diagnostics)) return std::nullopt;
        const Value base = numbers_.values[rows_.from], last = numbers_.values[rows_.to];
        std::optional<GrowthFigure> figure = between(*base.number, *last.number, years.value_or(0));
        if (!figure) {
            diagnostics.add(
                messages::growth_unseen, growth_.span,
                {std::string(base.text), std::string(last.text), std::to_string(limits::growth_decimals)});
            return std::nullopt;
        }
        const Decimal seen = number_in_print(base.text);
        const auto by_eye =
            seen.is_zero() ? std::nullopt : between(seen, number_in_print(last.text), years.value_or(0));
        figure->rounded_away = !by_eye || by_eye->text != figure->text;
        if (figure->is_large)
            diagnostics.add(messages::growth_large, growth_.span,
                            {std::to_string(limits::growth_percent) + "%", figure->text});
        return figure;
    }

private:
    std::optional<GrowthFigure> between(const Decimal& base, const Decimal& last, int years) const {
        if (growth_.mode == Growth::Mode::multiple) return multiple_figure(base, last);
        return percent_power_ ? points_figure(last - base) : rate_figure(base, last, years);
    }

    std::optional<GrowthFigure> refuse(const Message& message, Diagnostics& diagnostics) const {
        diagnostics.add(message, growth_.span);
        return std::nullopt;
    }

    bool are_comparable(Diagnostics& diagnostics) const {
        const std::string from(category_.values[rows_.from].text), to(category_.values[rows_.to].text);
        const std::optional<Period> early = noted_period_of(category_.values[rows_.from]),
                                    late = noted_period_of(category_.values[rows_.to]);
        const bool same_event =
            !early && !late && growth_.mode == Growth::Mode::year_on_year; // 国庆, found by name
        if (same_event || (early && late && can_grow(*early, *late))) return true;
        diagnostics.add(early && late ? messages::growth_unlike : messages::growth_of_no_periods, growth_.span,
                        {from, to});
        return false;
    }

    /// Whether a row has a number, and a positive one where the method divides by it or takes its root.
    bool usable(std::size_t row, bool positive, bool or_zero, Diagnostics& diagnostics) const {
        const Value& value = numbers_.values[row];
        const bool wrong_sign =
            value.number && (value.number->is_negative() || (value.number->is_zero() && !or_zero));
        if (value.number && !(positive && wrong_sign)) return true;
        diagnostics.add(messages::growth_base, value.span,
                        {std::string(category_.values[row].text), std::string(value.text)}, where_);
        return false;
    }

    static GrowthFigure computed(Direction direction, std::string text) {
        GrowthFigure figure{direction, std::move(text)};
        figure.computed = true;
        return figure;
    }
    /// Rates in ‰ differ by 千分点, unless 百分点 are asked for: then a tenth of them takes one digit more.
    std::optional<GrowthFigure> points_figure(const Decimal& difference) const {
        const bool in_thousandths = *percent_power_ < 0;
        const bool converted = in_thousandths && growth_.mode == Growth::Mode::points;
        const auto change = readable(
            decimals_,
            [&](int decimals) {
                return converted ? difference.scaled(-1).rounded(decimals + 1) : difference.rounded(decimals);
            },
            [&](const Decimal& shown) { return shown.is_zero() && !difference.is_zero(); });
        if (!change) return std::nullopt;
        return computed(direction_of(difference),
                        size_of(*change).text() +
                            (in_thousandths && !converted ? permille_points : percentage_points));
    }
    /// Nothing is said only of nothing, the same only of the same.
    std::optional<GrowthFigure> multiple_figure(const Decimal& base, const Decimal& last) const {
        const auto multiple = readable(
            decimals_, [&](int decimals) { return Decimal::quotient(last, base, decimals); },
            [&](const Decimal& shown) {
                return (shown.is_zero() && !last.is_zero()) || (shown == Decimal::of(1) && !(last == base));
            });
        if (!multiple) return std::nullopt;
        return computed(direction_of(last - base), multiple->text() + "倍");
    }
    /// No change is said only of none, a fall by 100% only of a fall to nothing.
    std::optional<GrowthFigure> rate_figure(const Decimal& base, const Decimal& last, int years) const {
        const auto share = readable(
            decimals_,
            [&](int decimals) {
                return years > 0 ? Decimal::growth_rate(base, last, years, decimals + 2)
                                 : Decimal::quotient(last - base, base, decimals + 2);
            },
            [&](const Decimal& shown) {
                return (shown.is_zero() && !(last == base)) || (shown == Decimal::of(-1) && !last.is_zero());
            });
        if (!share) return std::nullopt;
        GrowthFigure figure = computed(direction_of(*share), size_of(*share).scaled(2).text() + "%");
        figure.is_large = !(share->scaled(2) < Decimal::of(limits::growth_percent));
        return figure;
    }

    const Growth& growth_;
    const Column& category_;
    const Column& numbers_;
    GrowthRows rows_;
    int decimals_;
    std::optional<int> percent_power_;
    const Argument& where_;
};

} // namespace

GrowthFigure::Direction direction_of(const Decimal& change) {
    if (change.is_zero()) return Direction::level;
    return change.is_negative() ? Direction::down : Direction::up;
}

bool GrowthFigure::stands_between() const {
    return method != Growth::Mode::annual && method != Growth::Mode::multiple &&
           !text.ends_with(percentage_points) && !text.ends_with(permille_points);
}

std::optional<GrowthFigure> growth_figure(const Growth& growth, const Table& table, std::size_t column,
                                          GrowthRows usual, int decimals, Diagnostics& diagnostics,
                                          const Argument& where) {
    if (growth.mode == Growth::Mode::none) return std::nullopt;
    const auto rows = growth_rows(growth, table.columns.front(), usual, diagnostics);
    if (!rows) return std::nullopt;
    const Column& numbers = table.columns[column];
    std::optional<GrowthFigure> figure;
    if (!growth.written.value.empty()) {
        figure = written_figure(growth.written.value);
        follow_numbers(growth, numbers, *rows, *figure);
        doubt_direction(growth, table, numbers, *rows, figure->direction, diagnostics);
    } else if (rows->from == rows->to) {
        diagnostics.add(messages::growth_one_row, growth.span);
    } else {
        figure = Calculation(growth, table, numbers, *rows, growth.decimals.value_or(decimals), where)
                     .figure(diagnostics);
    }
    if (!figure) return std::nullopt;
    const Values& names = table.columns.front().values;
    figure->from = rows->from, figure->to = rows->to, figure->method = growth.mode;
    figure->from_name = names[rows->from].text, figure->to_name = names[rows->to].text;
    return figure;
}

} // namespace zhitu
