#include "core/data/row_taker.hpp"

#include "core/base/limits.hpp"
#include "core/data/number.hpp"
#include "core/data/period.hpp"
#include "core/diag/encoding_messages.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Two values that may stand in one column: numbers of one quantity, ratios, or something missing.
bool alike(const std::string& one, const std::string& other) {
    if (missing_mark(one) != Missing::no || missing_mark(other) != Missing::no) return true;
    if (is_ratio(one) || is_ratio(other)) return is_ratio(one) && is_ratio(other);
    const NumberResult a = parse_typed_number(one), b = parse_typed_number(other);
    return a.fault == NumberFault::none && b.fault == NumberFault::none &&
           a.typed.unit.quantity == b.typed.unit.quantity;
}

/// Whether a first row holds values as the second does, rather than the names of columns.
bool is_body(const std::vector<Phrase>& first, const std::vector<Phrase>* second) {
    if (first.size() < 2 || (second && second->size() != first.size())) return false;
    const auto is_period = [](const Phrase& cell) { return parse_period(cell.value).has_value(); };
    if (first.size() > 2 && std::all_of(first.begin() + 1, first.end(), is_period)) return false; // 2016 2020
    for (std::size_t i = 1; i < first.size(); ++i)
        if (!alike(first[i].value, second ? (*second)[i].value : first[i].value)) return false;
    return true;
}

bool has_other_separator(const std::string& text) {
    return text.find_first_of("\t;") != std::string::npos || text.find("，") != std::string::npos;
}

} // namespace

void RowTaker::take(std::vector<Phrase> row) {
    const bool blank = std::all_of(row.begin(), row.end(), [](const Phrase& cell) { return cell.value.empty(); });
    if (blank || faulty_) return;
    if (empty()) return take_first(std::move(row));
    if (!held_.empty()) settle_first(&row);
    if (!faulty_) take_body(std::move(row));
}

void RowTaker::take_first(std::vector<Phrase> row) {
    if (first_ == FirstRow::header)
        take_header(std::move(row));
    else
        held_ = std::move(row);
}

/// Now that the second row is known, or that there is none.
void RowTaker::settle_first(const std::vector<Phrase>* second) {
    std::vector<Phrase> first = std::move(held_);
    held_.clear();
    if (!is_body(first, second)) return take_header(std::move(first));
    if (first.size() > 2) return fail(messages::header_wanted, first[1], {first[1].value});
    grid_.header = {{{}, first[0].span}, {{}, first[1].span}};
    take_body(std::move(first));
}

void RowTaker::take_header(std::vector<Phrase> row) {
    if (row.size() == 1 && has_other_separator(row.front().value))
        fail(messages::csv_separator, row.front());
    else if (!check_header(row, diagnostics_))
        faulty_ = true;
    grid_.header = std::move(row);
}

void RowTaker::take_body(std::vector<Phrase> row) {
    const std::size_t wanted = grid_.header.size();
    if (row.size() != wanted) {
        say_ragged(row);
    } else if (grid_.rows.size() == limits::rows) {
        fail(messages::csv_rows, row[0], {std::to_string(limits::rows)});
    } else if ((grid_.rows.size() + 1) * wanted > limits::cells) {
        fail(messages::csv_rows, row[0], {std::to_string(limits::cells / wanted)});
    } else {
        grid_.rows.push_back(std::move(row));
    }
}

/// Said at the first cell too many, or at the whole row that has too few; reading goes on and finds more.
void RowTaker::say_ragged(const std::vector<Phrase>& row) {
    const std::size_t wanted = grid_.header.size();
    const bool many = row.size() > wanted;
    const Message& too_many = separator_ == ',' ? messages::csv_long_row : messages::long_row;
    Span place = many ? row[wanted].span : row.front().span;
    place.end = row.back().span.end;
    diagnostics_.add(many ? too_many : messages::csv_short_row, place,
                     {std::to_string(row.size()), std::to_string(wanted)});
    ragged_ = true;
}

void RowTaker::fail(const Message& message, const Phrase& cell, const std::vector<Argument>& arguments) {
    diagnostics_.add(message, cell.span, arguments);
    faulty_ = true;
}

std::optional<Grid> RowTaker::finish() {
    if (!faulty_ && !held_.empty()) settle_first(nullptr);
    if (faulty_ || grid_.header.empty() || (ragged_ && grid_.rows.empty())) return std::nullopt;
    grid_.span = grid_.header.front().span;
    return std::move(grid_);
}

} // namespace zhitu
