// Source, note and credit under the cards.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// What the note says without being asked; 注 replaces what is said about growth, never about axes.
struct OwnNotes {
    std::string growth, axes;
};

Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const OwnNotes& own,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics);

} // namespace zhitu
