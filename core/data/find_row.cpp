#include "core/data/find_row.hpp"

#include "core/base/utf8.hpp"
#include "core/data/grid.hpp"
#include "core/data/period.hpp"
#include "core/diag/table_messages.hpp"

namespace zhitu {
std::optional<std::size_t> find_row(const Column& category, std::string_view name) {
    name = trim(name);
    for (std::size_t row = 0; row < category.values.size(); ++row)
        if (category.values[row].text == name) return row;
    const std::optional<Period> period = parse_period(name);
    if (!period) return std::nullopt;
    for (std::size_t row = 0; row < category.values.size(); ++row)
        if (parse_period(category.values[row].text) == period) return row;
    return std::nullopt;
}

std::optional<std::size_t> find_row(const Column& category, const Phrase& name, Diagnostics& diagnostics) {
    if (const auto row = find_row(category, name.value)) return row;
    std::vector<std::string> rows;
    for (const Value& value : category.values) rows.push_back(value.text);
    if (const auto near = nearest(name.value, rows))
        diagnostics.add(messages::row_unknown_near, name.span, {name.value, *near});
    else
        diagnostics.add(messages::row_unknown, name.span, {name.value, listed(rows)});
    return std::nullopt;
}

} // namespace zhitu
