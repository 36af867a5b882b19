#include "core/chart/axis_break.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/axis_messages.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

class BreakChecker {
public:
    /// `owner`: where the break was written.
    BreakChecker(const Chart& chart, const Plan& plan, const Argument& owner, Diagnostics& diagnostics) :
        chart_(chart), owner_(owner), numbers_(plan.numbers), axis_(plan.numbers_axis()), diagnostics_(diagnostics),
        columns_(chart.data.bindings[axis_.channel]) {}

    /// Says what lies inside. True when something passes.
    bool check() const {
        const double low = numbers_.gone.low, high = numbers_.gone.high;
        // From zero to the far end of the longest mark: it, and only what passes the cut, is shortened.
        bool passed = low > 0 ? axis_.domain_high >= high : axis_.domain_low <= low;
        const auto visit = [&](const std::string& shown, Span span, double number, bool inside) {
            if (inside) say_cut(shown, span);
            passed = passed || (low > 0 ? number >= high : number <= low);
        };
        const auto mark = [&](const std::string& shown, Span span,
                              double number) { // waves at its tip say: it goes on
            visit(shown, span, number, low > 0 ? number > low && number <= high : number >= low && number < high);
        };
        const auto guide = [&](const std::string& shown, const MarkedValue& at) {
            visit(shown, at.span, at.value, at.value > low && at.value < high);
        };
        is_stacked() ? each_sum(mark) : each_cell(chart_, columns_, mark);
        for (const MarkedValue& line : numbers_.lines) guide(format_number(line.value, 6), line);
        for (const MarkedValue& tick : numbers_.ticks) guide(tick.text.value, tick);
        return passed;
    }

private:
    void say_cut(const std::string& shown, Span span) const {
        const std::string gone = range_of(*numbers_.gone_by);
        const Message& message = chart_.spec.axis_break ? messages::break_cuts : messages::shared_break_cuts;
        diagnostics_.gather(message, span, {shown, gone, owner_}, gone, shown, chart_.where_of_all());
    }

    /// Several columns that reach farther than any cell stand on each other.
    bool is_stacked() const { return columns_.count > 1 && std::isfinite(axis_.domain_high); }

    /// Both ends of every stack, at its first cell.
    template <class Visit> void each_sum(Visit visit) const {
        const auto& columns = chart_.data.table.columns;
        for (std::size_t row = 0; row < chart_.rows(); ++row) {
            double up = 0, down = 0;
            for (std::size_t column = columns_.first; column < columns_.first + columns_.count; ++column) {
                const auto cell = columns[column].values[row];
                const double number = cell.number ? cell.number->to_double() : 0;
                (number < 0 ? down : up) += number;
            }
            const Span span = columns[columns_.first].values[row].span;
            for (const double sum : {up, down})
                if (sum != 0) visit(format_number(sum, 6), span, sum);
        }
    }

    const Chart& chart_;
    const Argument& owner_;
    const NumbersPlan& numbers_;
    const zhitu_axis& axis_;
    Diagnostics& diagnostics_;
    Binding columns_;
};

} // namespace

std::string range_of(const BreakText& text) { return text.low.value + "—" + text.high.value; }

void check_breaks(const std::vector<Chart>& charts, const std::vector<Plan>& plans, Diagnostics& diagnostics) {
    struct Broken {
        const BreakText* by;
        Argument where; // of the panel that wrote it
        bool passed = false;
    };
    const auto writer_of = [&charts](const BreakText* by) {
        const auto wrote = [by](const Chart& chart) {
            return chart.spec.axis_break && &*chart.spec.axis_break == by;
        };
        return std::ranges::find_if(charts, wrote)->where();
    };
    std::vector<Broken> scales;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        if (!is_broken(plans[i].numbers.gone)) continue;
        const BreakText* const by = plans[i].numbers.gone_by;
        auto scale = std::find_if(scales.begin(), scales.end(), [by](const Broken& each) { return each.by == by; });
        if (scale == scales.end()) scale = scales.insert(scale, {by, writer_of(by)});
        scale->passed = BreakChecker(charts[i], plans[i], scale->where, diagnostics).check() || scale->passed;
    }
    for (const Broken& scale : scales)
        if (!scale.passed)
            diagnostics.add(messages::break_for_nothing, scale.by->span, {range_of(*scale.by)}, scale.where);
}

} // namespace zhitu
