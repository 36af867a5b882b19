#include "core/data/facets.hpp"

#include "core/base/limits.hpp"
#include "core/diag/panel_messages.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/look.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <map>

namespace zhitu {
namespace {

/// Which rows each value has.
std::optional<std::vector<std::pair<Cell, std::vector<std::size_t>>>>
rows_by_value(const Phrase& name, const Grid& grid, std::size_t column, std::size_t most,
              Diagnostics& diagnostics) {
    std::vector<std::pair<Cell, std::vector<std::size_t>>> parts;
    std::map<std::string_view, std::size_t> part_of;
    bool sound = true;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const Cell& cell = grid.columns[column][row];
        if (cell.text.empty()) {
            diagnostics.add(messages::facet_of_nothing, grid.span_of(cell), {name.value});
            sound = false;
            continue;
        }
        const auto [part, fresh] = part_of.emplace(cell.text, parts.size());
        if (parts.size() == most && fresh) {
            diagnostics.add(messages::facets_too_many, name.span, {name.value, std::to_string(limits::panels)});
            return std::nullopt;
        }
        if (fresh) parts.push_back({cell, {}});
        parts[part->second].second.push_back(row);
    }
    if (!sound) return std::nullopt;
    return parts;
}

/// But for years, which are typed as numbers too.
bool holds_numbers(const std::vector<Cell>& cells) {
    const bool periods =
        std::ranges::all_of(cells, [](const Cell& cell) { return parse_period(cell.text).has_value(); });
    const ColumnLook look = look_at(cells);
    return !periods && look.numeric && look.any_number;
}

/// What should be a column of names may be the names of several.
void say_unknown(const Phrase& name, const Grid& grid, Diagnostics& diagnostics) {
    std::vector<std::string> numbers;
    for (std::size_t column = 1; column < grid.columns.size(); ++column)
        if (holds_numbers(grid.columns[column])) numbers.push_back(grid.header[column].value);
    const bool wide = numbers.size() > 1 && numbers.size() + 1 == grid.columns.size();
    if (!wide) return say_column_unknown(name, grid.header, diagnostics);
    diagnostics.add(messages::facet_of_wide, name.span,
                    {name.value, numbers[0], numbers[1], grid.header.front().value});
}

} // namespace

std::optional<std::vector<Facet>> split_facets(const Phrase& name, const Grid& grid, std::size_t most,
                                               Diagnostics& diagnostics) {
    const auto named = std::find_if(grid.header.begin(), grid.header.end(),
                                    [&](const Phrase& header) { return header.value == name.value; });
    if (named == grid.header.end()) return say_unknown(name, grid, diagnostics), std::nullopt;
    const auto column = static_cast<std::size_t>(named - grid.header.begin());
    if (holds_numbers(grid.columns[column])) {
        diagnostics.add(messages::facet_of_numbers, name.span, {name.value});
        return std::nullopt;
    }
    const auto parts = rows_by_value(name, grid, column, most, diagnostics);
    if (!parts) return std::nullopt;
    std::vector<Facet> facets;
    for (const auto& [value, rows] : *parts) {
        Facet& facet = facets.emplace_back();
        facet.value = grid.phrase(value);
        facet.grid.span = grid.span;
        facet.grid.texts = grid.texts;
        for (std::size_t other = 0; other < grid.columns.size(); ++other) {
            if (other == column) continue;
            facet.grid.header.push_back(grid.header[other]);
            std::vector<Cell>& cells = facet.grid.columns.emplace_back();
            cells.reserve(rows.size());
            for (const std::size_t row : rows) cells.push_back(grid.columns[other][row]);
        }
    }
    return facets;
}

} // namespace zhitu
