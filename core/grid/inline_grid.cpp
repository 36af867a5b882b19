#include "core/grid/inline_grid.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/categories.hpp"
#include "core/grid/first_row.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace zhitu {
namespace {

const Argument a_value{"一个值", "one value"};
const Argument a_value_or_map{"一个值，或一组“时期: 值”", "one value, or a map of values"};
const Argument a_row{"一行数据", "a row"};

class InlineReader {
public:
    explicit InlineReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    std::optional<Grid> read(const Node& data) {
        grid_.span = data.span;
        if (data.is_map()) {
            const bool nested = !data.entries.empty() && data.entries.front().second.is_map();
            nested ? read_series(data) : read_map(data);
        } else if (data.is_sequence() && !data.items.empty()) {
            const bool maps = data.items.front().is_map();
            maps ? read_row_maps(data.items) : read_row_lists(data.items);
        }
        grid_.columns.resize(grid_.header.size());
        return faulty_ ? std::nullopt : std::optional(std::move(grid_));
    }

private:
    void add(const std::vector<Phrase>& row) {
        std::vector<Cell> cells;
        for (const Phrase& phrase : row) cells.push_back(grid_.keep(phrase));
        grid_.add_row(cells);
    }

    void shape(const Node& node, const Argument& wanted) {
        diagnostics_.add(messages::data_shape, node.span, {wanted});
        faulty_ = true;
    }

    /// A scalar or nothing at all, which is a missing value.
    Phrase cell(const Node& node, const Argument& wanted) {
        if (node.is_map() || node.is_sequence()) shape(node, wanted);
        return {std::string(trim(node.text)), node.span};
    }

    void read_map(const Node& data) {
        grid_.header = {{{}, data.span}, {{}, data.span}};
        for (const auto& [key, value] : data.entries) add({cell(key, a_value), cell(value, a_value)});
    }

    /// {甲: {2016年: 1, 2020年: 2}, 乙: {...}}: a column for each, rows in order of appearance.
    void read_series(const Node& data) {
        grid_.header = {{{}, data.span}};
        grid_.columns.resize(1);
        std::map<std::string, std::size_t> row_of;
        for (const auto& [name, values] : data.entries) {
            if (!values.is_map()) {
                shape(values, a_value_or_map);
                continue;
            }
            grid_.header.push_back(cell(name, a_value));
            std::vector<Cell>& column = grid_.columns.emplace_back();
            for (const auto& [key, value] : values.entries) {
                const auto [found, fresh] = row_of.emplace(row_key(trim(key.text)), grid_.rows());
                if (fresh) grid_.columns.front().push_back(grid_.keep(cell(key, a_value)));
                column.resize(std::max(column.size(), found->second + 1));
                column[found->second] = grid_.keep(cell(value, a_value));
            }
            if (too_large(name)) return;
        }
        grid_.fill_gaps();
        if (!faulty_ && is_turned(data)) transpose(grid_);
    }

    bool too_large(const Node& name) {
        const bool wide = grid_.header.size() > limits::columns;
        if (!wide && grid_.header.size() * grid_.rows() <= limits::cells) return false;
        diagnostics_.add(wide ? messages::csv_columns : messages::csv_cells, name.span,
                         {std::to_string(wide ? limits::columns : limits::cells)});
        return faulty_ = true;
    }

    /// {2016年: {甲: 1, 乙: 2}, 2020年: {...}}: the periods are the rows after all. In {2016年: {1月: 1, 2月: 2}}
    /// the years are series.
    static bool is_turned(const Node& data) {
        const auto is_row = [](const auto& entry) {
            const std::string period(trim(entry.first.text));
            return parse_period(period) &&
                   std::none_of(entry.second.entries.begin(), entry.second.entries.end(), [&](const auto& inner) {
                       const std::string name(trim(inner.first.text));
                       return parse_period(name) || parse_period(period + name);
                   });
        };
        return std::all_of(data.entries.begin(), data.entries.end(), is_row);
    }

