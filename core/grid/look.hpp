// What a column looks like before its cells are read.
#pragma once

#include "core/grid/grid.hpp"

namespace zhitu {

/// Faulty cells count too.
struct ColumnLook {
    bool numeric = false; // at least half of what is not missing begins like a number, and it is no column of dates
    bool any_number = false;
    bool ratio = false; // 9.5:40.8:49.7 occurs
};

ColumnLook look_at(const std::vector<Cell>& column);

} // namespace zhitu
