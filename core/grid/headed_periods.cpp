#include "core/grid/headed_periods.hpp"

#include "core/base/digit.hpp"
#include "core/diag/order_messages.hpp"
#include "core/grid/full_period.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace zhitu {
namespace {

using Cells = std::vector<Cell>;

/// How the cells under a column's name are written in full; `notice` where that is a guess.
struct Heading {
    std::optional<std::string> (*in_full)(std::string_view header, std::string_view text);
    const Message* notice = nullptr;
    bool of_figures = false; // no cell under it is a bare number of another kind
};

bool is_one_of(std::string_view header, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, header) != words.end();
}

std::optional<std::string> part_under(std::string_view header, std::string_view text) {
    const auto parts = parts_of_year_under(header);
    return parts ? full_part(*parts, text) : std::nullopt;
}

std::optional<Heading> heading_of(std::string_view header) {
    if (is_one_of(header, {"年", "年份", "年度"}))
        return Heading{[](auto, std::string_view text) { return full_year(text); }, &messages::years_in_full};
    if (header == "学年") return Heading{[](auto, std::string_view text) { return full_school_year(text); }};
    if (is_one_of(header, {"月", "月份", "月度", "年月"}))
        return Heading{[](auto, std::string_view text) { return full_month(text); }, &messages::dates_in_full,
                       true};
    if (heads_days(header))
        return Heading{[](auto, std::string_view text) { return full_day(text); }, &messages::dates_in_full};
    return std::nullopt;
}

/// A spreadsheet drops the last figure of 10.10: days with a point are such where they run one way.
bool may_be_days(const Cells& cells) {
    if (std::ranges::none_of(cells, [](const Cell& cell) { return cell.text.find('.') != std::string_view::npos; }))
        return true;
    std::vector<Period> days;
    for (const Cell& cell : cells)
        if (const auto full = full_day(cell.text)) days.push_back(*parse_period(*full));
    days = in_sequence(std::move(days));
    return std::ranges::adjacent_find(days, std::ranges::less_equal()) == days.end() ||
           std::ranges::adjacent_find(days, std::ranges::greater_equal()) == days.end();
}

/// At least two, and no number beside them that is none: 合计 and — may stand there.
bool are_short(const Heading& heading, std::string_view header, const Cells& cells) {
    std::size_t count = 0;
    for (const Cell& cell : cells) {
        const bool is_short = heading.in_full(header, cell.text).has_value();
        const bool is_other = heading.of_figures ? are_digits(cell.text) && !cell.text.empty()
                                                 : looks_numeric(cell.text) && !parse_period(cell.text);
        if (!is_short && is_other) return false;
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
std::optional<Heading> heading_over(const Grid& grid, std::size_t column) {
    const std::string_view header = grid.header[column].value;
    const Cells& cells = grid.columns[column];
    const Heading parts{part_under};
    if (stands_over_years(grid, column) && are_short(parts, header, cells)) return parts;
    const auto heading = heading_of(header);
    const bool free = column == 0 || !is_among_prices(header, grid.header);
    return heading && free && are_short(*heading, header, cells) && may_be_days(cells) ? heading : std::nullopt;
}

void spell(Grid& grid, std::size_t column, const Heading& heading, Diagnostics& diagnostics) {
    const std::string& header = grid.header[column].value;
    bool first = true;
    for (Cell& cell : grid.columns[column]) {
        const auto full = heading.in_full(header, cell.text);
        if (!full) continue;
        if (heading.notice && first)
            diagnostics.add(*heading.notice, grid.span_of(cell), {header, std::string(cell.text), *full});
        cell.text = grid.texts.keep(*full);
        first = false;
    }
}

} // namespace

void spell_headed_periods(Grid& grid, Diagnostics& diagnostics) {
    for (std::size_t column = 0; column < grid.columns.size(); ++column)
        if (const auto heading = heading_over(grid, column)) spell(grid, column, *heading, diagnostics);
}

} // namespace zhitu
