#include "core/label/badge.hpp"

#include "core/label/ornament_check.hpp"
#include "core/label/text_marks.hpp"
#include "core/text/ornaments.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double head = 0.55, stem = 0.40; // of the arrow's height and width
constexpr Length climb = Length::mm(0.5);

Length content_width(const BadgeItem& badge, const SetItem& set) {
    const Length arrow = badge.arrow == BadgeItem::Arrow::none ? 0_mm : badge.arrow_width + badge.arrow_gap;
    return arrow + set.set.advance;
}

PathShape arrow_shape(const BadgeItem& badge, Point centre) {
    const double up = badge.arrow == BadgeItem::Arrow::up ? 1 : -1;
    const Length half = badge.arrow_width / 2, half_stem = badge.arrow_width * stem / 2;
    const Length tip = centre.y - badge.arrow_height / 2 * up, tail = centre.y + badge.arrow_height / 2 * up;
    const Length shoulder = tip + badge.arrow_height * head * up;
    return {.verbs = "MLLLLLLZ",
            .points = {{centre.x, tip},
                       {centre.x + half, shoulder},
                       {centre.x + half_stem, shoulder},
                       {centre.x + half_stem, tail},
                       {centre.x - half_stem, tail},
                       {centre.x - half_stem, shoulder},
                       {centre.x - half, shoulder}},
            .fill = badge.ink};
}

/// Where the unit of the panel ends, in whose lane a badge would stand.
Length unit_end(const Scene& scene, const std::vector<SetItem>& set, int panel) {
    Length end = scene.bounds_of(panel).left();
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        const auto* text = std::get_if<TextItem>(&scene.items[i].what);
        if (!text || scene.items[i].panel != panel || scene.items[i].role != "unit") continue;
        end = std::max(end, box_of(set[i], origin_of(*text, set[i].set.advance)).right());
    }
    return end;
}

/// The pill as low as values and marks let it; nothing when it would reach the ceiling.
std::optional<Rect> risen(Rect pill, const BadgeItem& badge, int panel, const Field& field) {
    while (pill.top() >= badge.ceiling && field.inside(panel, pill)) {
        const Rect wanted = grown(pill, badge.clear);
        if (const Rect* text = field.text_in(panel, wanted))
            pill.y = std::min(text->top() - badge.rise - badge.height, pill.y - climb);
        else if (field.obstacle_in(panel, wanted))
            pill.y -= climb;
        else
            return pill;
    }
    return {};
}

} // namespace

BadgePlacement place_badge(const BadgeItem& badge, const SetItem& set, int panel, const Field& field) {
    const Length width = content_width(badge, set) + badge.padding * 2;
    if (badge.align == Align::right)
        return {{badge.at.x - width, badge.at.y - badge.height / 2, width, badge.height}, 0_mm};
    const Rect centred{badge.at.x - width / 2, badge.at.y - badge.height, width, badge.height};
    const Length excess = std::max(width - badge.room, 0_mm) / 2;
    std::optional<Rect> lowest;
    for (Length shift : {0_mm, -excess, excess}) { // a pill wider than its gap may hang over the lower column
        const auto free = risen({centred.x + shift, centred.y, width, badge.height}, badge, panel, field);
        if (free && (!lowest || free->y > lowest->y)) lowest = free;
    }
    if (lowest) return {*lowest, 0_mm};
    return {centred, std::max(excess * 2, Length::mm(0.01))};
}

std::vector<std::size_t> uneven_badges(const Scene& scene, const std::vector<SetItem>& set,
                                       const std::vector<BadgePlacement>& badges) {
    constexpr Length level = Length::mm(0.1), lane_air = Length::mm(2); // beside the unit, and at the card's edge
    std::vector<std::size_t> in_gaps;
    std::vector<Length> heights;
    bool even = true;
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        const auto* badge = std::get_if<BadgeItem>(&scene.items[i].what);
        if (!badge || !badge->paired) continue;
        const int panel = scene.items[i].panel;
        const Length lane = scene.bounds_of(panel).right() - unit_end(scene, set, panel);
        if (badges[i].pill.width + lane_air > lane) return {};
        if (badge->align == Align::right || badges[i].missing > 0_mm) even = false;
        if (badge->align == Align::right) continue;
        in_gaps.push_back(i);
        heights.push_back(badge->at.y - badges[i].pill.bottom());
    }
    if (in_gaps.empty()) return {};
    const auto [lowest, highest] = std::minmax_element(heights.begin(), heights.end());
    return even && *highest - *lowest <= level ? std::vector<std::size_t>() : in_gaps;
}

std::vector<Mark> badge_marks(const BadgeItem& badge, const SetItem& set, int panel, const Rect& pill) {
    std::vector<Mark> marks;
    // No rounder than without its ornaments: small text at an end would stand half outside.
    const Length radius = (pill.height - set.set.above - set.set.below) / 2;
    marks.push_back({"badge", panel, RectShape{.rect = pill, .fill = badge.fill, .radius = radius}});
    Length x = pill.left() + badge.padding;
    if (badge.arrow != BadgeItem::Arrow::none) {
        marks.push_back({"badge arrow", panel, arrow_shape(badge, {x + badge.arrow_width / 2, pill.centre().y})});
        x += badge.arrow_width + badge.arrow_gap;
    }
    const Length off = off_centre(set.set, badge.style.size, pill.height);
    add_text_marks("badge figure", panel, badge.text, {x, pill.centre().y + set.middle + off}, badge.ink, set.set,
                   marks);
    return marks;
}

} // namespace zhitu
