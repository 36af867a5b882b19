#include "core/guide/guide.hpp"
#include "core/layout/content_box.hpp"
#include "core/layout/unit_span.hpp"

namespace zhitu {

void draw_card(const GuideContext& guide, const PanelSpec& panel, const Card& card) {
    const CardRule& rule = guide.form().card;
    const DecorInks& decor = guide.theme.decor;
    const Rect& box = card.box;
    guide.scene.rect("card", panel.panel, box, decor.card);
    if (has_header(panel, rule)) {
        guide.scene.rect("header", panel.panel, {box.x, box.y, box.width, rule.header}, decor.header);
        guide.scene.rect("header tick", panel.panel, {box.x, box.y, rule.tick, rule.header}, decor.tick);
        for (const BodyLine& line : card.title)
            guide.text("panel title", panel.panel, line.text, line.at, Align::left, TypeRole::panel_title,
                       line.span);
    }
}

void draw_lane(const GuideContext& guide, const Chart& chart, const Card& card) {
    const Length baseline = card.box.top() + guide.form().card.unit_baseline;
    if (!card.unit.empty())
        guide.text("unit", chart.panel(), card.unit, {card.unit_left, baseline}, Align::left, TypeRole::unit,
                   unit_span(chart));
    for (const LegendEntry& entry : card.legend) {
        guide.scene.shape("swatch", chart.panel(), RectShape{.rect = entry.swatch, .fill = entry.ink}, true);
        guide.text("legend", chart.panel(), entry.text, entry.at, Align::left, TypeRole::legend, entry.span,
                   entry.fit);
    }
}

} // namespace zhitu
