#include "core/label/reading.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr Length beside_line = 8_mm;  // from words of a line to a value as high
constexpr Length beside_point = 4_mm; // from words of a point, which stand nearer to it
constexpr Length over_point = 1_mm;   // likewise over and under them, and all round to the unit

/// Whether words in the box would be read on into a value that is not of their point.
bool reads_on(const Scene& scene, const std::vector<std::optional<Placement>>& placed, std::size_t words,
              const Rect& box, double care) {
    const auto& wish = std::get<LabelItem>(scene.items[words].what);
    const Length beside = (wish.of_line ? beside_line : beside_point) * care;
    const Length over = wish.of_line ? 0_mm : over_point * care;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (scene.items[i].panel != scene.items[words].panel || !placed[i]) continue;
        const auto& value = std::get<LabelItem>(scene.items[i].what);
        const bool own = wish.stacks && !value.of_line && overlap(wish.anchor, value.anchor) >= 0_mm;
        if (value.stacks || (wish.of_line && value.of_line) || own) continue;
        const Rect& figure = placed[i]->box;
        const Rect near{figure.x - beside, figure.y - over, figure.width + beside * 2, figure.height + over * 2};
        if (overlap(near, box) > 0_mm) return true;
    }
    return false;
}

} // namespace

bool is_words(const LabelItem& label) { return label.of_line || label.stacks; }

bool reads_with_unit(const LabelItem& label, const Field& field, int panel, const Placement& place, double care) {
    return (label.stacks || is_of_point(label)) && field.near_unit(panel, place.box, over_point * care);
}

bool misleads(const Scene& scene, const std::vector<std::optional<Placement>>& placed, const Field& field,
              std::size_t item, const Placement& place, double care) {
    const auto& wish = std::get<LabelItem>(scene.items[item].what);
    const int panel = scene.items[item].panel;
    if (is_words(wish) && reads_on(scene, placed, item, place.box, care)) return true;
    if (wish.stacks && reads_with_unit(wish, field, panel, place, care)) return true;
    if (wish.of_line) return false;
    return field.on_reference(panel, place.box) ||
           (is_of_point(wish) && field.beyond_reference(panel, place.box, wish.anchor.centre()));
}

} // namespace zhitu
