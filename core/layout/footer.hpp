// Source, note and credit under the cards.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// The theme's note for computed badges, over all panels; empty when none is computed.
std::string growth_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans);
Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const std::string& growth_note,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics);

} // namespace zhitu
