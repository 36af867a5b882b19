// What is done to the glyphs of a column once they are shaped.
#pragma once

#include "core/base/type_style.hpp"
#include "core/text/shaped_piece.hpp"

typedef struct hb_font_t hb_font_t;

namespace zhitu {

/// The blank of full-width marks in a vertical text may be trimmed; a style of half-width marks goes without it. In
/// zh-Hans ： ； ！ ？ stand in the middle of their em, in zh-Hant all pauses and stops do: they keep it. How wide
/// marks are is as in level texts (width_of_mark); ！！ stand side by side, by their ink in `font` if there is one.
void set_vertical_marks(ShapedPiece& piece, const TypeStyle& style, hb_font_t* font);

/// Puts the figures of a number, shaped on one line, into the middle of one em; they are narrowed when they must
/// be.
void stand_upright(ShapedPiece& number, double cap_height);

} // namespace zhitu
