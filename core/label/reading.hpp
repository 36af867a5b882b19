// What a reader would take together though it is not one: a value on a line of 标注, and words beside a figure of
// something else (“国家二级标准 31μg/m³”).
#pragma once

#include "core/label/seats.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhitu {

/// Words of 标注: of a line or of a point, not a value of the chart.
bool is_words(const LabelItem& label);
/// Whether words or the value of a point stand so near the unit over the chart that they would be read with it;
/// `care` as below.
bool reads_with_unit(const LabelItem& label, const Field& field, int panel, const Placement& place, double care);
/// Whether the label of that item would in this place be read with what it does not belong to. `placed` are the
/// labels of all items that have their places; `care` is the share of the distance that words would like to keep.
bool misleads(const Scene& scene, const std::vector<std::optional<Placement>>& placed, const Field& field,
              std::size_t item, const Placement& place, double care);

} // namespace zhitu
