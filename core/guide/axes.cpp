#include "core/guide/guide.hpp"

namespace zhitu {
namespace {

/// The line lies outside the marks: its edge, not its middle, is zero, so that black never overprints red.
void draw_zero_line(const GuideContext& guide, const Chart& chart, const Card& card) {
    const Length half = guide.theme.axis_width / 2;
    const InkIndex ink = guide.theme.ink(ZHITU_INK_RULE);
    const Rect& marks = card.frame.marks;
    const Length left = card.ticks.empty() ? card.inner_left : marks.left();
    const LineShape line = card.horizontal
                               ? LineShape{{card.zero - half, marks.top()}, {card.zero - half, marks.bottom()}}
                               : LineShape{{left, card.zero + half}, {card.inner_right, card.zero + half}};
    guide.scene.shape("zero line", chart.panel(), LineShape{line.from, line.to, ink, guide.theme.axis_width}, true);
}

} // namespace

void draw_axes(const GuideContext& guide, const Chart& chart, const Card& card) {
    const CardRule& rule = guide.form().card;
    const Length left = card.frame.marks.left();
    const TypeMetrics digits = guide.typesetter.metrics(guide.layout.types.style(TypeRole::tick));
    for (const TickMark& tick : card.ticks) {
        if (!card.zero_line || tick.y != card.zero)
            guide.scene.line("grid", chart.panel(), {left, tick.y}, {card.inner_right, tick.y},
                             guide.theme.ink(ZHITU_INK_RULE), guide.theme.rule_width);
        guide.text("tick", chart.panel(), tick.text, {left - rule.tick_gap, tick.y + digits.cap_height / 2},
                   Align::right, TypeRole::tick);
    }
    if (card.zero_line) draw_zero_line(guide, chart, card);
    for (const AxisLabel& label : card.labels)
        guide.text("row label", chart.panel(), label.text, label.at, card.horizontal ? Align::left : Align::centre,
                   label.type, label.span);
}

} // namespace zhitu
