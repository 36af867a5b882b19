#include "core/data/row_numbers.hpp"

#include "core/diag/stray_messages.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/row_number.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Looks for what the table has besides a column that numbers its rows.
class OtherColumns {
public:
    OtherColumns(const ChartSpec& chart, const Grid& grid) : chart_(chart), grid_(grid), look_(grid, false) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            kinds_.push_back(row_number(grid, column));
    }

    bool is_numeric(std::size_t column) const { return look_.is_numeric(column); }

    /// Names and better numbers are left without the column, and words would have been names.
    bool can_spare(std::size_t column) const {
        const auto names = [&](std::size_t other) { return may_name_rows(column, other); };
        const auto draws = [&](std::size_t other) { return is_value(other) && kinds_[other] < kinds_[column]; };
        return any(0, kinds_.size(), names) && any(0, kinds_.size(), draws) &&
               (look_.is_numeric(column) || !any(0, column, names));
    }

private:
    template <class IsOne> static bool any(std::size_t begin, std::size_t end, const IsOne& is_one) {
        for (std::size_t column = begin; column < end; ++column)
            if (is_one(column)) return true;
        return false;
    }

    bool is_value(std::size_t column) const { return look_.is_numeric(column) && !look_.says_when(column); }

    /// What a code tells apart, the names in its place must: 301班 of 学号 and 班级 names no row.
    bool may_name_rows(std::size_t column, std::size_t other) const {
        if (other == column || is_value(other) || kinds_[other] != RowNumber::no ||
            heads_remarks(grid_.header[other].value))
            return false;
        const bool counts = kinds_[column] == RowNumber::rank || runs_on(grid_.columns[column]);
        return counts || column > 0 || !chart_.series.value.empty() || all_differ(grid_.columns[other]) ||
               !all_differ(grid_.columns[column]);
    }

    const ChartSpec& chart_;
    const Grid& grid_;
    GridLook look_;
    std::vector<RowNumber> kinds_;
};

/// The axis that would have the column.
Argument axis_of(const ChartSpec& chart, bool numbers) {
    const auto found = std::ranges::find(chart.kind->channels, numbers, &ChannelDeclaration::number);
    return found == chart.kind->channels.end() ? Argument("") : Argument(found->name.zh, found->name.en);
}

} // namespace

void leave_out_row_numbers(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    if (!chart.x.empty() && !chart.y.empty()) return; // nothing is taken that is not named
    for (std::size_t column = grid.columns.size(); column-- > 0;) {
        const Phrase header = grid.header[column];
        if (row_number(grid, column) == RowNumber::no || chart.names_column(header.value)) continue;
        const OtherColumns others(chart, grid);
        if (!others.can_spare(column)) continue;
        if (is_headless(grid, column))
            diagnostics.add(messages::count_left_out, header.span);
        else
            diagnostics.add(messages::rank_left_out, header.span,
                            {header.value, axis_of(chart, others.is_numeric(column))});
        const auto place = static_cast<std::ptrdiff_t>(column);
        grid.header.erase(grid.header.begin() + place);
        grid.columns.erase(grid.columns.begin() + place);
    }
}

} // namespace zhitu
