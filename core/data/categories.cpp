#include "core/data/categories.hpp"

#include "core/data/period.hpp"
#include "core/diag/table_messages.hpp"

#include <bit>
#include <functional>
#include <optional>
#include <unordered_set>

namespace zhitu {
namespace {

/// Finds rows by their names. Open addressing over row numbers: a million names cost four bytes each.
class RowsByName {
public:
    explicit RowsByName(const std::vector<Cell>& names) :
        names_(names), slots_(std::bit_ceil(2 * names.size() + 1), no_row) {}

    /// The row that was added under the same name; else adds this one.
    std::optional<std::size_t> find_or_add(std::size_t row) {
        const std::string key = row_key(names_[row].text);
        const std::size_t last = slots_.size() - 1;
        std::size_t at = std::hash<std::string>()(key) & last;
        for (; slots_[at] != no_row; at = (at + 1) & last)
            if (row_key(names_[slots_[at]].text) == key) return slots_[at];
        slots_[at] = static_cast<std::uint32_t>(row);
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t no_row = UINT32_MAX;
    const std::vector<Cell>& names_;
    std::vector<std::uint32_t> slots_;
};

} // namespace

std::string row_key(std::string_view name) {
    const std::optional<Period> period = parse_period(name);
    if (!period) return std::string(name);
    const auto place = [](int month, int day) { return std::to_string(month) + "." + std::to_string(day); };
    return place(period->first_month, period->first_day) + "-" + place(period->last_month, period->last_day) +
           (period->instant ? "." : "");
}

void check_categories(const Grid& grid, std::size_t column, Diagnostics& diagnostics) {
    const std::vector<Cell>& names = grid.columns[column];
    RowsByName rows(names);
    std::unordered_set<std::size_t> said; // first rows of their name
    for (std::size_t row = 0; row < names.size(); ++row) {
        const Span span = grid.span_of(names[row]);
        if (names[row].text.empty())
            diagnostics.add(messages::empty_category, span);
        else if (const auto first = rows.find_or_add(row); first && said.insert(*first).second)
            diagnostics.add(messages::repeated_category, span, {std::string(names[row].text)});
    }
}

} // namespace zhitu
