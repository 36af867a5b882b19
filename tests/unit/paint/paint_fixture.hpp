// The small picture, painted as pixels.
#pragma once

#include "core/paint/paint.hpp"
#include "core/paint/raster.hpp"
#include "tests/support/small_picture.hpp"

#include <string>

namespace zhitu {

class Painting : public SmallPicture {
protected:
    GlyphMasks masks_{fonts_};
    PngPainter png_{fonts_};

    std::string painted(const Picture& picture, double dpi) { return pack_png(png_.paint(picture, dpi)); }

    Raster drawn(double dpi) {
        Raster raster;
        draw_raster(picture_, masks_, dpi, raster);
        return raster;
    }
};

} // namespace zhitu
