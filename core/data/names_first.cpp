#include "core/data/names_first.hpp"

#include "core/base/digit.hpp"
#include "core/data/names_behind.hpp"
#include "core/data/value_column.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/grid_look.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace zhitu {
namespace {

using Cells = std::vector<Cell>;

/// The first cell with something in it, else the end.
Cells::const_iterator first_filled(const Cells& cells) { return std::ranges::find_if_not(cells, is_blank); }

bool no_time_twice(const Cells& cells) {
    std::set<std::pair<std::optional<Period>, std::string_view>> times;
    return std::ranges::all_of(cells, [&](const Cell& cell) {
        const auto period = parse_period(cell.text); // none is 1 under 月份
        return is_blank(cell) || times.emplace(period, period ? std::string_view() : cell.text).second;
    });
}

/// 10, 12 before other parts of a whole, but not 1, 2, nor what 部分 leaves out.
bool is_first_of_parts(const ChartSpec& chart, const Grid& grid, const GridLook& look) {
    const auto is_first = [&](const Phrase& part) { return look.find(part.value) == 0; };
    const bool whole =
        std::ranges::any_of(chart.kind->channels, [](const auto& channel) { return channel.name.en == "parts"; });
    const bool left_out = !chart.parts.empty() && std::ranges::none_of(chart.parts, is_first);
    if (!whole || left_out || numbers_rows(grid.header.front().value) || look.counts_rows(0)) return false;
    return std::ranges::all_of(grid.columns.front(),
                               [](const Cell& cell) { return is_blank(cell) || are_digits(cell.text); });
}

/// The one column that names the rows of a table whose first is of values.
std::optional<std::size_t> column_of_periods(const ChartSpec& chart, const Grid& grid, const GridLook& look) {
    const bool map = grid.header.front().value.empty();
    if (look.says_when(0)) return std::nullopt;
    const bool sure = are_sure_values(grid, 0) || is_first_of_parts(chart, grid, look);
    std::optional<std::size_t> found;
    bool others = false; // there is something else to draw
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        const bool says_so = !look.is_numeric(column) || look.says_when(column);
        const bool time = ((sure || says_so) && look.is_time(column)) || (map && sure && look.is_of_years(column));
        if (time && found) return std::nullopt;
        if (time)
            found = column;
        else
            others = others || look.is_numeric(column);
    }
    if (!found || (others && !sure)) return std::nullopt;
    if (chart.series.value.empty()) return no_time_twice(grid.columns[*found]) ? found : std::nullopt;
    return grid.header[*found].value != chart.series.value ? found : std::nullopt;
}

/// Of a kind whose every row has a name, the channel of names.
const ChannelDeclaration* channel_of_names(const ChartSpec& chart) {
    const auto found = std::ranges::find_if(chart.kind->channels, [](const ChannelDeclaration& channel) {
        return !channel.number && channel.required;
    });
    return found == chart.kind->channels.end() ? nullptr : &*found;
}

/// Says which column has the names where the first has values; of words only where no series is put behind.
std::optional<std::size_t> find_names(const ChartSpec& chart, const Grid& grid, const ChannelDeclaration& channel,
                                      bool behind, Diagnostics& diagnostics) {
    const GridLook look(grid, false);
    const auto periods = column_of_periods(chart, grid, look);
    const auto column = periods || behind ? periods : column_of_names(chart, grid, look);
    if (!column) return std::nullopt;
    const Cell name = *first_filled(grid.columns[*column]), value = *first_filled(grid.columns.front());
    diagnostics.add(periods ? messages::periods_behind_values : messages::names_behind_values, grid.span_of(name),
                    {std::string(name.text), std::string(value.text), Argument(channel.name.zh, channel.name.en)});
    return column;
}

/// Puts the column at `from` before that at `to`.
void move_column(Grid& grid, std::size_t from, std::size_t to) {
    const auto move = [&](auto& columns) {
        const auto begin = columns.begin();
        const auto source = begin + static_cast<std::ptrdiff_t>(from),
                   target = begin + static_cast<std::ptrdiff_t>(to);
        from > to ? std::rotate(target, source, source + 1) : std::rotate(source, source + 1, target + 1);
    };
    move(grid.header);
    move(grid.columns);
}

/// 市州, 出口, 年份 with 系列: 市州: names are looked for behind the values all the same.
bool put_series_behind(const ChartSpec& chart, Grid& grid) {
    const std::string& series = chart.series.value;
    const bool leads = !series.empty() && grid.header.size() > 2 && grid.header.front().value == series;
    if (leads) move_column(grid, 0, grid.columns.size() - 1);
    return leads;
}

} // namespace

void put_names_first(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const ChannelDeclaration* const names = channel_of_names(chart);
    const bool told = !chart.x.empty() || !chart.y.empty();
    if (!names || told || grid.columns.size() < 2) return;
    const bool behind = put_series_behind(chart, grid);
    const auto column = are_values(grid, 0) ? find_names(chart, grid, *names, behind, diagnostics) : std::nullopt;
    if (column) return move_column(grid, *column, 0);
    if (behind) move_column(grid, grid.columns.size() - 1, 0);
}

} // namespace zhitu
