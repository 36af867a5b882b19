#include "core/data/times_left.hpp"

#include "core/diag/stray_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

/// The first row that says when, and the first of another time; none where all are of one.
std::optional<std::pair<std::size_t, std::size_t>> two_times(const std::vector<Cell>& times) {
    std::optional<std::size_t> first;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (missing_mark(times[row].text) != Missing::no) continue;
        if (!first) first = row;
        const auto time = parse_period(times[row].text), of_first = parse_period(times[*first].text);
        if (time || of_first ? time != of_first : times[row].text != times[*first].text)
            return std::pair(*first, row);
    }
    return std::nullopt;
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
        const auto rows_apart = two_times(times);
        if (!rows_apart) continue;
        const auto [one, other] = *rows_apart;
        const auto text = [](const Cell& cell) { return Argument(std::string(cell.text)); };
        diagnostics.add(messages::rows_of_several_times, grid.header[column].span,
                        {grid.header[column].value, text(rows[one]), text(times[one]), text(rows[other]),
                         text(times[other]), Argument(names->name.zh, names->name.en)});
    }
}

} // namespace zhitu
