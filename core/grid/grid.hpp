// Cells as they were typed, before anybody knows what they mean.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/texts.hpp"
#include "core/spec/spec.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// A cell without the white space round it. The text lives in the grid's source or among its texts.
struct Cell {
    std::string_view text;
    std::uint32_t begin = 0, end = 0; // where it was written in the grid's source
};

/// A header and columns of the same length. An inline map has a header of empty names.
struct Grid {
    std::vector<Phrase> header;
    std::vector<std::vector<Cell>> columns; // one a name
    Texts texts;                            // of cells that are not written so in the source
    Span span;                              // all cells are of its source
    bool stood_up = false; // its columns of periods have become rows, the column of names the header

    std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
    Span span_of(const Cell& cell) const { return {span.source, cell.begin, cell.end}; }
    Phrase phrase(const Cell& cell) const { return {std::string(cell.text), span_of(cell)}; }
    Cell keep(const Phrase& phrase) { return {texts.keep(phrase.value), phrase.span.begin, phrase.span.end}; }
    /// Every text is printed as these very characters: a file holds data, no notation.
    void take_literally();
    /// Room for at most so many rows.
    void reserve(std::size_t rows);
    /// `row` has a cell a name.
    void add_row(const std::vector<Cell>& row);
    /// Cells that were never given are missing, and stand where the names of their rows do: the first column.
    void fill_gaps();
};

/// The rows become the columns: the header names the rows, the first column the columns.
void transpose(Grid& grid);

/// Column names are given, differ and are at most limits::columns; faults are said at the name. Only the first may
/// be empty, as in a pivot table: it gets a name.
bool check_header(std::vector<Phrase>& header, Diagnostics& diagnostics);

bool has_column(const std::vector<Phrase>& header, std::string_view name);

/// Says that there is no such column: the nearest name, or all of them.
void say_column_unknown(const Phrase& name, const std::vector<Phrase>& header, Diagnostics& diagnostics);

/// "甲、乙、丙", the first twenty: a longer list helps nobody.
std::string listed(const std::vector<std::string>& names);

} // namespace zhitu
