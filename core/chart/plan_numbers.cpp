#include "core/chart/plan_numbers.hpp"

#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/axis_break.hpp"
#include "core/data/axis_value.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace zhitu {
namespace {

/// "500亿元" is printed "500", for the unit stands in its lane; "500亿" where every tick says it or there is none.
/// What had to be converted is printed anew. Zero has no sign on an axis.
std::string tick_text(const Phrase& typed, const Decimal& value, const NumbersPlan& numbers) {
    if (value.is_zero()) return value.text();
    const Unit own = parse_typed_number(trim(typed.value)).typed.unit;
    const bool says_it = !numbers.tick_unit.empty() || numbers.unit.is_empty();
    if (says_it && own.power > 0 && (own.quantity.empty() || own.quantity == numbers.tick_unit))
        return std::string(trim(typed.value).substr(0, trim(typed.value).size() - own.quantity.size()));
    const std::size_t end = typed.value.find_first_not_of("+-0123456789.");
    const auto plain = Decimal::parse(typed.value.substr(0, end));
    return plain && *plain == value ? typed.value.substr(0, end) : value.text();
}

/// About a fifth, in one figure: where a break may begin that ends at the number.
std::string fifth_of(double number) {
    const double step = std::pow(10, std::floor(std::log10(std::abs(number) / 5)));
    return format_number(std::round(number / 5 / step) * step, 6);
}

/// Several lines of which a reader has the ends only.
bool has_bare_lines(const Binding& columns, const Plan& plan) {
    if (!(plan.x.flags & ZHITU_AXIS_POINTS)) return false;
    std::size_t bare = 0;
    for (std::size_t column = columns.first; column < columns.first + columns.count; ++column)
        bare += std::ranges::none_of(plan.fits, [column](const FitPlan& fit) { return fit.column == column; });
    return bare > 1;
}

class NumbersPlanner {
public:
    NumbersPlanner(const Chart& chart, Plan& plan, Diagnostics& diagnostics) :
        chart_(chart), plan_(plan), numbers_(plan.numbers), axis_(plan.numbers_axis()), diagnostics_(diagnostics),
        columns_(chart.data.bindings[axis_.channel]) {
        const Column& column = first_with_numbers();
        numbers_.unit = unit_of(column);
        if (column.unit.empty()) numbers_.tick_unit = numbers_.unit.text;
    }

    void plan(const AxisText& text) {
        const bool of_the_form = chart_.theme.form(chart_.board).card.grid;
        const bool bare = plan_.wide && !text.grid && has_bare_lines(columns_, plan_);
        const bool usual = axis_.flags & ZHITU_AXIS_GRID && (of_the_form || bare);
        const bool asked = !text.ticks.empty() || !text.step.value.empty() || (text.grid && text.grid->value);
        numbers_.labels = text.labels ? text.labels->value : usual || asked;
        numbers_.grid = text.grid ? text.grid->value : numbers_.labels;
        numbers_.may_have_axis = !text.labels || text.labels->value;
        if (!text.low.value.empty()) read_range(text.low, text.high);
        if (!text.step.value.empty()) read_step(text.step);
        read_ticks(text.ticks);
        read_lines();
        if (chart_.spec.axis_break) read_break(*chart_.spec.axis_break);
    }

private:
    /// A series may have none at all.
    const Column& first_with_numbers() const {
        const auto from = chart_.data.table.columns.begin() + static_cast<std::ptrdiff_t>(columns_.first);
        const auto to = from + static_cast<std::ptrdiff_t>(columns_.count);
        const auto found = std::find_if(from, to, [](const Column& column) {
            return std::any_of(column.values.begin(), column.values.end(),
                               [](const Value& value) { return value.number != nullptr; });
        });
        return found == to ? *from : *found;
    }
    void say(const Message& message, Span span, const std::vector<Argument>& arguments) {
        diagnostics_.add(message, span, arguments, chart_.where());
    }

    /// What stands at a value that the spec names; nothing after a fault.
    std::optional<MarkedValue> marked(const Phrase& typed, const Phrase& text) {
        const auto value = axis_value(typed, numbers_.unit, diagnostics_);
        if (!value) return std::nullopt;
        return MarkedValue{value->to_double(),
                           text.value.empty() ? Phrase{tick_text(typed, *value, numbers_), {}} : text, typed.span};
    }

    std::optional<std::pair<double, double>> ends(const Phrase& low, const Phrase& high) {
        const auto typed = axis_ends(low, high, numbers_.unit, diagnostics_, chart_.where());
        if (!typed) return std::nullopt;
        return std::pair(typed->first.to_double(), typed->second.to_double());
    }

