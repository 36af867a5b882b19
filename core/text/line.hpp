// A stretch of atoms set as one line.
#pragma once

#include "core/text/atoms.hpp"

#include <vector>

namespace zhitu {

/// Atoms [begin, end) of a text.
struct AtomRange {
    std::size_t begin = 0, end = 0;
};

/// Whether a gap of a justified line may open before an atom: where a line might begin, but never between a mark
/// and what it belongs to, whatever 避头尾 allows.
bool may_open(const std::vector<Atom>& atoms, std::size_t at, const std::vector<double>& costs);

/// Where it opens when all glue is stretched: a blank between Latin words, which then is half an em, opens no
/// further, and 中西间距 is the last to open: only where a line has no other gap.
bool opens_at_last(const std::vector<Atom>& atoms, std::size_t at, const std::vector<double>& costs);

/// Of a gap that opens at last: whether it does so before.
inline bool opens_further(const Atom& after) { return after.glue.kind != GlueKind::latin_gap; }

/// The line's glyphs. Marks at its ends lose their blank. `costs` (break_costs) say where a gap may open; they are
/// not read for a line set naturally. A line that has no gap to open, or no more space to give up, keeps what it
/// has. The result's missing and doubtful are those of the range, by offsets into the whole text.
SetText set_line(const AtomText& text, std::string_view written, AtomRange range, const LineFit& fit,
                 const std::vector<double>& costs);

} // namespace zhitu
