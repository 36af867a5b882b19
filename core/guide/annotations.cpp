// 标注: stressed spans behind a chart, notes at its points.
#include "core/guide/guide.hpp"

namespace zhitu {

void draw_spans(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    const CardRule& rule = guide.form().card;
    for (std::size_t i = 0; i < plan.spans.size(); ++i) {
        const auto& [low, high] = card.frame.spans[i];
        const Rect& lane = card.span_lane;
        guide.scene.rect("span", chart.panel(), {low, lane.y, high - low, lane.height}, guide.theme.decor.span);
        if (plan.spans[i].text.value.empty()) continue;
        const Rect head{low, lane.y, high - low, rule.span_head};
        guide.scene.shape("span head", chart.panel(), RectShape{.rect = head, .fill = guide.theme.decor.span_head},
                          true);
        const auto& [from, to] = card.span_titles[i];
        guide.text("span title", chart.panel(), plan.spans[i].text.value,
                   {(from + to) / 2, lane.y + rule.span_baseline}, Align::centre, TypeRole::span,
                   plan.spans[i].text.span);
    }
}

void draw_points(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    const auto value = chart.value_column();
    for (const PointPlan& point : plan.points) {
        if (!value || point.text.value.empty()) continue;
        const Value& cell = chart.data.table.columns[*value].values[point.row];
        if (!cell.number || cell.missing) continue;
        const zhitu_scale& rows = card.horizontal ? card.frame.y : card.frame.x;
        const zhitu_scale& numbers = card.horizontal ? card.frame.x : card.frame.y;
        const Length along = Length::mm(rows.first + rows.step * static_cast<double>(point.row));
        const double part =
            (cell.number->to_double() - numbers.domain_low) / (numbers.domain_high - numbers.domain_low);
        const Length across = Length::mm(numbers.range_low + part * (numbers.range_high - numbers.range_low));
        const Point at = card.horizontal ? Point{across, along} : Point{along, across};
        const Length clear = guide.theme.label_gap + guide.theme.text_gap; // a stressed point with its ring
        LabelItem label;
        label.text = point.text.value;
        label.style = guide.layout.types.style(TypeRole::point);
        label.ink = label.ink_inside = guide.layout.types.ink(TypeRole::point);
        label.leader = guide.theme.ink(ZHITU_INK_RULE);
        label.leader_width = guide.theme.rule_width;
        label.anchor = {at.x - clear, at.y - clear, clear * 2, clear * 2};
        label.gap = guide.theme.label_gap;
        label.seats = {Seat::above, Seat::above_end,   Seat::above_start,  Seat::left,
                       Seat::right, Seat::beside_left, Seat::beside_right, Seat::below};
        label.priority = 10; // behind every value
        label.stacks = true;
        guide.scene.items.push_back({"point note", chart.panel(), std::move(label), false, point.text.span});
    }
}

} // namespace zhitu
