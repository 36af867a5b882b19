// The values of one column, a million of them if need be.
#pragma once

#include "core/base/decimal.hpp"
#include "core/diag/source.hpp"
#include "core/value/period.hpp"

#include <zhitu/abi.h>

#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

namespace zhitu {

/// A view of one value; good until its column changes.
struct Value {
    std::string_view text;           // as it is printed: "2107.70", "2016年", "25.3%", "—" for a missing one
    const Decimal* number = nullptr; // in the column's unit, or null; printed digits never come from here
    bool missing = false;
    Span span;
    const Period* period = nullptr; // where its neighbours tell more than the text does: 2月 behind 2024年1月
    bool code = false;              // 2001 under 门店号: no period, though its text may be one
};

/// What the name of a row stands for.
std::optional<Period> period_of(const Value& name);
/// The same, a remark such as （预计） aside.
std::optional<Period> noted_period_of(const Value& name);

/// Laid out as plugins see them, so that nothing is copied at the boundary. Texts are views: whoever adds them sees
/// to it that they outlive the values.
class Values {
public:
    void add(std::string_view word, Span span);
    void add(std::string_view text, Decimal number, Span span);
    void add_missing(Span span);
    void add(const Value& value);
    void set(std::size_t row, std::string_view text, Decimal number); ///< a number in place of a number
    void mark_periods();                                              ///< every text is one
    void settle_periods(std::vector<Period> periods);                 ///< of all rows, from their neighbours
    void mark_codes();                                                ///< no text is a period
    void reserve(std::size_t rows);

    std::size_t size() const { return cells_.size(); }
    Value operator[](std::size_t row) const;
    const std::vector<zhitu_cell>& cells() const { return cells_; }

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Value;
        Iterator(const Values& values, std::size_t row) : values_(&values), row_(row) {}
        Value operator*() const { return (*values_)[row_]; }
        Iterator& operator++() { return ++row_, *this; }
        bool operator==(const Iterator&) const = default;

    private:
        const Values* values_;
        std::size_t row_;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

private:
    struct Stretch {
        std::uint32_t begin, end;
    };

    void add_cell(std::string_view text, std::uint32_t flags, double number, Span span);
    Span span(std::size_t row) const;

    std::vector<zhitu_cell> cells_;
    std::vector<Decimal> numbers_; // of all rows, or of none
    std::vector<Period> periods_;  // the same
    bool codes_ = false;
    const Source* source_ = nullptr;
    std::vector<Stretch> places_; // in the source, of the first rows
    std::vector<Span> elsewhere_; // of the rows behind them: few or none
};

} // namespace zhitu
