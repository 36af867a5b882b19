// Which other font has what a font lacks.
#pragma once

#include "core/text/font_set.hpp"
#include "core/text/shape_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct FontStretch {
    std::size_t begin = 0, end = 0; // bytes of the text
    int font = 0;
};

/// Cuts a text of which the font of its face has not all: `missing` says what it lacks. A character and the marks
/// on it go to one font together. What no font has stays where it is, and so do private characters, which another
/// font would show as others.
std::vector<FontStretch> fall_back(std::string_view text, const std::vector<MissingGlyph>& missing,
                                   const Face& face, const std::string& language, FontSet& fonts, Shaper& shaper);

} // namespace zhitu
