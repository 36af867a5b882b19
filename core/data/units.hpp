// One axis, one quantity: what the numbers of a channel are measured in, and how each is printed.
#pragma once

#include "core/data/cells.hpp"
#include "core/data/table.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// What the spec says about the numbers of a channel.
struct UnitWish {
    Phrase unit;                          // 单位; empty = not given
    std::optional<Located<int>> decimals; // 小数
    Argument axis = "";                   // the key that names the channel's columns; empty: they are rows as typed
};

/// Columns of values. Without 单位: one shared unit goes to the columns, % and ‰ stay on the values; several
/// magnitudes of one quantity are made comparable (numbers in the bare quantity) and keep their units in print,
/// with a warning; two quantities are a fault at the later cell. 单位 declares bare numbers and converts others
/// exactly; it is then the unit of all columns, % included. 小数 rounds or pads what is printed; the exact number
/// stays behind it. `texts` keeps what is not printed as it was typed.
std::vector<Column> settle_units(std::vector<NumberColumn> columns, const UnitWish& wish, const CellNames& names,
                                 Texts& texts, Diagnostics& diagnostics);

} // namespace zhitu
