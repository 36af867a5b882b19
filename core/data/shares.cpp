#include "core/data/shares.hpp"

#include "core/plugin/descriptor.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>

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

} // namespace

void turn_shares(const ChartSpec& chart, Grid& grid) {
    constexpr std::size_t most_parts = 20; // of any kind; a longer table is no whole, and is not summed up
    const bool may_be = takes_parts(*chart.kind) && chart.parts.empty() && grid.columns.size() > 1 &&
                        grid.rows() > 1 && grid.rows() <= most_parts;
    if (may_be && !is_any_ratio(grid) && are_turned(grid)) transpose(grid);
}

} // namespace zhitu
