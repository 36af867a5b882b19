// What a reader takes in at one glance stays on one line while that is cheap: a number and its unit, a date, a
// range, 第 and its number. Numbers, ratios and raised figures stay whole at any price.
#pragma once

#include "core/text/atoms.hpp"

namespace zhitu {

/// Raises the costs of break_costs.
void keep_together(const AtomText& atoms, std::string_view text, std::vector<double>& costs);

} // namespace zhitu
