#include "core/layout/scales.hpp"

#include "core/layout/ticks.hpp"
#include "core/scale/band.hpp"
#include "core/scale/linear.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

/// Where the steps of points end. Equal steps reach the card's edge and the axis ends before it; but names beside
/// the last points, which asked for room there, end both. No point stands nearer to the card's edge than `inset`.
Length points_end(double rows, const CardRule& rule, const Rect& card, Length inset, Length from, Length to) {
    if (rule.point_inset >= 0_mm) return to;
    const bool named = to + Length::mm(0.01) < card.right() - rule.inner_end;
    const Length last = named ? to : card.right() - inset;
    const Length end = from + (last - from) * (rows / (rows - 0.5));
    return named ? end : std::min(end, card.right());
}

zhitu_scale band(const Chart& chart, const zhitu_axis& axis, const CardRule& rule, const Rect& card, Length from,
                 Length to) {
    BandScale scale;
    if (axis.flags & ZHITU_AXIS_POINTS) {
        const std::vector<double>& times = chart.data.times;
        const double count = times.empty() ? static_cast<double>(chart.rows()) : time_steps(times).count;
        scale = train_points(count, from, points_end(count, rule, card, Length::mm(axis.inset), from, to),
                             rule.point_inset);
        scale.thickness = scale.step;
    } else {
        scale = train_band(chart.rows(), from, to,
                           {Length::mm(axis.thickness), axis.gap, Length::mm(axis.inset),
                            std::isfinite(axis.spread) ? axis.spread : 0});
    }
    return {sizeof(zhitu_scale), ZHITU_SCALE_BAND,    0, 0, from.mm(), to.mm(), scale.first.mm(),
            scale.step.mm(),     scale.thickness.mm()};
}

/// Where rows in time stand: from the first one's middle, so many of the shortest steps away.
std::vector<double> places_in_time(const Chart& chart, const zhitu_axis& axis, const zhitu_scale& scale) {
    std::vector<double> places;
    const std::vector<double>& times = chart.data.times;
    if (times.empty() || !(axis.flags & ZHITU_AXIS_POINTS)) return places;
    const double shortest = time_steps(times).shortest;
    for (const double time : times)
        places.push_back(scale.first + scale.step * ((time - times.front()) / shortest));
    return places;
}

void train_rows(const Chart& chart, const Plan& plan, const CardRule& rule, Card& card) {
    const Rect& marks = card.frame.marks;
    const zhitu_axis& axis = card.horizontal ? plan.y : plan.x;
    zhitu_scale& scale = card.horizontal ? card.frame.y : card.frame.x;
    scale = {sizeof(zhitu_scale), ZHITU_SCALE_NONE, 0, 1, 0, 0, 0, 0, 0};
    if (axis.kind == ZHITU_SCALE_BAND)
        scale = card.horizontal ? band(chart, axis, rule, card.box, marks.top(), marks.bottom())
                                : band(chart, axis, rule, card.box, marks.left(), marks.right());
    card.frame.places = places_in_time(chart, axis, scale);
}

/// A line of the chart's own stands there: that of zero, or one of 标注, which would be lost beside a second.
bool has_line(const Plan& plan, const Card& card, double value, Length clear) {
    const auto stands_there = [&](const MarkedValue& line) {
        const Length apart = place_of(card, line.value) - place_of(card, value);
        return apart < clear && -apart < clear;
    };
    const auto& lines = plan.numbers.lines;
    return (card.zero_line && place_of(card, value) == card.zero) ||
           std::any_of(lines.begin(), lines.end(), stands_there);
}

void train_numbers(const Chart& chart, const Plan& plan, Card& card) {
    const Rect& marks = card.frame.marks;
    const zhitu_axis& axis = plan.numbers_axis();
    zhitu_scale& scale = card.horizontal ? card.frame.x : card.frame.y;
    scale = {sizeof(zhitu_scale), ZHITU_SCALE_NONE, 0, 1, 0, 0, 0, 0, 0};
    card.zero = card.horizontal ? marks.left() : marks.bottom();
    if (axis.kind != ZHITU_SCALE_LINEAR) return;
    const Domain domain = numbers_domain(chart, plan);
    const Length from = card.zero, to = card.horizontal ? marks.right() : marks.top();
    scale = {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, domain.low, domain.high, from.mm(), to.mm(), 0, 0, 0};
    zhitu_break& gone = card.horizontal ? card.frame.x_break : card.frame.y_break;
    gone = plan.numbers.gone;
    if (is_broken(gone)) gone.gap = chart.theme.break_gap.mm();
    if (domain.low <= 0 && domain.high >= 0) card.zero = place_of(card, 0);
    card.zero_line = (axis.flags & ZHITU_AXIS_ZERO_LINE) != 0;
    card.tick_labels = plan.numbers.labels;
    for (auto& [value, text] : ticks_of(chart, plan)) {
        const bool grid = plan.numbers.grid && !has_line(plan, card, value, chart.theme.text_gap * 2);
        card.ticks.push_back({std::move(text), place_of(card, value), grid});
    }
}

