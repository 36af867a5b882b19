// A picture as pixels.
#pragma once

#include "core/paint/glyph_masks.hpp"
#include "core/scene/picture.hpp"

#include <cstdint>
#include <vector>

namespace zhitu {

struct Raster {
    int width = 0, height = 0;
    std::vector<std::uint32_t> pixels; // rows from the top; 0x__RRGGBB, the top byte is nothing
};

/// White paper with the picture on it. The page fills the pixels exactly, so that no edge is half paper; at the
/// usual sizes that stretches it by less than 0.1 %. What `raster` held before is gone, its memory is used again.
/// Throws MachineError when Cairo fails.
void draw_raster(const Picture& picture, GlyphMasks& glyphs, double dpi, Raster& raster);

} // namespace zhitu
