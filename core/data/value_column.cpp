#include "core/data/value_column.hpp"

#include "core/base/digit.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/row_number.hpp"
#include "core/grid/units_aside.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_bare(const Cell& cell) { return are_digits(cell.text); }

bool is_sure_value(const Cell& cell) {
    if (is_bare(cell)) return false;
    const TypedNumber typed = parse_typed_number(cell.text).typed;
    return typed.unit.is_empty() || (known_unit(typed.unit.text) && typed.unit.quantity != "岁");
}

} // namespace

bool is_value(const Cell& cell) {
    if (is_bare(cell)) return true;
    const auto [fault, number] = parse_typed_number(cell.text);
    const bool known = number.unit.is_empty() || known_unit(number.unit.text, true);
    return fault == NumberFault::none && known && !parse_period(cell.text);
}

bool are_values(const Grid& grid, std::size_t column) {
    const auto& cells = grid.columns[column];
    return all_filled(cells, is_value) &&
           (cut_unit(grid.header[column].value) || !are_of_years(grid.columns[column]));
}

bool are_sure_values(const Grid& grid, std::size_t column) {
    return cut_unit(grid.header[column].value) || std::ranges::any_of(grid.columns[column], [](const Cell& cell) {
               return !is_blank(cell) && is_sure_value(cell);
           });
}

bool numbers_rows(std::string_view header) {
    constexpr std::string_view names[]{"号",   "班号", "楼号", "班",   "班级", "年级", "组",
                                       "组别", "名次", "排名", "位次", "排位", "届",   "届次",
                                       "届别", "期",   "期号", "年龄", "楼层"};
    return std::ranges::find(names, header) != std::end(names) || heads_codes(header);
}

} // namespace zhitu
