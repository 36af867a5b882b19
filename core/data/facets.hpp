// 分面: the rows of a table parted by the values of one column.
#pragma once

#include "core/grid/grid.hpp"

#include <optional>
#include <vector>

namespace zhitu {

struct Facet {
    Phrase value;
    Grid grid; // without the column
};

/// One part for each value, in order of appearance, at most `most`. Nothing after a fault: no such column, an empty
/// cell, more values.
std::optional<std::vector<Facet>> split_facets(const Phrase& column, const Grid& grid, std::size_t most,
                                               Diagnostics& diagnostics);

} // namespace zhitu
