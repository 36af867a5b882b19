#include "core/grid/headed_periods.hpp"

#include "core/base/digit.hpp"
#include "core/diag/order_messages.hpp"
#include "core/grid/time_header.hpp"
#include "core/value/number.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

#include <optional>

namespace zhitu {
namespace {

bool heads_years(std::string_view header) { return header == "年" || header == "年份" || header == "年度"; }

/// 2016 of 16, 2016年 of 16年.
std::optional<std::string> full_year(std::string_view typed) {
    PeriodReader text(in_figures(typed));
    const auto year = take_short_year(text);
    const bool named = text.take(U"年");
    if (!year || !text.at_end()) return std::nullopt;
    return std::to_string(*year) + (named ? "年" : "");
}

/// 3月 of 3 under 月份.
std::optional<std::string> full_part(const PartsOfYear& parts, std::string_view text) {
    if (text.empty() || text.size() > 2 || !are_digits(text)) return std::nullopt;
    const std::string period = std::string(parts.before) + std::string(text) + std::string(parts.behind);
    return parse_period(period) ? std::optional(period) : std::nullopt;
}

std::optional<std::string> in_full(std::string_view header, std::string_view text) {
    if (heads_years(header)) return full_year(text);
    const auto parts = parts_of_year_under(header);
    return parts ? full_part(*parts, text) : std::nullopt;
}

/// At least two, and no number beside them that is none: 合计 and — may stand there.
bool are_short(std::string_view header, const std::vector<Cell>& cells) {
    std::size_t count = 0;
    for (const Cell& cell : cells) {
        const bool is_short = in_full(header, cell.text).has_value();
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
bool may_spell(const Grid& grid, std::size_t column) {
    const std::string_view header = grid.header[column].value;
    if (parts_of_year_under(header)) return stands_over_years(grid, column);
    return heads_years(header) && (column == 0 || !is_among_prices(header, grid.header));
}

} // namespace

void spell_headed_periods(Grid& grid, Diagnostics& diagnostics) {
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const std::string_view header = grid.header[column].value;
        if (!may_spell(grid, column) || !are_short(header, grid.columns[column])) continue;
        bool first = true;
        for (Cell& cell : grid.columns[column]) {
            const auto full = in_full(header, cell.text);
            if (!full) continue;
            if (heads_years(header) && first)
                diagnostics.add(messages::years_in_full, grid.span_of(cell),
                                {std::string(header), std::string(cell.text), *full});
            cell.text = grid.texts.keep(*full);
            first = false;
        }
    }
}

} // namespace zhitu
