#include "core/data/cells.hpp"

#include "core/base/limits.hpp"
#include "core/diag/number_messages.hpp"
#include "core/diag/table_messages.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// The place of a piece of a cell; the whole cell when quotes or escapes make the piece's place unknown.
Span piece_span(const Phrase& cell, std::string_view piece) {
    if (cell.span.end - cell.span.begin != cell.value.size()) return cell.span;
    const auto begin = cell.span.begin + static_cast<std::uint32_t>(piece.data() - cell.value.data());
    return {cell.span.source, begin, begin + static_cast<std::uint32_t>(piece.size())};
}

/// The column's own copy of a unit.
const Unit* shared_unit(Unit unit, NumberColumn& column) {
    for (const auto& known : column.units)
        if (known->text == unit.text) return known.get();
    column.units.push_back(std::make_unique<const Unit>(std::move(unit)));
    return column.units.back().get();
}

} // namespace

std::string CellNames::of(const std::string& header, std::size_t row) const {
    const std::string name = category ? grid.rows[row][*category].value : std::string();
    return header + (header.empty() || name.empty() ? "" : " ") + name;
}

void CellReader::add(const Phrase& typed, NumberColumn& column) const {
    const auto name = [&] { return names_.of(column.header.value, column.cells.size()); };
    const Missing missing = missing_mark(typed.value);
    if (missing == Missing::other_mark) diagnostics_.add(messages::missing_mark, typed.span, {name(), typed.value});
    if (missing != Missing::no) return void(column.cells.push_back({std::nullopt, false, typed.span}));
    auto [fault, number] = parse_typed_number(typed.value);
    if (fault != NumberFault::none) {
        say_fault(fault, typed, name());
        return void(column.cells.push_back({std::nullopt, true, typed.span}));
    }
    if (number.widened)
        diagnostics_.add(messages::full_width_number, typed.span,
                         {name(), typed.value, number.digits + number.unit.text});
    const Unit* const unit = shared_unit(std::move(number.unit), column);
    column.cells.push_back(
        {CellNumber{std::move(number.digits), std::move(number.number), unit}, false, typed.span});
}

void CellReader::say_fault(NumberFault fault, const Phrase& typed, const std::string& name) const {
    const auto say = [&](const Message& message, const std::string& detail = {}) {
        diagnostics_.add(message, typed.span, {name, typed.value, detail});
    };
    switch (fault) {
    case NumberFault::none: break;
    case NumberFault::not_a_number: say(messages::not_a_number); break;
    case NumberFault::grouping: say(messages::bad_grouping); break;
    case NumberFault::letters: say(messages::letters_in_unit); break;
    case NumberFault::long_number:
    case NumberFault::out_of_range: say(messages::number_too_large); break;
    case NumberFault::long_fraction: say(messages::number_too_fine, std::to_string(limits::decimals)); break;
    }
}

NumberColumn CellReader::column(std::size_t column) const {
    NumberColumn result{names_.grid.header[column]};
    result.cells.reserve(names_.grid.rows.size());
    for (std::size_t row = 0; row < names_.grid.rows.size(); ++row) add(names_.grid.rows[row][column], result);
    return result;
}

bool CellReader::holds_ratio(std::size_t column) const {
    return std::any_of(names_.grid.rows.begin(), names_.grid.rows.end(),
                       [&](const auto& row) { return is_ratio(row[column].value); });
}

std::vector<NumberColumn> CellReader::ratio(std::size_t column, const std::vector<Phrase>& parts) const {
    std::vector<NumberColumn> columns;
    for (const Phrase& part : parts) columns.push_back({part});
    for (std::size_t row = 0; row < names_.grid.rows.size(); ++row) {
        cut_ratio(names_.grid.rows[row][column], row, parts, columns);
        for (NumberColumn& part : columns)
            if (part.cells.size() == row)
                part.cells.push_back({std::nullopt, true, names_.grid.rows[row][column].span});
    }
    return columns;
}

/// Adds a cell to every column, or says why not.
void CellReader::cut_ratio(const Phrase& typed, std::size_t row, const std::vector<Phrase>& parts,
                           std::vector<NumberColumn>& columns) const {
    if (missing_mark(typed.value) != Missing::no)
        return diagnostics_.add(messages::part_missing, typed.span, {names_.of({}, row)});
    const std::vector<std::string_view> pieces = split_ratio(typed.value);
    const std::string count = std::to_string(pieces.size());
    if (parts.empty()) return diagnostics_.add(messages::no_parts, typed.span, {typed.value, count});
    if (pieces.size() != parts.size())
        return diagnostics_.add(messages::ratio_count, typed.span,
                                {typed.value, count, std::to_string(parts.size())});
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Phrase piece{std::string(pieces[i]), piece_span(typed, pieces[i])};
        add(piece, columns[i]);
        NumberCell& number = columns[i].cells.back();
        if (!number.typed || number.typed->unit->is_empty()) continue;
        diagnostics_.add(messages::ratio_part, piece.span, {piece.value});
        number = {std::nullopt, true, piece.span};
    }
}

void CellReader::check_parts(std::vector<NumberColumn>& columns) const {
    for (NumberColumn& column : columns) {
        for (std::size_t row = 0; row < column.cells.size(); ++row) {
            NumberCell& part = column.cells[row];
            const bool negative = part.typed && part.typed->number.is_negative();
            if (part.faulty || (part.typed && !negative)) continue;
            const std::string name = names_.of(column.header.value, row);
            if (negative)
                diagnostics_.add(messages::negative_part, part.span, {name, part.typed->digits});
            else
                diagnostics_.add(messages::part_missing, part.span, {name});
            part.faulty = true;
        }
    }
}

} // namespace zhitu
