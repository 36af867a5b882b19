// What small texts over the characters of a lane need, and dots and lines under them: the lanes give way.
#pragma once

#include "core/layout/arrangement.hpp"

namespace zhitu {

/// What of a text stands over its em box, and under it.
struct OrnamentReach {
    Length above, below;
};
OrnamentReach reach_of(const std::string& text, const TypeStyle& style, Typesetter& typesetter);

/// The height of a badge: the theme's, or what its text needs.
Length badge_height(Length nominal, const std::string& text, const TypeStyle& style, Typesetter& typesetter);

/// Lowers a subtitle, parts the lines of the footer, and gives the cards what is left. [once the footer is
/// arranged]
void make_sheet_room(const Arrangement& all);
/// Lowers the unit lane and what hangs under it, and thickens the heads of spans, in all panels alike: siblings
/// share their lanes. [once headers are arranged]
void make_ornament_room(const Arrangement& all);

} // namespace zhitu
