#include "core/grid/row_taker.hpp"

#include "core/base/digit.hpp"
#include "core/base/limits.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/stray_messages.hpp"
#include "core/grid/first_row.hpp"
#include "core/grid/stray_row.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

std::vector<std::string_view> texts_of(const std::vector<Cell>& row) {
    std::vector<std::string_view> texts;
    for (const Cell& cell : row) texts.push_back(cell.text);
    return texts;
}

/// What parts the cells of a line where no comma does; empty when nothing else does.
std::string other_separator(std::string_view line) {
    for (const std::string_view mark : {"，", "；", ";", "、", "｜", "|"})
        if (line.find(mark) != std::string_view::npos) return std::string(mark);
    return {};
}

/// 年份;产值 over 2019;1,5: the comma of the second line parts no columns.
std::string shared_separator(const std::vector<Cell>& first, const std::vector<Cell>& second) {
    const std::string other = first.size() == 1 ? other_separator(first.front().text) : "";
    const bool shared = !other.empty() && second.front().text.find(other) != std::string_view::npos;
    return shared ? other : "";
}

/// 2019;1,5 as a comma has parted it.
bool has_comma_in_number(const std::vector<Cell>& row) {
    const auto number_goes_on = [](const Cell& before, const Cell& behind) {
        return !before.text.empty() && is_digit(before.text.back()) && !behind.text.empty() &&
               is_digit(behind.text.front());
    };
    return std::ranges::adjacent_find(row, number_goes_on) != row.end();
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
    if (second && refuse_first(first, *second)) return;
    const std::vector<std::string_view> below = second ? texts_of(*second) : std::vector<std::string_view>();
    const FirstRow kind = look_at_first_row(texts_of(first), second ? &below : nullptr);
    if (kind == FirstRow::header) return take_header(first);
    if (kind == FirstRow::unclear || first.size() > 2)
        return fail(kind == FirstRow::unclear ? messages::header_unclear : messages::header_wanted, first[1],
                    {std::string(first[1].text)});
    grid_.header = {{{}, grid_.span_of(first[0])}, {{}, grid_.span_of(first[1])}};
    take_body(first);
}

/// What a spreadsheet puts over the names of the columns, or under them.
bool RowTaker::refuse_first(const std::vector<Cell>& first, const std::vector<Cell>& second) {
    if (const Cell* const unit = unit_beside_title(first))
        fail(messages::title_with_unit, first_filled(first),
             {std::string(first_filled(first).text), unit_named(unit->text)});
    else if (const std::string other = shared_separator(first, second); !other.empty())
        fail(has_comma_in_number(second) ? messages::csv_separator_and_commas : messages::csv_separator,
             first.front(), {other});
    else if (is_title(first, second))
        fail(messages::row_is_title, first.front(), {std::string(first.front().text)});
    else if (is_row_of_units(second) && second.size() <= first.size())
        fail(messages::row_of_units, first_filled(second),
             {std::string(first[1].text), std::string(second[1].text)});
    else if (second.size() >= first.size() && first.size() > 1 && is_second_header(first, second))
        fail(messages::header_in_two, second[1], {std::string(second[1].text), std::string(first[1].text)});
    return faulty_;
}

void RowTaker::take_header(const std::vector<Cell>& row) {
    std::size_t named = row.size();
    while (named > 1 && row[named - 1].text.empty()) --named;
    surplus_.assign(row.begin() + static_cast<std::ptrdiff_t>(named), row.end());
    for (std::size_t i = 0; i < named; ++i) grid_.header.push_back(grid_.phrase(row[i]));
    const std::string other = row.size() == 1 ? other_separator(row.front().text) : "";
    if (!other.empty())
        fail(messages::csv_separator, row.front(), {other});
    else if (!check_header(grid_.header, diagnostics_))
        faulty_ = true;
    grid_.reserve(static_cast<std::size_t>(grid_.span.source->line_count()));
}

void RowTaker::take_body(const std::vector<Cell>& row) {
    const std::size_t wanted = grid_.header.size();
    if (row.size() > wanted && row.size() <= wanted + surplus_.size()) return take_named(row);
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

/// Columns at the right that have neither a name nor a cell are no columns: nobody sees them in a spreadsheet.
void RowTaker::take_named(const std::vector<Cell>& row) {
    const std::size_t wanted = grid_.header.size();
    for (std::size_t i = wanted; i < row.size(); ++i)
        if (!row[i].text.empty()) return fail(messages::csv_empty_header, surplus_[i - wanted]);
    take_body({row.begin(), row.begin() + static_cast<std::ptrdiff_t>(wanted)});
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
