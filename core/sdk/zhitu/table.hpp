// The table as a chart sees it: columns of cells, each with the text that is printed and a number for geometry; and
// the named roles of the theme.
#ifndef ZHITU_TABLE_HPP
#define ZHITU_TABLE_HPP

#include <zhitu/abi.h>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

/// Something went wrong in the plugin; the SDK turns it into a sentence for the core at the boundary.
class Fault : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

inline std::string_view view(zhitu_text text) {
    return text.size ? std::string_view(text.data, static_cast<std::size_t>(text.size)) : std::string_view();
}
inline zhitu_text view(std::string_view text) { return {text.data(), text.size()}; }

enum class Type : std::uint32_t {
    value_now = ZHITU_TYPE_VALUE_NOW,
    value_before = ZHITU_TYPE_VALUE_BEFORE,
    category = ZHITU_TYPE_CATEGORY,
    note = ZHITU_TYPE_NOTE,
    badge = ZHITU_TYPE_BADGE,
    part = ZHITU_TYPE_PART,
    series = ZHITU_TYPE_SERIES
};

enum class Ink : std::uint32_t {
    none = ZHITU_INK_NONE,
    text = ZHITU_INK_TEXT,
    rule = ZHITU_INK_RULE,
    paper = ZHITU_INK_PAPER,
    now = ZHITU_INK_NOW,
    before = ZHITU_INK_BEFORE,
    bridge = ZHITU_INK_BRIDGE,
    ground = ZHITU_INK_GROUND,
    up = ZHITU_INK_UP,
    down = ZHITU_INK_DOWN
};
inline constexpr std::size_t series_inks = ZHITU_INK_SERIES_6 - ZHITU_INK_SERIES_1 + 1;
/// The theme's ink of a series, from 0; past the last it starts again.
constexpr Ink series_ink(std::size_t series) {
    return static_cast<Ink>(ZHITU_INK_SERIES_1 + static_cast<std::uint32_t>(series % series_inks));
}
/// The same for lines: inks that hold as a thin stroke on paper.
constexpr Ink line_ink(std::size_t series) {
    return static_cast<Ink>(ZHITU_INK_LINE_1 + static_cast<std::uint32_t>(series % series_inks));
}

struct Row {
    std::uint32_t index = 0;
    constexpr auto operator<=>(const Row&) const = default;
};

/// All rows of the table, in order: `for (Row row : p.rows())`.
class Rows {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row*;
        using reference = Row;

        constexpr explicit Iterator(std::uint32_t index) : index_(index) {}
        constexpr Row operator*() const { return {index_}; }
        constexpr Iterator& operator++() { return ++index_, *this; }
        constexpr Iterator operator++(int) { return Iterator(index_++); }
        constexpr bool operator==(const Iterator&) const = default;

    private:
        std::uint32_t index_;
    };

    constexpr explicit Rows(std::uint32_t count) : count_(count) {}
    constexpr Iterator begin() const { return Iterator(0); }
    constexpr Iterator end() const { return Iterator(count_); }
    constexpr std::size_t size() const { return count_; }
    constexpr bool empty() const { return count_ == 0; }
    constexpr Row operator[](std::size_t index) const { return {static_cast<std::uint32_t>(index)}; }
    constexpr Row front() const { return {0}; }
    constexpr Row back() const { return {count_ ? count_ - 1 : 0}; }

private:
    std::uint32_t count_;
};

/// Which cell, or with row ZHITU_NO_ROW the column's name: what labels say and complaints point at.
struct Cell {
    std::uint32_t column = 0, row = ZHITU_NO_ROW;
};

class TableColumn {
public:
    TableColumn(const zhitu_input& input, std::uint32_t index) : input_(&input), index_(index) {
        if (index >= input.column_count) throw Fault("a column beyond the table was asked for");
        // Columns carry their size, so that a newer core may hand over longer ones.
        const auto* first = reinterpret_cast<const char*>(input.columns);
        column_ = reinterpret_cast<const zhitu_column*>(first + std::size_t{index} * input.columns->size);
    }

    std::uint32_t index() const { return index_; }
    std::string_view name() const { return view(column_->name); }
    /// Shared by all cells; empty when they carry their own.
    std::string_view unit() const { return view(column_->unit); }

    bool name_is_period() const { return column_->flags & ZHITU_COLUMN_PERIOD; }
    bool highlighted() const { return column_->flags & ZHITU_COLUMN_HIGHLIGHTED; } ///< 强调 names this column
    /// Of several columns that are all named by periods it is the latest in time, wherever it stands.
    bool present() const { return column_->flags & ZHITU_COLUMN_PRESENT; }

    Cell cell(Row row) const { return {index_, row.index}; }
    Cell name_cell() const { return {index_, ZHITU_NO_ROW}; }

    std::string_view text(Row row) const { return view(at(row).text); } ///< as it is printed
    double number(Row row) const { return at(row).number; }             ///< NaN when it is missing or no number
    bool missing(Row row) const { return at(row).flags & ZHITU_CELL_MISSING; }
    bool is_number(Row row) const { return at(row).flags & ZHITU_CELL_NUMBER; }
    bool is_period(Row row) const { return at(row).flags & ZHITU_CELL_PERIOD; }
    /// "郴州  2503.07": what a label with a name says.
    std::string named(Row row) const { return std::string(name()) + ZHITU_NAME_GAP + std::string(text(row)); }
    bool has_negative() const {
        for (Row row : Rows(input_->rows))
            if (number(row) < 0) return true;
        return false;
    }
    /// All cells are periods: 2016年, 2020年 ...
    bool is_period() const {
        for (Row row : Rows(input_->rows))
            if (!is_period(row)) return false;
        return true;
    }
    /// Stretches of rows that have a value, broken where one is missing or of a period of another length: the
    /// pieces of a line.
    std::vector<std::vector<Row>> runs() const {
        std::vector<std::vector<Row>> found;
        bool open = false;
        for (Row row : Rows(input_->rows)) {
            const bool apart = input_->row_flags[row.index] & ZHITU_ROW_APART;
            if (!missing(row) && (!open || apart)) found.emplace_back();
            open = !missing(row);
            if (open) found.back().push_back(row);
        }
        return found;
    }
    /// A number the way the column's cells are printed.
    std::string format(double number) const;

private:
    const zhitu_cell& at(Row row) const {
        if (row.index >= input_->rows) throw Fault("a row beyond the table was asked for");
        return column_->cells[row.index];
    }

    const zhitu_input* input_;
    const zhitu_column* column_;
    std::uint32_t index_;
};

inline std::string TableColumn::format(double number) const {
    const zhitu_host& host = *input_->host;
    std::string text(static_cast<std::size_t>(host.format(host.self, index_, number, nullptr, 0)), '\0');
    host.format(host.self, index_, number, text.data(), text.size());
    return text;
}

} // namespace plugin_1
} // namespace zhitu

#endif
