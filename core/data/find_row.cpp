#include "core/data/find_row.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/data/grid.hpp"
#include "core/data/period.hpp"
#include "core/diag/table_messages.hpp"

namespace zhitu {
std::optional<std::size_t> find_row(const Column& category, std::string_view name) {
    const std::string plain = plain_text(trim(name));
    const auto is_it = [&](std::string_view text) {
        return text == plain || (text.find('<') != std::string_view::npos && plain_text(text) == plain);
    };
    for (std::size_t row = 0; row < category.values.size(); ++row)
        if (is_it(category.values[row].text)) return row;
    const std::optional<Period> period = parse_period(plain);
    if (!period) return std::nullopt;
    for (std::size_t row = 0; row < category.values.size(); ++row)
        if (parse_period(category.values[row].text) == period) return row;
    return std::nullopt;
}

std::optional<std::size_t> find_row(const Column& category, const Phrase& name, Diagnostics& diagnostics,
                                    const std::vector<std::string>& others) {
    if (const auto row = find_row(category, name.value)) return row;
    std::vector<std::string> names;
    for (const Value& value : category.values) names.emplace_back(value.text);
    names.insert(names.end(), others.begin(), others.end());
    if (const auto near = nearest(name.value, names))
        diagnostics.add(messages::row_unknown_near, name.span, {name.value, *near});
    else
        diagnostics.add(messages::row_unknown, name.span, {name.value, listed(names)});
    return std::nullopt;
}

} // namespace zhitu
