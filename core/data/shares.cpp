#include "core/data/shares.hpp"

#include "core/diag/whole_messages.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <set>

namespace zhitu {
namespace {

using Cells = std::vector<Cell>;

bool takes_parts(const ChartKind& kind) {
    return std::ranges::any_of(kind.channels, [](const auto& channel) { return channel.name.en == "parts"; });
}

bool is_any_ratio(const Grid& grid) {
    return std::any_of(grid.columns.begin() + 1, grid.columns.end(), [](const Cells& column) {
        return std::ranges::any_of(column, [](const Cell& cell) { return is_ratio(cell.text); });
    });
}

bool are_periods(const Cells& names) {
    return std::ranges::all_of(names, [](const Cell& name) { return parse_period(name.text).has_value(); });
}

/// Of texts; what is no number counts as nothing, because it is a fault that others say.
class Sum {
public:
    void add(const Cell& cell) { sum_ = sum_ + parse_typed_number(cell.text).typed.number; }
    /// Within what rounding makes of it.
    bool is_a_hundred() const { return !(sum_ < Decimal::of(99)) && !(Decimal::of(101) < sum_); }

private:
    Decimal sum_;
};

bool adds_up(const Cells& column) {
    Sum sum;
    for (const Cell& cell : column) sum.add(cell);
    return sum.is_a_hundred();
}

bool adds_up(const Grid& grid, std::size_t row) {
    Sum sum;
    for (std::size_t column = 1; column < grid.columns.size(); ++column) sum.add(grid.columns[column][row]);
    return sum.is_a_hundred();
}

bool rows_add_up(const Grid& grid) {
    for (std::size_t row = 0; row < grid.rows(); ++row)
        if (!adds_up(grid, row)) return false;
    return true;
}

bool are_turned(const Grid& grid) {
    if (are_periods(grid.columns.front())) return false;
    if (grid.columns.size() == 2) return true;
    const bool columns_add_up = std::all_of(grid.columns.begin() + 1, grid.columns.end(),
                                            [](const Cells& column) { return adds_up(column); });
    return columns_add_up && !rows_add_up(grid);
}

/// 2023年, 2023年, 2023年 beside 产业 and 比重: when all of them are.
std::optional<std::size_t> time_of_all(const Grid& grid) {
    std::set<std::string_view> parts;
    for (const Cell& part : grid.columns.front()) parts.insert(part.text);
    if (grid.columns.size() != 3 || parts.size() < grid.rows() || are_periods(grid.columns.front()))
        return std::nullopt;
    for (const std::size_t column : {1, 2}) {
        const Cells& cells = grid.columns[column];
        const auto is_same = [&](const Cell& cell) { return cell.text == cells.front().text; };
        if (are_periods(cells) && std::ranges::all_of(cells, is_same) && !are_periods(grid.columns[3 - column]))
            return column;
    }
    return std::nullopt;
}

/// One row of that time, a column each.
void turn_over(Grid& grid, std::size_t time) {
    spread_unit_of_name(grid, 3 - time); // the columns to come are named by the parts
    const Phrase header = grid.header[time];
    const Cell name = grid.columns[time].front();
    grid.header.erase(grid.header.begin() + static_cast<std::ptrdiff_t>(time));
    grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(time));
    transpose(grid);
    grid.header.front() = header;
    grid.columns.front().front() = name;
}

/// Bare or in %, by the cells and by the header.
bool are_shares(const Phrase& header, const Cells& cells) {
    const auto cut = cut_unit(header.value);
    return (!cut || cut->unit.text == "%") && std::ranges::all_of(cells, [](const Cell& cell) {
               const auto [fault, number] = parse_typed_number(cell.text);
               return fault == NumberFault::none && (number.unit.is_empty() || number.unit.text == "%");
           });
}

/// 部分 names the rows and no column.
bool are_named_as_parts(const Cells& names, const ChartSpec& chart, const Grid& grid) {
    const auto is_row = [&](const Phrase& part) {
        return std::ranges::any_of(names, [&](const Cell& name) { return name.text == part.value; });
    };
    const auto is_column = [&](const Phrase& part) { return has_column(grid.header, part.value); };
    return std::ranges::any_of(chart.parts, is_row) && std::ranges::none_of(chart.parts, is_column);
}

} // namespace

void turn_shares(const ChartSpec& chart, Grid& grid) {
    constexpr std::size_t most_parts = 20; // of any kind; a longer table is no whole, and is not summed up
    const bool may_be =
        takes_parts(*chart.kind) && grid.columns.size() > 1 && grid.rows() > 1 && grid.rows() <= most_parts;
    if (!may_be || is_any_ratio(grid)) return;
    if (const auto time = chart.x.empty() ? time_of_all(grid) : std::nullopt) return turn_over(grid, *time);
    if (chart.parts.empty() ? are_turned(grid) : are_named_as_parts(grid.columns.front(), chart, grid))
        transpose(grid);
}

bool check_left_shares(const ChartSpec& chart, const Grid& grid, const std::vector<std::size_t>& parts,
                       std::optional<std::size_t> names, Diagnostics& diagnostics) {
    if (chart.parts.empty()) return true;
    std::vector<std::string> left;
    std::size_t shares = 0;
    std::vector<Sum> sums(grid.rows());
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const Cells& cells = grid.columns[column];
        if (column == names || !are_shares(grid.header[column], cells)) continue;
        ++shares;
        if (std::ranges::find(parts, column) == parts.end()) left.push_back(grid.header[column].value);
        for (std::size_t row = 0; row < cells.size(); ++row) sums[row].add(cells[row]);
    }
    if (left.empty() || shares != parts.size() + left.size() || !std::ranges::all_of(sums, &Sum::is_a_hundred))
        return true;
    diagnostics.add(messages::shares_left, chart.parts.back().span, {listed(left)});
    return false;
}

} // namespace zhitu
