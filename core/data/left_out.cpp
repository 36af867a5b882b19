#include "core/data/left_out.hpp"

#include "core/data/find_row.hpp"
#include "core/data/never_adds.hpp"
#include "core/data/stacked.hpp"
#include "core/data/sums_beside.hpp"
#include "core/diag/stray_messages.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <string>

namespace zhitu {
namespace {

using Cells = std::vector<Cell>;

void erase_column(Grid& grid, std::size_t column) {
    grid.header.erase(grid.header.begin() + static_cast<std::ptrdiff_t>(column));
    grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(column));
}

void erase_row(Grid& grid, std::size_t row) {
    for (Cells& cells : grid.columns) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(row));
}

Decimal number_of(const Cell& cell) {
    const TypedNumber typed = parse_typed_number(cell.text).typed;
    return typed.number.scaled(typed.unit.power);
}

/// Is `off` no further from nothing than `most`?
bool is_within(const Decimal& off, const Decimal& most) { return !(most < off) && !(off < Decimal() - most); }

/// What is printed may have been rounded, half a unit of the last figure, each, or revised by a thousandth; but
/// what is not `called` a sum is none where that is more than a hundredth of it: small counts come near by chance.
bool is_sum(const Decimal& sum, const std::vector<Decimal>& parts, bool called) {
    if (parts.size() < 2) return false;
    Decimal off = Decimal() - sum;
    int decimals = sum.decimals();
    for (const Decimal& part : parts) off = off + part, decimals = std::min(decimals, part.decimals());
    if (off.is_zero() || is_within(Decimal::of(1000) * off, sum)) return true;
    const Decimal most = Decimal::of(static_cast<std::int64_t>(parts.size() + 1), decimals);
    return is_within(Decimal::of(2) * off, most) && (called || is_within(Decimal::of(100) * off, sum));
}

bool has_parts(const ChartKind& kind) {
    return std::ranges::any_of(kind.channels, [](const auto& channel) { return channel.name.en == "parts"; });
}

bool is_sum_of_columns(const Grid& grid, std::size_t column, bool called) {
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        std::vector<Decimal> parts;
        for (std::size_t other = 1; other < grid.columns.size(); ++other)
            if (other != column) parts.push_back(number_of(grid.columns[other][row]));
        if (!is_sum(number_of(grid.columns[column][row]), parts, called)) return false;
    }
    return true;
}

/// In every column; rates are none, however they come out.
bool is_sum_of_ranks(const Grid& grid, std::size_t row, bool called) {
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        const Cells& cells = grid.columns[column];
        const auto cut = cut_unit(grid.header[column].value);
        const Unit unit = cut ? cut->unit : parse_typed_number(cells[row].text).typed.unit;
        std::vector<Decimal> parts;
        for (std::size_t other = 0; other < cells.size(); ++other)
            if (other != row) parts.push_back(number_of(cells[other]));
        if (never_adds(unit) || !is_sum(number_of(cells[row]), parts, called)) return false;
    }
    return true;
}

/// Rows are the parts of a whole in each column: of one column, or where the sum is a hundred everywhere.
bool is_sum_of_rows(const Grid& grid, std::size_t row, bool called) {
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        const Cells& cells = grid.columns[column];
        std::vector<Decimal> parts;
        for (std::size_t other = 0; other < cells.size(); ++other)
            if (other != row) parts.push_back(number_of(cells[other]));
        const Decimal sum = number_of(cells[row]);
        if (!is_sum(sum, parts, called) || (grid.columns.size() > 2 && !(sum == Decimal::of(100)))) return false;
    }
    return true;
}

std::string name_of(const Phrase& header) {
    const auto cut = cut_unit(header.value);
    return cut ? cut->name : header.value;
}

bool names_row(const ChartSpec& chart, std::string_view name) {
    return std::ranges::any_of(named_rows(chart), [&](const Phrase& named) { return named.value == name; });
}

/// Ranked, the sum would be the first of all.
void leave_out_ranked_sums(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    constexpr std::size_t most = 1000; // a longer table has names in plenty, which are not read
    for (std::size_t row = grid.rows() <= most ? grid.rows() : 0; row-- > 0;) {
        const Cell name = grid.columns.front()[row];
        const bool called = names_a_sum(name.text);
        if ((!called && !names_a_whole(name.text)) || names_row(chart, name.text) ||
            !is_sum_of_ranks(grid, row, called))
            continue;
        diagnostics.add(messages::sum_left_out, grid.span_of(name), {std::string(name.text)});
        erase_row(grid, row);
    }
}

bool is_asked_for(const ChartSpec& chart, const std::string& header) {
    const auto is_it = [&](const Phrase& part) { return part.value == header; };
    return chart.names_column(header) || std::ranges::any_of(chart.parts, is_it);
}

} // namespace

void leave_out_sums(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const bool whole = has_parts(*chart.kind);
    const bool stacked =
        std::ranges::any_of(chart.kind->channels, [&](const auto& channel) { return is_stacked(chart, channel); });
    for (std::size_t column = grid.columns.size(); (whole || stacked) && column-- > 1;) {
        const Phrase header = grid.header[column];
        const std::string name = name_of(header);
        const bool called = names_a_sum(name);
        if ((!called && !names_a_whole(name)) || is_asked_for(chart, header.value) ||
            !is_sum_of_columns(grid, column, called))
            continue;
        diagnostics.add(messages::sum_left_out, header.span, {header.value});
        erase_column(grid, column);
    }
    for (std::size_t row = grid.rows(); whole && chart.parts.empty() && row-- > 0;) {
        const Cell name = grid.columns.front()[row];
        const bool called = names_a_sum(name.text);
        if ((!called && !names_a_whole(name.text)) || !is_sum_of_rows(grid, row, called)) continue;
        diagnostics.add(messages::sum_left_out, grid.span_of(name), {std::string(name.text)});
        erase_row(grid, row);
    }
    if (chart.top) leave_out_ranked_sums(chart, grid, diagnostics);
}

} // namespace zhitu
