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

/// The places of one seat, best first: a seat beside may slide up and down, a stacking label may stand higher.
/// Empty when the anchor is too small for a label inside.
std::vector<Placement> placements(const LabelItem& label, const SetItem& set, Seat seat);

} // namespace zhitu
