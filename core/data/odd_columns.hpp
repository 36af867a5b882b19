// Columns of another quantity than the first: rates beside amounts.
#pragma once

#include "core/data/cells.hpp"

namespace zhitu {

/// Says of each column that is wholly in another unit than the first, which has one unit or none, and how to draw
/// the others alone: with `axis`, the key that names columns. Where the spec says the unit, `wished`, bare columns
/// are in it. False when there is none, or some column has units of its own, whose cells then say it.
bool say_odd_columns(const std::vector<NumberColumn>& columns, const Unit* wished, const Argument& axis,
                     const CellNames& names, Diagnostics& diagnostics);

} // namespace zhitu
