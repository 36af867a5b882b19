#include "core/label/seat_rules.hpp"

#include "core/label/reading.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

Length texts_and_marks(const SeatTrial& trial) {
    const LabelItem& wish = trial.wish();
    const Rect box = wish.of_line ? grown(trial.place.box, trial.text_gap) : trial.place.box;
    return trial.field.conflict(trial.panel(), box, is_words(wish) ? nowhere : wish.anchor);
}

Length text_under_its_leader(const SeatTrial& trial) {
    const Placement& place = trial.place;
    const bool passes = place.leader && trial.field.passes_text(trial.panel(), *place.leader);
    return passes ? place.box.height : 0_mm;
}

Length others_of_its_group(const SeatTrial& trial) {
    const Placement& place = trial.place;
    Length worst = 0_mm;
    for (const Placement& other : trial.taken) {
        worst = std::max(worst, overlap(grown(other.box, trial.text_gap), place.box));
        const bool crossed = (place.leader && crosses(*place.leader, other.box)) ||
                             (other.leader && crosses(*other.leader, place.box));
        if (crossed) worst = std::max(worst, place.box.height);
    }
    return worst;
}

/// Beside the part of a stack that does not hold it, where no leader tells whose it is.
bool is_beside_part(const LabelItem& label, const Placement& place) {
    return label.seats.front() == Seat::inside && !place.inside && !place.leader;
}

/// Round a figure beside a part of a stack, and on the line of one over a point, no other such figure stands.
std::optional<Rect> bare_round(const LabelItem& label, const Placement& place) {
    constexpr Length air = 0.8_mm, beside = 1_mm;
    const Rect& box = place.box;
    if (is_beside_part(label, place)) return grown(box, air);
    if (!is_of_point(label) || is_words(label)) return {};
    return Rect{box.x - beside, box.y, box.width + beside * 2, box.height};
}

/// A point's value over a turn of the line, or over another text, is that one's.
bool climbs_past_another(const SeatTrial& trial) {
    const LabelItem& wish = trial.wish();
    const Rect& box = trial.place.box;
    if (!is_of_point(wish) || box.bottom() >= wish.anchor.top() - wish.gap * 1.01) return false;
    return trial.field.passes_a_point(trial.panel(), box, wish.anchor) ||
           trial.field.over_a_text(trial.panel(), box, wish.anchor);
}

bool reads_with_another(const SeatTrial& trial) {
    return trial.care > 0 && misleads(trial.scene, trial.placed, trial.field, trial.item, trial.place, trial.care);
}

/// Another line runs between it and its point. A leader says whose it is, but that of a note runs along lines.
bool is_parted(const SeatTrial& trial) {
    const LabelItem& wish = trial.wish();
    const bool led = trial.place.leader && !(wish.stacks && trial.care > 0);
    return !led && !wish.of_line && trial.field.parted(trial.panel(), trial.place.box, wish.anchor.centre());
}

} // namespace

/// Values of neighbouring thin parts or points, or one and that of the row beside its own.
Length reads_as_one_number(const SeatTrial& trial) {
    if (!bare_round(trial.wish(), trial.place)) return 0_mm;
    Length worst;
    const auto look_at = [&](const LabelItem& label, const Placement& other) {
        if (const auto bare = bare_round(label, other)) worst = std::max(worst, overlap(*bare, trial.place.box));
    };
    for (const Placement& other : trial.taken) look_at(trial.wish(), other);
    for (std::size_t i = 0; i < trial.placed.size(); ++i)
        if (trial.placed[i] && trial.scene.items[i].panel == trial.panel())
            look_at(std::get<LabelItem>(trial.scene.items[i].what), *trial.placed[i]);
    return worst;
}

Length in_the_way(const SeatTrial& trial) {
    constexpr Length (*obstructions[])(const SeatTrial&) = {texts_and_marks, text_under_its_leader,
                                                            others_of_its_group, reads_as_one_number};
    Length worst = 0_mm;
    for (const auto obstruction : obstructions) worst = std::max(worst, obstruction(trial));
    return worst;
}

bool misread(const SeatTrial& trial) {
    constexpr bool (*misreadings[])(const SeatTrial&) = {climbs_past_another, reads_with_another, is_parted};
    return std::ranges::any_of(misreadings, [&](auto misreading) { return misreading(trial); });
}

} // namespace zhitu
