// Glyphs filled as outlines: Cairo 1.16 would round their origins to whole pixels in an image.
#pragma once

#include "core/paint/draw.hpp"
#include "core/text/font_set.hpp"

#include <unordered_map>

namespace zhitu {

/// Contours in ems from the glyph's origin, y down. `verbs` as in PathShape.
struct GlyphOutline {
    std::string verbs;
    std::vector<double> coordinates; // x, y by turns
};

class GlyphOutlines final : public GlyphPainter {
public:
    explicit GlyphOutlines(const FontSet& fonts) : fonts_(fonts) {}
    void show(cairo_t* cairo, Point origin, const GlyphRun& run) override;

private:
    const GlyphOutline& outline(int font, std::uint32_t glyph);

    const FontSet& fonts_;
    std::unordered_map<std::uint64_t, GlyphOutline> outlines_; // font and glyph
};

} // namespace zhitu
