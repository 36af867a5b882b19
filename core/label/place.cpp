#include "core/label/place.hpp"

#include "core/base/numbers.hpp"
#include "core/chart/chart.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/label/label_groups.hpp"
#include "core/label/last_resort.hpp"
#include "core/label/line_ends.hpp"
#include "core/label/note_leader.hpp"
#include "core/label/ornament_check.hpp"
#include "core/label/picture_of.hpp"
#include "core/label/reading.hpp"
#include "core/label/seat_rules.hpp"
#include "core/label/text_grounds.hpp"

#include <array>
#include <map>
#include <optional>

namespace zhitu {
namespace {

constexpr Length exact = Length::mm(0.001); // what computing in doubles may lose

struct Placer {
    const Scene& scene;
    const std::vector<SetItem>& set;
    const Spec& spec;
    Length text_gap;
    Diagnostics& diagnostics;
    Field field;
    Places places;
    std::vector<std::size_t> left_out{}, strained{};
    double care = 1; // how far labels keep away from what they would be read with: less where there is no place

    const LabelItem& label(std::size_t item) const { return std::get<LabelItem>(scene.items[item].what); }

    /// The names of rows and the ticks of an axis keep a lane: a value between two of them would pass for one.
    void fixed_texts() {
        std::map<std::pair<int, std::string>, Rect> lanes;
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            const SceneItem& item = scene.items[i];
            const auto* text = std::get_if<TextItem>(&item.what);
            if (!text) continue;
            const Rect own = box_of(set[i], origin_of(*text, set[i].set.advance));
            field.add_text(item.panel, own);
            if (item.role == "unit") field.add_unit(item.panel, own);
            if (item.role != "row label" && item.role != "tick") continue;
            const auto [lane, fresh] = lanes.try_emplace({item.panel, item.role}, own);
            if (!fresh) lane->second = Rect::around(lane->second, own);
        }
        for (const auto& [key, lane] : lanes) field.add_lane(key.first, lane);
    }

    /// The best place of one label in its n-th seat that is free, given what the group has taken so far.
    std::optional<Placement> seat(std::size_t item, std::size_t number, const std::vector<Placement>& taken,
                                  Length& missing) {
        const LabelItem& wish = label(item);
        const Seat wanted = wish.seats[std::min(number, wish.seats.size() - 1)];
        const std::vector<Placement> found = placements(wish, set[item], wanted);
        if (found.empty()) missing = std::min(missing, inside_lack(wish, set[item]));
        for (Placement place : found) {
            if (wish.stacks) align_with_value(scene, places.labels, item, place);
            if (wish.stacks && place.leader) rest_on_value(scene, places.labels, item, text_gap, place.leader);
            const SeatTrial trial{scene, field, places.labels, taken, text_gap, care, item, place};
            if (misread(trial)) continue;
            const Length conflict = in_the_way(trial);
            if (conflict <= 0_mm) return off_the_grid(trial);
            missing = std::min(missing, conflict);
        }
        return {};
    }

    /// A figure of a point on a line of the grid would pass for that of the line: it goes over or under the line
    /// where nothing is in its way, rather away from its point.
    Placement off_the_grid(const SeatTrial& trial) const {
        const Rect& box = trial.place.box;
        const auto level = field.grid_through(trial.panel(), box);
        const bool of_point = is_of_point(trial.wish()) || trial.wish().stacks;
        if (!level || !of_point || trial.place.leader) return trial.place;
        const Length up = *level - text_gap - box.bottom(), down = *level + text_gap - box.top();
        const bool over = box.centre().y < trial.wish().anchor.centre().y;
        for (const Length by : over ? std::array{up, down} : std::array{down, up}) {
            Placement moved = trial.place;
            moved.box.y = moved.box.y + by, moved.origin.y = moved.origin.y + by;
            const SeatTrial other{scene, field, trial.placed, trial.taken, text_gap, care, trial.item, moved};
            if (!misread(other) && in_the_way(other) <= 0_mm) return moved;
        }
        return trial.place;
    }

    /// The label stands there, and its leader runs there, whatever comes later.
    void settle(std::size_t item, const Placement& place) {
        const int panel = scene.items[item].panel;
        field.add_text(panel, place.box);
        if (place.leader) field.add_leader(panel, *place.leader, item);
        places.labels[item] = place;
    }

    std::optional<Placement> first_seat(std::size_t item, const std::vector<Placement>& taken, Length& missing) {
        std::optional<Placement> place;
        for (std::size_t number = 0; number < label(item).seats.size() && !place; ++number)
            place = seat(item, number, taken, missing);
        return place;
    }

    /// All labels of the group in their n-th seat; without a number each in the first that is free.
    bool take(const LabelGroup& group, std::optional<std::size_t> number, std::vector<Length>& missing) {
        std::vector<Placement> taken;
        for (std::size_t i = 0; i < group.size(); ++i) {
            const auto place =
                number ? seat(group[i], *number, taken, missing[i]) : first_seat(group[i], taken, missing[i]);
            if (!place) return false;
            taken.push_back(*place);
        }
        for (std::size_t i = 0; i < group.size(); ++i) settle(group[i], taken[i]);
        return true;
    }

    /// All in the same seat, else each in its own; where it would mislead only if nothing else is left. What may be
    /// left out is tried from the last on too: values beside thin parts slide up first, and a total may stand
    /// there.
    bool take_any(const LabelGroup& group, std::vector<Length>& missing) {
        std::size_t seats = 0;
        for (std::size_t item : group) seats = std::max(seats, label(item).seats.size());
        bool done = false;
        for (const double less : {1.0, 0.4, 0.0}) {
            care = less;
            if (care < 1 && !field.has_references() && !is_words(label(group.front()))) break; // the same again
            for (std::size_t number = 0; number < seats && !done; ++number) done = take(group, number, missing);
            if (!done && group.size() > 1) done = take(group, {}, missing);
            std::vector<Length> unsaid(group.size());
            if (!done && group.size() > 1 && label(group.front()).optional)
                done = take({group.rbegin(), group.rend()}, {}, unsaid);
        }
        return done;
    }

