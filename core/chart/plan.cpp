// Step 6: a chart says what it needs.
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/call_plugin.hpp"
#include "core/chart/plan_annotations.hpp"
#include "core/chart/plan_growth.hpp"
#include "core/chart/plan_names.hpp"
#include "core/chart/plan_numbers.hpp"
#include "core/chart/present.hpp"
#include "core/chart/proportion.hpp"
#include "core/chart/sums.hpp"
#include "core/diag/chart_messages.hpp"

#include <cmath>

namespace zhitu {
namespace {

/// What a chart says, and behind a line break what to do about it.
std::pair<std::string, std::string> sentence_and_fix(std::string_view text) {
    text = text.substr(0, limits::complaint_bytes);
    const std::size_t end = std::min(text.find('\n'), text.size());
    return {printable(text.substr(0, end)), printable(text.substr(std::min(end + 1, text.size())))};
}

/// The host's side of zhitu_plan: checks what comes in and keeps it. Nothing here throws into the plugin.
class PlanSink {
public:
    PlanSink(const Chart& chart, Plan& plan, Diagnostics& diagnostics) :
        chart_(chart), plan_(plan), diagnostics_(diagnostics) {
        table_.size = sizeof table_;
        table_.self = this;
        table_.axis = [](void* self, const zhitu_axis* axis) noexcept {
            return guarded(self, [&](PlanSink& sink) { return sink.axis(axis); });
        };
        table_.series = [](void* self, std::uint32_t column, std::uint32_t ink, std::uint32_t flags) noexcept {
            return guarded(self, [&](PlanSink& sink) { return sink.series(column, ink, flags); });
        };
        table_.room = [](void* self, std::uint32_t side, std::uint32_t type, const zhitu_text* samples,
                         std::uint32_t count, double gap) noexcept {
            return guarded(self, [&](PlanSink& sink) { return sink.room(side, type, samples, count, gap); });
        };
        table_.fit = [](void* self, std::uint32_t column, std::uint32_t row, std::uint32_t type,
                        double width) noexcept {
            return guarded(self, [&](PlanSink& sink) { return sink.fit(column, row, type, {Length::mm(width)}); });
        };
        table_.try_fit = [](void* self, std::uint32_t column, std::uint32_t row, std::uint32_t type, double width,
                            double share) noexcept {
            return guarded(self, [&](PlanSink& sink) {
                return sink.fit(column, row, type, {Length::mm(width), share, true});
            });
        };
        table_.growth = [](void* self, std::uint32_t place, std::uint32_t first, std::uint32_t last) noexcept {
            return guarded(self, [&](PlanSink& sink) { return sink.growth(place, first, last); });
        };
        table_.complain = [](void* self, std::uint32_t severity, std::uint32_t column, std::uint32_t row,
                             zhitu_text zh, zhitu_text en) noexcept {
            return guarded(self, [&](PlanSink& sink) { return sink.complain(severity, column, row, zh, en); });
        };
    }
    PlanSink(const PlanSink&) = delete;
    PlanSink& operator=(const PlanSink&) = delete;
    const zhitu_plan& table() const { return table_; }
    const CallRefusal& refusal() const { return refusal_; }

private:
    template <class Call> static std::int32_t guarded(void* self, Call call) noexcept {
        try {
            PlanSink& sink = *static_cast<PlanSink*>(self);
            if (++sink.wishes_ > limits::wishes_a_panel) return sink.refuse("plan asks for too much"), 1;
            return call(sink) ? 0 : 1;
        } catch (...) {
            return 1;
        }
    }
    bool refuse(std::string why) { return refusal_.call(std::move(why)); }
    bool is_column(std::uint32_t column) const { return column < chart_.data.table.columns.size(); }
    bool is_row(std::uint32_t row) const { return row < chart_.rows(); }

    bool axis(const zhitu_axis* axis) {
        if (!axis || axis->size < sizeof(zhitu_axis) || axis->axis > ZHITU_AXIS_Y)
            return refuse("plan.axis: no such axis");
        if (axis->kind != ZHITU_SCALE_BAND && axis->kind != ZHITU_SCALE_LINEAR)
            return refuse("plan.axis: no such scale");
        if (axis->channel >= chart_.data.bindings.size()) return refuse("plan.axis: no such channel");
        for (double number : {axis->thickness, axis->gap, axis->inset})
            if (!std::isfinite(number) || number < 0 || number > limits::page_mm)
                return refuse("plan.axis: a measure is not a length");
        (axis->axis == ZHITU_AXIS_X ? plan_.x : plan_.y) = *axis;
        return true;
    }

    bool series(std::uint32_t column, std::uint32_t ink, std::uint32_t flags) {
        if (!is_column(column)) return refuse("plan.series: no such column");
        if (chart_.theme.ink(ink) == no_ink) return refuse("plan.series: no such ink");
        plan_.series.push_back({column, chart_.theme.ink(ink), (flags & ZHITU_SERIES_LEGEND) != 0});
        return true;
    }

