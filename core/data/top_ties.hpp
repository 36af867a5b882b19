// 前N that cuts between two rows of one rank, or a row that the spec names.
#pragma once

#include "core/data/order.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// Says that the first row left out is as large as the last one drawn. `rows` are in order, `ranked` their numbers.
void doubt_cut(const Top& top, const Values& ranked, const Values& names, const Rows& rows,
               Diagnostics& diagnostics);

/// Refuses what the spec names and 前N leaves out: the data have it, so that it would not be found missing as
/// others are.
void refuse_cut(const ChartSpec& chart, const Column& names, const Rows& others, Diagnostics& diagnostics);

} // namespace zhitu
