#include "core/spec/decode_grid.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/panel_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/block_lines.hpp"
#include "core/spec/fields.hpp"
#include "core/spec/measures.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr std::string_view empty_cell = ".";

/// The characters of a row, each where it stands; blanks between them are air.
std::vector<Phrase> cells_of(const Phrase& row) {
    std::vector<Phrase> cells;
    for (std::size_t at = 0; at < row.value.size();) {
        const std::size_t size = decode_utf8(row.value, at).size;
        const std::string cell = row.value.substr(at, size);
        const std::uint32_t begin = row.span.begin + static_cast<std::uint32_t>(at);
        if (!trim(cell).empty())
            cells.push_back({cell, {row.span.source, begin, begin + static_cast<std::uint32_t>(size)}});
        at += size;
    }
    return cells;
}

class AreaReader {
public:
    AreaReader(const Node& map, Diagnostics& diagnostics) : span_(map.span), diagnostics_(diagnostics) {
        for (const Phrase& line : lines_of(map)) rows_.push_back(cells_of(line));
    }

    std::optional<GridText> read() {
        const std::size_t errors = diagnostics_.errors();
        check_size();
        if (diagnostics_.errors() > errors) return std::nullopt;
        GridText grid{static_cast<int>(rows_[0].size()), static_cast<int>(rows_.size()), {}, span_};
        collect(grid.areas);
        if (grid.areas.empty()) diagnostics_.add(messages::area_empty, span_);
        for (const AreaText& area : grid.areas) check_rectangle(area);
        if (diagnostics_.errors() > errors) return std::nullopt;
        return grid;
    }

private:
    void check_size() {
        if (rows_.empty()) return diagnostics_.add(messages::area_empty, span_);
        const std::size_t columns = rows_[0].size();
        if (columns > limits::grid_side || rows_.size() > limits::grid_side)
            return diagnostics_.add(
                messages::area_too_large, span_,
                {std::to_string(columns), std::to_string(rows_.size()), std::to_string(limits::grid_side)});
        for (const auto& row : rows_)
            if (row.size() != columns)
                diagnostics_.add(messages::area_ragged, row[0].span,
                                 {std::to_string(row.size()), std::to_string(columns)});
    }

    /// The box round the cells of each letter.
    void collect(std::vector<AreaText>& areas) const {
        for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
            for (int column = 0; column < static_cast<int>(rows_[0].size()); ++column) {
                const Phrase& cell = at(column, row);
                if (cell.value == empty_cell) continue;
                const auto known = std::find_if(areas.begin(), areas.end(),
                                                [&](const AreaText& area) { return area.letter == cell.value; });
                AreaText& area = known != areas.end()
                                     ? *known
                                     : areas.emplace_back(AreaText{cell.value, column, row, 1, 1, cell.span});
                const int right = std::max(area.column + area.columns, column + 1);
                area.column = std::min(area.column, column);
                area.columns = right - area.column;
                area.rows = row + 1 - area.row;
            }
    }

    void check_rectangle(const AreaText& area) {
        for (int row = area.row; row < area.row + area.rows; ++row)
            for (int column = area.column; column < area.column + area.columns; ++column)
                if (at(column, row).value != area.letter)
                    return diagnostics_.add(messages::area_not_rectangle, at(column, row).span, {area.letter});
    }

    const Phrase& at(int column, int row) const {
        return rows_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }

    Span span_;
    Diagnostics& diagnostics_;
    std::vector<std::vector<Phrase>> rows_;
};

/// Takes the area that a panel asks for out of those that are free.
class Seating {
public:
    Seating(Spec& spec, Diagnostics& diagnostics) :
        spec_(spec), diagnostics_(diagnostics), all_(std::move(spec.grid->areas)), takers_(all_.size(), none),
        areas_(static_cast<std::size_t>(spec.panels)) {}

    void seat() {
        const std::size_t errors = diagnostics_.errors();
        for (int panel = 0; panel < spec_.panels; ++panel)
            if (const Phrase& cell = panel_of(spec_, panel).cell; !cell.value.empty()) seat_named(panel, cell);
        if (diagnostics_.errors() == errors) seat_others(); // else nobody knows who should stand where
        spec_.grid->areas = std::move(areas_);
    }

private:
    static constexpr int none = -1;

    void take(int panel, std::size_t area) {
        takers_[area] = panel;
        areas_[static_cast<std::size_t>(panel)] = all_[area];
    }

    void seat_named(int panel, const Phrase& cell) {
        std::string letters;
        for (std::size_t area = 0; area < all_.size(); ++area) {
            letters += (area > 0 ? "、" : "") + all_[area].letter;
            if (all_[area].letter != cell.value) continue;
            if (takers_[area] == none) return take(panel, area);
            return diagnostics_.add(messages::cell_twice, cell.span,
                                    {cell.value, std::to_string(takers_[area] + 1)});
        }
        diagnostics_.add(messages::cell_unknown, cell.span, {cell.value, letters});
    }

    void seat_others() {
        for (int panel = 0; panel < spec_.panels; ++panel)
            if (panel_of(spec_, panel).cell.value.empty()) seat_next(panel);
        for (std::size_t area = 0; area < all_.size(); ++area)
            if (takers_[area] == none)
                diagnostics_.add(messages::area_surplus, all_[area].span,
                                 {all_[area].letter, std::to_string(all_.size()), std::to_string(spec_.panels)});
    }

    void seat_next(int panel) {
        const auto free = std::find(takers_.begin(), takers_.end(), none);
        if (free != takers_.end()) return take(panel, static_cast<std::size_t>(free - takers_.begin()));
        diagnostics_.add(messages::area_missing, panel_of(spec_, panel).span,
                         {std::to_string(all_.size()), std::to_string(spec_.panels)});
    }

    Spec& spec_;
    Diagnostics& diagnostics_;
    std::vector<AreaText> all_;
    std::vector<int> takers_; // the panel of each area
    std::vector<AreaText> areas_;
};

} // namespace

std::optional<GridText> decode_grid(const Node& key, const Node& value, Diagnostics& diagnostics) {
    const Phrase text = read_phrase(key, value, diagnostics);
    if (text.value.empty()) return std::nullopt;
    if (is_literal_block(value)) return AreaReader(value, diagnostics).read();
    auto grid = parse_grid(text.value);
    if (!grid || static_cast<std::size_t>(grid->columns) > limits::panels ||
        static_cast<std::size_t>(grid->rows) > limits::panels / static_cast<std::size_t>(grid->columns)) {
        diagnostics.add(messages::bad_grid, text.span, {text.value, std::to_string(limits::panels)});
        return std::nullopt;
    }
    grid->span = text.span;
    return grid;
}

void seat_panels(Spec& spec, Diagnostics& diagnostics) {
    if (!spec.grid) return;
    GridText& grid = *spec.grid;
    if (!grid.areas.empty()) return Seating(spec, diagnostics).seat();
    const long long cells = static_cast<long long>(grid.columns) * grid.rows;
    if (cells < spec.panels)
        diagnostics.add(messages::grid_too_small, grid.span,
                        {std::to_string(grid.columns) + "x" + std::to_string(grid.rows), std::to_string(cells),
                         std::to_string(spec.panels)});
}

} // namespace zhitu
