// Units that a spreadsheet keeps away from its numbers: behind a column's name, or in a column of their own.
#pragma once

#include "core/grid/grid.hpp"
#include "core/value/unit.hpp"

#include <optional>
#include <string>

namespace zhitu {

struct NameWithUnit {
    std::string name;
    Unit unit;
    bool sure = false; // nothing else can be meant
};

/// "产值（亿元）", "增速(%)", and as yearbooks write it: "产值/亿元", "产值，亿元", "产值 亿元". Nothing when what
/// stands behind the name is no unit that is known: "郴州（城区）", "进/出口".
std::optional<NameWithUnit> cut_unit(std::string_view header);

/// A column called 单位 gives its row's bare numbers their unit and is gone, unless the spec names it.
void spread_unit_column(const ChartSpec& chart, Grid& grid);

/// A column's bare numbers take the unit behind its name, which it leaves; nothing where some are of another
/// quantity.
void spread_unit_of_name(Grid& grid, std::size_t column);

/// 2018年（亿元） over bare numbers is a period like any other, and the unit is theirs; unless the spec names the
/// column.
void spread_units_of_periods(const ChartSpec& chart, Grid& grid);

} // namespace zhitu
