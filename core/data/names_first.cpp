#include "core/data/names_first.hpp"

#include "core/diag/table_messages.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/units_aside.hpp"
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

bool is_blank(const Cell& cell) { return missing_mark(cell.text) != Missing::no; }

/// The first cell with something in it, else the end.
Cells::const_iterator first_filled(const Cells& cells) { return std::ranges::find_if_not(cells, is_blank); }

bool are_values(const Cells& cells) {
    return first_filled(cells) != cells.end() && std::ranges::all_of(cells, [](const Cell& cell) {
               const bool number = parse_typed_number(cell.text).fault == NumberFault::none;
               return is_blank(cell) || (number && !parse_period(cell.text));
           });
}

/// With a unit or decimals: 1, 2, 3 may be names.
bool are_sure_values(const Phrase& header, const Cells& cells) {
    constexpr std::string_view figures = "0123456789";
    return cut_unit(header.value) || std::ranges::any_of(cells, [&](const Cell& cell) {
               return !is_blank(cell) && cell.text.find_first_not_of(figures) != std::string_view::npos;
           });
}

bool all_differ(const Cells& cells) {
    std::set<std::pair<std::optional<Period>, std::string_view>> times;
    return std::ranges::all_of(cells, [&](const Cell& cell) {
        const auto period = parse_period(cell.text); // none is 1 under 月份
        return is_blank(cell) || times.emplace(period, period ? std::string_view() : cell.text).second;
    });
}

/// 10, 12 before other parts of a whole, but not 1, 2.
bool is_first_of_parts(const ChartSpec& chart, const GridLook& look) {
    return !look.counts_rows(0) && std::ranges::any_of(chart.kind->channels, [](const ChannelDeclaration& channel) {
        return channel.name.en == "parts";
    });
}

/// The one column that names the rows of a table whose first is of values.
std::optional<std::size_t> column_of_periods(const ChartSpec& chart, const Grid& grid) {
    const GridLook look(grid, false);
    const bool map = grid.header.front().value.empty();
    if (look.says_when(0)) return std::nullopt;
    const bool sure = are_sure_values(grid.header.front(), grid.columns.front()) || is_first_of_parts(chart, look);
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
    if (chart.series.value.empty()) return all_differ(grid.columns[*found]) ? found : std::nullopt;
    return grid.header[*found].value != chart.series.value ? found : std::nullopt;
}

/// Of a kind whose every row has a name, the channel of names.
const ChannelDeclaration* channel_of_names(const ChartSpec& chart) {
    const auto found = std::ranges::find_if(chart.kind->channels, [](const ChannelDeclaration& channel) {
        return !channel.number && channel.required;
    });
    return found == chart.kind->channels.end() ? nullptr : &*found;
}

} // namespace

void put_names_first(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const ChannelDeclaration* const names = channel_of_names(chart);
    const bool told = !chart.x.empty() || !chart.y.empty();
    if (!names || told || grid.columns.size() < 2 || !are_values(grid.columns.front())) return;
    const auto column = column_of_periods(chart, grid);
    if (!column) return;
    const Cell period = *first_filled(grid.columns[*column]), value = *first_filled(grid.columns.front());
    diagnostics.add(messages::periods_behind_values, grid.span_of(period),
                    {std::string(period.text), std::string(value.text), Argument(names->name.zh, names->name.en)});
    const auto place = static_cast<std::ptrdiff_t>(*column);
    std::rotate(grid.header.begin(), grid.header.begin() + place, grid.header.begin() + place + 1);
    std::rotate(grid.columns.begin(), grid.columns.begin() + place, grid.columns.begin() + place + 1);
}

} // namespace zhitu
