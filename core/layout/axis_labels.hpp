// The names under the rows of an axis: which of them stand there, and in which type.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// Fills card.labels, and the lines of the grid at them. Of periods that are too many the inner ones lose their 年,
/// then all go that begin no month, quarter, year, decade ..., then all but the ends and the stressed ones, then
/// an end that touches another; stressed ones that still touch are a diagnostic. Other names have stepped down
/// their ladder before.
void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                Typesetter& typesetter, Diagnostics& diagnostics, Card& card);
/// How far names that run down reach below a level one.
Length reach_down(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter);
/// Samples for the ladder of the category names; empty for periods that may be thinned. Names left of lying bars
/// step down only when all of a panel's then keep to the theme's share of the card, or at least leave the bars
/// their least width.
std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                                   const Card& card);
/// What names under the marks take beyond one plain line.
struct NamesRoom {
    Length
        drop; // below: the lines of names that take the most, and what is under their last; how far they run down
    Length rise; // above: what stands over their first
};
NamesRoom names_room(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                     Typesetter& typesetter, const Card& card);
/// Of the widest line of the names left of lying bars.
Length names_width(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                   const Card& card);

} // namespace zhitu
