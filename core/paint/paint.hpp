// Picture -> bytes. The only Cairo code. Same picture, same bytes.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <string>

namespace zhitu {

struct DocumentFacts {
    std::string title, creator; // creator: "zhitu 1.0.0"
};

/// PNG with pHYs and sRGB chunks, and the description in iTXt. Throws MachineError; a picture of more than
/// limits::pixels is refused before that by raster_fits.
std::string paint_png(const Picture& picture, const FontSet& fonts, double dpi);
/// Whether the raster stays within limits::pixels_a_side and limits::pixels.
bool raster_fits(Length width, Length height, double dpi);
/// One-page PDF, page = trim size, fonts subset, text selectable, the description as its subject. The date is
/// SOURCE_DATE_EPOCH or 2000-01-01.
std::string paint_pdf(const Picture& picture, const FontSet& fonts, const DocumentFacts& facts);

} // namespace zhitu
