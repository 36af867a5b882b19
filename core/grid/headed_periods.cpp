#include "core/grid/headed_periods.hpp"

#include "core/base/digit.hpp"
#include "core/diag/order_messages.hpp"
#include "core/grid/time_header.hpp"
#include "core/value/number.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

/// How a column's bare numbers are written in full.
struct Head {
    std::string_view name, before, behind;
    bool years = false;
};

constexpr Head heads[]{
    {"年", "", "", true}, {"年份", "", "", true}, {"年度", "", "", true}, {"月", "", "月"},
    {"月份", "", "月"},   {"月度", "", "月"},     {"季", "", "季度"},     {"季度", "", "季度"},
    {"季别", "", "季度"}, {"周", "第", "周"},     {"周次", "第", "周"},
};

const Head* head_of(const Phrase& name) {
    const auto found = std::ranges::find(heads, name.value, &Head::name);
    return found == std::end(heads) ? nullptr : &*found;
}

bool is_bare(std::string_view text) {
    return !text.empty() && text.size() <= 2 && std::ranges::all_of(text, is_digit);
}

/// 2016 of 16, 2016年 of 16年.
std::optional<std::string> full_year(std::string_view typed) {
    PeriodReader text(in_figures(typed));
    const auto year = take_short_year(text);
    const bool named = text.take(U"年");
    if (!year || !text.at_end()) return std::nullopt;
    return std::to_string(*year) + (named ? "年" : "");
}

std::optional<std::string> in_full(const Head& head, std::string_view text) {
    if (head.years) return full_year(text);
    if (!is_bare(text)) return std::nullopt;
    const std::string period = std::string(head.before) + std::string(text) + std::string(head.behind);
    return parse_period(period) ? std::optional(period) : std::nullopt;
}

/// At least two, and no number beside them that is none: 合计 and — may stand there.
bool are_short(const Head& head, const std::vector<Cell>& cells) {
    std::size_t count = 0;
    for (const Cell& cell : cells) {
        const bool is_short = in_full(head, cell.text).has_value();
        if (!is_short && looks_numeric(cell.text) && !parse_period(cell.text)) return false;
        count += is_short;
    }
    return count > 1;
}

/// 月份, 2023年, 2024年: else the months would be series, and the years one behind the other.
bool stands_over_years(const Grid& grid, std::size_t column) {
    return column == 0 && grid.header.size() > 1 &&
           std::all_of(grid.header.begin() + 1, grid.header.end(), [](const Phrase& header) {
               const auto period = parse_period(header.value);
               return period && period->has_year();
           });
}

/// Elsewhere parts of a year stay as they are typed, and are named so in the spec.
bool may_spell(const Head& head, const Grid& grid, std::size_t column) {
    if (!head.years) return stands_over_years(grid, column);
    return column == 0 || !is_among_prices(head.name, grid.header);
}

} // namespace

void spell_headed_periods(Grid& grid, Diagnostics& diagnostics) {
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const Head* const head = head_of(grid.header[column]);
        if (!head || !are_short(*head, grid.columns[column]) || !may_spell(*head, grid, column)) continue;
        bool first = true;
        for (Cell& cell : grid.columns[column]) {
            const auto full = in_full(*head, cell.text);
            if (!full) continue;
            if (head->years && first)
                diagnostics.add(messages::years_in_full, grid.span_of(cell),
                                {grid.header[column].value, std::string(cell.text), *full});
            cell.text = grid.texts.keep(*full);
            first = false;
        }
    }
}

} // namespace zhitu
