// 数据 as a block of text: a table pasted from a spreadsheet.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/spec/node.hpp"

#include <optional>

namespace zhitu {

/// The rows of a block scalar, read where they stand in the spec, so that every cell has its place. Cells are
/// separated by tabs, else commas, else blanks. The first row names the columns, unless two columns begin with a
/// row like the next: then it is a list of "period value". Nothing when no table is left; the fault is said.
std::optional<Grid> block_grid(const Node& block, Diagnostics& diagnostics);

} // namespace zhitu
