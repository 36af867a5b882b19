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

/// Where the point of a line is: its label may begin left of it, or end right of it, at an edge.
Length point_at(const LabelItem& label) {
    const bool begins_left = !label.seats.empty() && label.seats.front() == Seat::above_start;
    return begins_left ? label.anchor.right() : label.anchor.left();
}

/// Over (direction -1) or under what it belongs to, at the end of a leader: `lean` of its width right of the
/// middle.
Placement far_off(const LabelItem& label, const SetItem& set, const Rect& bounds, double direction, Length distance,
                  double lean) {
    const bool up = direction < 0;
    const Length x = is_of_point(label) ? point_at(label) : label.anchor.centre().x;
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

/// Collects the places of one label round its anchor, best first.
struct Seats {
    const LabelItem& label;
    const SetItem& set;
    const Rect& anchor = label.anchor;
    const Length width = set.set.advance, pitch = (set.above + set.below) * line_pitch;
    const Length level = anchor.centre().y + set.middle; // baseline that centres the text on the anchor
    const bool of_point = is_of_point(label);
    std::vector<Placement> found{};

    Placement& add(Length x, Length baseline) { return found.emplace_back(at_baseline(set, {x, baseline})); }
    Length centred() const { return anchor.centre().x - width / 2; }
    Length flush_right() const { return anchor.right() - width; }

    /// The gap ends at the baseline, for Han as for digits, or at what is under the characters.
    Length over() const {
        return anchor.top() - label.gap - label.lift - (set.set.below > 0_mm ? set.below : 0_mm);
    }

    /// The label of a point may climb over the line that runs into it, but not as far as another point's place.
    void raised(Length x) {
        const int climb = label.stacks ? 2 * line_steps : of_point ? line_steps : 0;
        for (int step = 0; step <= climb; ++step) {
            Placement& place = add(x, over() - pitch * step / line_steps);
            if (label.stacks && step * 2 >= line_steps) place.leader = down_to_anchor(label, place.box);
        }
    }

    /// Along the line that the label is of: its end is the best place.
    bool slid(Length baseline) {
        if (!label.of_line || anchor.width <= width) return false;
        const Length step = (anchor.width - width) / along_steps;
        for (int i = 0; i <= along_steps; ++i) add(flush_right() - step * i, baseline);
        return true;
    }

    void above() {
        if (!slid(over())) raised(centred());
    }

    void below() {
        const Length baseline = anchor.bottom() + label.gap + set.above;
        if (!slid(baseline)) add(centred(), baseline);
        if (of_point && anchor.width > 0_mm) add(flush_right(), baseline); // with the frame's end, as above
    }

    void right() {
        const Length x = anchor.right() + label.gap;
        add(x, level);
        for (int step = 1; step <= (of_point ? line_steps : 0); ++step) // off a line of zero, or a dash
            for (double direction : {-1.0, 1.0}) add(x, level + pitch * (direction * step / line_steps));
    }

    void inside() {
        if (inside_lack(label, set) < exact) add(centred(), level).inside = true;
    }

    void beside(bool left) {
        found.push_back(zhitu::beside(label, set, left, 0_mm));
        for (double direction : {-1.0, 1.0})
            for (int step = 1; step <= slide_steps; ++step)
                found.push_back(zhitu::beside(label, set, left, pitch * (direction * step / line_steps)));
    }
};

} // namespace

bool is_of_point(const LabelItem& label) { return label.anchor.height == 0_mm && !label.of_line; }

Length inside_lack(const LabelItem& label, const SetItem& set) {
    return std::max(set.above + inside_pad * 2 - label.anchor.height,
                    set.set.advance + inside_pad * 2 - label.anchor.width);
}

std::vector<Placement> placements(const LabelItem& label, const SetItem& set, Seat seat) {
    Seats seats{label, set};
    switch (seat) {
    case Seat::above: seats.above(); break;
    case Seat::above_start: seats.raised(label.anchor.left()); break;
    case Seat::above_end: seats.raised(seats.flush_right()); break;
    case Seat::below: seats.below(); break;
    case Seat::left: seats.add(label.anchor.left() - label.gap - seats.width, seats.level); break;
    case Seat::right: seats.right(); break;
    case Seat::end: break; // found for the whole column at once: line_ends.hpp
    case Seat::inside: seats.inside(); break;
    case Seat::beside_left: seats.beside(true); break;
    case Seat::beside_right: seats.beside(false); break;
    }
    return std::move(seats.found);
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
