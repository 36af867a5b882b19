#include "core/label/place.hpp"

#include "core/base/numbers.hpp"
#include "core/chart/chart.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/label/badge.hpp"
#include "core/label/label_groups.hpp"
#include "core/label/line_ends.hpp"
#include "core/label/line_pieces.hpp"
#include "core/label/ornament_check.hpp"
#include "core/label/seats.hpp"
#include "core/label/text_marks.hpp"

#include <map>
#include <optional>

namespace zhitu {
namespace {

constexpr Length exact = Length::mm(0.001); // what computing in doubles may lose
constexpr Rect nowhere{Length::mm(-1e6), Length::mm(-1e6), {}, {}};

struct Placer {
    const Scene& scene;
    const std::vector<SetItem>& set;
    const Spec& spec;
    Length text_gap;
    Diagnostics& diagnostics;
    Field field;
    std::vector<std::optional<Placement>> placed; // of labels
    std::vector<BadgePlacement> badges;           // of badges
    std::map<int, std::vector<Rect>> panel_texts{}, line_ends{};
    std::vector<std::size_t> left_out{}, strained{};
    bool off_references = true; // labels keep off the lines of 标注, as long as there is another place

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
            if (item.role != "row label" && item.role != "tick") continue;
            const auto [lane, fresh] = lanes.try_emplace({item.panel, item.role}, own);
            if (!fresh) lane->second = Rect::around(lane->second, own);
        }
        for (const auto& [key, lane] : lanes) field.add_lane(key.first, lane);
    }

    /// How far two labels of a group are in each other's way, or in that of a leader.
    Length clash(const Placement& a, const Placement& b) const {
        const Length texts = overlap(grown(b.box, text_gap), a.box);
        const bool crossed = (a.leader && crosses(*a.leader, b.box)) || (b.leader && crosses(*b.leader, a.box));
        return crossed ? std::max(texts, a.box.height) : texts;
    }

    /// The best place of one label in its n-th seat that is free, given what the group has taken so far.
    std::optional<Placement> seat(std::size_t item, std::size_t number, const std::vector<Placement>& taken,
                                  Length& missing) {
        const LabelItem& wish = label(item);
        const Seat wanted = wish.seats[std::min(number, wish.seats.size() - 1)];
        const std::vector<Placement> places = placements(wish, set[item], wanted);
        if (places.empty()) missing = std::min(missing, inside_lack(wish, set[item]));
        for (const Placement& place : places) {
            const int panel = scene.items[item].panel;
            const Rect box = wish.of_line ? grown(place.box, text_gap) : place.box;
            Length conflict = field.conflict(panel, box, wish.of_line || wish.stacks ? nowhere : wish.anchor);
            if (place.leader && field.passes_text(panel, *place.leader))
                conflict = std::max(conflict, place.box.height);
            for (const Placement& other : taken) conflict = std::max(conflict, clash(place, other));
            const bool climbs = is_of_point(wish) && place.box.bottom() < wish.anchor.top() - wish.gap * 1.01;
            if (climbs && field.passes_a_point(panel, place.box, wish.anchor)) continue;
            if (off_references && !wish.of_line && field.on_reference(panel, place.box)) continue;
            if (!place.leader && !wish.of_line && field.parted(panel, place.box, wish.anchor.centre())) continue;
            if (conflict <= 0_mm) return place;
            missing = std::min(missing, conflict);
        }
        return {};
    }

    /// The label stands there, and its leader runs there, whatever comes later.
    void settle(std::size_t item, const Placement& place) {
        const int panel = scene.items[item].panel;
        field.add_text(panel, place.box);
        if (place.leader) field.add_leader(panel, *place.leader, item);
        placed[item] = place;
    }

    std::optional<Placement> first_seat(std::size_t item, const std::vector<Placement>& taken, Length& missing) {
        std::optional<Placement> place;
        for (std::size_t number = 0; number < label(item).seats.size() && !place; ++number)
            place = seat(item, number, taken, missing);
        return place;
    }

    /// All labels of the group in their n-th seat; without a number each in the first that is free.
    bool take(const LabelGroup& group, std::optional<std::size_t> number, std::vector<Length>& missing) {
        std::vector<Placement> places;
        for (std::size_t i = 0; i < group.size(); ++i) {
            const auto place =
                number ? seat(group[i], *number, places, missing[i]) : first_seat(group[i], places, missing[i]);
            if (!place) return false;
            places.push_back(*place);
        }
        for (std::size_t i = 0; i < group.size(); ++i) settle(group[i], places[i]);
        return true;
    }

    /// All in the same seat, else each in its own; on a line of 标注 only where nothing else is left.
    bool take_any(const LabelGroup& group, std::vector<Length>& missing) {
        std::size_t seats = 0;
        for (std::size_t item : group) seats = std::max(seats, label(item).seats.size());
        bool done = false;
        for (const bool off : {true, false}) {
            if (!off && !field.has_references()) break; // it would only find the same again
            off_references = off;
            for (std::size_t number = 0; number < seats && !done; ++number) done = take(group, number, missing);
            if (!done && group.size() > 1) done = take(group, {}, missing);
        }
        return done;
    }

