#include "core/grid/corner_unit.hpp"

#include "core/base/digit.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/units_aside.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// What is measured, not counted one by one: 亿元, 万人, 吨, %; 家 may be said of the names.
bool is_of_values(const Unit& unit) {
    constexpr std::string_view measured[]{"元", "吨", "%", "‰", "米", "里", "顷", "时", "斤"};
    const std::string_view quantity = unit.quantity;
    return unit.power > 0 || quantity.find('/') != std::string_view::npos ||
           std::ranges::any_of(measured, [&](std::string_view end) { return quantity.ends_with(end); });
}

/// （亿元）, 单位：亿元 and 亿元 are no name besides.
std::optional<NameWithUnit> cut_corner(std::string_view header) {
    if (!names_unit(header)) return cut_unit(header);
    auto unit = known_unit(without_brackets(header), true);
    return unit ? std::optional(NameWithUnit{"", std::move(*unit), true}) : std::nullopt;
}

bool is_figure(const Cell& cell) { return std::ranges::any_of(cell.text, is_digit) && !parse_period(cell.text); }

bool is_bare(const Cell& cell) {
    const NumberResult number = parse_typed_number(cell.text);
    return number.fault == NumberFault::none && number.typed.unit.is_empty();
}

} // namespace

void spread_unit_of_corner(const ChartSpec& chart, Grid& grid) {
    if (grid.header.size() < 2) return;
    std::string& header = grid.header.front().value;
    auto cut = chart.names_column(header) ? std::nullopt : cut_corner(header);
    const bool said = header.find("单位") != std::string::npos;
    if (!cut || !(said || is_of_values(cut->unit)) || std::ranges::any_of(grid.columns.front(), is_figure)) return;
    const auto has_unit = [](const Phrase& other) { return cut_unit(other.value).has_value(); };
    if (std::any_of(grid.header.begin() + 1, grid.header.end(), has_unit)) return;
    if (!cut->name.empty()) header = cut->name;
    const GridLook look(grid, false);
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        if (look.says_when(column)) continue;
        for (Cell& cell : grid.columns[column])
            if (is_bare(cell)) cell.text = grid.texts.keep(std::string(cell.text) + cut->unit.text);
    }
}

} // namespace zhitu
