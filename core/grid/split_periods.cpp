#include "core/grid/split_periods.hpp"

#include "core/diag/order_messages.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

template <std::size_t Count>
bool is_one_of(std::string_view name, const std::array<std::string_view, Count>& words) {
    return std::ranges::find(words, name) != words.end();
}

constexpr std::array<std::string_view, 4> years{"年", "年份", "年度", "year"};
constexpr std::array<std::string_view, 4> months{"月", "月份", "月度", "month"};
constexpr std::array<std::string_view, 4> quarters{"季", "季度", "季别", "quarter"};

/// 2023 and 1 under 年 and 月, or 2023年 and 1月; but 30 is no year.
std::optional<std::string> joined(std::string_view year, std::string_view part, std::string_view sign) {
    if (!parse_period(year)) return std::nullopt;
    std::string name(year);
    if (!year.ends_with("年")) name += "年";
    name += part;
    if (!part.ends_with(sign)) name += sign;
    return parse_period(name) ? std::optional(name) : std::nullopt;
}

/// The first period of a column of years and one of parts of them; nothing where they are something else.
std::optional<std::string> first_joined(const Grid& grid, std::size_t years_at, std::size_t parts_at) {
    const std::string& part = grid.header[parts_at].value;
    const bool month = is_one_of(part, months);
    if (!is_one_of(grid.header[years_at].value, years) || !(month || is_one_of(part, quarters)))
        return std::nullopt;
    return joined(grid.columns[years_at].front().text, grid.columns[parts_at].front().text, month ? "月" : "季度");
}

/// Blank cells are of the year above, as those of a spreadsheet that were merged.
bool are_of_one_year(const std::vector<Cell>& cells) {
    const auto first = parse_period(cells.front().text);
    return std::ranges::all_of(cells, [&](const Cell& cell) {
        return missing_mark(cell.text) != Missing::no || parse_period(cell.text) == first;
    });
}

} // namespace

bool check_split_periods(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics) {
    for (std::size_t column = 1; column + 1 < grid.header.size(); ++column) {
        const Phrase &before = grid.header[column - 1], &behind = grid.header[column];
        if (chart.names_column(before.value) || chart.names_column(behind.value)) continue;
        auto first = first_joined(grid, column - 1, column);
        const bool year_behind = !first && !are_of_one_year(grid.columns[column]); // one year parts no rows
        if (year_behind) first = first_joined(grid, column, column - 1);
        if (!first) continue;
        const std::string& year = (year_behind ? behind : before).value;
        diagnostics.add(messages::period_in_two, behind.span, {before.value, behind.value, *first, year});
        return false;
    }
    return true;
}

} // namespace zhitu
