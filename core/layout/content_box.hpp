// What a card leaves for a text or an image.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

/// A panel without a title has no header.
inline bool has_header(const PanelSpec& panel, const CardRule& rule) {
    return rule.header > 0_mm && !panel.title.value.empty();
}

inline Rect content_box(const Card& card, const PanelSpec& panel, const CardRule& rule) {
    const Length top = card.box.top() + (has_header(panel, rule) ? rule.header : 0_mm) + rule.body_gap;
    return {card.inner_left, top, card.inner_right - card.inner_left, card.box.bottom() - rule.body_gap - top};
}

} // namespace zhitu
