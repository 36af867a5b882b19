#include "core/data/categories.hpp"

#include "core/data/row_table.hpp"
#include "core/diag/table_messages.hpp"

#include <functional>
#include <optional>
#include <unordered_set>

namespace zhitu {
namespace {

std::string period_key(const Period& period) {
    const auto place = [](int month, int day) { return std::to_string(month) + "." + std::to_string(day); };
    return place(period.first_month, period.first_day) + "-" + place(period.last_month, period.last_day) +
           (period.instant ? "." : "");
}

} // namespace

std::string row_key(std::string_view name) {
    const std::optional<Period> period = parse_period(name);
    return period ? period_key(*period) : std::string(name);
}

void check_categories(const Grid& grid, std::size_t column, const std::vector<Period>& periods,
                      Diagnostics& diagnostics) {
    const std::vector<Cell>& names = grid.columns[column];
    const auto key_of = [&](std::size_t row) {
        return periods.empty() ? row_key(names[row].text) : period_key(periods[row]);
    };
    RowTable rows(names.size());
    const auto first_of = [&](std::size_t row) {
        const std::string key = key_of(row);
        return rows.find_or_add(std::hash<std::string>()(key), row,
                                [&](std::size_t other) { return key_of(other) == key; });
    };
    // The only row of an inline map is called by the chart's title.
    const bool may_be_nameless = names.size() == 1 && grid.header[column].value.empty();
    std::unordered_set<std::size_t> repeated; // first rows of their name
    std::size_t second = 0;
    for (std::size_t row = 0; row < names.size(); ++row) {
        const Span span = grid.span_of(names[row]);
        if (names[row].text.empty() && !may_be_nameless)
            diagnostics.add(messages::empty_category, span);
        else if (const auto first = first_of(row); first && repeated.insert(*first).second && second == 0)
            second = row;
    }
    if (repeated.empty()) return;
    const std::string name(names[second].text);
    if (repeated.size() == 1)
        diagnostics.add(messages::repeated_category, grid.span_of(names[second]), {name});
    else // a long table, or a column that is no name: said once
        diagnostics.add(messages::repeated_categories, grid.span_of(names[second]),
                        {name, std::to_string(repeated.size())});
}

} // namespace zhitu
