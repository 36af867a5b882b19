// The contours of glyphs, read once.
#pragma once

#include "core/text/font_set.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace zhitu {

/// Contours in ems from the glyph's origin, y down. `verbs` as in PathShape.
struct GlyphOutline {
    std::string verbs;
    std::vector<double> coordinates; // x, y by turns
};

class GlyphOutlines {
public:
    explicit GlyphOutlines(const FontSet& fonts) : fonts_(fonts) {}
    /// Valid until clear().
    const GlyphOutline& outline(int font, std::uint32_t glyph);
    void clear() { outlines_.clear(); }

private:
    const FontSet& fonts_;
    std::unordered_map<std::uint64_t, GlyphOutline> outlines_; // font and glyph
};

} // namespace zhitu
