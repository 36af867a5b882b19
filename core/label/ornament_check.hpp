// Small texts, dots and lines reach beyond the characters that a lane was made for.
#pragma once

#include "core/label/typeset.hpp"

namespace zhitu {

/// Where a text begins that stands where the scene says, and what it covers there.
Point origin_of(const TextItem& text, Length advance);
Rect box_of(const SetItem& item, Point at);

/// Ornaments of fixed texts that touch another text, leave the box that the text stands in, or run into a box or a
/// line beside it.
void check_ornaments(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec,
                     Diagnostics& diagnostics);

} // namespace zhitu
