// Source, note and credit under the cards.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

/// What the note says besides 注, which replaces what is said about growth and rounded sums, nothing else.
struct OwnNotes {
    std::string growth, sums, proportions, axes;
};

Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const OwnNotes& own,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics);

} // namespace zhitu
