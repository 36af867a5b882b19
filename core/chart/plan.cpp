// Step 6: a chart says what it needs.
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/call_plugin.hpp"
#include "core/chart/highlight.hpp"
#include "core/chart/plan_names.hpp"
#include "core/chart/plan_numbers.hpp"
#include "core/chart/present.hpp"
#include "core/chart/proportion.hpp"
#include "core/chart/sums.hpp"
#include "core/data/find_row.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/theme/number_words.hpp"

#include <cmath>

namespace zhitu {
namespace {

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
        Diagnostic diagnostic{message.severity,
                              message.code,
                              span,
                              chart_.where(),
                              printable(view(zh).substr(0, limits::complaint_bytes)),
                              printable(view(en).substr(0, limits::complaint_bytes)),
                              {},
                              {}};
        diagnostics_.add(std::move(diagnostic));
        return true;
    }

    const Chart& chart_;
    Plan& plan_;
    Diagnostics& diagnostics_;
    CallRefusal refusal_;
    std::size_t wishes_ = 0, complaints_ = 0;
    zhitu_plan table_{};
};

/// Whether a point of the row has a value to stand at: that of the column, without one any.
bool has_value(const Chart& chart, std::size_t row, std::optional<std::size_t> column) {
    const auto there = [&](std::size_t each) {
        const Value cell = chart.data.table.columns[each].values[row];
        return cell.number && !cell.missing;
    };
    if (column) return there(*column);
    for (std::size_t i = 0; i < chart.data.bindings.size(); ++i) {
        const Binding& bound = chart.data.bindings[i];
        for (std::size_t each = bound.first; each < bound.first + bound.count; ++each)
            if (chart.spec.kind->channels[i].number && there(each)) return true;
    }
    return false;
}

void add_point(const Chart& chart, std::size_t row, const Annotation& point, Plan& plan, Diagnostics& diagnostics) {
    PointPlan planned{row, point.text, {}};
    if (!point.series.value.empty()) planned.column = find_series(chart, point.series, diagnostics);
    if (has_value(chart, row, planned.column ? planned.column : plan.subject))
        plan.points.push_back(std::move(planned));
    else
        diagnostics.add(messages::point_without_value, point.from.span, {point.from.value, point.text.value},
                        chart.where());
}

/// A later span may not begin before an earlier one has ended: its tint and head would be painted over.
void refuse_overlaps(const std::vector<SpanPlan>& spans, const Chart& chart, Diagnostics& diagnostics) {
    for (std::size_t i = 1; i < spans.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (spans[i].first <= spans[j].last && spans[j].first <= spans[i].last)
                return diagnostics.add(messages::spans_overlap, spans[i].text.span,
                                       {spans[j].text.value, spans[i].text.value}, chart.where());
}

/// What the spec names: 强调 and 标注.
void find_named(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    plan.highlighted.assign(chart.rows(), false);
    const Column* const category = chart.category();
    if (!category) return;
    find_highlights(chart, *category, plan, diagnostics);
    RowFinder rows(category->values);
    const auto row = [&](const Phrase& name) { return rows.find(name, diagnostics); };
    for (const Annotation& annotation : chart.spec.annotations) {
        if (annotation.kind == Annotation::Kind::line) continue; // stands at a value, not at a row
        const auto from = row(annotation.from);
        if (annotation.kind == Annotation::Kind::point) {
            if (from) add_point(chart, *from, annotation, plan, diagnostics);
            continue;
        }
        if (annotation.kind == Annotation::Kind::estimated) {
            if (from) plan.estimate = EstimatePlan{*from, annotation.text};
            continue;
        }
        const auto to = row(annotation.to);
        if (!from || !to) continue;
        if (*to < *from)
            diagnostics.add(messages::span_backward, annotation.from.span,
                            {annotation.from.value, annotation.to.value});
        else
            plan.spans.push_back({*from, *to, annotation.text});
    }
    refuse_overlaps(plan.spans, chart, diagnostics);
}

/// Stretches of rows are marked across the page only.
void refuse_spans(const Chart& chart, Diagnostics& diagnostics) {
    for (const Annotation& annotation : chart.spec.annotations)
        if (annotation.kind == Annotation::Kind::span)
            diagnostics.add(messages::span_on_its_side, annotation.from.span,
                            {Argument(chart.spec.kind->name.zh, chart.spec.kind->name.en)}, chart.where());
}

/// The badge's figure, over the rows that its place means.
void compute_growth(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    if (chart.spec.growth.mode == Growth::Mode::none || !chart.value_column()) return;
    if (!plan.subject) return diagnostics.add(messages::growth_of_many, chart.spec.growth.span, {});
    if (!plan.growth) return diagnostics.add(messages::growth_nowhere, chart.spec.growth.span, {});
    GrowthPlan& place = *plan.growth;
    plan.figure = growth_figure(chart.spec.growth, chart.data.table, *plan.subject, {place.first, place.last},
                                chart.theme.growth_decimals, diagnostics);
    if (!plan.figure) return;
    if (plan.figure->computed) plan.figure->text = computed_number(chart.theme, plan.figure->text);
    // Where the chart puts the badge it reads as the growth over the chart's own rows.
    const bool own_rows = plan.figure->from == place.first && plan.figure->to == place.last;
    const bool in_span = place.place == ZHITU_PLACE_SPAN;
    const bool stands = in_span ? plan.figure->stands_in_span() : plan.figure->stands_between();
    if (!own_rows || !stands) place.place = ZHITU_PLACE_LANE;
}

} // namespace

Plan plan_chart(const Chart& chart, const Rect& nominal, Diagnostics& diagnostics) {
    Plan plan;
    find_named(chart, plan, diagnostics);
    find_present(chart, plan);
    const Types types(chart.theme.form(chart.board));
    Payload payload(chart, plan, types);
    payload.nominal(nominal);
    PlanSink sink(chart, plan, diagnostics);
    call_plugin(chart, {"规划", "planning"}, payload, sink.refusal(),
                [&] { return chart.calls.plan(&payload.input(), &sink.table()); });
    if (plan.y.kind == ZHITU_SCALE_BAND) refuse_spans(chart, diagnostics);
    plan_numbers(chart, plan, diagnostics);
    plan_names(chart, plan, diagnostics);
    compute_growth(chart, plan, diagnostics);
    compute_proportions(chart, plan, diagnostics);
    check_sums(chart, plan, diagnostics);
    return plan;
}

} // namespace zhitu
