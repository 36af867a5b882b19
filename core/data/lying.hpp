// A kind that lies: names stand along 纵轴, numbers along 横轴, and the spec may have it the upright way.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid_look.hpp"

#include <vector>

namespace zhitu {

/// Of a kind that lies, swaps the columns named for 横轴 and 纵轴 where they are those of upright bars, with a
/// notice: only one axis can have names. `named` has the columns named for each channel.
void lay_down(const ChartSpec& chart, const GridLook& look, std::vector<std::vector<Phrase>>& named,
              Diagnostics& diagnostics);

} // namespace zhitu
