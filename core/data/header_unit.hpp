// 产值（亿元）: what a column's name says of the numbers under it.
#pragma once

#include "core/data/cells.hpp"

#include <optional>

namespace zhitu {

/// The unit goes from the name to the numbers under it; those of another quantity are a fault. A name that may mean
/// something else (大米/公斤 over 5.2元) stays whole where no number agrees with it.
void take_unit_of_header(NumberColumn& column, const CellNames& names, Diagnostics& diagnostics);

} // namespace zhitu
