// Labels at the ends of lines: a column of names that keep the order of their lines and do not touch.
#pragma once

#include "core/label/seats.hpp"

#include <vector>

namespace zhitu {

/// The places nearest to those wanted (least squares) that stand at least `pitch` apart, in the order given, all
/// between low and high. `wanted` ascends; low wins when they do not fit.
std::vector<Length> spread(const std::vector<Length>& wanted, Length pitch, Length low, Length high);

/// A label that is to stand in the column.
struct EndLabel {
    const LabelItem* wish = nullptr;
    const SetItem* set = nullptr;
};

/// Down to where a name at the end may reach: names of a stack's parts stay over the zero line on which it stands;
/// that of a line may cut it. `lowest`: the anchor that is.
Length floor_of(const Scene& scene, std::size_t item, Length lowest, Length text_gap);

/// A placement each, flush left behind the farthest anchor; moved ones have a leader. `free` is the stretch of the
/// column that may be used, from its top to its bottom.
std::vector<Placement> place_ends(const std::vector<EndLabel>& labels, Length pitch, Length top, Length bottom);

} // namespace zhitu
