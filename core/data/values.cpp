#include "core/data/values.hpp"

#include <limits>

namespace zhitu {
namespace {

constexpr std::string_view missing_text = "—";
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

zhitu_text view(std::string_view text) { return {text.data(), text.size()}; }

} // namespace

void Values::add_cell(std::string_view text, std::uint32_t flags, double number, Span span) {
    if (cells_.empty()) source_ = span.source;
    if (span.source == source_ && elsewhere_.empty())
        places_.push_back({span.begin, span.end});
    else
        elsewhere_.push_back(span);
    cells_.push_back({view(text), number, flags, 0});
    if (!numbers_.empty() && numbers_.size() < cells_.size()) numbers_.emplace_back();
}

void Values::add(std::string_view word, Span span) { add_cell(word, 0, no_number, span); }

void Values::add_missing(Span span) { add_cell(missing_text, ZHITU_CELL_MISSING, no_number, span); }

void Values::add(std::string_view text, Decimal number, Span span) {
    add_cell(text, ZHITU_CELL_NUMBER, number.to_double(), span);
    if (numbers_.empty()) numbers_.reserve(cells_.capacity());
    numbers_.resize(cells_.size());
    numbers_.back() = std::move(number);
}

void Values::add(const Value& value) {
    if (value.period) periods_.push_back(*value.period);
    codes_ = codes_ || value.code;
    if (value.number) return add(value.text, *value.number, value.span);
    value.missing ? add_missing(value.span) : add(value.text, value.span);
}

void Values::set(std::size_t row, std::string_view text, Decimal number) {
    cells_[row].text = view(text);
    cells_[row].number = number.to_double();
    numbers_[row] = std::move(number);
}

void Values::mark_periods() {
    for (zhitu_cell& cell : cells_) cell.flags |= ZHITU_CELL_PERIOD;
}

void Values::settle_periods(std::vector<Period> periods) { periods_ = std::move(periods); }

void Values::mark_codes() { codes_ = true; }

void Values::reserve(std::size_t rows) {
    cells_.reserve(rows);
    places_.reserve(rows);
}

Span Values::span(std::size_t row) const {
    if (row >= places_.size()) return elsewhere_[row - places_.size()];
    return {source_, places_[row].begin, places_[row].end};
}

Value Values::operator[](std::size_t row) const {
    const zhitu_cell& cell = cells_[row];
    return {{cell.text.data, static_cast<std::size_t>(cell.text.size)},
            cell.flags & ZHITU_CELL_NUMBER ? &numbers_[row] : nullptr,
            (cell.flags & ZHITU_CELL_MISSING) != 0,
            span(row),
            periods_.empty() ? nullptr : &periods_[row],
            codes_};
}

std::optional<Period> period_of(const Value& name) {
    if (name.code) return std::nullopt;
    return name.period ? *name.period : parse_period(name.text);
}

std::optional<Period> noted_period_of(const Value& name) {
    if (name.code) return std::nullopt;
    return name.period ? *name.period : parse_noted_period(name.text);
}

} // namespace zhitu
