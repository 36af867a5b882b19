// The grid of cards: margins, gutters and lanes are fixed, the cards absorb the rest.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

struct CardGrid {
    int columns = 1, rows = 1;
};
/// The few grids that seat the panels in cards nearest to squares, the best first; never none.
std::vector<CardGrid> grids_by_shape(const Spec& spec, const Theme& theme, const Rect& sheet);
/// 版式, or the first of the others.
CardGrid grid_of(const Spec& spec, const Theme& theme, const Rect& sheet);
/// As a line of `zhitu explain`; empty for a single chart.
std::string dump_grid(const Spec& spec, const Theme& theme, const Rect& sheet);
/// Where the cards stand: under the title or, when that runs down, left of it; also left of `side` that is taken at
/// the right edge. They give way to the footer's lines by what the first of them rises over the last.
Rect cards_area(const Spec& spec, const FormRule& form, const Rect& sheet, Length footer_rise, Length side);
/// One box a panel; an area takes the gutters inside it.
std::vector<Rect> card_boxes(const Spec& spec, const Theme& theme, const Rect& sheet, const Rect& area);
/// The frame of the marks in a card, before any room that a chart asks for.
Rect marks_of(const Rect& card, const CardRule& rule, bool horizontal);

} // namespace zhitu
