// 合计 among the things that it is the sum of.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <string_view>

namespace zhitu {

/// 合计, 总计 and the like, however wide they are set: 合　计.
bool names_a_sum(std::string_view name);

/// 全市, 全省: the whole that places are parts of; 总量, 总人口, 地区生产总值. Only numbers tell whether it is
/// their sum.
bool names_a_whole(std::string_view name);

/// Warns of a column that would be a part of itself, and of a row that would stand among those it sums up: by its
/// name, or, in a ratio and where a place like 全市 is ranked, when its numbers say so too. A row that is exactly
/// the sum of the others is a notice, whatever its name. Lines are let be: a total beside its parts is no fault
/// there.
void doubt_sums(const ChartSpec& chart, const ChartTable& table, Diagnostics& diagnostics);

} // namespace zhitu
