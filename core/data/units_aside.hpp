// Units that a spreadsheet keeps away from its numbers: in brackets behind a column's name, or in a column of their
// own.
#pragma once

#include "core/data/grid.hpp"
#include "core/data/unit.hpp"

#include <optional>
#include <string>

namespace zhitu {

struct NameWithUnit {
    std::string name;
    Unit unit;
};

/// "产值（亿元）", "增速(%)". Nothing when what stands in the brackets is no unit that is known: "郴州（城区）".
std::optional<NameWithUnit> cut_unit(std::string_view header);

/// A column called 单位 gives its row's bare numbers their unit and is gone, unless the spec names it.
void spread_unit_column(const ChartSpec& chart, Grid& grid);

} // namespace zhitu
