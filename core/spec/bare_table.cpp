#include "core/spec/bare_table.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/trap_messages.hpp"
#include "core/spec/scalar_ends.hpp"
#include "core/spec/words.hpp"

#include <algorithm>

namespace zhitu::traps {
namespace {

constexpr std::string_view wide_bar = "｜";

/// A line as it was typed: what it holds, and where that begins.
struct Line {
    std::size_t begin, end; // of the whole line
    std::size_t first;      // behind its indentation, whatever that is made of
    std::string_view text;  // from `first`, without the blanks at the end
    std::size_t indent;     // in columns
    bool dashed = false;    // then `text` is what stands behind the dash

    bool is_idle() const { return text.empty() || text.starts_with('#'); }
    bool is_indented_below(std::size_t column, std::string_view whole) const {
        return indent > column && whole.substr(begin, first - begin).find_first_not_of(' ') == npos;
    }
};

Line line_at(std::string_view text, std::size_t begin) {
    Line line{begin, std::min(text.find('\n', begin), text.size()), begin, {}, 0};
    while (line.first < line.end) {
        const std::string_view rest = text.substr(line.first);
        const bool wide = rest.starts_with(wide_blanks[0]) || rest.starts_with(wide_blanks[1]);
        if (!wide && rest.front() != ' ' && rest.front() != '\t') break;
        line.first += decode_utf8(text, line.first).size;
        ++line.indent;
    }
    line.text = trim(text.substr(line.first, line.end - line.first));
    line.dashed = line.text.starts_with("- ");
    if (line.dashed) line.text = trim(line.text.substr(2));
    return line;
}

/// Where the first of `marks` stands, or the end of the text.
std::size_t first_of(std::string_view text, std::initializer_list<std::string_view> marks) {
    std::size_t first = text.size();
    for (const std::string_view mark : marks) first = std::min(first, text.find(mark));
    return first;
}

std::size_t first_separator(std::string_view text) {
    return first_of(text, {" ", "\t", "\u3000", ",", comma_mark, "|", wide_bar});
}

bool is_entry(std::string_view text) { return key_colon(text, Piece::Context::block) != npos; }

/// Cells beside each other. A colon before them makes an entry of the line, even one that was typed badly; one
/// inside a number is of a ratio.
bool is_row(std::string_view text) {
    if (text.starts_with('[') ? text.ends_with(']') || text.ends_with(',') : text.starts_with('{')) return false;
    if (is_entry(text)) return false;
    const std::size_t separator = first_separator(text), colon = first_of(text, {":", colon_mark});
    if (separator == text.size()) return false;
    return colon == text.size() || (separator < colon && is_digit(text[colon - 1]));
}

/// A key of the language with whatever colon, or none where other lines have theirs.
bool begins_with_key(std::string_view text) {
    return !english(text.substr(0, first_of(text, {" ", ":", colon_mark}))).empty();
}

/// The key of a piece and what stands behind it in its line.
struct Head {
    std::string key;
    std::size_t behind; // of the colon
    std::size_t value;
    std::string_view text; // of the value

    bool holds_bar() const { return text == "|" || text == wide_bar; }
    bool holds_row() const { return !holds_bar() && is_row(text); }
};

std::optional<Head> head_of(const Piece& piece, std::string_view text) {
    const std::size_t end = std::min(text.find('\n', piece.begin), text.size());
    const std::string_view line = text.substr(piece.begin, end - piece.begin);
    const std::size_t key_end = first_of(line, {":", colon_mark, "|", wide_bar, " ", "\r"});
    const std::string_view key = line.substr(0, key_end);
    if (english(key) != "data") return std::nullopt;
    const bool colon = line.substr(key_end).starts_with(':'), wide = line.substr(key_end).starts_with(colon_mark);
    const std::size_t behind = key_end + (colon ? 1 : 0);
    std::string_view value = line.substr(wide ? key_end + colon_mark.size() : behind);
    if (value.find(" #") != npos) value = value.substr(0, value.find(" #"));
    value = trim(value);
    const auto place = value.empty() ? behind : static_cast<std::size_t>(value.data() - line.data());
    return Head{std::string(key), piece.begin + behind, piece.begin + place, value};
}

/// The lines that would be a table.
struct Rows {
    std::size_t begin = npos, end = 0; // of the lines
    std::size_t rows = 0, entries = 0;
    bool indented = true, dashed = false, other_marks = false;

