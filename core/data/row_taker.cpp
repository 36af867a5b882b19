#include "core/data/row_taker.hpp"

#include "core/base/limits.hpp"
#include "core/data/first_row.hpp"
#include "core/data/stray_row.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/stray_messages.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

std::vector<std::string_view> texts_of(const std::vector<Cell>& row) {
    std::vector<std::string_view> texts;
    for (const Cell& cell : row) texts.push_back(cell.text);
    return texts;
}

bool has_other_separator(std::string_view text) {
    return text.find_first_of("\t;") != std::string_view::npos || text.find("，") != std::string_view::npos;
}

} // namespace

void RowTaker::take(const std::vector<Cell>& row) {
    const bool blank = std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.text.empty(); });
    if (blank || faulty_ || is_stray(row)) return;
    if (empty()) {
        held_ = row;
        return;
    }
    if (!held_.empty()) settle_first(&row);
    if (!faulty_) take_body(row);
}

/// Looked for where a row is not filled to its end, and in the first: a million rows are not read twice.
bool RowTaker::is_stray(const std::vector<Cell>& row) {
    if (!empty() && row.size() == grid_.header.size() && !row.back().text.empty()) return false;
    const StrayRow stray = look_for_stray(row);
    if (stray == StrayRow::none) return false;
    const Cell& cell = first_filled(row);
    const std::string text(cell.text);
    faulty_ = empty(); // what separates cells was learnt from this row
    if (stray == StrayRow::note)
        diagnostics_.add(messages::row_is_note, grid_.span_of(cell), {text});
    else
        diagnostics_.add(messages::row_is_unit, grid_.span_of(cell), {text, unit_named(text)});
    return ragged_ = true;
}

/// Now that the second row is known, or that there is none.
void RowTaker::settle_first(const std::vector<Cell>* second) {
    const std::vector<Cell> first = std::exchange(held_, {});
    if (second && is_title(first, *second))
        return fail(messages::row_is_title, first.front(), {std::string(first.front().text)});
    const std::vector<std::string_view> below = second ? texts_of(*second) : std::vector<std::string_view>();
    const FirstRow kind = look_at_first_row(texts_of(first), second ? &below : nullptr);
    if (kind == FirstRow::header) return take_header(first);
    if (kind == FirstRow::unclear || first.size() > 2)
        return fail(kind == FirstRow::unclear ? messages::header_unclear : messages::header_wanted, first[1],
                    {std::string(first[1].text)});
    grid_.header = {{{}, grid_.span_of(first[0])}, {{}, grid_.span_of(first[1])}};
    take_body(first);
}

void RowTaker::take_header(const std::vector<Cell>& row) {
    for (const Cell& cell : row) grid_.header.push_back(grid_.phrase(cell));
    if (row.size() == 1 && has_other_separator(row.front().text))
        fail(messages::csv_separator, row.front());
    else if (!check_header(grid_.header, diagnostics_))
        faulty_ = true;
    grid_.reserve(static_cast<std::size_t>(grid_.span.source->line_count()));
}

void RowTaker::take_body(const std::vector<Cell>& row) {
    const std::size_t wanted = grid_.header.size();
    if (row.size() != wanted) {
        say_ragged(row);
    } else if (grid_.rows() == limits::rows) {
        fail(messages::csv_rows, row[0], {std::to_string(limits::rows)});
    } else if ((grid_.rows() + 1) * wanted > limits::cells) {
        fail(messages::csv_cells, row[0], {std::to_string(limits::cells)});
    } else {
        grid_.add_row(row);
    }
}

/// Said at the first cell too many, or at the whole row that has too few; reading goes on and finds more.
void RowTaker::say_ragged(const std::vector<Cell>& row) {
    const std::size_t wanted = grid_.header.size();
    const bool many = row.size() > wanted;
    const bool empty = many && std::all_of(row.begin() + static_cast<std::ptrdiff_t>(wanted), row.end(),
                                           [](const Cell& cell) { return cell.text.empty(); });
    const Message& too_many = separator_ == ',' ? messages::csv_long_row : messages::long_row;
    const Cell place{{}, (many ? row[wanted] : row.front()).begin, row.back().end};
    if (empty)
        diagnostics_.add(messages::empty_surplus, grid_.span_of(place), {std::to_string(row.size() - wanted)});
    else
        diagnostics_.add(many ? too_many : messages::csv_short_row, grid_.span_of(place),
                         {std::to_string(row.size()), std::to_string(wanted)});
    ragged_ = true;
}

void RowTaker::fail(const Message& message, const Cell& cell, const std::vector<Argument>& arguments) {
    diagnostics_.add(message, grid_.span_of(cell), arguments);
    faulty_ = true;
}

std::optional<Grid> RowTaker::finish() {
    if (!faulty_ && !held_.empty()) settle_first(nullptr);
    if (faulty_ || grid_.header.empty() || (ragged_ && grid_.rows() == 0)) return std::nullopt;
    grid_.columns.resize(grid_.header.size());
    grid_.span = grid_.header.front().span;
    return std::move(grid_);
}

} // namespace zhitu
