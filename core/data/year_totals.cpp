#include "core/data/year_totals.hpp"

#include "core/data/stacked.hpp"
#include "core/diag/stray_messages.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

bool is_part_of_year(std::string_view name) {
    const auto period = parse_period(name);
    return period && !period->of_some_day && period->months() < months_a_year;
}

bool is_year(std::string_view name) {
    const auto period = parse_period(name);
    return period && period->is_year();
}

/// Sums and means of the parts.
bool is_total(std::string_view name) {
    constexpr std::string_view totals[]{"全年", "合计", "总计",   "累计",     "全年合计", "全年累计", "平均",
                                        "月均", "年均", "年平均", "全年平均", "月平均",   "小计"};
    const auto cut = cut_unit(name);
    return std::ranges::find(totals, cut ? std::string_view(cut->name) : name) != std::end(totals);
}

/// 上半年 and 前三季度 begin with the same month: the year that follows is no sum of theirs.
bool run_on(std::string_view name, std::string_view next) {
    const auto one = parse_period(name), other = parse_period(next);
    return one && other && one->first_month == other->first_month && one->months() != other->months();
}

/// The only name that is none of a part of a year, if it is a total.
template <class Names> std::optional<std::size_t> total_among(const Names& names) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (is_part_of_year(names[i])) continue;
        if (found || !is_total(names[i])) return std::nullopt;
        found = i;
    }
    constexpr std::size_t several = 3; // two parts and their sum
    const bool cumulated = std::ranges::adjacent_find(names, run_on) != names.end();
    return names.size() < several || cumulated ? std::nullopt : found;
}

bool has_whole(const ChartSpec& chart) {
    return std::ranges::any_of(chart.kind->channels, [&](const ChannelDeclaration& channel) {
        return channel.name.en == "parts" || is_stacked(chart, channel);
    });
}

void leave_out_column(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const auto of_year = [](const Cell& name) { return is_year(name.text); };
    if (has_whole(chart) || !std::ranges::all_of(grid.columns.front(), of_year)) return;
    std::vector<std::string_view> names;
    for (std::size_t column = 1; column < grid.header.size(); ++column) names.push_back(grid.header[column].value);
    const auto found = total_among(names);
    if (!found || chart.names_column(std::string(names[*found]))) return;
    const auto at = static_cast<std::ptrdiff_t>(*found + 1);
    diagnostics.add(messages::year_left_out, grid.header[*found + 1].span, {grid.header[*found + 1].value});
    grid.header.erase(grid.header.begin() + at);
    grid.columns.erase(grid.columns.begin() + at);
}

void leave_out_row(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const auto of_year = [](const Phrase& header) { return is_year(header.value); };
    const bool by_years = !has_whole(chart) && std::all_of(grid.header.begin() + 1, grid.header.end(), of_year);
    if (!by_years && std::ranges::none_of(chart.kind->channels, &ChannelDeclaration::in_time)) return;
    const std::vector<Cell>& cells = grid.columns.front();
    if (!is_part_of_year(cells.front().text) && !is_total(cells.front().text))
        return; // a million names are not read
    std::vector<std::string_view> names;
    for (const Cell& cell : cells) names.push_back(cell.text);
    const auto found = total_among(names);
    if (!found) return;
    diagnostics.add(messages::year_left_out, grid.span_of(cells[*found]), {std::string(names[*found])});
    for (std::vector<Cell>& column : grid.columns)
        column.erase(column.begin() + static_cast<std::ptrdiff_t>(*found));
}

} // namespace

void leave_out_year_totals(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    if (grid.columns.size() < 2 || grid.rows() == 0) return;
    leave_out_column(chart, grid, diagnostics);
    leave_out_row(chart, grid, diagnostics);
}

} // namespace zhitu