void train_spans(const Chart& chart, const Plan& plan, Card& card) {
    const Length half = Length::mm((card.horizontal ? card.frame.y : card.frame.x).step / 2);
    const auto centre = [&](std::size_t row) { return card.frame.middle_of(row); };
    constexpr Length parting = Length::mm(0.6); // bare paper where one span follows another
    const auto any = [&](auto is) { return std::any_of(plan.spans.begin(), plan.spans.end(), is); };
    const auto ends_before = [&](std::size_t row) {
        return any([row](const SpanPlan& span) { return span.last + 1 == row; });
    };
    const auto begins_at = [&](std::size_t row) {
        return any([row](const SpanPlan& span) { return span.first == row; });
    };
    for (const SpanPlan& span : plan.spans) {
        const bool to_the_edge = span.last + 1 == chart.rows();
        const Length before = ends_before(span.first) ? parting / 2 : 0_mm;
        const Length behind = begins_at(span.last + 1) ? parting / 2 : 0_mm;
        card.frame.spans.emplace_back(std::max(centre(span.first) - half, card.box.left()) + before,
                                      to_the_edge ? card.box.right() : centre(span.last) + half - behind);
    }
}

} // namespace

bool is_horizontal(const Plan& plan) { return plan.y.kind == ZHITU_SCALE_BAND; }

bool counts_magnitudes(const Chart& chart, const Plan& plan) {
    const auto counts_one = [](const Value& value) {
        return value.number && (value.text.ends_with("亿") || value.text.ends_with("万"));
    };
    const Binding& drawn = chart.data.bindings[plan.numbers_axis().channel];
    for (std::size_t i = drawn.first; i < drawn.first + drawn.count; ++i) {
        const Column& column = chart.data.table.columns[i];
        if (column.unit.empty() && std::any_of(column.values.begin(), column.values.end(), counts_one)) return true;
    }
    return false;
}

Domain numbers_domain(const Chart& chart, const Plan& plan) {
    const NumbersPlan& numbers = plan.numbers;
    if (numbers.low) return {*numbers.low, *numbers.high};
    const zhitu_axis& axis = plan.numbers_axis();
    Domain found = domain_of(chart.data.table, chart.data.bindings[axis.channel]).value_or(Domain{0, 1});
    const auto hold = [&](double number) {
        if (std::isfinite(number)) found = {std::min(found.low, number), std::max(found.high, number)};
    };
    hold(axis.domain_low);
    hold(axis.domain_high);
    for (const MarkedValue& line : numbers.lines) hold(line.value);
    for (const MarkedValue& tick : numbers.ticks) hold(tick.value);
    if (axis.flags & ZHITU_AXIS_FROM_ZERO) hold(0);
    if (found.low == found.high) found.high = found.low + (found.low == 0 ? 1 : std::abs(found.low));
    return found;
}

void train(const Chart& chart, const Plan& plan, const CardRule& rule, Card& card) {
    card.horizontal = is_horizontal(plan);
    card.ticks.clear();
    card.frame.spans.clear();
    train_rows(chart, plan, rule, card);
    train_numbers(chart, plan, card);
    train_spans(chart, plan, card);
}

Length place_of(const Card& card, double number) {
    const zhitu_scale& scale = card.horizontal ? card.frame.x : card.frame.y;
    const zhitu_break& gone = card.horizontal ? card.frame.x_break : card.frame.y_break;
    LinearScale place{
        {scale.domain_low, scale.domain_high}, Length::mm(scale.range_low), Length::mm(scale.range_high)};
    if (is_broken(gone)) place.cut = Cut{gone.low, gone.high, Length::mm(gone.gap)};
    return place(number);
}

} // namespace zhitu
