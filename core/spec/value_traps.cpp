// What YAML would take for something else than a value.
#include "core/base/utf8.hpp"
#include "core/diag/syntax_messages.hpp"
#include "core/diag/trap_messages.hpp"
#include "core/spec/scalar_ends.hpp"
#include "core/spec/trap_view.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <array>

namespace zhitu::traps {
namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != npos; }

/// {2016年: 19,756元}: the entry behind the comma is the second half of a number.
std::optional<Hit> comma_in_number(const View& view) {
    if (view.context != Piece::Context::flow_map || view.colon != npos || view.begin < 2) return std::nullopt;
    const std::string_view text = view.whole;
    const std::size_t comma = view.begin - 1;
    const auto digits = std::find_if_not(view.mask.begin(), view.mask.end(), is_digit) - view.mask.begin();
    if (text[comma] != ',' || !is_digit(text[comma - 1]) || digits != 3) return std::nullopt;
    std::size_t start = comma;
    while (start > 0 && is_digit(text[start - 1])) --start;
    const bool second_comma = start > 1 && text[start - 1] == ',' && is_digit(text[start - 2]);
    if (second_comma) return std::nullopt; // the first one was said
    std::size_t unit = std::min(text.find_first_not_of("0123456789,.", comma), text.size());
    while (text[unit - 1] == ',') --unit; // that of the list
    const std::size_t end = std::min(text.find_first_of(" ,}\n", unit), text.size());
    return Hit{&messages::comma_in_number, comma, {std::string(text.substr(start, end - start))}};
}

/// Only in brackets: a comment of a block line is none of its piece.
std::optional<Hit> hash_in_brackets(const View& view) {
    const std::size_t hash = view.mask.find('#');
    const bool apart = hash == 0 || (hash != npos && (view.mask[hash - 1] == ' ' || view.mask[hash - 1] == ':'));
    if (!view.in_flow() || !apart) return std::nullopt;
    const bool in_value = view.colon != npos && hash > view.colon;
    const std::string whole = shortened(in_value ? view.value_text() : std::string(view.text));
    return Hit{&messages::unquoted_hash, view.begin + hash, {shortened(view.text.substr(hash)), whole}};
}

/// 甲: >5 and 标题: | announce lines of text.
std::optional<Hit> block_of_nothing(const View& view) {
    const bool is_value = view.colon != npos || view.dashed;
    if (view.in_flow() || !is_value || !(view.value.starts_with('|') || view.value.starts_with('>')))
        return std::nullopt;
    const std::string_view head = trim(view.value.substr(0, view.value.find('\n')));
    const std::size_t line_end = std::min(view.whole.find('\n', view.value_begin), view.whole.size());
    const bool table = english(trim(view.text.substr(0, view.colon))) == "data"; // says that it has no rows
    if (table || head.find_first_not_of("|>+-0123456789") != npos ||
        block_text_end(view.whole, view.value_begin) > line_end)
        return std::nullopt;
    const bool number = std::ranges::any_of(head, is_digit);
    return Hit{
        number ? &messages::sign_as_block : &messages::block_of_nothing, view.value_begin, {std::string(head)}};
}

/// {文字: |: no lines of text begin in brackets.
std::optional<Hit> block_in_brackets(const View& view) {
    const std::string_view head = trim(view.value.substr(0, view.value.find('\n')));
    const bool announces = head.starts_with('|') || head == ">" || head == ">-";
    if (!view.in_flow() || !announces || head.find_first_not_of("|>+-0123456789") != npos) return std::nullopt;
    return Hit{&messages::block_in_brackets, view.value_begin, {std::string(head)}};
}

const Message* refusal_of(char first) {
    switch (first) {
    case '&': return &messages::anchor_refused;
    case '*': return &messages::alias_refused;
    case '!': return &messages::tag_refused;
    case '%':
    case '@':
    case '`': return &messages::reserved_first_character;
    default: return nullptr;
    }
}

/// Lines that YAML keeps for itself: %YAML 1.2, and ... with anything behind it.
std::optional<Hit> line_of_yaml(const View& view) {
    if (view.in_flow() || view.continues || view.dashed) return std::nullopt;
    const bool begins_line = view.begin == 0 || view.whole[view.begin - 1] == '\n';
    if (begins_line && view.text.starts_with('%'))
        return Hit{&messages::directive_refused, view.begin, {shortened(view.text)}};
    const bool ends = view.text == "..." && !trim(view.whole.substr(view.begin + view.text.size())).empty();
    return ends ? std::optional(Hit{&messages::end_in_the_middle, view.begin}) : std::nullopt;
}

