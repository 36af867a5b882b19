// What a column looks like before its cells are read.
#pragma once

#include "core/grid/grid.hpp"
#include "core/value/number.hpp"

namespace zhitu {

/// Nothing is in it, or a mark that says so: —, n/a.
inline bool is_blank(const Cell& cell) { return missing_mark(cell.text) != Missing::no; }

/// How many are filled, each with such a one; 0 where one is something else.
template <class IsOne> std::size_t count_filled(const std::vector<Cell>& cells, const IsOne& is_one) {
    std::size_t ones = 0;
    for (const Cell& cell : cells) {
        if (is_blank(cell)) continue;
        if (!is_one(cell)) return 0;
        ++ones;
    }
    return ones;
}

template <class IsOne> bool all_filled(const std::vector<Cell>& cells, const IsOne& is_one) {
    return count_filled(cells, is_one) > 0;
}

/// No text comes twice.
bool all_differ(const std::vector<Cell>& cells);

/// Faulty cells count too.
struct ColumnLook {
    bool numeric = false; // at least half of what is not missing begins like a number, and it is no column of dates
    bool any_number = false;
    bool ratio = false; // 9.5:40.8:49.7 occurs
};

ColumnLook look_at(const std::vector<Cell>& column);

} // namespace zhitu
