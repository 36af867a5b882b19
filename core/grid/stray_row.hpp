// What stands above and below a table in a spreadsheet and is copied with it.
#pragma once

#include "core/grid/grid.hpp"

#include <string>
#include <vector>

namespace zhitu {

enum class StrayRow { none, note, unit };

/// note: "注：…", "数据来源：…"; unit: "单位：亿元" alone in its row.
StrayRow look_for_stray(const std::vector<Cell>& row);

/// The cell that says it.
const Cell& first_filled(const std::vector<Cell>& row);

/// 亿元, of "单位：亿元".
std::string unit_named(std::string_view text);

/// 亿元, 亿元, %: under the names of the columns a yearbook has their units.
bool is_row_of_units(const std::vector<Cell>& row);

/// 出口, 进口 under 进出口, which stands over both: the second row of a header in two.
bool is_second_header(const std::vector<Cell>& first, const std::vector<Cell>& second);

/// “单位：亿元” at the end of a title.
const Cell* unit_beside_title(const std::vector<Cell>& row);

/// The first row has one text over several columns, and the second has their names.
bool is_title(const std::vector<Cell>& first, const std::vector<Cell>& second);

} // namespace zhitu
