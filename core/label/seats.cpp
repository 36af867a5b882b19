#include "core/label/seats.hpp"

namespace zhitu {
namespace {

constexpr Length inside_pad = Length::mm(0.25); // ink to the anchor's edges
constexpr Length exact = Length::mm(0.001);     // columns are made as wide as their values need
constexpr Length leader_length = Length::mm(1.4);
constexpr Length leader_pad = Length::mm(0.4); // at both ends of a text beside: to its leader, to the next text
constexpr int line_steps = 4;                  // a label slides and climbs by quarters of a line
constexpr int slide_steps = 14;                // up first
constexpr Length beside_air = Length::mm(0.2); // over and under a text beside, where several stand in a column
constexpr int along_steps = 20;                // places along a line that the label is of
constexpr double line_pitch = 1.35;            // of the text's height, when labels stack or slide

Placement at_baseline(const SetItem& set, Point origin) {
    return {origin, {origin.x, origin.y - set.above, set.set.advance, set.above + set.below}, false, {}};
}

Placement beside(const LabelItem& label, const SetItem& set, bool left, Length slide) {
    const Length edge = left ? label.anchor.left() : label.anchor.right();
    const double direction = left ? -1 : 1;
    const Length end = edge + leader_length * direction, middle = label.anchor.centre().y;
    const Length text = end + leader_pad * direction;
    Placement placement = at_baseline(set, {left ? text - set.set.advance : text, middle + slide + set.middle});
    placement.box = {placement.box.x - leader_pad, placement.box.y - beside_air,
                     placement.box.width + leader_pad * 2, // two that meet in a gap must not read as one number
                     placement.box.height + beside_air * 2};
    placement.leader = LineShape{{edge, middle}, {end, middle + slide}, label.leader, label.leader_width};
    return placement;
}

/// Over (direction -1) or under what it belongs to, at the end of a leader: `lean` of its width right of the
/// middle.
Placement far_off(const LabelItem& label, const SetItem& set, const Rect& bounds, double direction, Length distance,
                  double lean) {
    const bool up = direction < 0;
    const Length x = is_of_point(label) ? label.anchor.left() : label.anchor.centre().x;
    const Length edge = up ? label.anchor.top() : label.anchor.bottom();
    const Length from = is_of_point(label) ? edge + (label.gap - leader_pad * 2) * direction : edge;
    const Length width = set.set.advance, near = edge + distance * direction;
    const Length left =
        std::clamp(x + width * (lean - 0.5), bounds.left(), std::max(bounds.left(), bounds.right() - width));
    Placement placement = at_baseline(set, {left, up ? near - set.below : near + set.above});
    placement.leader = LineShape{{x, from}, {x, near - leader_pad * direction}, label.leader, label.leader_width};
    return placement;
}

/// From a text that stands over its anchor down to it.
LineShape down_to_anchor(const LabelItem& label, const Rect& box) {
    const Length x = label.anchor.centre().x;
    return {{x, label.anchor.top()}, {x, box.bottom() + leader_pad}, label.leader, label.leader_width};
}

} // namespace

bool is_of_point(const LabelItem& label) { return label.anchor.height == 0_mm && !label.of_line; }

Length inside_lack(const LabelItem& label, const SetItem& set) {
    return std::max(set.above + inside_pad * 2 - label.anchor.height,
                    set.set.advance + inside_pad * 2 - label.anchor.width);
}

std::vector<Placement> placements(const LabelItem& label, const SetItem& set, Seat seat) {
    const Rect& anchor = label.anchor;
    const Length width = set.set.advance, centred = anchor.centre().x - width / 2;
    const Length level = anchor.centre().y + set.middle; // baseline that centres the text on the anchor
    // The gap ends at the baseline, for Han as for digits, or at what is under the characters.
    const Length above = anchor.top() - label.gap - label.lift - set.set.below;
    const Length pitch = (set.above + set.below) * line_pitch;
    std::vector<Placement> found;
    // The label of a point may climb over the line that runs into it, but not as far as another point's place.
    const int climb = label.stacks ? 2 * line_steps : is_of_point(label) ? line_steps : 0;
    const auto raised = [&](Length x) {
        for (int step = 0; step <= climb; ++step) {
            found.push_back(at_baseline(set, {x, above - pitch * step / line_steps}));
            if (label.stacks && step * 2 >= line_steps)
                found.back().leader = down_to_anchor(label, found.back().box);
        }
    };
    const bool along = label.of_line && anchor.width > width;
    const auto slid = [&](Length baseline) { // the end of the line is the best place
        const Length step = (anchor.width - width) / along_steps;
        for (int i = 0; i <= along_steps; ++i)
            found.push_back(at_baseline(set, {anchor.right() - width - step * i, baseline}));
    };
    switch (seat) {
    case Seat::above: along ? slid(above) : raised(centred); break;
    case Seat::above_start: raised(anchor.left()); break;
    case Seat::above_end: raised(anchor.right() - width); break;
    case Seat::below: {
        const Length below = anchor.bottom() + label.gap + set.above;
        along ? slid(below) : found.push_back(at_baseline(set, {centred, below}));
        if (is_of_point(label) && anchor.width > 0_mm) // flush with the frame's end, as above
            found.push_back(at_baseline(set, {anchor.right() - width, below}));
        break;
    }
    case Seat::left: found.push_back(at_baseline(set, {anchor.left() - label.gap - width, level})); break;
    case Seat::right:
        found.push_back(at_baseline(set, {anchor.right() + label.gap, level}));
        for (int step = 1; step <= (is_of_point(label) ? line_steps : 0); ++step) // off a line of zero, or a dash
            for (double direction : {-1.0, 1.0})
                found.push_back(at_baseline(
                    set, {anchor.right() + label.gap, level + pitch * (direction * step / line_steps)}));
        break;
    case Seat::end: break; // found for the whole column at once: line_ends.hpp
    case Seat::inside:
        if (inside_lack(label, set) < exact) {
            found.push_back(at_baseline(set, {centred, level}));
            found.back().inside = true;
        }
        break;
    case Seat::beside_left:
    case Seat::beside_right:
        found.push_back(beside(label, set, seat == Seat::beside_left, 0_mm));
        for (double direction : {-1.0, 1.0})
            for (int step = 1; step <= slide_steps; ++step)
                found.push_back(
                    beside(label, set, seat == Seat::beside_left, pitch * (direction * step / line_steps)));
        break;
    }
    return found;
}

std::vector<Placement> far_placements(const LabelItem& label, const SetItem& set, const Rect& bounds) {
    const Length step = (set.above + set.below) * line_pitch / line_steps;
    std::vector<Placement> found;
    for (Length distance = label.gap + step; distance < bounds.height; distance += step)
        for (double lean : {0.0, -0.4, 0.4})
            for (double direction : {-1.0, 1.0})
                found.push_back(far_off(label, set, bounds, direction, distance, lean));
    return found;
}

} // namespace zhitu