    void read_range(const Phrase& low, const Phrase& high) {
        const auto range = ends(low, high);
        if (!range) return;
        range_ = low.value + "—" + high.value;
        const bool on_zero = axis_.flags & ZHITU_AXIS_FROM_ZERO && !(axis_.flags & ZHITU_AXIS_ZERO_OPTIONAL);
        if (on_zero && (range->first > 0 || range->second < 0))
            return say(messages::range_without_zero, low.span,
                       {range_, range_from_zero(low, high), break_below(*range, low)});
        std::tie(numbers_.low, numbers_.high) = *range;
        const std::string wider = range_of_all(low.value, high.value);
        bool cuts = false;
        each_cell(chart_, columns_, [&](const std::string& text, Span span, double number) {
            if (is_in_range(number)) return;
            cuts = true;
            diagnostics_.gather(messages::range_cuts, span, {text, range_, wider}, {}, text, chart_.where());
        });
        // Stacked marks reach farther than any cell.
        if (!cuts && (axis_.domain_low < *numbers_.low || axis_.domain_high > *numbers_.high))
            say(messages::range_cuts_marks, low.span,
                {format_number(axis_.domain_low, 2), format_number(axis_.domain_high, 2), range_, wider});
    }

    static std::string range_from_zero(const Phrase& low, const Phrase& high) {
        return low.value.starts_with('-') ? low.value + "—0" : "0—" + high.value;
    }
    /// What else leaves out the stretch below all values, where there is one.
    Argument break_below(std::pair<double, double> range, const Phrase& low) const {
        bool all_above = range.first > 0;
        each_cell(chart_, columns_,
                  [&](const std::string&, Span, double number) { all_above = all_above && number > range.first; });
        if (!all_above) return "";
        const std::string cut = fifth_of(range.first) + "—" + low.value;
        return {"；要略去中间一段，就不写 范围，写 断轴: " + cut,
                "; to leave out a stretch write no range but break: " + cut};
    }

    /// The range that cuts nothing off, with the typed ends where they are far enough.
    std::string range_of_all(std::string least, std::string most) const {
        double low = *numbers_.low, high = *numbers_.high;
        each_cell(chart_, columns_, [&](const std::string& text, Span, double number) {
            if (number < low) low = number, least = text;
            if (number > high) high = number, most = text;
        });
        if (axis_.domain_low < low) least = format_number(std::floor(axis_.domain_low), 0);
        if (axis_.domain_high > high) most = format_number(std::ceil(axis_.domain_high), 0);
        return least + "—" + most;
    }

    bool is_in_range(double number) const {
        return !numbers_.low || (number >= *numbers_.low && number <= *numbers_.high);
    }
    /// Of what the spec itself names.
    void expect_in_range(const Phrase& typed, double number) {
        if (!is_in_range(number)) say(messages::range_leaves_out, typed.span, {typed.value, range_});
    }

    void read_step(const Phrase& typed) {
        if (const auto step = axis_step(typed, numbers_.unit, diagnostics_, chart_.where()))
            numbers_.step = StepPlan{*step, typed};
    }

    void read_ticks(const std::vector<Phrase>& typed) {
        for (const Phrase& each : typed) {
            const auto tick = marked(each, {});
            if (!tick) continue;
            expect_in_range(each, tick->value);
            numbers_.ticks.push_back(*tick);
        }
        std::sort(numbers_.ticks.begin(), numbers_.ticks.end(),
                  [](const MarkedValue& a, const MarkedValue& b) { return a.value < b.value; });
    }

    void read_lines() {
        for (const Annotation& annotation : chart_.spec.annotations) {
            if (annotation.kind != Annotation::Kind::line) continue;
            const auto line = marked(annotation.from, annotation.text);
            if (!line) continue;
            expect_in_range(annotation.from, line->value);
            numbers_.lines.push_back(*line);
        }
    }

    void read_break(const BreakText& text) {
        const auto cut = ends(text.low, text.high);
        if (!cut) return;
        const auto [low, high] = *cut;
        if (low <= 0 && high >= 0)
            return say(messages::break_at_zero, text.low.span,
                       {range_of(text),
                        high > 0 ? fifth_of(high) + "—" + text.high.value : text.low.value + "—" + fifth_of(low)});
        numbers_.gone = {low, high, 0};
        numbers_.gone_by = &text;
    }

    const Chart& chart_;
    const Plan& plan_;
    NumbersPlan& numbers_;
    const zhitu_axis& axis_;
    Diagnostics& diagnostics_;
    Binding columns_;
    std::string range_;
};

void refuse_values(const Chart& chart, Diagnostics& diagnostics) {
    const Pair& kind = chart.spec.kind->name;
    const auto refuse = [&](const char* key, Span span) {
        diagnostics.add(messages::no_axis_of_numbers, span, {{kind.zh, kind.en}, word_of(key)}, chart.where());
    };
    if (chart.spec.axis_break) refuse("break", chart.spec.axis_break->span);
    for (const Annotation& annotation : chart.spec.annotations)
        if (annotation.kind == Annotation::Kind::line) refuse("line", annotation.from.span);
}

} // namespace

void plan_numbers(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    const zhitu_axis& axis = plan.numbers_axis();
    if (axis.kind != ZHITU_SCALE_LINEAR || chart.data.bindings[axis.channel].count == 0)
        return refuse_values(chart, diagnostics);
    const AxisText* const text = chart.spec.axis_text(chart.spec.kind->channels[axis.channel].name.en);
    NumbersPlanner(chart, plan, diagnostics).plan(text ? *text : AxisText());
}

} // namespace zhitu
