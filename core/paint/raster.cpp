#include "core/paint/raster.hpp"

#include "core/base/limits.hpp"
#include "core/paint/draw.hpp"
#include "core/paint/paint.hpp"

#include <cairo.h>
#include <cassert>
#include <cmath>
#include <memory>

namespace zhitu {

std::int64_t pixels_along(Length side, double dpi) {
    constexpr double mm_per_inch = 25.4;
    return std::max<std::int64_t>(1, std::llround(side.mm() * dpi / mm_per_inch));
}

bool raster_fits(Length width, Length height, double dpi) {
    const std::int64_t across = pixels_along(width, dpi), down = pixels_along(height, dpi);
    return across <= limits::pixels_a_side && down <= limits::pixels_a_side && across * down <= limits::pixels;
}

void draw_raster(const Picture& picture, GlyphMasks& glyphs, double dpi, Raster& raster) {
    assert(raster_fits(picture.width, picture.height, dpi));
    raster.width = static_cast<int>(pixels_along(picture.width, dpi));
    raster.height = static_cast<int>(pixels_along(picture.height, dpi));
    raster.pixels.assign(static_cast<std::size_t>(raster.width) * static_cast<std::size_t>(raster.height),
                         0xFFFFFFFF);
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(raster.pixels.data()),
                                            CAIRO_FORMAT_RGB24, raster.width, raster.height, raster.width * 4),
        cairo_surface_destroy);
    require_success(surface.get());
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
    cairo_scale(cairo.get(), raster.width / picture.width.mm(), raster.height / picture.height.mm());
    draw_picture(cairo.get(), picture, glyphs);
    cairo_surface_flush(surface.get());
    require_success(surface.get());
}

} // namespace zhitu
