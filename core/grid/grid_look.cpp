#include "core/grid/grid_look.hpp"

#include "core/base/digit.hpp"
#include "core/grid/name_periods.hpp"
#include "core/grid/time_header.hpp"
#include "core/grid/units_aside.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/number_advice.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <string>

namespace zhitu {
namespace {

/// 2018 and nothing else.
std::optional<int> open_year(std::string_view text) {
    constexpr std::size_t figures = 4;
    if (text.size() != figures || !are_digits(text)) return std::nullopt;
    return std::stoi(std::string(text));
}

bool are_periods(const std::vector<Cell>& cells) {
    return all_filled(cells, [](const Cell& cell) { return parse_period(cell.text).has_value(); });
}

/// Periods, and what is one under 月份 or 日期 only: 202201, 2022.1, 20220101.
bool are_times(const std::vector<Cell>& cells) {
    return all_filled(cells, [](const Cell& cell) { return parse_period(cell.text) || open_date(cell.text); });
}

/// 1 to 12 under 月份, 1 to 4 under 季度.
bool are_parts_of_year(std::string_view header, const std::vector<Cell>& cells) {
    const auto parts = parts_of_year_under(header);
    return parts && all_filled(cells, [&](const Cell& cell) {
               if (!are_digits(cell.text) || cell.text.size() > 2) return false;
               const int number = std::stoi(std::string(cell.text));
               return number >= 1 && number <= parts->last;
           });
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
    if (says_when(column)) return true;
    if (!are_periods(cells)) return false;
    if (!is_numeric(column)) return true;
    std::optional<int> before;
    const auto runs_on = [&before](const Cell& cell) {
        const auto year = open_year(cell.text);
        const bool on = year && (!before || *year == *before + 1);
        before = year;
        return on;
    };
    return count_filled(cells, runs_on) > 1;
}

bool GridLook::holds_periods(std::size_t column) const { return are_periods(grid_.columns[column]); }

bool GridLook::says_when(std::size_t column) const {
    const std::string header = plain_header(grid_.header[column].value);
    const std::vector<Cell>& cells = grid_.columns[column];
    if (is_called_time(header) && are_times(cells)) return true;
    if (are_parts_of_year(header, cells)) return !is_among_prices(header, grid_.header);
    return may_be_called_time(header) && is_numeric(column) && is_of_years(column);
}

bool are_of_years(const std::vector<Cell>& cells) {
    constexpr int first = 1800, behind = 2100;
    return all_filled(cells, [](const Cell& cell) {
        const auto period = parse_period(cell.text);
        return period && period->months() == months_a_year && period->year() >= first && period->year() < behind;
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
