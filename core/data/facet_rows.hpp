// The rows of all facets of one chart: small multiples are read across.
#pragma once

#include "core/data/facets.hpp"

namespace zhitu {

/// Rows and series stand in one order in all facets, that of the first facet which has them all, else as they
/// appear. Every facet gets a row for each period that another one has, without values and in order of time; for
/// each name, where one facet has them all; and each series, where they have any in common. 排序 and 前N leave the
/// names of rows alone. Of a whole no part may be missing: that is a fault.
void share_rows(const ChartSpec& chart, std::vector<Facet>& facets, Diagnostics& diagnostics);

} // namespace zhitu