std::optional<Hit> reserved_character(const View& view) {
    if (view.continues || view.mask.empty()) return std::nullopt;
    const auto hit = [&](std::size_t begin, std::string_view text) -> std::optional<Hit> {
        const Message* message = text.empty() ? nullptr : refusal_of(text.front());
        if (!message) return std::nullopt;
        return Hit{
            message, begin, {std::string(1, text.front()), shortened(view.whole.substr(begin, text.size()))}};
    };
    if (auto found = hit(view.begin, view.mask)) return found;
    return hit(view.value_begin, view.value);
}

std::optional<Hit> dash_as_value(const View& view) {
    const bool is_value = view.colon != npos || view.in_flow();
    if (!is_value || !(view.value == "-" || view.value.starts_with("- "))) return std::nullopt;
    return Hit{&messages::dash_as_value, view.value_begin};
}

std::optional<Hit> full_width_bracket(const View& view) {
    constexpr std::array<std::pair<std::string_view, const char*>, 6> pairs{
        {{"｛", "{"}, {"［", "["}, {"【", "["}, {"｝", "}"}, {"］", "]"}, {"】", "]"}}};
    const bool is_value = view.colon != npos || view.in_flow();
    for (std::size_t i = 0; is_value && i < pairs.size(); ++i) {
        const auto [mark, ascii] = pairs[i];
        const bool opening = i < 3;
        const std::size_t found = view.value.find(mark);
        const std::string_view close = pairs[i % 3 + 3].first;
        const std::size_t closed = view.value.find(close);
        const bool goes_on =
            closed != npos && closed + close.size() < trim(view.value).size(); // 【快讯】郴州，全省
        const bool head = mark == "【" && closed != npos && !contains(view.value, comma_mark);
        const bool title = opening && (goes_on || head);
        const bool closes_nothing = view.in_flow() && !contains(view.value, pairs[i % 3].first);
        if (found == npos || title || !(opening ? found == 0 : closes_nothing)) continue;
        return Hit{&messages::full_width_bracket, view.value_begin + found, {std::string(mark), ascii}};
    }
    return std::nullopt;
}

/// “ ” are fine as printed text; they are a trap where something inside them should have been quoted.
std::optional<Hit> full_width_quotes(const View& view) {
    for (const std::string_view mark : {"＂", "＇"})
        if (view.value.starts_with(mark))
            return Hit{&messages::full_width_quotes, view.value_begin, {std::string(mark)}};
    const std::string_view key = trim(view.text.substr(0, view.colon));
    for (const auto& [open, shut] : {std::pair{"“", "”"}, std::pair{"‘", "’"}}) {
        const std::string_view opening = open;
        const bool holds_colon = view.colon != npos && key_colon(view.value, view.context) != npos;
        const bool falls_apart = view.in_flow() && !contains(view.value, shut);
        if (view.value.starts_with(opening) && (holds_colon || falls_apart))
            return Hit{&messages::full_width_quotes, view.value_begin, {open}};
        const bool quoted_word = view.colon != npos && key.starts_with(opening) && key.ends_with(shut) &&
                                 !english(key.substr(opening.size(), key.size() - 2 * opening.size())).empty();
        if (quoted_word) return Hit{&messages::full_width_quotes, view.begin, {open}};
    }
    return std::nullopt;
}

/// "十三五"成就: the value ends with its quote, and words are left behind it.
std::optional<Hit> words_behind_quote(const View& view) {
    const char quote = view.value.empty() ? ' ' : view.value.front();
    const bool is_value = view.colon != npos || view.dashed || view.in_flow();
    if (!is_value || (quote != '"' && quote != '\'')) return std::nullopt;
    const std::size_t closed = view.value.find(quote, 1);
    if (closed == npos || trim(view.value.substr(closed + 1)).empty()) return std::nullopt;
    const std::string typed = view.value_text().substr(0, view.value.find('\n'));
    const std::string inside = typed.substr(1, closed - 1), behind(trim(typed.substr(closed + 1)));
    const char outer = quote == '"' ? '\'' : '"';
    return Hit{&messages::words_behind_quote,
               view.value_begin + closed + 1,
               {"“" + inside + "”" + behind, outer + typed + outer}};
}

