#include "core/data/inline_grid.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/table_messages.hpp"

#include <algorithm>
#include <map>

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
        return faulty_ ? std::nullopt : std::optional(std::move(grid_));
    }

private:
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
        for (const auto& [key, value] : data.entries)
            grid_.rows.push_back({cell(key, a_value), cell(value, a_value)});
    }

    /// {甲: {2016年: 1, 2020年: 2}, 乙: {...}}: a column for each, rows in order of appearance.
    void read_series(const Node& data) {
        grid_.header = {{{}, data.span}};
        std::map<std::string, std::size_t> row_of;
        for (const auto& [name, values] : data.entries) {
            if (!values.is_map()) {
                shape(values, a_value_or_map);
                continue;
            }
            const std::size_t column = grid_.header.size();
            grid_.header.push_back(cell(name, a_value));
            for (const auto& [key, value] : values.entries) {
                const auto [found, fresh] = row_of.emplace(key.text, grid_.rows.size());
                if (fresh) grid_.rows.push_back({cell(key, a_value)});
                auto& row = grid_.rows[found->second];
                row.resize(column, {{}, value.span});
                row.push_back(cell(value, a_value));
            }
        }
        for (auto& row : grid_.rows) row.resize(grid_.header.size(), {{}, row.front().span});
    }

    /// The first row's keys are the columns.
    void read_row_maps(const std::vector<Node>& rows) {
        if (rows.front().entries.empty()) return shape(rows.front(), a_row);
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
                const auto column = std::find_if(grid_.header.begin(), grid_.header.end(),
                                                 [&](const Phrase& name) { return name.value == trim(key.text); });
                if (column != grid_.header.end())
                    row[static_cast<std::size_t>(column - grid_.header.begin())] = cell(value, a_value);
                else
                    faulty_ = true, say_column_unknown({key.text, key.span}, grid_.header, diagnostics_);
            }
            grid_.rows.push_back(std::move(row));
        }
    }

    void read_row_lists(const std::vector<Node>& rows) {
        for (const Node& node : rows) {
            if (!node.is_sequence() || node.items.empty()) {
                shape(node, a_row);
                continue;
            }
            std::vector<Phrase> row;
            for (const Node& item : node.items) row.push_back(cell(item, a_value));
            if (grid_.header.empty())
                take_header(std::move(row));
            else
                take_row(node, std::move(row));
        }
    }

    void take_header(std::vector<Phrase> row) {
        faulty_ = !check_header(row, diagnostics_) || faulty_;
        grid_.header = std::move(row);
    }

    void take_row(const Node& node, std::vector<Phrase> row) {
        const std::size_t wanted = grid_.header.size();
        if (row.size() == wanted) return grid_.rows.push_back(std::move(row));
        const bool many = row.size() > wanted;
        diagnostics_.add(many ? messages::csv_long_row : messages::csv_short_row,
                         many ? row[wanted].span : node.span, {std::to_string(row.size()), std::to_string(wanted)});
        faulty_ = true;
    }

    Diagnostics& diagnostics_;
    Grid grid_;
    bool faulty_ = false;
};

} // namespace

std::optional<Grid> inline_grid(const Node& data, Diagnostics& diagnostics) {
    return InlineReader(diagnostics).read(data);
}

} // namespace zhitu
