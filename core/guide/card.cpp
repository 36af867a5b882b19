#include "core/guide/guide.hpp"

namespace zhitu {

void draw_card(const GuideContext& guide, const Chart& chart, const Card& card) {
    const CardRule& rule = guide.form().card;
    const DecorInks& decor = guide.theme.decor;
    const Rect& box = card.box;
    guide.scene.rect("card", chart.panel(), box, decor.card);
    if (rule.header > 0_mm) {
        guide.scene.rect("header", chart.panel(), {box.x, box.y, box.width, rule.header}, decor.header);
        guide.scene.rect("header tick", chart.panel(), {box.x, box.y, rule.tick, rule.header}, decor.tick);
        guide.text("panel title", chart.panel(), chart.spec.title.value,
                   {card.inner_left, box.top() + rule.title_baseline}, Align::left, TypeRole::panel_title,
                   chart.spec.title.span);
    }
}

void draw_lane(const GuideContext& guide, const Chart& chart, const Card& card) {
    const Length baseline = card.box.top() + guide.form().card.unit_baseline;
    if (!card.unit.empty())
        guide.text("unit", chart.panel(), card.unit, {card.inner_left, baseline}, Align::left, TypeRole::unit);
    for (const LegendEntry& entry : card.legend) {
        guide.scene.rect("swatch", chart.panel(), entry.swatch, entry.ink);
        guide.text("legend", chart.panel(), entry.text, entry.at, Align::left, TypeRole::legend);
    }
}

} // namespace zhitu
