// A stretch of atoms set as one line.
#pragma once

#include "core/text/atoms.hpp"

#include <vector>

namespace zhitu {

/// Atoms [begin, end) of a text.
struct AtomRange {
    std::size_t begin = 0, end = 0;
};

/// The line's glyphs. Marks at its ends lose their blank. `costs` (break_costs) say where a gap may open; they are
/// not read for a line set naturally. A line that has no gap to open, or no more space to give up, keeps what it
/// has. The result's missing and doubtful are those of the range, by offsets into the whole text.
SetText set_line(const AtomText& text, std::string_view written, AtomRange range, const LineFit& fit,
                 const std::vector<double>& costs);

} // namespace zhitu
