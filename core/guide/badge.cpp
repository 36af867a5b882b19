// The growth badge: one style carries every figure, up or down.
#include "core/guide/guide.hpp"
#include "core/layout/ornament_room.hpp"

#include <algorithm>

namespace zhitu {
namespace {

BadgeItem badge_of(const GuideContext& guide, const GrowthFigure& figure) {
    using Direction = GrowthFigure::Direction;
    const BadgeRule& rule = guide.theme.badge;
    const SteppedType& type = guide.layout.types.at(TypeRole::badge);
    // Arrow and pill are measured for the size of a panel's badge; a larger figure takes them with it.
    const double scale = type.style.size / guide.theme.board.type(TypeRole::badge).style.size;
    BadgeItem badge;
    badge.text = figure.text;
    badge.style = type.style;
    badge.fill = guide.theme.ink(figure.direction == Direction::down ? ZHITU_INK_DOWN : ZHITU_INK_UP);
    badge.ink = guide.theme.decor.badge_text;
    badge.arrow = !figure.has_arrow()                 ? BadgeItem::Arrow::none
                  : figure.direction == Direction::up ? BadgeItem::Arrow::up
                                                      : BadgeItem::Arrow::down;
    badge.height = badge_height(rule.height * std::max(scale, 1.0), badge.text, badge.style, guide.typesetter);
    badge.padding = type.padding.value_or(rule.padding);
    badge.arrow_width = rule.arrow_width * scale;
    badge.arrow_height = rule.arrow_height * scale;
    badge.arrow_gap = rule.arrow_gap;
    badge.rise = rule.rise;
    badge.clear = rule.clear;
    return badge;
}

/// Whether the chart has a gap between two columns, where its badge might stand.
bool is_pair(const Chart& chart, const Plan& plan, const Card& card) {
    return chart.rows() == 2 && !card.horizontal && !(plan.x.flags & ZHITU_AXIS_POINTS);
}

/// Where the span lies whose growth the chart asked for.
const std::pair<Length, Length>& span_of(const Plan& plan, const Card& card) {
    const auto own = std::find_if(plan.spans.begin(), plan.spans.end(), [&](const SpanPlan& span) {
        return span.first == plan.growth->first && span.last == plan.growth->last;
    });
    const bool known = own != plan.spans.end();
    return known ? card.frame.spans[static_cast<std::size_t>(own - plan.spans.begin())] : card.frame.spans.back();
}

/// Where the figure was typed, or asked for.
const Span& figure_span(const Growth& growth) {
    return growth.written.span.source ? growth.written.span : growth.span;
}

/// In the unit lane the badge says what it compares with.
void in_lane(const GuideContext& guide, const Chart& chart, const Card& card, BadgeItem badge) {
    const BadgeRule& rule = guide.theme.badge;
    const Length baseline = card.box.top() + guide.form().card.unit_baseline;
    const TypeStyle& basis_style = guide.layout.types.style(TypeRole::basis);
    badge.height = badge_height(rule.lane_height, badge.text, badge.style, guide.typesetter);
    badge.align = Align::right;
    badge.at = {card.inner_right, baseline - basis_style.size * 0.38};
    if (!card.basis.empty()) {
        const Length pill = guide.typesetter.measure(badge.text, badge.style) + badge.padding * 2 +
                            (badge.arrow == BadgeItem::Arrow::none ? 0_mm : badge.arrow_width + badge.arrow_gap);
        guide.text("basis", chart.panel(), card.basis, {card.inner_right - pill - rule.basis_gap, baseline},
                   Align::right, TypeRole::basis);
    }
    guide.scene.items.push_back({"badge", chart.panel(), std::move(badge), false, figure_span(chart.spec.growth)});
}

} // namespace

void draw_badge(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    if (!plan.figure) return;
    const BadgeRule& rule = guide.theme.badge;
    BadgeItem badge = badge_of(guide, *plan.figure);
    badge.paired = is_pair(chart, plan, card);
    const zhitu_scale& x = card.frame.x;
    const auto centre = [&](std::size_t row) { return card.frame.middle_of(row); };
    badge.at.y = card.zero - rule.above_zero;
    badge.ceiling = card.box.top() + guide.form().card.unit_baseline;
    if (plan.growth->place == ZHITU_PLACE_BETWEEN && !card.horizontal) {
        badge.at.x = (centre(plan.growth->first) + centre(plan.growth->last)) / 2;
        badge.room = Length::mm(x.step - x.thickness) - rule.clear * 2;
    } else if (plan.growth->place == ZHITU_PLACE_SPAN && !card.frame.spans.empty()) {
        const auto& [low, high] = span_of(plan, card);
        badge.at.x = (low + high) / 2;
        badge.room = high - low;
    } else {
        return in_lane(guide, chart, card, std::move(badge));
    }
    guide.scene.items.push_back({"badge", chart.panel(), std::move(badge), false, figure_span(chart.spec.growth)});
}

} // namespace zhitu
