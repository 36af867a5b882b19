// 替代文本 for a picture whose author wrote none.
#pragma once

#include "core/data/table.hpp"
#include "core/spec/spec.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zhitu {

/// The title, and of each panel what it is: a chart by its kind, title, first and last row, of periods the earliest
/// and the latest; a text in full. “柱图：全体居民人均可支配收入，2016年19756元，2020年27196元”
std::string describe(const Spec& spec, const std::vector<std::optional<ChartTable>>& tables);

} // namespace zhitu
