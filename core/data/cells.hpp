// Cells of numbers: typed, checked, each fault said where it stands.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"
#include "core/value/number.hpp"

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

/// Numbers as they were typed: digits without their units, which the cells of a column share.
struct NumberColumn {
    Phrase header;
    Values values{};                      // a cell a row; missing where it is faulty
    std::vector<Unit> units{};            // that occur, in order
    std::vector<std::uint32_t> unit_of{}; // a row each: which of the units; of no meaning without a number
    std::vector<std::size_t> faulty{};    // rows, ascending

    const Unit& unit(std::size_t row) const { return units[unit_of[row]]; }
};

class CellReader {
public:
    /// `texts` keeps digits that are not printed as they were typed.
    CellReader(const CellNames& names, Argument channel, Texts& texts, Diagnostics& diagnostics) :
        names_(names), channel_(std::move(channel)), texts_(texts), diagnostics_(diagnostics) {}

    NumberColumn column(std::size_t column) const;
    /// One column a part: 9.5:40.8:49.7 is cut; the counts must agree.
    std::vector<NumberColumn> ratio(std::size_t column, const std::vector<Phrase>& parts) const;
    /// Parts of a whole are neither missing nor negative.
    void check_parts(std::vector<NumberColumn>& columns) const;
    /// Does a column hold a ratio?
    bool holds_ratio(std::size_t column) const;

private:
    /// What is typed becomes the column's next cell.
    void add(const Cell& typed, NumberColumn& column) const;
    void add_faulty(const Cell& typed, NumberColumn& column) const;
    void say_once(const Message& message, const Cell& typed, const NumberColumn& column,
                  const std::string& detail) const;
    void say_fault(NumberFault fault, const Cell& typed, const NumberColumn& column) const; ///< of its next cell
    void refuse_ratio(const Cell& typed, const NumberColumn& column) const;
    void cut_ratio(const Cell& typed, std::size_t row, const std::vector<Phrase>& parts,
                   std::vector<NumberColumn>& columns) const;

    const CellNames& names_;
    Argument channel_; // that takes the numbers
    Texts& texts_;
    Diagnostics& diagnostics_;
};

} // namespace zhitu
