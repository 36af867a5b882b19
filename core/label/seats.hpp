// The places that a label may take round its anchor.
#pragma once

#include "core/label/field.hpp"
#include "core/label/typeset.hpp"

#include <optional>

namespace zhitu {

struct Placement {
    Point origin; // left end of the baseline
    Rect box;     // of the ink
    bool inside = false;
    std::optional<LineShape> leader;
};

/// The label of a dot, not of a mark with a height.
bool is_of_point(const LabelItem& label);
/// What the anchor lacks, in height or width, to hold the label inside; zero or less when it can.
Length inside_lack(const LabelItem& label, const SetItem& set);
/// The places of one seat, best first: a seat beside may slide up and down, that of a point and one that
/// stacks may stand higher.
/// Empty when the label does not fit inside.
std::vector<Placement> placements(const LabelItem& label, const SetItem& set, Seat seat);
/// Places over and under a point at any distance, the nearest first, each at the end of a leader.
std::vector<Placement> far_placements(const LabelItem& label, const SetItem& set, const Rect& bounds);

} // namespace zhitu
