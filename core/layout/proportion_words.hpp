// What the note says about the parts of a whole where the spec wants their ratio.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// "第一产业、第二产业之比，2016年为1∶2，2020年为1∶3"; of which panel where several have these parts. Empty when
/// none has 比例.
std::string proportion_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans);

} // namespace zhitu
