#include "core/grid/grid.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/meant_name.hpp"

#include <algorithm>
#include <unordered_set>

namespace zhitu {
namespace {

constexpr const char* names_of_rows = "名称";

} // namespace

void Grid::reserve(std::size_t rows) {
    columns.resize(header.size());
    for (std::vector<Cell>& column : columns) column.reserve(std::min(rows, limits::cells / columns.size()));
}

void Grid::add_row(const std::vector<Cell>& row) {
    columns.resize(header.size());
    for (std::size_t column = 0; column < columns.size(); ++column) columns[column].push_back(row[column]);
}

void Grid::fill_gaps() {
    const std::vector<Cell>& names = columns.front();
    for (std::vector<Cell>& column : columns) {
        column.resize(names.size());
        for (std::size_t row = 0; row < names.size(); ++row)
            if (!column[row].text.data()) column[row] = {{}, names[row].begin, names[row].end};
    }
}

void Grid::take_literally() {
    for (Phrase& name : header) name.value = as_markup(name.value);
    for (std::vector<Cell>& column : columns)
        for (Cell& cell : column)
            if (cell.text.find('<') != std::string_view::npos) cell.text = texts.keep(as_markup(cell.text));
}

bool check_header(std::vector<Phrase>& header, Diagnostics& diagnostics) {
    bool sound = true;
    if (header.size() > 1 && header.front().value.empty()) header.front().value = names_of_rows;
    const auto fail = [&](const Message& message, const Phrase& cell, const std::string& detail) {
        diagnostics.add(message, cell.span, {detail});
        sound = false;
    };
    if (header.size() > limits::columns)
        fail(messages::csv_columns, header[limits::columns], std::to_string(limits::columns));
    std::unordered_set<std::string> names;
    for (const Phrase& cell : header) {
        if (cell.value.empty())
            fail(messages::csv_empty_header, cell, {});
        else if (!names.insert(cell.value).second)
            fail(messages::csv_double_header, cell, cell.value);
    }
    return sound;
}

bool has_column(const std::vector<Phrase>& header, std::string_view name) {
    const auto is_it = [name](const Phrase& each) { return each.value == name; };
    return std::any_of(header.begin(), header.end(), is_it);
}

void say_column_unknown(const Phrase& name, const std::vector<Phrase>& header, Diagnostics& diagnostics) {
    std::vector<std::string> names;
    for (const Phrase& other : header)
        if (!other.value.empty()) names.push_back(other.value);
    if (diagnostics.is_full()) return diagnostics.add(messages::column_unknown, name.span); // is only counted
    if (const auto list = meant_list(name.value, names))
        diagnostics.add(messages::columns_in_one_text, name.span, {name.value, *list});
    else if (const auto near = meant_name(name.value, names))
        diagnostics.add(messages::column_unknown_near, name.span, {name.value, *near});
    else if (names.empty())
        diagnostics.add(messages::column_of_a_map, name.span, {name.value});
    else
        diagnostics.add(messages::column_unknown, name.span, {name.value, listed(names)});
}

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t most = 20;
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < most; ++i) list += (i > 0 ? "、" : "") + names[i];
    return names.size() > most ? list + "……" : list;
}

void transpose(Grid& grid) {
    Grid stood{{grid.header.front()}, {{}}, std::move(grid.texts), grid.span};
    for (std::size_t column = 1; column < grid.header.size(); ++column)
        stood.columns.front().push_back(stood.keep(grid.header[column]));
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        stood.header.push_back(stood.phrase(grid.columns.front()[row]));
        std::vector<Cell>& cells = stood.columns.emplace_back();
        for (std::size_t column = 1; column < grid.header.size(); ++column)
            cells.push_back(grid.columns[column][row]);
    }
    grid = std::move(stood);
}

} // namespace zhitu
