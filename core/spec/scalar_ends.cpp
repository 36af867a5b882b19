#include "core/spec/scalar_ends.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Columns before the node that owns a block text: its key, or its dash.
std::size_t owner_indent(std::string_view text, std::size_t header) {
    const std::size_t newline = text.rfind('\n', header);
    const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
    std::size_t owner = 0;
    for (std::size_t at = line; at < header; ++at) {
        if (text[at] == '-' && is_white(text[at + 1]))
            owner = at - line;
        else if (!is_white(text[at]))
            return at - line;
    }
    return owner;
}

} // namespace

std::size_t quoted_end(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
            ++at; // '' inside single quotes
        }
    }
    return std::string_view::npos;
}

std::size_t block_text_end(std::string_view text, std::size_t begin) {
    const std::size_t owner = owner_indent(text, begin);
    std::size_t end = std::min(text.find('\n', begin), text.size());
    for (std::size_t line = end; line < text.size();) {
        const std::size_t start = line + 1;
        const std::size_t next = std::min(text.find('\n', start), text.size());
        const std::size_t first = text.find_first_not_of(" \r", start);
        const bool empty = first == std::string_view::npos || first >= next;
        if (!empty && first - start <= owner) break;
        if (!empty) end = next;
        line = next;
    }
    return end;
}

std::size_t scalar_end(std::string_view text, std::size_t begin, std::string_view value, bool quoted) {
    if (begin >= text.size()) return begin;
    if (quoted) {
        const char first = text[begin];
        return first == '|' || first == '>' ? block_text_end(text, begin)
                                            : std::min(quoted_end(text, begin), text.size());
    }
    // a plain scalar may be folded over lines: white space in the source stands for one blank or line end
    std::size_t at = begin;
    for (const char c : value) {
        if (c == ' ' || c == '\n')
            at = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
        else if (at < text.size() && text[at] == c)
            ++at;
    }
    return at;
}

} // namespace zhitu