std::optional<Hit> full_width_comma(const View& view) {
    if (view.context == Piece::Context::block) return std::nullopt;
    for (const std::string_view mark : {comma_mark, std::string_view("、"), std::string_view("；")}) {
        const std::size_t found = view.value.find(mark);
        if (found == npos) continue;
        const std::string_view behind = view.value.substr(found);
        const std::size_t end = view.value_begin + view.value.size();
        const bool alone =
            view.begin > 0 && view.whole[view.begin - 1] == '[' && view.whole.substr(end).starts_with(']');
        const bool in_list = view.context == Piece::Context::flow_sequence && (alone || mark == comma_mark);
        const bool before_key = view.context == Piece::Context::flow_map && view.colon != npos &&
                                (contains(behind, ": ") || contains(behind, colon_mark));
        if (in_list || before_key)
            return Hit{&messages::full_width_comma, view.value_begin + found, {std::string(mark)}};
    }
    return std::nullopt;
}

/// 9.5: 40.8: 49.7
std::string without_blanks(std::string_view ratio) {
    std::string result(ratio);
    std::erase(result, ' ');
    return result;
}

std::optional<Hit> second_colon(const View& view) {
    if (view.colon == npos) return std::nullopt;
    const std::size_t found = key_colon(view.value, view.context);
    if (found == npos) return std::nullopt;
    const std::size_t place = view.value_begin + found;
    const std::size_t line_end = view.value.substr(0, found).rfind('\n');
    if (line_end != npos) {
        const std::size_t key = view.value.find_first_not_of(" \t\r\n", line_end);
        return Hit{&messages::missing_comma, view.value_begin + key};
    }
    const std::size_t before = view.value.find_last_not_of(' ', found == 0 ? 0 : found - 1);
    const std::size_t behind = view.value.find_first_not_of(' ', found + 1);
    if (before != npos && behind != npos && is_digit(view.value[before]) && is_digit(view.value[behind]))
        return Hit{&messages::blank_in_ratio, place, {without_blanks(view.value_text())}};
    return Hit{&messages::colon_in_value, place, {shortened(view.value_text())}};
}

/// Whether anything stands below a line that could be the value of the key in that column.
bool has_lines_below(std::string_view text, std::size_t at, std::size_t column) {
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    if (block_text_end(text, at) > line_end) return true;
    const std::size_t next = text.find_first_not_of(" \r\n", line_end);
    return next != npos && text.substr(next).starts_with("- ") && next == text.rfind('\n', next) + 1 + column;
}

} // namespace

std::optional<Hit> trap_of_comment(const View& view, std::size_t hash) {
    const std::size_t newline = view.whole.rfind('\n', hash);
    const std::size_t line = newline == npos ? 0 : newline + 1;
    const std::string_view before = trim(view.whole.substr(line, hash - line));
    const std::string lost(trim(view.whole.substr(hash, view.whole.find('\n', hash) - hash)));
    if (before.ends_with(':') || before == "-" || before.ends_with(" -")) {
        if (has_lines_below(view.whole, hash, view.begin - line)) return std::nullopt;
        return Hit{&messages::unquoted_hash, hash, {shortened(lost), shortened(lost)}};
    }
    const bool quoted = view.value.starts_with('"') || view.value.starts_with('\'');
    if (view.begin < line || !view.holds_text() || quoted || view.value.empty()) return std::nullopt;
    const std::string_view typed = view.whole.substr(view.value_begin, hash + lost.size() - view.value_begin);
    return Hit{&messages::unquoted_hash, hash, {shortened(lost), shortened(typed)}};
}

bool View::holds_text() const { return colon != npos && is_key_of_text(trim(text.substr(0, colon))); }

std::string shortened(std::string_view text) { return abridged(trim(text.substr(0, text.find('\n'))), 24); }

std::optional<Hit> trap_of_value(const View& view) {
    for (const auto trap :
         {comma_in_number, hash_in_brackets, block_of_nothing, block_in_brackets, line_of_yaml, reserved_character,
          dash_as_value, full_width_bracket, full_width_quotes, words_behind_quote, full_width_comma, second_colon})
        if (auto hit = trap(view)) return hit;
    return std::nullopt;
}

} // namespace zhitu::traps
