#include "core/grid/nameless.hpp"

#include "core/diag/stray_messages.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool lacks_names(const Grid& grid) {
    const auto is_period = [](const Phrase& header) { return parse_period(header.value).has_value(); };
    const auto is_value = [](const Cell& cell) {
        return missing_mark(cell.text) != Missing::no || parse_typed_number(cell.text).fault == NumberFault::none;
    };
    return grid.header.size() > 1 && std::ranges::all_of(grid.header, is_period) &&
           std::ranges::all_of(grid.columns.front(), is_value);
}

} // namespace

void lay_as_map(Grid& grid) {
    Grid map{{{{}, grid.span}, {{}, grid.span}}, {{}, {}}, std::move(grid.texts), grid.span};
    for (std::size_t column = 0; column < grid.header.size(); ++column)
        map.add_row({map.keep(grid.header[column]), grid.columns[column].front()});
    grid = std::move(map);
}

bool name_nameless(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const auto is_named = [&](const Phrase& header) { return chart.names_column(header.value); };
    if (!lacks_names(grid) || std::ranges::any_of(grid.header, is_named)) return true;
    if (grid.rows() > 1) {
        const Cell& first = grid.columns.front().front();
        diagnostics.add(messages::rows_without_names, grid.span_of(first),
                        {std::string(first.text), grid.header.front().value});
        return false;
    }
    lay_as_map(grid);
    return true;
}

} // namespace zhitu