    void add(const Line& line, std::size_t column, std::string_view whole) {
        if (begin == npos) begin = line.begin;
        end = line.end;
        indented = indented && line.is_indented_below(column, whole);
        is_row(line.text) ? ++rows : ++entries;
        add_text(line.text);
        dashed = dashed || line.dashed;
    }
    void add_text(std::string_view text) {
        const std::size_t separator = first_separator(text);
        const std::string_view rest = text.substr(separator);
        other_marks =
            other_marks || rest.starts_with(comma_mark) || text.find('|') != npos || text.find(wide_bar) != npos;
    }
};

/// Whether a line no deeper than the key is none of its table.
bool ends_table(const Line& line, std::size_t column) {
    if (line.indent > column) return false;
    return (line.dashed && line.indent < column) || is_entry(line.text) || begins_with_key(line.text) ||
           line.text.starts_with("---") || line.text.starts_with("...");
}

Rows rows_from(std::size_t begin, std::size_t column, std::string_view text) {
    Rows rows;
    while (begin < text.size()) {
        const Line line = line_at(text, begin);
        if (!line.is_idle()) {
            if (ends_table(line, column)) break;
            rows.add(line, column, text);
        }
        begin = line.end + 1;
    }
    return rows;
}

Argument blanks(std::size_t count) {
    const std::string number = std::to_string(count);
    return {"每行前面空 " + number + " 个半角空格，不用 Tab", "put " + number + " blanks before each row, no tabs"};
}

/// What else has to be done than to type the bar.
Argument rest_of_remedy(const Rows& rows, const Head& head, std::size_t column) {
    Argument rest("");
    const auto add = [&rest](const Argument& step) { rest.zh += "，" + step.zh, rest.en += "; " + step.en; };
    const bool quoted = head.text.starts_with('"') || head.text.starts_with('\'');
    if (quoted) add({"去掉引号", "drop the quotes"});
    if (head.text == wide_bar) add({"| 用半角的", "an ASCII |"});
    if (head.holds_row()) add({"表从下一行写起", "begin the table on the next line"});
    if (rows.dashed) add({"去掉每行开头的 -", "drop the - before each row"});
    if (!rows.indented) add(blanks(column + 2));
    if (rows.other_marks) add({"各列用半角逗号隔开", "part the columns by ASCII commas"});
    return rest;
}

std::optional<BareTable> not_indented(const Head& head, std::size_t column, std::string_view text) {
    const std::size_t next = block_text_end(text, head.value) + 1;
    const Rows rows = rows_from(next, column, text);
    if (rows.rows == 0 || rows.indented) return std::nullopt;
    return BareTable{{&messages::table_not_indented, rows.begin, {head.key, blanks(column + 2)}}, rows.end};
}

/// 数据: over rows that begin where it does: entries of its own map, of which none is a key of the language.
std::optional<BareTable> entries_not_indented(const Head& head, std::size_t column, std::string_view text) {
    std::size_t begin = npos, end = 0, rows = 0;
    for (std::size_t at = std::min(text.find('\n', head.behind), text.size()) + 1; at < text.size();) {
        const Line line = line_at(text, at);
        at = line.end + 1;
        if (line.is_idle()) continue;
        if (line.indent != column || line.dashed || !is_entry(line.text) || begins_with_key(line.text)) break;
        if (rows++ == 0) begin = line.begin;
        end = line.end;
    }
    if (rows < 2) return std::nullopt;
    return BareTable{{&messages::rows_not_indented, begin, {head.key, blanks(column + 2)}}, end};
}

} // namespace

std::optional<BareTable> bare_table_under(const Piece& piece, std::string_view text) {
    if (piece.context != Piece::Context::block) return std::nullopt;
    const std::optional<Head> head = head_of(piece, text);
    if (!head || head->text.starts_with('{') || head->text.starts_with('[')) return std::nullopt;
    if (head->text.empty())
        if (auto entries = entries_not_indented(*head, piece.indent, text)) return entries;
    const bool bar = head->text.starts_with('|') || head->text.starts_with('>');
    if (bar && head->value > head->behind) return not_indented(*head, piece.indent, text);
    Rows rows = rows_from(std::min(text.find('\n', piece.begin), text.size()) + 1, piece.indent, text);
    if (head->holds_row()) {
        ++rows.rows;
        rows.add_text(head->text);
    }
    const bool table = head->holds_bar() ? rows.rows > 0 : rows.rows > 1 && rows.rows > rows.entries;
    if (rows.begin == npos || !table) return std::nullopt;
    return BareTable{
        {&messages::table_without_bar, head->value, {head->key, rest_of_remedy(rows, *head, piece.indent)}},
        rows.end};
}

} // namespace zhitu::traps
