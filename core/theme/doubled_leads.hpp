// Leads that would be printed twice.
#pragma once

#include "core/theme/theme.hpp"

namespace zhitu {

/// Takes off the beginnings of 来源, 注 and 署名 that the theme prints itself, and says so. A house without words
/// of its own keeps them.
void drop_doubled_leads(Spec& spec, const Theme& theme, Diagnostics& diagnostics);

} // namespace zhitu
