// Cells of numbers: typed, checked, each fault said where it stands.
#pragma once

#include "core/data/grid.hpp"
#include "core/data/number.hpp"
#include "core/diag/diagnostic.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zhitu {

/// What messages call a cell: its header and the category of its row.
struct CellNames {
    const Grid& grid;
    std::optional<std::size_t> category; // a column of the grid
    std::string of(const std::string& header, std::size_t row) const;
};

/// A TypedNumber that a million cells can afford: they share their column's units.
struct CellNumber {
    std::string digits;
    Decimal number;
    const Unit* unit;
};

struct NumberCell {
    std::optional<CellNumber> typed; // nothing: missing or faulty
    bool faulty = false;
    Span span;
};

struct NumberColumn {
    Phrase header;
    std::vector<NumberCell> cells{};                  // one a row
    std::vector<std::unique_ptr<const Unit>> units{}; // which cells point to
};

class CellReader {
public:
    CellReader(const CellNames& names, Diagnostics& diagnostics) : names_(names), diagnostics_(diagnostics) {}

    NumberColumn column(std::size_t column) const;
    /// One column a part: 9.5:40.8:49.7 is cut; the counts must agree.
    std::vector<NumberColumn> ratio(std::size_t column, const std::vector<Phrase>& parts) const;
    /// Parts of a whole are neither missing nor negative.
    void check_parts(std::vector<NumberColumn>& columns) const;
    /// Does a column hold a ratio?
    bool holds_ratio(std::size_t column) const;

private:
    /// What is typed becomes the column's next cell.
    void add(const Phrase& typed, NumberColumn& column) const;
    void say_fault(NumberFault fault, const Phrase& typed, const std::string& name) const;
    void cut_ratio(const Phrase& typed, std::size_t row, const std::vector<Phrase>& parts,
                   std::vector<NumberColumn>& columns) const;

    const CellNames& names_;
    Diagnostics& diagnostics_;
};

} // namespace zhitu
