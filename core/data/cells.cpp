#include "core/data/cells.hpp"

#include "core/base/limits.hpp"
#include "core/data/header_unit.hpp"
#include "core/diag/number_messages.hpp"
#include "core/diag/whole_messages.hpp"
#include "core/value/number_advice.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// A piece of a cell; its place is the whole cell when quotes or escapes make it unknown.
Cell piece_of(const Cell& cell, std::string_view piece) {
    if (cell.end - cell.begin != cell.text.size()) return {piece, cell.begin, cell.end};
    const auto begin = cell.begin + static_cast<std::uint32_t>(piece.data() - cell.text.data());
    return {piece, begin, begin + static_cast<std::uint32_t>(piece.size())};
}

/// Which of the column's units this is. Only few are compared: a column of many is wrong and need not be short.
std::uint32_t index_of(Unit unit, std::vector<Unit>& units) {
    constexpr std::size_t few = 16;
    for (std::size_t i = 0; i < std::min(units.size(), few); ++i)
        if (units[i].text == unit.text) return static_cast<std::uint32_t>(i);
    units.push_back(std::move(unit));
    return static_cast<std::uint32_t>(units.size() - 1);
}

/// [A, B, C]: as many names as there are parts, for the author to replace.
std::string letters(std::size_t count) {
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 26); ++i)
        list += (i == 0 ? "" : ", ") + std::string(1, static_cast<char>('A' + i));
    return "[" + list + "]";
}

/// 9.5/40.8/49.7 as a ratio of so many parts is written; nothing when it is none.
std::optional<std::string> with_colons(std::string text, std::size_t parts) {
    const auto strokes = static_cast<std::size_t>(std::ranges::count(text, '/'));
    if (strokes == 0 || strokes + 1 != parts || is_ratio(text)) return std::nullopt;
    std::ranges::replace(text, '/', ':');
    return text;
}

bool has_unit(std::string_view text) {
    const NumberResult result = parse_typed_number(text);
    return result.fault == NumberFault::none && !result.typed.unit.is_empty();
}

} // namespace

std::string CellNames::of(const std::string& header, std::size_t row) const {
    const std::string_view name = category ? grid.columns[*category][row].text : std::string_view();
    return header + (header.empty() || name.empty() ? "" : " ") + std::string(name);
}

void CellReader::add(const Cell& typed, NumberColumn& column) const {
    const Span span = names_.grid.span_of(typed);
    const auto mention = [&](const Message& message, const std::string& printed) {
        say_once(message, typed, column, printed);
    };
    const Missing missing = missing_mark(typed.text);
    if (missing == Missing::other_mark) mention(messages::missing_mark, {});
    if (missing != Missing::no) {
        column.unit_of.push_back(0);
        return column.values.add_missing(span);
    }
    auto [fault, number] = parse_typed_number(typed.text);
    if (fault != NumberFault::none) {
        is_ratio(typed.text) ? refuse_ratio(typed, column) : say_fault(fault, typed, column);
        return add_faulty(typed, column);
    }
    if (number.widened) mention(messages::full_width_number, number.digits + number.unit.text);
    const bool as_typed = typed.text.starts_with(number.digits);
    const std::string_view digits =
        as_typed ? typed.text.substr(0, number.digits.size()) : texts_.keep(number.digits);
    column.unit_of.push_back(index_of(std::move(number.unit), column.units));
    column.values.add(digits, std::move(number.number), span);
}

void CellReader::add_faulty(const Cell& typed, NumberColumn& column) const {
    column.faulty.push_back(column.values.size());
    column.unit_of.push_back(0);
    column.values.add_missing(names_.grid.span_of(typed));
}

/// Of the column's next cell, and of all others of the column with it.
void CellReader::say_once(const Message& message, const Cell& typed, const NumberColumn& column,
                          const std::string& detail) const {
    const std::size_t row = column.values.size();
    diagnostics_.gather(message, names_.grid.span_of(typed),
                        {names_.of(column.header.value, row), std::string(typed.text), detail}, column.header.value,
                        names_.of({}, row));
}

