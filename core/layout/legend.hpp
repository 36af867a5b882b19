// The legend of a panel: swatches and names, flush right in the unit lane, on a second line when one is too short.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// Lines that the legend needs beside the unit: 0, 1 or 2; more is a diagnostic.
std::size_t legend_lines(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                         const Card& card, Diagnostics& diagnostics);
void place_legend(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                  const CardRule& rule, Card& card);

} // namespace zhitu
