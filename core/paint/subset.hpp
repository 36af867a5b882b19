// The glyphs of a picture as small fonts. Cairo's own subsetter walks all 65 535 glyphs of a Noto face and leaves
// 55 kB of it; HarfBuzz cuts a face to what is used in a fraction of that.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <map>
#include <memory>

typedef struct _cairo_font_face cairo_font_face_t;

namespace zhitu {

struct SubsetGlyph {
    std::uint32_t index = 0; // in the small font
    double advance = 0;      // in em, as the font has it
};
struct SubsetFont {
    std::shared_ptr<cairo_font_face_t> face;
    std::map<std::uint32_t, SubsetGlyph> glyphs; // by the whole font's index
};

/// One small font for each font of the picture, by GlyphRun::font. Throws MachineError when a font cannot be cut.
std::map<int, SubsetFont> subset_fonts(const Picture& picture, const FontSet& fonts);

} // namespace zhitu
