#include "core/data/unlike.hpp"

#include "core/data/axis_value.hpp"
#include "core/data/latest.hpp"
#include "core/diag/order_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/calendar.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool last_alike(const Period& a, const Period& b) {
    if (!a.has_days() && !b.has_days()) return a.months() == b.months();
    constexpr double rounding = 1.3; // the last third of February has eight days, any other ten or eleven
    const double days = length_in_days(a), others = length_in_days(b);
    return std::max(days, others) <= rounding * std::min(days, others);
}

/// 1—2月, 1—3月 ... up to the year: counted from one beginning. A half and its year alone are no such row.
bool is_running_total(const std::vector<Period>& periods, std::size_t row) {
    const auto begins_alike = [&](std::size_t other) {
        return periods[other].first_month == periods[row].first_month &&
               periods[other].first_day == periods[row].first_day;
    };
    return begins_alike(row - 1) && (periods[row].months() < months_a_year || (row > 1 && begins_alike(row - 2)));
}

/// Whether an amount of the row may be read on from that of the row before: they last as long, a month of 28 days
/// as one of 31, or it is a running total; of a day such as 2016年末 any.
bool reads_on(const std::vector<Period>& periods, std::size_t row) {
    const Period &early = periods[row - 1], &late = periods[row];
    return early.instant || late.instant || last_alike(early, late) || is_running_total(periods, row);
}

/// Per cent, per head, degrees: what is not longer for a longer period.
bool is_rate(const Column& column) {
    const Unit unit = unit_of(column);
    constexpr std::string_view rates[]{"℃", "倍", "个百分点", "个千分点"};
    return unit.stays_on_values() || unit.quantity.find('/') != std::string::npos || unit.quantity.ends_with("%") ||
           std::ranges::find(rates, unit.quantity) != std::end(rates);
}

/// Of a channel of amounts: a whole has no length, and what has no number cannot mislead.
bool is_of_amounts(const ChartSpec& chart, const ChartTable& chart_table, std::size_t channel) {
    const ChannelDeclaration& declared = chart.kind->channels[channel];
    const Binding& bound = chart_table.bindings[channel];
    if (!declared.number || declared.name.en == "parts" || bound.count == 0) return false;
    const auto& columns = chart_table.table.columns;
    const auto first = columns.begin() + static_cast<std::ptrdiff_t>(bound.first);
    return !std::all_of(first, first + static_cast<std::ptrdiff_t>(bound.count), is_rate);
}

struct Name {
    std::string text;
    Span span;
};

class Parter {
public:
    Parter(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) :
        chart_(chart), chart_table_(chart_table), diagnostics_(diagnostics) {}

    void rows() {
        for (std::size_t i = 0; i < chart_table_.bindings.size(); ++i) {
            const Binding& bound = chart_table_.bindings[i];
            if (chart_.kind->channels[i].number || bound.count == 0) continue;
            const Values& names = chart_table_.table.columns[bound.first].values;
            const auto periods = periods_of(names);
            if (!periods) return;
            const std::vector<bool> apart = apart_in(*periods);
            const bool line = chart_.kind->channels[i].in_time;
            const auto name = [&](std::size_t row) { return Name{std::string(names[row].text), names[row].span}; };
            if (!growth_says_so(names.size()))
                say(apart, line ? messages::line_of_unlike : messages::bars_of_unlike, name);
            if (std::ranges::count(apart, true) > 0) chart_table_.apart = apart;
            return;
        }
    }

    void columns(const Binding& bound) {
        std::vector<Period> periods;
        const auto column = [&](std::size_t i) -> const Column& {
            return chart_table_.table.columns[bound.first + i];
        };
        for (std::size_t i = 0; i < bound.count; ++i) {
            const auto period = parse_noted_period(column(i).name);
            if (!period) return;
            periods.push_back(*period);
        }
        say(apart_in(periods), messages::bars_of_unlike, [&](std::size_t i) {
            return Name{column(i).name, column(i).span};
        });
    }

private:
    /// Of two periods it finds that they cannot be compared.
    bool growth_says_so(std::size_t rows) const {
        return rows == 2 && chart_.growth.mode != Growth::Mode::none && chart_.growth.written.value.empty();
    }

    static std::vector<bool> apart_in(const std::vector<Period>& periods) {
        std::vector<bool> apart(periods.size());
        for (std::size_t i = 1; i < periods.size(); ++i) apart[i] = !reads_on(periods, i);
        return apart;
    }

    template <class NameOf> void say(const std::vector<bool>& apart, const Message& message, NameOf name_of) {
        const auto first = std::ranges::find(apart, true);
        if (first == apart.end()) return;
        const auto at = static_cast<std::size_t>(first - apart.begin());
        diagnostics_.add(message, name_of(at).span, {name_of(at).text, name_of(at - 1).text});
    }

    const ChartSpec& chart_;
    ChartTable& chart_table_;
    Diagnostics& diagnostics_;
};

} // namespace

void part_unlike(const ChartSpec& chart, ChartTable& table, Diagnostics& diagnostics) {
    Parter parter(chart, table, diagnostics);
    bool amounts = false;
    for (std::size_t i = 0; i < table.bindings.size(); ++i) {
        if (!is_of_amounts(chart, table, i)) continue;
        amounts = true;
        parter.columns(table.bindings[i]);
    }
    if (amounts) parter.rows();
}

} // namespace zhitu
