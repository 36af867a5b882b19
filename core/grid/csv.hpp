// Separated values (RFC 4180): quoted cells with separators and newlines in them, LF or CRLF.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/grid/row_taker.hpp"

#include <optional>

namespace zhitu {

/// A table written in a stretch of a source.
struct TableText {
    const Source& source;
    std::size_t begin, end; // bytes
    char separator;         // ',' or '\t'
};

/// The cells with their places. Blank lines and rows of empty cells are skipped, white space round a cell is
/// dropped. Ragged rows are faults and left out. Nothing when no table is left: an empty file, empty or doubled
/// headers, loose quotes, more than limits::rows, columns or cells.
std::optional<Grid> read_csv(const TableText& table, Diagnostics& diagnostics);

/// A whole file; its first line tells the separator.
std::optional<Grid> read_csv(const Source& source, Diagnostics& diagnostics);

} // namespace zhitu
