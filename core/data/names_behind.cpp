#include "core/data/names_behind.hpp"

#include "core/data/value_column.hpp"
#include "core/grid/row_number.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <set>

namespace zhitu {
namespace {

using Cells = std::vector<Cell>;

/// 2023届, 301班
bool is_odd(const Cell& cell) {
    const auto [fault, number] = parse_typed_number(cell.text);
    return fault == NumberFault::none && !number.unit.is_empty() && !known_unit(number.unit.text, true);
}

/// All are given, and none comes twice: the series tells them apart where there is one.
bool tell_apart(const ChartSpec& chart, const Cells& cells) {
    std::set<std::string_view> seen;
    return std::ranges::all_of(cells, [&](const Cell& cell) {
        const bool first = seen.insert(cell.text).second || !chart.series.value.empty();
        return first && !is_blank(cell);
    });
}

bool may_name_rows(const ChartSpec& chart, const Grid& grid, const GridLook& look, std::size_t column) {
    const std::string& header = grid.header[column].value;
    const Cells& cells = grid.columns[column];
    if (header == chart.series.value || heads_remarks(header) || look.is_time(column)) return false;
    const bool named = look.is_words(column) || numbers_rows(header) || std::ranges::all_of(cells, is_odd);
    return named && tell_apart(chart, cells);
}

} // namespace

std::optional<std::size_t> column_of_names(const ChartSpec& chart, const Grid& grid, const GridLook& look) {
    const std::string& first = grid.header.front().value;
    const bool sure = are_sure_values(grid, 0);
    if (first.empty() || first == chart.series.value || numbers_rows(first) || look.says_when(0) ||
        (!sure && look.counts_rows(0)))
        return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        if (!may_name_rows(chart, grid, look, column)) continue;
        if (found) return sure ? found : std::nullopt;
        found = column;
    }
    return found;
}

} // namespace zhitu
