#include "core/label/place.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/label/badge.hpp"
#include "core/label/seats.hpp"

#include <map>
#include <optional>

namespace zhitu {
namespace {

/// Labels that move together: all of them take the same seat number.
using Group = std::vector<std::size_t>; // items of the scene

struct Placer {
    const Scene& scene;
    const std::vector<SetItem>& set;
    const Spec& spec;
    Length text_gap;
    Diagnostics& diagnostics;
    Field field;
    std::vector<std::optional<Placement>> placed; // of labels
    std::vector<BadgePlacement> badges;           // of badges

    const LabelItem& label(std::size_t item) const { return std::get<LabelItem>(scene.items[item].what); }

    static Point origin(const TextItem& text, Length advance) {
        const double part = text.align == Align::left ? 0 : text.align == Align::centre ? 0.5 : 1;
        return {text.at.x - advance * part, text.at.y};
    }

    void fixed_texts() {
        for (std::size_t i = 0; i < scene.items.size(); ++i)
            if (const auto* text = std::get_if<TextItem>(&scene.items[i].what)) {
                const Point at = origin(*text, set[i].set.advance);
                field.add_text(scene.items[i].panel,
                               {at.x, at.y - set[i].above, set[i].set.advance, set[i].above + set[i].below});
            }
    }

    /// By priority, then as drawn; a group stands where its first label stands.
    std::vector<Group> groups() const {
        std::vector<Group> found;
        std::map<std::pair<int, std::uint32_t>, std::size_t> of_group;
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            if (!std::holds_alternative<LabelItem>(scene.items[i].what)) continue;
            const auto key = std::make_pair(scene.items[i].panel, label(i).group);
            const auto known = of_group.find(key);
            if (label(i).group != 0 && known != of_group.end()) {
                found[known->second].push_back(i);
                continue;
            }
            if (label(i).group != 0) of_group[key] = found.size();
            found.push_back({i});
        }
        std::stable_sort(found.begin(), found.end(), [&](const Group& a, const Group& b) {
            return label(a.front()).priority < label(b.front()).priority;
        });
        return found;
    }

    /// The best place of one label in its n-th seat that is free, given what the group has taken so far.
    std::optional<Placement> seat(std::size_t item, std::size_t number, const std::vector<Rect>& taken,
                                  Length& missing) {
        const LabelItem& wish = label(item);
        const Seat wanted = wish.seats[std::min(number, wish.seats.size() - 1)];
        const std::vector<Placement> places = placements(wish, set[item], wanted);
        if (places.empty()) missing = std::min(missing, inside_lack(wish, set[item]));
        for (const Placement& place : places) {
            Length conflict = field.conflict(scene.items[item].panel, place.box, wish.anchor);
            for (const Rect& box : taken) conflict = std::max(conflict, overlap(grown(box, text_gap), place.box));
            if (conflict <= 0_mm) return place;
            missing = std::min(missing, conflict);
        }
        return {};
    }

    bool take(const Group& group, std::size_t number, std::vector<Length>& missing) {
        std::vector<Placement> places;
        std::vector<Rect> taken;
        for (std::size_t i = 0; i < group.size(); ++i) {
            const auto place = seat(group[i], number, taken, missing[i]);
            if (!place) return false;
            places.push_back(*place);
            taken.push_back(place->box);
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            field.add_text(scene.items[group[i]].panel, places[i].box);
            placed[group[i]] = places[i];
        }
        return true;
    }

    void labels() {
        constexpr Length unknown = Length::mm(1e9);
        for (const Group& group : groups()) {
            std::size_t seats = 0;
            for (std::size_t item : group) seats = std::max(seats, label(item).seats.size());
            std::vector<Length> missing(group.size(), unknown);
            bool done = false;
            for (std::size_t number = 0; number < seats && !done; ++number) done = take(group, number, missing);
            if (done || label(group.front()).optional) continue;
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
            field.add_text(scene.items[i].panel, badges[i].pill);
            if (badges[i].missing > 0_mm) complain(i, badge->text, badges[i].missing);
        }
    }

    void complain(std::size_t item, const std::string& text, Length missing) {
        diagnostics.add(messages::label_without_place, span_of(spec, scene.items[item]),
                        {text, format_number(missing.mm(), 2)}, where_of(spec, scene.items[item].panel));
    }

    void add_marks(std::size_t i, Picture& picture) const {
        const SceneItem& item = scene.items[i];
        if (const auto* shape = std::get_if<Shape>(&item.what)) {
            picture.marks.push_back({item.role, item.panel, *shape});
        } else if (const auto* text = std::get_if<TextItem>(&item.what)) {
            picture.marks.push_back(
                {item.role, item.panel,
                 TextMark{text->text, origin(*text, set[i].set.advance), text->ink, set[i].set.runs}});
        } else if (const auto* wish = std::get_if<LabelItem>(&item.what); wish && placed[i]) {
            if (placed[i]->leader) picture.marks.push_back({"leader", item.panel, *placed[i]->leader});
            const InkIndex ink = placed[i]->inside ? wish->ink_inside : wish->ink;
            picture.marks.push_back(
                {item.role, item.panel, TextMark{wish->text, placed[i]->origin, ink, set[i].set.runs}});
        } else if (const auto* badge = std::get_if<BadgeItem>(&item.what)) {
            for (Mark& mark : badge_marks(*badge, set[i], item.panel, badges[i].pill))
                picture.marks.push_back(std::move(mark));
        }
    }
};

} // namespace

Picture place(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec, Length text_gap,
              Diagnostics& diagnostics) {
    Placer placer{scene, set, spec, text_gap, diagnostics, Field(scene, text_gap), {}, {}};
    placer.placed.resize(scene.items.size());
    placer.badges.resize(scene.items.size());
    placer.fixed_texts();
    placer.place_badges(true);
    placer.labels();
    placer.place_badges(false);
    Picture picture{scene.width, scene.height, scene.title, scene.inks, {}};
    for (std::size_t i = 0; i < scene.items.size(); ++i) placer.add_marks(i, picture);
    return picture;
}

} // namespace zhitu
