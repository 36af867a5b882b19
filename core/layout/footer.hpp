// Source, note and credit under the cards.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const std::string& growth_note,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics);

} // namespace zhitu
