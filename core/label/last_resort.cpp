#include "core/label/last_resort.hpp"

#include "core/label/note_leader.hpp"
#include "core/label/reading.hpp"
#include "core/label/seat_rules.hpp"

namespace zhitu {
namespace {

constexpr double care = 0.4; // how far words keep away from what they would be read with, when little else is left

struct LastResort {
    const Scene& scene;
    const std::vector<std::optional<Placement>>& placed;
    const Field& field;
    std::size_t item;
    const SetItem& set;
    Length text_gap;

    const LabelItem& wish() const { return std::get<LabelItem>(scene.items[item].what); }
    int panel() const { return scene.items[item].panel; }

    bool reads_well(const Placement& place) const {
        return !is_words(wish()) || !misleads(scene, placed, field, item, place, care);
    }

    std::optional<Placement> beside_value() const {
        for (const Placement& place : beside_own_value(scene, placed, item, set))
            if (field.conflict(panel(), place.box, nowhere) <= 0_mm && reads_well(place)) return place;
        return {};
    }

    /// Over a turn of the line it may pass for that one's value.
    bool is_over_a_turn(const Placement& place) const {
        return !is_words(wish()) && field.passes_a_point(panel(), place.box, wish().anchor);
    }

    bool reads_as_another(const Placement& place) const {
        const std::vector<Placement> alone;
        return reads_as_one_number({scene, field, placed, alone, text_gap, care, item, place}) > 0_mm;
    }

    /// Better over no turn, and at a leader that crosses no line.
    std::optional<Placement> afar() const {
        std::optional<Placement> across, over_a_turn;
        for (const Placement& place : far_placements(wish(), set, scene.bounds_of(panel()))) {
            const Rect leader = Rect::between(place.leader->from, place.leader->to);
            if (field.conflict(panel(), grown(place.box, text_gap), nowhere) > 0_mm) continue;
            if (field.text_in(panel(), grown(leader, text_gap)) || !reads_well(place)) continue;
            if (reads_as_another(place)) continue;
            const bool turn = is_over_a_turn(place);
            if (!turn && !field.obstacle_in(panel(), leader)) return place;
            std::optional<Placement>& second_best = turn ? over_a_turn : across;
            if (!second_best) second_best = place;
        }
        return across ? across : over_a_turn;
    }
};

} // namespace

std::optional<Placement> last_resort(const Scene& scene, const std::vector<std::optional<Placement>>& placed,
                                     const Field& field, std::size_t item, const SetItem& set, Length text_gap) {
    const LastResort resort{scene, placed, field, item, set, text_gap};
    if (resort.wish().stacks)
        if (const auto place = resort.beside_value()) return place;
    return resort.wish().stacks || is_of_point(resort.wish()) ? resort.afar() : std::nullopt;
}

} // namespace zhitu
