#include "core/data/facet_periods.hpp"

#include "core/base/limits.hpp"
#include "core/data/bind.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace zhitu {
namespace {

std::optional<std::size_t> column_of(const Grid& grid, const Phrase& name) {
    const auto found = std::ranges::find(grid.header, name.value, &Phrase::value);
    if (name.value.empty() || found == grid.header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - grid.header.begin());
}

/// The column that names the rows of all facets: the one that the spec names, else the first.
std::optional<std::size_t> names_of_rows(const ChartSpec& chart, const Grid& grid) {
    const auto words = std::ranges::find(chart.kind->channels, false, &ChannelDeclaration::number);
    if (words == chart.kind->channels.end() || grid.header.empty()) return std::nullopt;
    const std::vector<Phrase> named = named_columns(chart, *words);
    return named.empty() ? std::optional<std::size_t>(0) : column_of(grid, named.front());
}

/// Nothing when one is no period, or when without years they pass a new year: which is the earlier one then?
std::optional<std::vector<Period>> periods_in(const std::vector<Cell>& names) {
    std::vector<Period> periods;
    for (const Cell& name : names) {
        const auto period = parse_period(name.text);
        const bool turns = period && !period->has_year() && !periods.empty() && *period < periods.back();
        if (!period || turns) return std::nullopt;
        periods.push_back(*period);
    }
    return periods;
}

/// Each period's name as it is first typed; nothing when they have no common order.
std::optional<std::map<Period, Cell>> all_periods(const std::vector<Facet>& facets, std::size_t column) {
    std::map<Period, Cell> all;
    for (const Facet& facet : facets) {
        const std::vector<Cell>& names = facet.grid.columns[column];
        const auto periods = periods_in(names);
        if (!periods) return std::nullopt;
        for (std::size_t row = 0; row < names.size(); ++row) all.emplace((*periods)[row], names[row]);
    }
    const auto has_year = [](const auto& each) { return each.first.has_year(); };
    const auto with_year = std::ranges::count_if(all, has_year);
    if (with_year > 0 && with_year < static_cast<std::ptrdiff_t>(all.size())) return std::nullopt;
    return all;
}

void sort_by_time(Grid& grid, std::size_t names) {
    std::vector<std::size_t> rows(grid.rows());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const std::vector<Cell> typed = grid.columns[names];
    std::ranges::stable_sort(rows, {}, [&](std::size_t row) { return *parse_period(typed[row].text); });
    for (std::vector<Cell>& cells : grid.columns) {
        const std::vector<Cell> before = cells;
        for (std::size_t row = 0; row < rows.size(); ++row) cells[row] = before[rows[row]];
    }
}

} // namespace

void share_periods(const ChartSpec& chart, std::vector<Facet>& facets) {
    const bool parts =
        std::ranges::any_of(chart.kind->channels, [](const auto& channel) { return channel.name.en == "parts"; });
    if (parts || facets.empty()) return;
    const auto names = names_of_rows(chart, facets.front().grid);
    const auto all = names ? all_periods(facets, *names) : std::nullopt;
    // Sixty facets of a day each would be sixty tables of all days.
    if (!all || all->size() * facets.size() * facets.front().grid.header.size() > limits::cells) return;
    const auto series = column_of(facets.front().grid, chart.series);
    for (Facet& facet : facets) {
        Grid& grid = facet.grid;
        std::set<Period> own;
        for (const Cell& name : grid.columns[*names]) own.insert(*parse_period(name.text));
        if (own.size() == all->size()) continue;
        for (const auto& [period, name] : *all) {
            if (own.contains(period)) continue;
            const Span own_place = facet.value.span; // what is missing is said of this facet, not of another
            std::vector<Cell> row(grid.header.size(), Cell{{}, own_place.begin, own_place.end});
            row[*names].text = name.text;
            if (series) row[*series] = grid.columns[*series].front(); // in long form any of them makes the row
            grid.add_row(row);
        }
        sort_by_time(grid, *names);
    }
}

} // namespace zhitu
