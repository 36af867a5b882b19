// The legend of a panel: swatches and names, flush right in the unit lane and on as many lines below as it needs.
#pragma once

#include "core/layout/fit.hpp"

namespace zhitu {

/// The growth badge stands there too.
bool has_lane_badge(const Plan& plan);
/// Lines that the legend needs, the unit's own included; 0 without one. A name wider than the lane is a diagnostic.
std::size_t legend_lines(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                         const Card& card, Diagnostics& diagnostics);
/// What so many lines take below the unit's own; a badge in the unit lane hangs lower than a text.
Length legend_room(const Plan& plan, const CardRule& rule, std::size_t lines);
void place_legend(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                  const CardRule& rule, Card& card);

} // namespace zhitu
