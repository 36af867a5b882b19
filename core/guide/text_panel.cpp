#include "core/guide/guide.hpp"

namespace zhitu {

void draw_text_panel(const GuideContext& guide, const TextPanel& panel, const Card& card) {
    draw_card(guide, panel, card);
    const Types& types = guide.layout.types;
    for (const BodyLine& line : card.body)
        guide.scene.items.push_back({"body", panel.panel,
                                     TextItem{line.text, line.at, Align::left, types.style(TypeRole::body),
                                              types.ink(TypeRole::body), line.fit},
                                     false, line.span});
}

} // namespace zhitu
