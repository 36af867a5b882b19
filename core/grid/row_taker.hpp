// Rows of cells, one after the other, into a grid.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

#include <optional>
#include <vector>

namespace zhitu {

/// Rows as they come; whichever does not fit is said at its cells.
class RowTaker {
public:
    /// Of cells in `source`; `separator` stands between them: ',', '\t' or ' '.
    RowTaker(const Source& source, char separator, Diagnostics& diagnostics) :
        separator_(separator), diagnostics_(diagnostics) {
        grid_.span.source = &source;
    }

    /// For cells that are not written so in the source.
    Texts& texts() { return grid_.texts; }

    /// The first row names the columns, unless it holds values. Rows of empty cells are skipped, ragged ones
    /// and remarks are faults and left out.
    void take(const std::vector<Cell>& row);
    bool faulty() const { return faulty_; } ///< reading on is in vain
    bool empty() const { return grid_.header.empty() && held_.empty(); }
    /// Nothing when there is no table left.
    std::optional<Grid> finish();

private:
    bool is_stray(const std::vector<Cell>& row);
    void settle_first(const std::vector<Cell>* second);
    bool refuse_first(const std::vector<Cell>& first, const std::vector<Cell>& second);
    void take_header(const std::vector<Cell>& row);
    void take_named(const std::vector<Cell>& row);
    void take_body(const std::vector<Cell>& row);
    void say_ragged(const std::vector<Cell>& row);
    void fail(const Message& message, const Cell& cell, const std::vector<Argument>& arguments = {});

    char separator_;
    Diagnostics& diagnostics_;
    Grid grid_;
    std::vector<Cell> surplus_; // of the header: at its end and without a name
    std::vector<Cell> held_;    // the first row, until the second tells what it is
    bool faulty_ = false, ragged_ = false;
};

} // namespace zhitu
