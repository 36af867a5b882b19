#include "core/label/note_leader.hpp"

#include <algorithm>

namespace zhitu {

void rest_on_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t note,
                   Length text_gap, std::optional<LineShape>& leader) {
    constexpr Length shortest = Length::mm(0.8), same = Length::mm(0.5);
    if (leader->from.x != leader->to.x) return; // it stands beside
    const auto label = [&](std::size_t item) -> const LabelItem& {
        return std::get<LabelItem>(scene.items[item].what);
    };
    const Length middle = label(note).anchor.centre().x;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (scene.items[i].panel != scene.items[note].panel || !placed[i] || label(i).stacks) continue;
        const Rect& anchor = label(i).anchor;
        const bool own = anchor.left() - same <= middle && middle <= anchor.right() + same;
        if (own && crosses(*leader, placed[i]->box))
            leader->from.y = std::min(leader->from.y, placed[i]->box.top() - text_gap * 2);
    }
    if (leader->from.y - leader->to.y < shortest) leader.reset();
}

} // namespace zhitu
