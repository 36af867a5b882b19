#include "core/label/note_leader.hpp"

#include "core/label/reading.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Where the values of the note's own point stand.
std::vector<Rect> own_values(const Scene& scene, const std::vector<std::optional<Placement>>& placed,
                             std::size_t note) {
    constexpr Length same = Length::mm(0.5);
    const auto label = [&](std::size_t item) -> const LabelItem& {
        return std::get<LabelItem>(scene.items[item].what);
    };
    const Length middle = label(note).anchor.centre().x;
    std::vector<Rect> found;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (scene.items[i].panel != scene.items[note].panel || !placed[i] || is_words(label(i))) continue;
        const Rect& anchor = label(i).anchor;
        if (anchor.left() - same <= middle && middle <= anchor.right() + same) found.push_back(placed[i]->box);
    }
    return found;
}

} // namespace

void rest_on_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t note,
                   Length text_gap, std::optional<LineShape>& leader) {
    constexpr Length shortest = Length::mm(0.8);
    if (leader->from.x != leader->to.x) return; // it stands beside
    for (const Rect& value : own_values(scene, placed, note))
        if (crosses(*leader, value)) leader->from.y = std::min(leader->from.y, value.top() - text_gap * 2);
    if (leader->from.y - leader->to.y < shortest) leader.reset();
}

void align_with_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t note,
                      Placement& place) {
    constexpr Length centred = Length::mm(0.5);
    const SceneItem& item = scene.items[note];
    const Rect& bounds = scene.bounds_of(item.panel);
    const Length point = std::get<LabelItem>(item.what).anchor.centre().x;
    for (const Rect& value : own_values(scene, placed, note)) {
        const Length leans = value.centre().x - point;
        if (place.box.bottom() > value.top() || (leans <= centred && leans >= -centred)) continue;
        const Length by = leans > 0_mm ? value.left() - place.box.left() : value.right() - place.box.right();
        if (place.box.left() + by < bounds.left() || place.box.right() + by > bounds.right()) continue;
        place.box.x += by;
        place.origin.x += by;
        return;
    }
}

std::vector<Placement> beside_own_value(const Scene& scene, const std::vector<std::optional<Placement>>& placed,
                                        std::size_t note, const SetItem& set) {
    constexpr Length word_gap = Length::mm(0.8);
    std::vector<Placement> found;
    for (const Rect& value : own_values(scene, placed, note))
        for (const Length x : {value.left() - word_gap - set.set.advance, value.right() + word_gap}) {
            const Length top = value.bottom() - set.above;
            found.push_back({{x, value.bottom()}, {x, top, set.set.advance, set.above + set.below}, false, {}});
        }
    return found;
}

} // namespace zhitu
