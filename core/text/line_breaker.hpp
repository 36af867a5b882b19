// Where a paragraph breaks: the breaks with the least total cost of all (Knuth and Plass's way).
#pragma once

#include "core/text/line.hpp"
#include "core/text/paragraph.hpp"

#include <vector>

namespace zhitu {

struct BrokenLine {
    AtomRange set;        // without white space at the end
    std::size_t next = 0; // the atom that begins the next line
    Length width;         // that the line has
    Length natural;       // that it takes; what hangs is no part of it
    Length least;         // after all shrinking; only justified lines shrink
    bool gapes = false;   // justified, its gaps would open too wide
};

/// Whether the text stands in one line as it is, so that what its breaks cost does not matter.
bool is_one_line(const AtomText& text, const LineWidths& widths, const ParagraphOptions& options);

/// At least one line. `costs` are break_costs.
std::vector<BrokenLine> break_lines(const AtomText& text, const std::vector<double>& costs, Length em,
                                    const LineWidths& widths, const ParagraphOptions& options);

} // namespace zhitu
