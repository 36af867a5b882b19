#include "core/data/names_headed.hpp"

#include "core/data/value_column.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/nameless.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Values, and the first not under 班级 or 年份.
bool are_all_values(const Grid& grid) {
    const std::string& first = grid.header.front().value;
    if (first.empty() || numbers_rows(first) || GridLook(grid, false).says_when(0)) return false;
    for (std::size_t column = 0; column < grid.columns.size(); ++column)
        if (!are_values(grid, column)) return false;
    return true;
}

} // namespace

void name_by_headers(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const bool told = !chart.x.empty() || !chart.y.empty() || !chart.series.value.empty();
    const auto names = std::ranges::find(chart.kind->channels, false, &ChannelDeclaration::number);
    if (told || grid.rows() != 1 || grid.columns.size() < 2 || names == chart.kind->channels.end() ||
        !are_all_values(grid))
        return;
    const Phrase first = grid.header.front();
    diagnostics.add(messages::headers_as_names, first.span,
                    {first.value, Argument(names->name.zh, names->name.en)});
    for (std::size_t column = 0; column < grid.columns.size(); ++column) spread_unit_of_name(grid, column);
    lay_as_map(grid);
}

} // namespace zhitu
