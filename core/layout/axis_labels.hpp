// The names under the rows of an axis: which of them stand there, and in which type.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// Fills card.labels. Periods that are too many lose their inner 年, then all but the ends and the stressed ones,
/// then the ends too; stressed ones that still touch are a diagnostic. Other names have stepped down their ladder
/// before.
void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                Typesetter& typesetter, Diagnostics& diagnostics, Card& card);
/// What names that run down take under the marks beyond a line of level ones.
Length vertical_label_room(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter);
/// Samples for the ladder of the category names; empty for periods.
std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Card& card);
/// From the first to the last line of the names that take the most lines; zero when all have one.
Length names_drop(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                  const Card& card);

} // namespace zhitu