    /// A point whose seats are all taken says its value from afar, at the end of a leader.
    bool take_far(std::size_t item) {
        const int panel = scene.items[item].panel;
        for (const Placement& place : far_placements(label(item), set[item], scene.bounds_of(panel))) {
            const Rect leader = Rect::between(place.leader->from, place.leader->to);
            if (field.conflict(panel, grown(place.box, text_gap), nowhere) > 0_mm) continue;
            if (field.text_in(panel, grown(leader, text_gap))) continue;
            settle(item, place);
            return true;
        }
        return false;
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
        const auto [top, bottom] = field.free_column(panel, first.left(), first.left() + width, highest, lowest);
        const std::vector<Placement> places = place_ends(ends, pitch, top, bottom);
        const Length lacks = pitch * static_cast<double>(group.size()) - (bottom - top);
        const Length right = scene.bounds_of(panel).right();
        for (std::size_t i = 0; i < group.size(); ++i) {
            settle(group[i], places[i]);
            line_ends[panel].push_back(places[i].box);
            const Length over = places[i].box.right() - right;
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
            if (take_any(group, missing)) continue;
            const bool optional = label(group.front()).optional;
            std::vector<std::size_t>& without = optional ? left_out : strained;
            without.insert(without.end(), group.begin(), group.end());
            if (optional || (is_of_point(label(group.front())) && take_far(group.front()))) continue;
            for (std::size_t i = 0; i < group.size(); ++i)
                if (missing[i] < unknown) complain(group[i], label(group[i]).text, missing[i]);
        }
    }

    /// Badges in the unit lane have their place before any value; those among the marks give way to values.
    void place_badges(bool in_lane) {
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            const auto* badge = std::get_if<BadgeItem>(&scene.items[i].what);
            if (!badge || (badge->align == Align::right) != in_lane) continue;
            badges[i] = place_badge(*badge, set[i], scene.items[i].panel, field);
            if (in_lane)
                if (const Rect* text = field.text_in(scene.items[i].panel, badges[i].pill))
                    badges[i].missing = overlap(*text, badges[i].pill);
            field.add_text(scene.items[i].panel, badges[i].pill);
            if (badges[i].missing <= 0_mm) continue;
            strained.push_back(i);
            complain(i, badge->text, badges[i].missing);
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

    /// [when all labels are placed]
    const std::vector<Rect>& texts_of(int panel) {
        const auto [known, fresh] = panel_texts.try_emplace(panel);
        if (fresh) known->second = field.texts_of(panel);
        return known->second;
    }

    /// The same, and what lies between a value and its point: an upright line would leave a stray there.
    std::vector<Rect> values_of(int panel) {
        std::vector<Rect> found = texts_of(panel);
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            if (scene.items[i].panel != panel || !placed[i] || placed[i]->leader || !is_of_point(label(i)))
                continue;
            const Point point = label(i).anchor.centre();
            found.push_back(Rect::around(placed[i]->box, {point.x, point.y, 0_mm, 0_mm}));
        }
        return found;
    }

    std::vector<Rect> kept_clear(const SceneItem& item, const LineShape& line) {
        if (item.obstacle) return line_ends[item.panel];
        return line.from.x == line.to.x ? values_of(item.panel) : texts_of(item.panel);
    }

    void add_marks(std::size_t i, Picture& picture) {
        const SceneItem& item = scene.items[i];
        if (const auto* shape = std::get_if<Shape>(&item.what)) {
            const auto* line = std::get_if<LineShape>(shape);
            if (line) // what a label need not keep clear of keeps clear of the label
                for (const LineShape& piece : line_pieces(*line, kept_clear(item, *line), text_gap * 2))
                    picture.marks.push_back({item.role, item.panel, piece});
            else
                picture.marks.push_back({item.role, item.panel, *shape});
        } else if (const auto* text = std::get_if<TextItem>(&item.what)) {
            add_text_marks(item.role, item.panel, text->text, origin_of(*text, set[i].set.advance), text->ink,
                           set[i].set, picture.marks);
        } else if (const auto* wish = std::get_if<LabelItem>(&item.what); wish && placed[i]) {
            if (placed[i]->leader) picture.marks.push_back({"leader", item.panel, *placed[i]->leader});
            const InkIndex ink = placed[i]->inside ? wish->ink_inside : wish->ink;
            add_text_marks(item.role, item.panel, wish->text, placed[i]->origin, ink, set[i].set, picture.marks);
        } else if (const auto* badge = std::get_if<BadgeItem>(&item.what)) {
            for (Mark& mark : badge_marks(*badge, set[i], item.panel, badges[i].pill))
                picture.marks.push_back(std::move(mark));
        }
    }
};

/// Within a panel: no shape may cut a text.
void put_texts_on_top(std::vector<Mark>& marks) {
    const auto layer = [](const Mark& mark) {
        return std::pair(mark.panel, std::holds_alternative<TextMark>(mark.what));
    };
    std::stable_sort(marks.begin(), marks.end(), [&](const Mark& a, const Mark& b) { return layer(a) < layer(b); });
}

} // namespace

Placing place(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec, Length text_gap,
              Diagnostics& diagnostics) {
    Placer placer{scene, set, spec, text_gap, diagnostics, Field(scene, text_gap), {}, {}};
    placer.placed.resize(scene.items.size());
    placer.badges.resize(scene.items.size());
    placer.fixed_texts();
    check_ornaments(scene, set, spec, diagnostics);
    placer.place_badges(true);
    placer.labels();
    placer.place_badges(false);
    for (const std::size_t badge : uneven_badges(scene, set, placer.badges)) placer.strained.push_back(badge);
    Picture picture{scene.width, scene.height, scene.title, scene.inks, {}};
    for (std::size_t i = 0; i < scene.items.size(); ++i) placer.add_marks(i, picture);
    put_texts_on_top(picture.marks);
    return {std::move(picture), std::move(placer.left_out), std::move(placer.strained)};
}

} // namespace zhitu
