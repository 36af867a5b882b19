#include "core/chart/plan_annotations.hpp"

#include "core/chart/highlight.hpp"
#include "core/data/annotated_rows.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/diag/chart_messages.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Whether a point of the row has a value to stand at: that of the column, without one any.
bool has_value(const Chart& chart, std::size_t row, std::optional<std::size_t> column) {
    const auto there = [&](std::size_t each) {
        const Value cell = chart.data.table.columns[each].values[row];
        return cell.number && !cell.missing;
    };
    if (column) return there(*column);
    for (const Binding& bound : chart.numbers())
        for (std::size_t each = bound.first; each < bound.first + bound.count; ++each)
            if (there(each)) return true;
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

} // namespace

void plan_annotations(const Chart& chart, Plan& plan, Diagnostics& diagnostics) {
    using Kind = Annotation::Kind;
    plan.highlighted.assign(chart.rows(), false);
    const Column* const category = chart.category();
    if (!category) return;
    find_highlights(chart, *category, plan, diagnostics);
    AnnotatedRows rows(category->values, diagnostics);
    for (const Annotation& annotation : chart.spec.annotations) {
        if (annotation.kind == Kind::span)
            if (const auto ends = rows.span(annotation.from, annotation.to))
                plan.spans.push_back({ends->first, ends->second, annotation.text});
        if (annotation.kind == Kind::point)
            if (const auto row = rows.one(annotation.from)) add_point(chart, *row, annotation, plan, diagnostics);
        if (annotation.kind == Kind::estimated)
            if (const auto row = rows.first(annotation.from)) plan.estimate = EstimatePlan{*row, annotation.text};
    }
    refuse_overlaps(plan.spans, chart, diagnostics);
    std::stable_sort(plan.spans.begin(), plan.spans.end(), [](const SpanPlan& a, const SpanPlan& b) {
        return a.first < b.first;
    }); // the last is the newest
}

void refuse_spans(const Chart& chart, Diagnostics& diagnostics) {
    for (const Annotation& annotation : chart.spec.annotations)
        if (annotation.kind == Annotation::Kind::span)
            diagnostics.add(messages::span_on_its_side, annotation.from.span,
                            {Argument(chart.spec.kind->name.zh, chart.spec.kind->name.en)}, chart.where());
}

} // namespace zhitu
