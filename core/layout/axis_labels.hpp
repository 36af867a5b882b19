// The names under the rows of an axis: which of them stand there, and in which type.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// Fills card.labels. Periods that are too many lose their inner 年, then all but the ends and the stressed ones;
/// other names step down their ladder, then are a diagnostic.
void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types, Typesetter& typesetter,
                Card& card);
/// Samples for the ladder of the category names; empty for periods.
std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Card& card);

} // namespace zhitu
