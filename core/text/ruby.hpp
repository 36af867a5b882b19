// Small texts over characters (CLREQ 3.3): what room they take along the line.
#pragma once

#include "core/base/markup.hpp"
#include "core/text/atoms.hpp"

namespace zhitu {

/// Sets the small texts of a text whose atoms are complete. One that is wider than its characters reaches over Han
/// beside it, or over the blank of a mark; what is more than that parts its characters. It never reaches over a
/// line's end or letters, and two of them never touch.
void add_rubies(const MarkedText& text, const TypeStyle& style, Typesetter& typesetter, AtomText& found);

} // namespace zhitu