void CellReader::say_fault(NumberFault fault, const Cell& typed, const NumberColumn& column) const {
    const auto say = [&](const Message& message, const std::string& detail = {}) {
        say_once(message, typed, column, detail);
    };
    switch (fault) {
    case NumberFault::none: break;
    case NumberFault::not_a_number: {
        const NumberAdvice advice = advise_on(typed.text);
        say(advice.message, advice.detail);
        break;
    }
    case NumberFault::marked: say(messages::marked_number); break;
    case NumberFault::grouping: say(messages::bad_grouping); break;
    case NumberFault::letters: {
        if (const auto meant = with_figures_for_letters(typed.text)) return say(messages::letter_as_figure, *meant);
        const auto number = without_exponent(typed.text);
        say(number ? messages::scientific_number : messages::letters_in_unit, number.value_or(""));
        break;
    }
    case NumberFault::long_number: say(messages::number_too_long, std::to_string(limits::digits)); break;
    case NumberFault::out_of_range: say(messages::number_too_large); break;
    case NumberFault::long_fraction: say(messages::number_too_fine, std::to_string(limits::decimals)); break;
    }
}

void CellReader::refuse_ratio(const Cell& typed, const NumberColumn& column) const {
    diagnostics_.gather(messages::ratio_refused, names_.grid.span_of(typed), {std::string(typed.text), channel_},
                        column.header.value, names_.of({}, column.values.size()));
}

NumberColumn CellReader::column(std::size_t column) const {
    NumberColumn result{names_.grid.header[column]};
    result.values.reserve(names_.grid.rows());
    result.unit_of.reserve(names_.grid.rows());
    for (const Cell& cell : names_.grid.columns[column]) add(cell, result);
    take_unit_of_header(result, names_, diagnostics_);
    return result;
}

bool CellReader::holds_ratio(std::size_t column) const {
    const auto& cells = names_.grid.columns[column];
    return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return is_ratio(cell.text); });
}

std::vector<NumberColumn> CellReader::ratio(std::size_t column, const std::vector<Phrase>& parts) const {
    std::vector<NumberColumn> columns;
    for (const Phrase& part : parts) columns.push_back({part});
    const std::vector<Cell>& cells = names_.grid.columns[column];
    for (std::size_t row = 0; row < cells.size(); ++row) {
        cut_ratio(cells[row], row, parts, columns);
        for (NumberColumn& part : columns)
            if (part.values.size() == row) add_faulty(cells[row], part);
    }
    return columns;
}

/// Adds a cell to every column, or says why not.
void CellReader::cut_ratio(const Cell& typed, std::size_t row, const std::vector<Phrase>& parts,
                           std::vector<NumberColumn>& columns) const {
    const Span span = names_.grid.span_of(typed);
    const std::string text(typed.text);
    if (missing_mark(text) != Missing::no)
        return diagnostics_.add(messages::part_missing, span, {names_.of({}, row)});
    const std::vector<std::string_view> pieces = split_ratio(typed.text);
    const std::string count = std::to_string(pieces.size());
    const auto refuse = [&](const Message& message, const std::string& detail) { // once a column
        diagnostics_.gather(message, span, {text, count, detail}, message.zh, names_.of({}, row));
    };
    if (pieces.size() == 1 && parts.size() < 2) return refuse(messages::lone_share, {});
    if (parts.empty()) return refuse(messages::no_parts, letters(pieces.size()));
    if (const auto colons = with_colons(text, parts.size())) return refuse(messages::ratio_strokes, *colons);
    if (pieces.size() != parts.size())
        return diagnostics_.add(messages::ratio_count, span, {text, count, std::to_string(parts.size())});
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Cell piece = piece_of(typed, pieces[i]);
        if (!has_unit(piece.text)) {
            add(piece, columns[i]);
            continue;
        }
        diagnostics_.add(messages::ratio_part, names_.grid.span_of(piece),
                         {std::string(piece.text), parse_typed_number(piece.text).typed.digits});
        add_faulty(piece, columns[i]);
    }
}

void CellReader::check_parts(std::vector<NumberColumn>& columns) const {
    for (NumberColumn& column : columns) {
        std::vector<std::size_t> wrong;
        for (std::size_t row = 0; row < column.values.size(); ++row) {
            const Value part = column.values[row];
            const bool negative = part.number && part.number->is_negative();
            if ((part.number && !negative) || std::binary_search(column.faulty.begin(), column.faulty.end(), row))
                continue;
            const std::string name = names_.of(column.header.value, row);
            if (negative)
                diagnostics_.add(messages::negative_part, part.span, {name, std::string(part.text)});
            else
                diagnostics_.add(messages::part_missing, part.span, {name});
            wrong.push_back(row);
        }
        column.faulty.insert(column.faulty.end(), wrong.begin(), wrong.end());
    }
}

} // namespace zhitu