    /// The ends of lines, found for the whole group at once: they have their places before any other label.
    void place_end(const LabelGroup& group) {
        std::vector<EndLabel> ends;
        Length highest = label(group.front()).anchor.centre().y, lowest = highest, tallest = 0_mm;
        for (std::size_t item : group) {
            ends.push_back({&label(item), &set[item]});
            highest = std::min(highest, label(item).anchor.centre().y);
            lowest = std::max(lowest, label(item).anchor.centre().y);
            tallest = std::max(tallest, set[item].above + set[item].below);
        }
        const int panel = scene.items[group.front()].panel;
        const Length pitch = tallest + text_gap * 2;
        const std::vector<Placement> nominal = place_ends(ends, pitch, highest, lowest);
        const Rect& first = nominal.front().box;
        Length width = 0_mm;
        for (const Placement& place : nominal) width = std::max(width, place.box.width);
        const auto [top, free] = field.free_column(panel, first.left(), first.left() + width, highest, lowest);
        const Length low = std::min(free, floor_of(scene, group.front(), lowest, text_gap));
        const Length wants = pitch * static_cast<double>(group.size());
        const Length over_names = std::min(low, field.next_lane(panel, lowest)); // else they read on with those
        const Length bottom = over_names - top >= wants ? over_names : low, lacks = wants - (bottom - top);
        const std::vector<Placement> ends_at = place_ends(ends, pitch, top, bottom);
        const Length right = scene.bounds_of(panel).right();
        for (std::size_t i = 0; i < group.size(); ++i) {
            settle(group[i], ends_at[i]);
            places.line_ends[panel].push_back(ends_at[i].box);
            const Length over = ends_at[i].box.right() - right;
            if (over > exact) complain(group[i], label(group[i]).text, over);
        }
        if (lacks > 0_mm) complain(group.back(), label(group.back()).text, lacks);
    }

    void labels() {
        constexpr Length unknown = Length::mm(1e9);
        for (const LabelGroup& group : label_groups(scene, spec)) {
            if (label(group.front()).seats.front() == Seat::end) {
                place_end(group);
                continue;
            }
            std::vector<Length> missing(group.size(), unknown);
            const std::size_t first = group.front();
            if (take_any(group, missing)) {
                if (reads_with_unit(label(first), field, scene.items[first].panel, *places.labels[first], 1))
                    strained.push_back(first);
                continue;
            }
            const bool optional = label(group.front()).optional;
            std::vector<std::size_t>& without = optional ? left_out : strained;
            without.insert(without.end(), group.begin(), group.end());
            if (optional) continue;
            // What has places of last resort is alone.
            if (const auto place = last_resort(scene, places.labels, field, first, set[first], text_gap)) {
                settle(first, *place);
                continue;
            }
            for (std::size_t i = 0; i < group.size(); ++i)
                if (missing[i] < unknown) complain(group[i], label(group[i]).text, missing[i]);
        }
    }

    /// How much wider the lane must be: beside a text, or within the panel.
    Length lack_in_lane(int panel, const Rect& pill) const {
        const Rect* const text =
            field.text_in(panel, {pill.x - text_gap, pill.y, pill.width + text_gap * 2, pill.height});
        const Length from = scene.bounds_of(panel).left(), clear = text ? text->right() + text_gap : from;
        return std::max(std::max(from, clear) - pill.left(), 0_mm);
    }

    /// Badges in the unit lane have their place before any value; those among the marks give way to values.
    void place_badges(bool in_lane) {
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            const auto* badge = std::get_if<BadgeItem>(&scene.items[i].what);
            if (!badge || (badge->align == Align::right) != in_lane) continue;
            places.badges[i] = place_badge(*badge, set[i], scene.items[i].panel, field);
            if (in_lane) places.badges[i].missing = lack_in_lane(scene.items[i].panel, places.badges[i].pill);
            field.add_text(scene.items[i].panel, places.badges[i].pill);
            if (places.badges[i].missing <= 0_mm) continue;
            strained.push_back(i);
            complain(i, badge->text, places.badges[i].missing);
        }
    }

    void complain(std::size_t item, const std::string& text, Length missing) {
        constexpr Length least = Length::mm(0.01); // a refusal that lacks “0mm” explains nothing
        diagnostics.add(messages::label_without_place, span_of(spec, scene.items[item]),
                        {text, format_number(std::max(missing, least).mm(), 2),
                         format_number(set[item].set.advance.mm(), 1),
                         format_number((set[item].above + set[item].below).mm(), 1)},
                        where_of(spec, scene.items[item].panel));
    }
};

} // namespace

Placing place(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec, Length text_gap,
              Diagnostics& diagnostics) {
    Placer placer{scene, set, spec, text_gap, diagnostics, Field(scene, text_gap), {}};
    placer.places.labels.resize(scene.items.size());
    placer.places.badges.resize(scene.items.size());
    placer.fixed_texts();
    check_ornaments(scene, set, spec, diagnostics);
    placer.place_badges(true);
    placer.labels();
    placer.place_badges(false);
    for (const std::size_t badge : uneven_badges(scene, set, placer.places.badges))
        placer.strained.push_back(badge);
    Picture picture = picture_of(scene, set, placer.places, placer.field, text_gap);
    check_text_grounds(picture, scene, spec, diagnostics);
    return {std::move(picture), std::move(placer.left_out), std::move(placer.strained)};
}

} // namespace zhitu
