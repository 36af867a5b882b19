#include "core/data/times_left.hpp"

#include "core/diag/stray_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// The first row of another period than the first; none where all are of one.
std::size_t other_time(const std::vector<Cell>& times) {
    const auto differs = [first = parse_period(times.front().text)](const Cell& cell) {
        return parse_period(cell.text) != first;
    };
    return static_cast<std::size_t>(std::ranges::find_if(times, differs) - times.begin());
}

} // namespace

void doubt_times_left(const ChartSpec& chart, const Grid& grid, const GridLook& look, const ChannelColumns& taken,
                      Diagnostics& diagnostics) {
    const auto& channels = chart.kind->channels;
    const auto names = std::ranges::find(channels, false, &ChannelDeclaration::number);
    const auto of_names = static_cast<std::size_t>(names - channels.begin());
    if (names == channels.end() || taken[of_names].empty() || look.is_time(taken[of_names].front())) return;
    const std::vector<Cell>& rows = grid.columns[taken[of_names].front()];
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const auto takes_it = [column](const auto& columns) { return std::ranges::count(columns, column) > 0; };
        if (std::ranges::any_of(taken, takes_it) || !look.says_when(column)) continue;
        const std::vector<Cell>& times = grid.columns[column];
        const std::size_t other = other_time(times);
        if (other == times.size()) continue;
        const auto text = [](const Cell& cell) { return Argument(std::string(cell.text)); };
        diagnostics.add(messages::rows_of_several_times, grid.header[column].span,
                        {grid.header[column].value, text(rows.front()), text(times.front()), text(rows[other]),
                         text(times[other]), Argument(names->name.zh, names->name.en)});
    }
}

} // namespace zhitu
