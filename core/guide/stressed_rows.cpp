// 强调 of a row of several series: its inks tell the series, so the row stands on a tint, as a 区间 does.
#include "core/guide/guide.hpp"

namespace zhitu {
namespace {

constexpr Length beyond = 2_mm;    // its marks, at most
constexpr Length to_lane = 1.2_mm; // from the unit or the legend down to the tint

Rect tint_of(const CardRule& rule, const Card& card, std::size_t row) {
    const zhitu_scale& rows = card.horizontal ? card.frame.y : card.frame.x;
    const Length thickness = Length::mm(rows.thickness), free = Length::mm(rows.step) - thickness;
    const Length half = thickness / 2 + std::min(std::max(free, 0_mm) / 2, beyond);
    const Length middle = card.frame.middle_of(row);
    if (card.horizontal) return Rect::between({card.box.left(), middle - half}, {card.box.right(), middle + half});
    const Length top = card.frame.marks.top() - (rule.marks_top - rule.unit_baseline) + to_lane;
    return Rect::between({middle - half, top}, {middle + half, card.box.bottom() - rule.label_baseline / 2});
}

} // namespace

void draw_stressed_rows(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    const zhitu_axis& rows = plan.rows_axis();
    if (plan.series.size() < 2 || rows.kind != ZHITU_SCALE_BAND || rows.flags & ZHITU_AXIS_POINTS) return;
    for (std::size_t row = 0; row < plan.highlighted.size() && chart.rows() > 1; ++row)
        if (plan.highlighted[row])
            guide.scene.rect("stressed row", chart.panel(), tint_of(guide.form().card, card, row),
                             guide.theme.decor.span);
}

} // namespace zhitu
