#include "core/grid/block_grid.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/csv.hpp"
#include "core/grid/row_taker.hpp"
#include "core/grid/separator.hpp"

#include <algorithm>
#include <string_view>

namespace zhitu {
namespace {

/// Bytes of the blank that begins at `at`; 0 when there is none.
std::size_t blank_size(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\u3000")) return 3;
    return rest.starts_with(' ') || rest.starts_with('\t') || rest.starts_with('\r') ? 1 : 0;
}

/// The words of source.text()[begin, end).
std::vector<Cell> words_of(const Source& source, std::size_t begin, std::size_t end) {
    const std::string_view text = std::string_view(source.text()).substr(0, end);
    std::vector<Cell> words;
    for (std::size_t at = begin; at < end;) {
        if (const std::size_t size = blank_size(text, at)) {
            at += size;
            continue;
        }
        const std::size_t start = at;
        while (at < end && blank_size(text, at) == 0) ++at;
        words.push_back(
            {text.substr(start, at - start), static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at)});
    }
    return words;
}

/// | 年份 | 产值 | of source.text()[begin, end), with bars at its ends or without.
std::vector<Cell> cells_between_bars(const Source& source, std::size_t begin, std::size_t end) {
    const std::string_view text = source.text();
    std::string_view line = trim(text.substr(begin, end - begin));
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|')) line.remove_suffix(1);
    std::vector<Cell> cells;
    for (bool more = true; more;) {
        const std::size_t bar = std::min(line.find('|'), line.size());
        const std::string_view cell = trim(line.substr(0, bar));
        const auto at = static_cast<std::uint32_t>((cell.empty() ? line : cell).data() - text.data());
        cells.push_back({cell, at, at + static_cast<std::uint32_t>(cell.size())});
        more = bar < line.size();
        line.remove_prefix(std::min(bar + 1, line.size()));
    }
    return cells;
}

/// |---|:---:|, which parts the names of the columns from the rows.
bool is_rule(const std::vector<Cell>& cells) {
    return std::ranges::all_of(cells, [](const Cell& cell) {
        return cell.text.find('-') != std::string_view::npos &&
               cell.text.find_first_not_of("-: ") == std::string_view::npos;
    });
}

std::optional<Grid> read_lines(const TableText& table, Diagnostics& diagnostics) {
    const bool bars = table.separator == '|';
    RowTaker rows(table.source, table.separator, diagnostics);
    for (std::size_t at = table.begin; at < table.end && !rows.faulty();) {
        const std::size_t end = std::min(table.source.text().find('\n', at), table.end);
        const auto cells = bars ? cells_between_bars(table.source, at, end) : words_of(table.source, at, end);
        if (!bars || !is_rule(cells)) rows.take(cells);
        at = end + 1;
    }
    return rows.finish();
}

} // namespace

std::optional<Grid> block_grid(const Node& block, Diagnostics& diagnostics) {
    const Source& source = *block.span.source;
    const std::string_view text = std::string_view(source.text()).substr(0, block.span.end);
    const std::size_t header_end = std::min(text.find('\n', block.span.begin), text.size()); // behind the |
    const std::size_t first = text.find_first_not_of(" \t\r\n", header_end);
    if (first == std::string_view::npos) {
        diagnostics.add(messages::no_data, block.span);
        return std::nullopt;
    }
    const std::size_t line = text.rfind('\n', first) + 1; // an empty first cell is but a tab
    const char separator = block_separator(text.substr(line, text.find('\n', line) - line));
    const TableText table{source, line, text.size(), separator};
    return separator == ' ' || separator == '|' ? read_lines(table, diagnostics) : read_csv(table, diagnostics);
}

} // namespace zhitu
