// What the note says about axes and estimates, because the picture alone would mislead.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

/// Breaks, axes that do not begin at zero, and estimates, each once; of which panel when panels differ. Empty when
/// there is nothing to say. 注 does not replace it.
std::string axis_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans);

} // namespace zhitu
