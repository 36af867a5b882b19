#include "core/grid/split_periods.hpp"

#include "core/diag/order_messages.hpp"
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

/// 2023 and 1 under 年 and 月, or 2023年 and 1月.
std::optional<std::string> joined(std::string_view year, std::string_view part, std::string_view sign) {
    std::string name(year);
    if (!year.ends_with("年")) name += "年";
    name += part;
    if (!part.ends_with(sign)) name += sign;
    return parse_period(name) ? std::optional(name) : std::nullopt;
}

} // namespace

bool check_split_periods(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics) {
    for (std::size_t column = 1; column + 1 < grid.header.size(); ++column) {
        const Phrase &year = grid.header[column - 1], &part = grid.header[column];
        const bool month = is_one_of(part.value, months);
        if (!is_one_of(year.value, years) || !(month || is_one_of(part.value, quarters))) continue;
        if (chart.names_column(year.value) || chart.names_column(part.value)) continue;
        const auto first =
            joined(grid.columns[column - 1].front().text, grid.columns[column].front().text, month ? "月" : "季度");
        if (!first) continue;
        diagnostics.add(messages::period_in_two, part.span, {year.value, part.value, *first});
        return false;
    }
    return true;
}

} // namespace zhitu
