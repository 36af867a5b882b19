// Columns that are named rates and written without a sign: 增速, 同比, 占比.
#pragma once

#include "core/data/cells.hpp"

#include <vector>

namespace zhitu {

/// Bare numbers under 增速 or 同比±% are in % where other columns beside them are none: 10 and 5.5 of 出口 and 增速
/// share no axis. 出生率, 死亡率 and 增长率 may be in ‰ as well, and stay as they are.
void give_rates_their_unit(std::vector<NumberColumn>& columns);

} // namespace zhitu
