// The grid of cards: margins, gutters and lanes are fixed, the cards absorb the rest.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

struct Grid {
    int columns = 1, rows = 1;
};
/// 版式, or the grid whose cards are nearest to squares.
Grid grid_of(const Spec& spec, const Theme& theme, const Rect& sheet);
/// One box a chart, left to right and then down; `footer_lines` beyond the first make the cards give way.
std::vector<Rect> card_boxes(const Spec& spec, const Theme& theme, const Rect& sheet, std::size_t footer_lines);
/// The frame of the marks in a card, before any room that a chart asks for.
Rect marks_of(const Rect& card, const CardRule& rule, bool horizontal);

} // namespace zhitu
