// What stands over and under the characters of a line: small texts, 着重号, 专名号 (CLREQ 3.2.3, 3.3).
#pragma once

#include "core/text/atoms.hpp"

#include <string_view>
#include <vector>

namespace zhitu {

struct PlacedAtom {       // in the order of the text
    std::size_t atom = 0; // of the text
    Length pen;           // its left edge, from the line's origin; where it begins in a column
    Length right;         // where what is right of it has its left edge
    std::size_t run = 0;  // of the set line
};

/// Whether a text may have anything over or under its em box: notation, or marks that combine.
bool may_have_ornaments(std::string_view text);

/// Adds to a line whose runs are complete. The runs of small texts follow those of the line, so that the line reads
/// on without them.
void add_ornaments(const AtomText& text, const std::vector<PlacedAtom>& placed, SetText& set);

/// In ems of the text: stays bare between what it has over or under it, or its em box, and the edge of its room.
constexpr double ornament_inset = 0.1;

/// How far small text over a line, or dots under it, move it down from the middle of its room; a column to the
/// left.
Length off_centre(const SetText& set, Length size, Length room);

} // namespace zhitu