    /// The first row's keys are the columns.
    void read_row_maps(const std::vector<Node>& rows) {
        if (rows.front().entries.empty()) return shape(rows.front(), a_row);
        if (std::ranges::all_of(rows, [](const Node& row) { return row.entries.size() == 1; })) {
            diagnostics_.add(messages::data_list_of_pairs, rows.front().span);
            faulty_ = true;
            return;
        }
        std::vector<Phrase> header;
        for (const auto& [key, value] : rows.front().entries) header.push_back(cell(key, a_value));
        take_header(std::move(header));
        for (const Node& node : rows) {
            if (!node.is_map()) {
                shape(node, a_row);
                continue;
            }
            std::vector<Phrase> row(grid_.header.size(), {{}, node.span});
            for (const auto& [key, value] : node.entries) {
                const std::string_view wanted = trim(key.text);
                const auto column = std::find_if(grid_.header.begin(), grid_.header.end(),
                                                 [&](const Phrase& name) { return name.value == wanted; });
                if (column != grid_.header.end())
                    row[static_cast<std::size_t>(column - grid_.header.begin())] = cell(value, a_value);
                else
                    faulty_ = true, say_column_unknown({key.text, key.span}, grid_.header, diagnostics_);
            }
            add(row);
        }
    }

    void read_row_lists(const std::vector<Node>& rows) {
        if (std::ranges::all_of(rows, &Node::is_scalar)) {
            diagnostics_.add(messages::data_without_names, rows.front().span, {rows.front().text});
            faulty_ = true;
            return;
        }
        for (const Node& node : rows) {
            if (untold_) return;
            if (!node.is_sequence() || node.items.empty()) {
                shape(node, a_row);
                continue;
            }
            std::vector<Phrase> row;
            for (const Node& item : node.items) row.push_back(cell(item, a_value));
            take_list(node, std::move(row));
        }
        if (!first_.empty()) settle_first(nullptr);
    }

    /// The first row waits for the second, which tells what it is.
    void take_list(const Node& node, std::vector<Phrase> row) {
        if (grid_.header.empty() && first_.empty()) {
            first_node_ = &node;
            first_ = std::move(row);
            return;
        }
        if (!first_.empty()) settle_first(&row);
        if (!grid_.header.empty()) take_row(node, std::move(row));
    }

    void settle_first(const std::vector<Phrase>* second) {
        std::vector<Phrase> first = std::exchange(first_, {});
        const auto texts = [](const std::vector<Phrase>& row) {
            std::vector<std::string_view> views;
            for (const Phrase& phrase : row) views.push_back(phrase.value);
            return views;
        };
        const std::vector<std::string_view> below = second ? texts(*second) : std::vector<std::string_view>();
        const FirstRow kind = look_at_first_row(texts(first), second ? &below : nullptr);
        if (kind == FirstRow::header) return take_header(std::move(first));
        if (kind == FirstRow::unclear || first.size() > 2) {
            diagnostics_.add(kind == FirstRow::unclear ? messages::header_unclear : messages::header_wanted,
                             first[1].span, {first[1].value});
            faulty_ = untold_ = true;
            return;
        }
        grid_.header = {{{}, first[0].span}, {{}, first[1].span}};
        take_row(*first_node_, std::move(first));
    }

    void take_header(std::vector<Phrase> row) {
        faulty_ = !check_header(row, diagnostics_) || faulty_;
        grid_.header = std::move(row);
    }

    void take_row(const Node& node, std::vector<Phrase> row) {
        const std::size_t wanted = grid_.header.size();
        if (row.size() == wanted) return add(row);
        const bool many = row.size() > wanted;
        diagnostics_.add(many ? messages::csv_long_row : messages::csv_short_row,
                         many ? row[wanted].span : node.span, {std::to_string(row.size()), std::to_string(wanted)});
        faulty_ = true;
    }

    Diagnostics& diagnostics_;
    Grid grid_;
    std::vector<Phrase> first_; // of rows as lists, until the second tells what it is
    const Node* first_node_ = nullptr;
    bool faulty_ = false, untold_ = false; // untold: what the columns are; reading on is in vain
};

} // namespace

std::optional<Grid> inline_grid(const Node& data, Diagnostics& diagnostics) {
    return InlineReader(diagnostics).read(data);
}

} // namespace zhitu
