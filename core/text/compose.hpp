// One line from shaped pieces: places them, adds tracking. Shared by every typesetter, so that all agree.
#pragma once

#include "core/text/typesetter.hpp"

#include <functional>

namespace zhitu {

/// A glyph in ems of its piece, from the pen.
struct ShapedGlyph {
    std::uint32_t index = 0;
    double x = 0, y = 0, advance = 0;
};

/// A stretch of text in one font, at size 1.
struct ShapedPiece {
    int font = 0;
    std::vector<ShapedGlyph> glyphs;
    std::vector<Cluster> clusters;
    std::vector<MissingGlyph> missing; // offsets into the piece
};

/// Shapes one stretch in the Han face or, `digits`, the digit face of the style. The result must live until the
/// next call.
using ShapePiece = std::function<const ShapedPiece&(std::string_view text, bool digits, const TypeStyle& style)>;

SetText compose(std::string_view text, const TypeStyle& style, const ShapePiece& shape);

/// Whether a mark is set half an em wide under TypeStyle::half_width_marks: ： ， ； 、 “ ” ‘ ’.
bool is_half_width_mark(char32_t code);

} // namespace zhitu
