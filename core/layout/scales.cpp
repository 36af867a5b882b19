#include "core/layout/scales.hpp"

#include "core/base/numbers.hpp"
#include "core/scale/band.hpp"
#include "core/scale/linear.hpp"

#include <cmath>

namespace zhitu {
namespace {

constexpr int ticks_wanted = 3; // zero, the middle and something near the top: a newspaper's axis

Domain domain(const Chart& chart, const zhitu_axis& axis) {
    Domain found = domain_of(chart.data.table, chart.data.bindings[axis.channel]).value_or(Domain{0, 1});
    if (std::isfinite(axis.domain_low)) found.low = std::min(found.low, axis.domain_low);
    if (std::isfinite(axis.domain_high)) found.high = std::max(found.high, axis.domain_high);
    if (axis.flags & ZHITU_AXIS_FROM_ZERO) found = {std::min(found.low, 0.0), std::max(found.high, 0.0)};
    if (found.low == found.high) found.high = found.low + (found.low == 0 ? 1 : std::abs(found.low));
    return found;
}

zhitu_scale linear(const Domain& domain, Length low, Length high) {
    return {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, domain.low, domain.high, low.mm(), high.mm(), 0, 0, 0};
}

zhitu_scale band(const Chart& chart, const zhitu_axis& axis, const CardRule& rule, const Rect& card, Length from,
                 Length to) {
    BandScale scale;
    if (axis.flags & ZHITU_AXIS_POINTS) {
        const bool to_the_edge =
            rule.point_inset < 0_mm; // equal steps reach the card's edge, the axis ends before it
        scale = train_points(chart.rows(), from, to_the_edge ? card.right() : to, rule.point_inset);
        scale.thickness = scale.step;
    } else {
        scale = train_band(chart.rows(), from, to,
                           {Length::mm(axis.thickness), axis.gap, Length::mm(axis.inset),
                            std::isfinite(axis.spread) ? axis.spread : 0});
    }
    return {sizeof(zhitu_scale), ZHITU_SCALE_BAND,    0, 0, from.mm(), to.mm(), scale.first.mm(),
            scale.step.mm(),     scale.thickness.mm()};
}

bool wants_ticks(const zhitu_axis& axis, const CardRule& rule) {
    return axis.kind == ZHITU_SCALE_LINEAR && axis.flags & ZHITU_AXIS_GRID && rule.grid;
}

std::vector<std::pair<double, std::string>> ticks(const Chart& chart, const zhitu_axis& axis) {
    const Domain data = domain(chart, axis);
    const Ticks nice = nice_ticks(data, ticks_wanted, axis.flags & ZHITU_AXIS_FROM_ZERO);
    std::vector<std::pair<double, std::string>> found;
    for (double value : nice.values)
        if (value >= data.low && value <= data.high) found.emplace_back(value, format_number(value, nice.decimals));
    return found;
}

} // namespace

bool is_horizontal(const Plan& plan) { return plan.y.kind == ZHITU_SCALE_BAND; }

std::vector<std::string> tick_texts(const Chart& chart, const Plan& plan, const CardRule& rule) {
    std::vector<std::string> texts;
    if (wants_ticks(plan.y, rule))
        for (auto& [value, text] : ticks(chart, plan.y)) texts.push_back(std::move(text));
    return texts;
}

void train(const Chart& chart, const Plan& plan, const CardRule& rule, Card& card) {
    const Rect& marks = card.frame.marks;
    card.horizontal = is_horizontal(plan);
    const zhitu_axis& rows = card.horizontal ? plan.y : plan.x;
    const zhitu_axis& numbers = card.horizontal ? plan.x : plan.y;
    zhitu_scale& row_scale = card.horizontal ? card.frame.y : card.frame.x;
    zhitu_scale& number_scale = card.horizontal ? card.frame.x : card.frame.y;
    row_scale = number_scale = {sizeof(zhitu_scale), ZHITU_SCALE_NONE, 0, 1, 0, 0, 0, 0, 0};

    if (rows.kind == ZHITU_SCALE_BAND)
        row_scale = card.horizontal ? band(chart, rows, rule, card.box, marks.top(), marks.bottom())
                                    : band(chart, rows, rule, card.box, marks.left(), marks.right());
    card.zero = card.horizontal ? marks.left() : marks.bottom();
    if (numbers.kind == ZHITU_SCALE_LINEAR) {
        const Domain data = domain(chart, numbers);
        number_scale =
            card.horizontal ? linear(data, marks.left(), marks.right()) : linear(data, marks.bottom(), marks.top());
        const LinearScale place{data, Length::mm(number_scale.range_low), Length::mm(number_scale.range_high)};
        if (data.low <= 0 && data.high >= 0) card.zero = place(0);
        card.zero_line = (numbers.flags & ZHITU_AXIS_ZERO_LINE) != 0;
        if (!card.horizontal && wants_ticks(numbers, rule))
            for (auto& [value, text] : ticks(chart, numbers)) card.ticks.push_back({text, place(value)});
    }
    for (const SpanPlan& span : plan.spans) {
        const Length half = Length::mm(row_scale.step / 2);
        const auto centre = [&](std::size_t row) {
            return Length::mm(row_scale.first + row_scale.step * static_cast<double>(row));
        };
        const bool to_the_edge = span.last + 1 == chart.rows();
        card.frame.spans.emplace_back(std::max(centre(span.first) - half, card.box.left()),
                                      to_the_edge ? card.box.right() : centre(span.last) + half);
    }
}

} // namespace zhitu
