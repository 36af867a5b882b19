#include "core/grid/categories.hpp"

#include "core/base/digit.hpp"
#include "core/diag/row_messages.hpp"
#include "core/grid/look.hpp"
#include "core/grid/name_periods.hpp"
#include "core/grid/row_table.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <unordered_set>

namespace zhitu {
namespace {

std::string period_key(const Period& period) {
    const auto place = [](int month, int day) { return std::to_string(month) + "." + std::to_string(day); };
    return place(period.first_month, period.first_day) + "-" + place(period.last_month, period.last_day) +
           (period.instant ? "." : "") + (period.has_time() ? std::to_string(period.minute) : "");
}

/// The rows of one column by their names.
class NamedRows {
public:
    NamedRows(const std::vector<Cell>& names, const std::vector<Period>& periods) :
        names_(names), periods_(periods), first_rows_(names.size()) {}

    /// The first row of the same name; adds the row when it is that.
    std::optional<std::size_t> find_or_add(std::size_t row) {
        const std::string key = key_of(row);
        return first_rows_.find_or_add(hash(key), row, [&](std::size_t other) { return key_of(other) == key; });
    }
    std::size_t first_of(std::size_t row) const {
        const std::string key = key_of(row);
        return *first_rows_.find(hash(key), [&](std::size_t other) { return key_of(other) == key; });
    }

private:
    static std::size_t hash(const std::string& key) { return std::hash<std::string>()(key); }
    std::string key_of(std::size_t row) const {
        return periods_.empty() ? row_key(names_[row].text) : period_key(periods_[row]);
    }

    const std::vector<Cell>& names_;
    const std::vector<Period>& periods_;
    RowTable first_rows_;
};

/// 1, 2, 3 ... 1000000, or other rows of figures each greater than the one before: none of them comes twice.
bool count_up(const std::vector<Cell>& names) {
    std::string_view before;
    for (const Cell& name : names) {
        const std::string_view text = name.text;
        const bool greater = text.size() != before.size() ? text.size() > before.size() : text > before;
        if (!greater || !are_digits(text)) return false;
        before = text;
    }
    return true;
}

/// — and n/a name no row; 无 does among words, and not among periods.
bool is_no_name(const Cell& cell, const std::vector<Cell>& names) {
    if (missing_mark(cell.text) == Missing::no) return false;
    return cell.text != "无" ||
           std::ranges::any_of(names, [](const Cell& name) { return parse_period(name.text).has_value(); });
}

/// Words, or years without 年.
bool may_name_series(const std::vector<Cell>& cells) {
    const bool periods =
        std::ranges::all_of(cells, [](const Cell& cell) { return parse_period(cell.text).has_value(); });
    return periods || !look_at(cells).any_number;
}

/// 城市 of 省份 and 城市: names of rows, and no series.
bool names_rows(const Grid& grid, const std::string& header) {
    const auto is_it = [&](const Phrase& name) { return name.value == header; };
    const auto column = std::ranges::find_if(grid.header, is_it) - grid.header.begin();
    return all_differ(grid.columns[static_cast<std::size_t>(column)]);
}

/// Looks for columns that tell rows of one name apart.
class Parter {
public:
    Parter(const Grid& grid, std::size_t names, const NamedRows& rows) : grid_(grid), names_(names), rows_(rows) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (column != names && !grid.header[column].value.empty() && may_name_series(grid.columns[column]))
                columns_.push_back(column);
    }

    /// One, else two together; none when these do not.
    std::vector<std::string> find() const {
        for (const std::size_t column : columns_)
            if (part({column})) return {grid_.header[column].value};
        constexpr std::size_t most = 6; // of pairs there would be too many
        for (std::size_t i = 1; i < std::min(columns_.size(), most); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (part({columns_[j], columns_[i]}))
                    return {grid_.header[columns_[j]].value, grid_.header[columns_[i]].value};
        return {};
    }

private:
    /// No two rows of one name agree in all of them.
    bool part(const std::vector<std::size_t>& columns) const {
        std::set<std::pair<std::size_t, std::vector<std::string_view>>> seen;
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            if (grid_.columns[names_][row].text.empty()) continue;
            std::vector<std::string_view> words;
            for (const std::size_t column : columns) words.push_back(grid_.columns[column][row].text);
            const bool empty = std::ranges::any_of(words, &std::string_view::empty);
            if (empty || !seen.emplace(rows_.first_of(row), std::move(words)).second) return false;
        }
        return true;
    }

    const Grid& grid_;
    std::size_t names_;
    const NamedRows& rows_;
    std::vector<std::size_t> columns_;
};

} // namespace

std::string row_key(std::string_view name) {
    if (const std::optional<Period> period = parse_period(name)) return period_key(*period);
    if (const auto event = name.empty() || !is_digit(name.front()) ? std::nullopt : yearly_event(name))
        return std::to_string(event->year) + "." + std::string(event->word);
    return std::string(event_of(name).value_or(name));
}

void check_categories(const Grid& grid, std::size_t column, const std::vector<Period>& periods,
                      Diagnostics& diagnostics) {
    const std::vector<Cell>& names = grid.columns[column];
    if (count_up(names)) return;
    NamedRows rows(names, periods);
    // The only row of an inline map is called by the chart's title.
    const bool may_be_nameless = names.size() == 1 && grid.header[column].value.empty();
    std::unordered_set<std::size_t> repeated; // first rows of their name
    std::size_t second = 0, different = 0;
    for (std::size_t row = 0; row < names.size(); ++row) {
        if (is_no_name(names[row], names) && !may_be_nameless)
            diagnostics.add(messages::empty_category, grid.span_of(names[row]));
        else if (const auto first = rows.find_or_add(row); !first)
            ++different;
        else if (repeated.insert(*first).second && second == 0)
            second = row;
    }
    if (repeated.empty()) return;
    const Cell& first = names[rows.first_of(second)];
    const std::string name(names[second].text), typed_first(first.text);
    const Span span = grid.span_of(names[second]);
    const auto line_of = [&](const Cell& cell) { return std::to_string(span.source->line_at(cell.begin)); };
    const std::vector<std::string> parting = Parter(grid, column, rows).find();
    // Two of three hundred counties may have one name; a period has one value, or several series.
    const bool is_long = parse_period(name) || 2 * repeated.size() >= different;
    const std::string table = std::to_string(grid.header[column].span.begin); // one for all its facets
    const bool groups = parting.size() == 1 && !parse_period(name) && names_rows(grid, parting.front());
    if (is_long && parting.size() == 1)
        diagnostics.gather(groups ? messages::groups_as_names : messages::long_form, span, {name, parting.front()},
                           table, {});
    else if (is_long && parting.size() == 2)
        diagnostics.gather(messages::long_form_of_two, span, {name, parting.front(), parting.back()}, table, {});
    else if (repeated.size() > 1)
        diagnostics.add(messages::repeated_categories, span, {name, std::to_string(repeated.size())});
    else if (name != typed_first)
        diagnostics.add(messages::period_twice, span, {typed_first, name, line_of(first)});
    else
        diagnostics.add(messages::repeated_category, span, {name});
}

} // namespace zhitu
