// What is printed where: the outlines of glyphs, not the boxes that placement reckons with, and the edges of
// strokes.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <string>
#include <vector>

namespace zhitu::testing {

/// A text of a picture and what its ink covers.
struct InkBox {
    const Mark* mark;
    Rect box;
    const TextMark& text() const { return std::get<TextMark>(mark->what); }
};

/// Every text of the picture that has any ink, in painting order.
std::vector<InkBox> inks(const Picture& picture, const FontSet& fonts);

/// How far two boxes stand apart along the axis where that is most; less than zero when one is in the other.
Length distance(const Rect& a, const Rect& b);
/// How far a shape's ink is from the box; less than zero when it is in the box. Of a filled path its edge counts.
Length distance(const Shape& shape, const Rect& box);
/// How far `inner` is from the nearest edge of `outer`; less than zero when it leaves it.
Length margin(const Rect& inner, const Rect& outer);
/// What a shape covers, its stroke included.
Rect extent(const Shape& shape);

/// "value “2503.07” (panel 1)"
std::string name_of(const Mark& mark);

} // namespace zhitu::testing
