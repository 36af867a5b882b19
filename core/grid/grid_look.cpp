#include "core/grid/grid_look.hpp"

#include "core/grid/units_aside.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/number_advice.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <functional>
#include <string>

namespace zhitu {
namespace {

/// 2018 and nothing else.
std::optional<int> open_year(std::string_view text) {
    constexpr std::size_t figures = 4;
    if (text.size() != figures || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return std::stoi(std::string(text));
}

bool is_called_time(std::string_view header) {
    constexpr std::string_view names[]{"年份", "年度", "年", "月份", "季度", "日期", "时期", "year", "Year"};
    return std::ranges::find(names, header) != std::end(names);
}

bool are_periods(const std::vector<Cell>& cells) {
    const auto is_period = [](const Cell& cell) { return parse_period(cell.text).has_value(); };
    return !cells.empty() && std::ranges::all_of(cells, is_period);
}

} // namespace

GridLook::GridLook(const Grid& grid, bool meant_as_numbers) : grid_(grid) {
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        looks_.push_back(look_at(grid.columns[column]));
        looks_.back().numeric = looks_.back().numeric || (meant_as_numbers && column > 0);
    }
}

std::optional<std::size_t> GridLook::find(const std::string& name) const {
    std::vector<std::size_t> printed;
    for (std::size_t column = 0; column < grid_.header.size() && !name.empty(); ++column) {
        if (grid_.header[column].value == name) return column;
        const auto cut = cut_unit(grid_.header[column].value);
        if (cut && cut->name == name) printed.push_back(column);
    }
    return printed.size() == 1 ? std::optional(printed.front()) : std::nullopt;
}

bool GridLook::is_time(std::size_t column) const {
    const std::vector<Cell>& cells = grid_.columns[column];
    if (!are_periods(cells)) return false;
    if (!is_numeric(column) || is_called_time(grid_.header[column].value)) return true;
    const auto runs_on = [](const Cell& cell, const Cell& next) {
        const auto year = open_year(cell.text), following = open_year(next.text);
        return year && following && *following == *year + 1;
    };
    return cells.size() > 1 && std::ranges::adjacent_find(cells, std::not_fn(runs_on)) == cells.end();
}

bool GridLook::says_when(std::size_t column) const {
    return is_called_time(grid_.header[column].value) && are_periods(grid_.columns[column]);
}

bool GridLook::is_of_years(std::size_t column) const {
    constexpr int year = 12, first = 1900 * year, behind = 2100 * year;
    return std::ranges::all_of(grid_.columns[column], [](const Cell& cell) {
        const auto period = parse_period(cell.text);
        return period && period->months() == year && period->first_month >= first && period->first_month < behind;
    });
}

bool GridLook::any_ratio() const { return std::ranges::any_of(looks_, &ColumnLook::ratio); }

bool GridLook::is_meant_as_numbers(std::size_t column) const {
    return is_numeric(column) || is_rough(column) || cut_unit(grid_.header[column].value);
}

/// Given up at the first word: a table may have a million.
bool GridLook::is_rough(std::size_t column) const {
    bool any = false;
    for (const Cell& cell : grid_.columns[column]) {
        if (missing_mark(cell.text) != Missing::no || looks_numeric(cell.text)) continue;
        if (!is_meant_as_number(cell.text)) return false;
        any = true;
    }
    return any;
}

std::size_t GridLook::count_numbers(std::size_t column) const {
    if (!any_number(column)) return 0;
    const auto is_number = [](const Cell& cell) { // 2019年投产 and 3号线 are none, nor is 2019年
        if (!looks_numeric(cell.text)) return false;
        const auto [fault, number] = parse_typed_number(cell.text);
        const bool known = number.unit.is_empty() || names_unit(number.unit.text);
        const bool bare = cell.text.find_first_not_of("0123456789.") == std::string_view::npos;
        return fault == NumberFault::none && known && (bare || !parse_period(cell.text));
    };
    return static_cast<std::size_t>(std::ranges::count_if(grid_.columns[column], is_number));
}

bool GridLook::counts_rows(std::size_t column) const {
    for (std::size_t row = 0; row < grid_.rows(); ++row)
        if (grid_.columns[column][row].text != std::to_string(row + 1)) return false;
    return true;
}

} // namespace zhitu
