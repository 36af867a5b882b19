#include "core/data/block_grid.hpp"

#include "core/base/utf8.hpp"
#include "core/data/csv.hpp"
#include "core/data/row_taker.hpp"
#include "core/data/separator.hpp"
#include "core/diag/table_messages.hpp"

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

std::optional<Grid> read_words(const TableText& table, Diagnostics& diagnostics) {
    RowTaker rows(table.source, ' ', diagnostics);
    for (std::size_t at = table.begin; at < table.end && !rows.faulty();) {
        const std::size_t end = std::min(table.source.text().find('\n', at), table.end);
        rows.take(words_of(table.source, at, end));
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
    return separator == ' ' ? read_words(table, diagnostics) : read_csv(table, diagnostics);
}

} // namespace zhitu
