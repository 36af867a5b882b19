// 标注: stressed spans behind a chart, lines across it, notes at its points.
#include "core/guide/guide.hpp"
#include "core/layout/scales.hpp"

namespace zhitu {
namespace {

LabelItem note(const GuideContext& guide, const Phrase& text) {
    LabelItem label;
    label.text = text.value;
    label.style = guide.layout.types.style(TypeRole::point);
    label.ink = label.ink_inside = guide.layout.types.ink(TypeRole::point);
    label.leader = guide.theme.ink(ZHITU_INK_RULE);
    label.leader_width = guide.theme.rule_width;
    return label;
}

} // namespace

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
        const Value cell = chart.data.table.columns[*value].values[point.row];
        if (!cell.number || cell.missing) continue;
        const zhitu_scale& rows = card.horizontal ? card.frame.y : card.frame.x;
        const Length along = Length::mm(rows.first + rows.step * static_cast<double>(point.row));
        const Length across = place_of(card, cell.number->to_double());
        const Point at = card.horizontal ? Point{across, along} : Point{along, across};
        const Length clear = guide.theme.label_gap + guide.theme.text_gap; // a stressed point with its ring
        LabelItem label = note(guide, point.text);
        label.anchor = {at.x - clear, at.y - clear, clear * 2, clear * 2};
        label.gap = guide.theme.label_gap;
        label.seats = {Seat::above, Seat::above_end,   Seat::above_start,  Seat::left,
                       Seat::right, Seat::beside_left, Seat::beside_right, Seat::below};
        label.priority = 10; // behind every value
        label.stacks = true;
        guide.scene.items.push_back({"point note", chart.panel(), std::move(label), false, point.text.span});
    }
}

void draw_lines(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    const Rect& marks = card.frame.marks;
    const Theme& theme = guide.theme;
    for (const MarkedValue& line : plan.numbers.lines) {
        const Length at = place_of(card, line.value);
        const Point from = card.horizontal ? Point{at, marks.bottom()} : Point{marks.left(), at};
        const Point to = card.horizontal ? Point{at, marks.top()} : Point{card.inner_right, at};
        guide.scene.shape("reference line", chart.panel(),
                          LineShape{from, to, theme.ink(ZHITU_INK_RULE), theme.rule_width, theme.dash});
        LabelItem label = note(guide, line.text);
        // As thick as the line: the label of a point would climb away from it.
        label.anchor = {std::min(from.x, to.x), std::min(from.y, to.y), std::max(to.x - from.x, theme.rule_width),
                        theme.rule_width};
        label.gap = card.horizontal ? theme.label_gap : theme.text_gap * 2;
        label.seats = {Seat::above, Seat::below};
        if (card.horizontal) label.seats = {Seat::above, Seat::above_end, Seat::above_start, Seat::right};
        label.of_line = true;
        label.priority = 9; // behind every value, before the notes of points, which can go farther
        guide.scene.items.push_back({"reference", chart.panel(), std::move(label), false, line.text.span});
    }
}

} // namespace zhitu
