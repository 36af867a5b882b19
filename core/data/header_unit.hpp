// 产值（亿元）: what a column's name says of the numbers under it.
#pragma once

#include "core/data/cells.hpp"

#include <optional>

namespace zhitu {

/// What a number is measured in whose own unit is `own`, under a column's unit: the column's when it has none; its
/// own when both are of one quantity, otherwise nothing. A bare magnitude counts the column's unit, 1.92万 under
/// 亿元 is 1.92万亿元, or its quantity, 9500万 under 亿人次 is 9500万人次: whichever is nearer to `bare`, the
/// largest number of the column without a unit; 0: there is none, and less than a thousand counts the unit. Nobody
/// says 亿万.
std::optional<Unit> unit_under(const Unit& own, const Unit& header, double number, double bare = 0);

/// The unit goes from the name to the numbers under it; those of another quantity are a fault. A name that may mean
/// something else (大米/公斤 over 5.2元) stays whole where no number agrees with it.
void take_unit_of_header(NumberColumn& column, const CellNames& names, Diagnostics& diagnostics);

} // namespace zhitu
