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

/// 11月, and 11 under 月份, do not tell of which year they are.
bool leave_the_year_open(const std::vector<Cell>& names) {
    return std::ranges::none_of(names, [](const Cell& name) {
        const auto period = parse_period(name.text);
        return period && !period->of_some_year;
    });
}

std::optional<int> year_of(const Cell& cell) {
    const auto period = parse_period(cell.text);
    return period && period->has_year() ? std::optional(period->year()) : std::nullopt;
}

bool are_of_one_time(const Cell& a, const Cell& b, bool by_year) {
    if (by_year) return year_of(a) == year_of(b);
    const auto one = parse_period(a.text), other = parse_period(b.text);
    return one || other ? one == other : a.text == b.text;
}

/// The first row that says when, and the first of another time, or of another year; none where all are of one.
std::optional<std::pair<std::size_t, std::size_t>> two_times(const std::vector<Cell>& times, bool by_year) {
    std::optional<std::size_t> first;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (missing_mark(times[row].text) != Missing::no) continue;
        if (!first) first = row;
        if (!are_of_one_time(times[*first], times[row], by_year)) return std::pair(*first, row);
    }
    return std::nullopt;
}

} // namespace

void doubt_times_left(const ChartSpec& chart, const Grid& grid, const GridLook& look, const ChannelColumns& taken,
                      Diagnostics& diagnostics) {
    const auto& channels = chart.kind->channels;
    const auto names = std::ranges::find(channels, false, &ChannelDeclaration::number);
    const auto of_names = static_cast<std::size_t>(names - channels.begin());
    if (names == channels.end() || taken[of_names].empty()) return;
    const std::vector<Cell>& rows = grid.columns[taken[of_names].front()];
    const bool periods = look.is_time(taken[of_names].front());
    if (periods && !leave_the_year_open(rows)) return;
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const auto takes_it = [column](const auto& columns) { return std::ranges::count(columns, column) > 0; };
        if (std::ranges::any_of(taken, takes_it) || !look.says_when(column)) continue;
        const std::vector<Cell>& times = grid.columns[column];
        const auto rows_apart = two_times(times, periods);
        if (!rows_apart) continue;
        const auto [one, other] = *rows_apart;
        const auto text = [](const Cell& cell) { return Argument(std::string(cell.text)); };
        diagnostics.add(messages::rows_of_several_times, grid.header[column].span,
                        {grid.header[column].value, text(rows[one]), text(times[one]), text(rows[other]),
                         text(times[other]), Argument(names->name.zh, names->name.en)});
    }
}

} // namespace zhitu
