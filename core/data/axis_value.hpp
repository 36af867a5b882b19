// Values that the spec itself puts on an axis: 范围, 刻度, 断轴, 标注 线.
#pragma once

#include "core/base/decimal.hpp"
#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"
#include "core/value/unit.hpp"

#include <optional>
#include <utility>

namespace zhitu {

/// What the numbers behind the column's values are measured in: its unit; where cells carry their own, the bare
/// quantity (%, or 元 for 万元 beside 亿元).
Unit unit_of(const Column& column);

/// The value in that unit: 2万亿元 on an axis of 亿元 is 20000. A bare number is in the unit already. Faults go to
/// `diagnostics`.
std::optional<Decimal> axis_value(const Phrase& typed, const Unit& unit, Diagnostics& diagnostics);

/// Both ends of 范围 or 断轴 in that unit, the smaller one first; nothing after a fault.
std::optional<std::pair<Decimal, Decimal>> axis_ends(const Phrase& low, const Phrase& high, const Unit& unit,
                                                     Diagnostics& diagnostics, const Argument& where);
/// The step of 刻度 in that unit; nothing after a fault.
std::optional<Decimal> axis_step(const Phrase& typed, const Unit& unit, Diagnostics& diagnostics,
                                 const Argument& where);

/// Of a table with a fault: what is wrong with 范围, 刻度 and 断轴 whatever its cells are.
void say_axis_faults(const ChartSpec& chart, const ChartTable& chart_table, Diagnostics& diagnostics);

} // namespace zhitu
