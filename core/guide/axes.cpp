#include "core/guide/guide.hpp"

namespace zhitu {
namespace {

/// The line lies outside the marks: its edge, not its middle, is zero, so that black never overprints red.
void draw_zero_line(const GuideContext& guide, const Chart& chart, const Card& card) {
    const Length half = guide.theme.axis_width / 2;
    const InkIndex ink = guide.theme.ink(ZHITU_INK_RULE);
    const Rect& marks = card.frame.marks;
    const Length left = card.tick_labels ? marks.left() : card.inner_left;
    const LineShape line = card.horizontal
                               ? LineShape{{card.zero - half, marks.top()}, {card.zero - half, marks.bottom()}}
                               : LineShape{{left, card.zero + half},
                                           {card.tick_labels ? marks.right() : card.inner_right, card.zero + half}};
    guide.scene.shape("zero line", chart.panel(), LineShape{line.from, line.to, ink, guide.theme.axis_width}, true);
}

void draw_grid_line(const GuideContext& guide, const Chart& chart, const Card& card, const TickMark& tick) {
    const Rect& marks = card.frame.marks;
    const bool lying = card.horizontal;
    guide.scene.line("grid", chart.panel(), {lying ? tick.at : marks.left(), lying ? marks.top() : tick.at},
                     {lying ? tick.at : marks.right(), lying ? marks.bottom() : tick.at},
                     guide.theme.ink(ZHITU_INK_RULE), guide.theme.rule_width);
}

/// At a printed name, from the foot of the marks to their top.
void draw_row_line(const GuideContext& guide, const Chart& chart, const Card& card, Length at) {
    const Rect& marks = card.frame.marks;
    guide.scene.line("grid", chart.panel(), {at, marks.bottom()}, {at, marks.top()},
                     guide.theme.ink(ZHITU_INK_RULE), guide.theme.rule_width);
}

/// Left of the frame, centred on its line; under the frame of a horizontal chart.
void draw_tick(const GuideContext& guide, const Chart& chart, const Card& card, const TickMark& tick) {
    const Length gap = guide.form().card.tick_gap;
    const Length height = guide.typesetter.cap_height(guide.layout.types.style(TypeRole::tick));
    const Point at = card.horizontal ? Point{tick.at, card.frame.marks.bottom() + gap + height}
                                     : Point{card.frame.marks.left() - gap, tick.at + height / 2};
    guide.text("tick", chart.panel(), tick.text, at, card.horizontal ? Align::centre : Align::right,
               TypeRole::tick);
}

} // namespace

void draw_axes(const GuideContext& guide, const Chart& chart, const Card& card) {
    for (const TickMark& tick : card.ticks) {
        if (tick.grid) draw_grid_line(guide, chart, card, tick);
        if (card.tick_labels) draw_tick(guide, chart, card, tick);
    }
    for (const Length at : card.row_lines) draw_row_line(guide, chart, card, at);
    if (card.zero_line) draw_zero_line(guide, chart, card);
    for (const AxisLabel& label : card.labels) {
        if (label.vertical)
            guide.vertical_text("row label", chart.panel(), label.text, label.at, label.type, label.span,
                                label.fit);
        else
            guide.text("row label", chart.panel(), label.text, label.at,
                       card.horizontal ? Align::left : Align::centre, label.type, label.span, label.fit);
    }
}

} // namespace zhitu
