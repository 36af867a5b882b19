// CSV (RFC 4180): commas, quoted cells with commas and newlines in them, LF or CRLF.
#pragma once

#include "core/data/grid.hpp"
#include "core/diag/diagnostic.hpp"

#include <optional>

namespace zhitu {

/// The cells with their places. Blank lines and rows of empty cells are skipped, white space round a cell is
/// dropped. Ragged rows are faults and left out. Nothing when no table is left: an empty file, empty or doubled
/// headers, loose quotes, more than limits::rows, columns or cells.
std::optional<Grid> read_csv(const Source& source, Diagnostics& diagnostics);

} // namespace zhitu
