#include "core/data/facets.hpp"

#include "core/base/limits.hpp"
#include "core/diag/panel_messages.hpp"

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

} // namespace

std::optional<std::vector<Facet>> split_facets(const Phrase& name, const Grid& grid, std::size_t most,
                                               Diagnostics& diagnostics) {
    const auto named = std::find_if(grid.header.begin(), grid.header.end(),
                                    [&](const Phrase& header) { return header.value == name.value; });
    if (named == grid.header.end()) return say_column_unknown(name, grid.header, diagnostics), std::nullopt;
    const auto column = static_cast<std::size_t>(named - grid.header.begin());
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