    bool room(std::uint32_t side, std::uint32_t type, const zhitu_text* samples, std::uint32_t count, double gap) {
        const auto role = type_role(type);
        if (side > ZHITU_SIDE_RIGHT || !role) return refuse("plan.room: no such side or type");
        if (!std::isfinite(gap) || std::abs(gap) > limits::page_mm)
            return refuse("plan.room: the gap is not a length");
        RoomPlan room{side, *role, {}, Length::mm(gap)};
        if (wishes_ += count; wishes_ > limits::wishes_a_panel) return refuse("plan.room: too many samples");
        for (std::uint32_t i = 0; samples && i < count; ++i) {
            if (invalid_utf8(view(samples[i]))) return refuse("plan.room: a sample is not UTF-8");
            room.samples.emplace_back(view(samples[i]));
        }
        plan_.room.push_back(std::move(room));
        return true;
    }

    bool fit(std::uint32_t column, std::uint32_t row, std::uint32_t type, const FitRoom& room) {
        const auto role = type_role(type);
        if (!is_column(column) || !role) return refuse("plan.fit: no such column or type");
        if (row != ZHITU_NO_ROW && !is_row(row)) return refuse("plan.fit: no such row");
        if (!std::isfinite(room.width.mm()) || !std::isfinite(room.share))
            return refuse("plan.fit: the width is not a length");
        const std::size_t from = row == ZHITU_NO_ROW ? 0 : row, to = row == ZHITU_NO_ROW ? chart_.rows() : row + 1;
        for (std::size_t each = from; each < to; ++each) plan_.fits.push_back({column, each, *role, room});
        return true;
    }

    bool growth(std::uint32_t place, std::uint32_t first, std::uint32_t last) {
        if (place > ZHITU_PLACE_SPAN || !is_row(first) || !is_row(last)) return refuse("plan.growth: no such rows");
        plan_.growth = GrowthPlan{place, first, last};
        return true;
    }

    bool complain(std::uint32_t severity, std::uint32_t column, std::uint32_t row, zhitu_text zh, zhitu_text en) {
        if (!is_column(column)) return refuse("plan.complain: no such column");
        if (row != ZHITU_NO_ROW && !is_row(row)) return refuse("plan.complain: no such row");
        if (++complaints_ > limits::complaints_a_panel) return true; // enough has been said
        const Column& at = chart_.data.table.columns[column];
        const Span span = row == ZHITU_NO_ROW ? at.span : at.values[row].span;
        const Message& message =
            severity == ZHITU_SEVERITY_WARNING ? messages::chart_warning : messages::chart_error;
        const auto [said_zh, fix_zh] = sentence_and_fix(view(zh));
        const auto [said_en, fix_en] = sentence_and_fix(view(en));
        if (chart_.spec.facet.value.empty())
            diagnostics_.add(
                {message.severity, message.code, span, chart_.where(), said_zh, said_en, fix_zh, fix_en});
        else // all facets have the same columns, and often the same fault
            diagnostics_.gather(message, span, {Argument(said_zh, said_en), Argument(fix_zh, fix_en)}, said_zh,
                                chart_.spec.title.value);
        return true;
    }

    const Chart& chart_;
    Plan& plan_;
    Diagnostics& diagnostics_;
    CallRefusal refusal_;
    std::size_t wishes_ = 0, complaints_ = 0;
    zhitu_plan table_{};
};

/// `frame`: of the marks in a card.
bool is_wide(const Rect& frame, const CardRule& card) {
    const Length width = card.indent + frame.width + card.inner_end;
    return card.wide > 0_mm && width >= card.wide;
}

} // namespace

Plan plan_chart(const Chart& chart, const Rect& nominal, Diagnostics& diagnostics) {
    Plan plan;
    plan_annotations(chart, plan, diagnostics);
    find_present(chart, plan);
    const Types types(chart.theme.form(chart.board));
    Payload payload(chart, plan, types);
    payload.nominal(nominal);
    PlanSink sink(chart, plan, diagnostics);
    call_plugin(chart, {"规划", "planning"}, payload, sink.refusal(),
                [&] { return chart.calls.plan(&payload.input(), &sink.table()); });
    if (plan.y.kind == ZHITU_SCALE_BAND) refuse_spans(chart, diagnostics);
    plan.wide = is_wide(nominal, chart.theme.form(chart.board).card);
    plan_numbers(chart, plan, diagnostics);
    plan_names(chart, plan, diagnostics);
    plan_growth(chart, plan, diagnostics);
    compute_proportions(chart, plan, diagnostics);
    check_sums(chart, plan, diagnostics);
    return plan;
}

} // namespace zhitu
