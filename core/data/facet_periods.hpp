// The periods of all facets of one chart: small multiples are read across.
#pragma once

#include "core/data/facets.hpp"

namespace zhitu {

/// Gives every facet a row for each period that another one has, without values, in order of time. Nothing where
/// the rows are not all periods, or no time orders them, and of a kind with parts, of which none may be missing.
void share_periods(const ChartSpec& chart, std::vector<Facet>& facets);

} // namespace zhitu
