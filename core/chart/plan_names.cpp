#include "core/chart/plan_names.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/data/find_row.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/spec/fields.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

class NamesPlanner {
public:
    NamesPlanner(const Chart& chart, Plan& plan, const AxisText& text, const char* key, Diagnostics& diagnostics) :
        chart_(chart), plan_(plan), names_(plan.names), text_(text), key_(word_of(key)),
        diagnostics_(diagnostics), kind_{chart.spec.kind->name.zh, chart.spec.kind->name.en} {}

    /// An axis that is neither of names nor of numbers.
    void refuse_all() {
        const auto refuse = [&](const char* word, Span span) {
            say(messages::axis_not_drawn, span, {kind_, key_, word_of(word)});
        };
        if (!text_.low.value.empty()) refuse("range", text_.low.span);
        if (!text_.step.value.empty()) refuse("ticks", text_.step.span);
        if (!text_.ticks.empty()) refuse("ticks", text_.ticks[0].span);
        if (text_.labels) refuse("ticks", text_.labels->span);
        if (text_.grid) refuse("grid", text_.grid->span);
    }

    void plan() {
        if (plan_.y.kind == ZHITU_SCALE_BAND)
            refuse_some();
        else
            read_labels();
        if (text_.grid && text_.grid->value) read_grid(text_.grid->span);
    }

private:
    void say(const Message& message, Span span, const std::vector<Argument>& arguments) {
        diagnostics_.add(message, span, arguments, chart_.where());
    }

    /// A bar that lies has its name beside it, whatever else stands on the page.
    void refuse_some() {
        const auto refuse = [&](Span span) { say(messages::names_all_stand, span, {kind_, key_}); };
        if (text_.labels && !text_.labels->value) refuse(text_.labels->span);
        if (!text_.step.value.empty()) refuse(text_.step.span);
        if (!text_.ticks.empty()) refuse(text_.ticks[0].span);
    }

    void read_labels() {
        names_.inner = plan_.wide;
        if (text_.labels) names_.labels = names_.inner = text_.labels->value;
        if (!text_.step.value.empty()) read_step(text_.step);
        RowFinder rows(chart_.category()->values);
        for (const Phrase& name : text_.ticks)
            if (const auto row = rows.find(name, diagnostics_)) add(*row, name);
        std::ranges::sort(names_.ticks, {}, &NamesPlan::Tick::row);
    }

    void add(std::size_t row, const Phrase& name) {
        if (std::ranges::find(names_.ticks, row, &NamesPlan::Tick::row) != names_.ticks.end())
            return say(messages::tick_twice, name.span, {name.value});
        names_.ticks.push_back({row, name.span});
    }

    /// Every so many rows, counted from the first.
    void read_step(const Phrase& typed) {
        const auto number = parse_number(typed.value);
        const double most = static_cast<double>(std::max<std::size_t>(chart_.rows(), 2) - 1);
        if (!number || *number != std::floor(*number) || *number < 1 || *number > most)
            return say(messages::bad_row_step, typed.span, {typed.value, format_number(most, 0), meant(typed)});
        const std::size_t step = static_cast<std::size_t>(*number), many = (chart_.rows() - 1) / step + 1;
        if (many > limits::ticks)
            return say(messages::too_many_ticks, typed.span,
                       {typed.value, std::to_string(many), std::to_string(limits::ticks)});
        for (std::size_t row = 0; row < chart_.rows(); row += step) names_.ticks.push_back({row, typed.span});
    }

    /// The name that was typed where a step should stand, else any.
    std::string meant(const Phrase& typed) const {
        const bool name = find_row(*chart_.category(), typed.value).has_value();
        return name ? typed.value : std::string(chart_.category()->values[0].text);
    }

    void read_grid(Span span) {
        if (!(plan_.rows_axis().flags & ZHITU_AXIS_POINTS)) return say(messages::grid_of_bars, span, {kind_, key_});
        if (!names_.labels) return say(messages::grid_without_names, span, {key_});
        names_.grid = names_.inner = true;
    }

    const Chart& chart_;
    const Plan& plan_;
    NamesPlan& names_;
    const AxisText& text_;
    Argument key_;
    Diagnostics& diagnostics_;
    Argument kind_;
};

} // namespace

bool NamesPlan::prints(std::size_t row) const {
    return labels && (ticks.empty() || std::ranges::binary_search(ticks, row, {}, &Tick::row));
}

void plan_names(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    const auto stands_along = [&](const zhitu_axis& axis, std::uint32_t scale, const char* key) {
        return axis.kind == scale && chart.data.bindings[axis.channel].count > 0 &&
               chart.spec.kind->channels[axis.channel].name.en == key;
    };
    for (const char* const key : {"x", "y"}) {
        if (stands_along(plan.numbers_axis(), ZHITU_SCALE_LINEAR, key)) continue;
        NamesPlanner names(chart, plan, *chart.spec.axis_text(key), key, diagnostics);
        const zhitu_axis& rows = plan.rows_axis();
        const bool labelled = rows.flags & ZHITU_AXIS_LABELS && chart.category();
        if (labelled && stands_along(rows, ZHITU_SCALE_BAND, key))
            names.plan();
        else
            names.refuse_all();
    }
}

} // namespace zhitu
