#include "core/paint/draw_image.hpp"

#include "core/image/svg.hpp"
#include "core/paint/draw.hpp"

#include <cairo.h>

namespace zhitu {
namespace {

/// What an image holds beyond its rectangle, as a drawing may, is not of the picture.
void clip(cairo_t* cairo, const Rect& rect) {
    cairo_rectangle(cairo, rect.x.mm(), rect.y.mm(), rect.width.mm(), rect.height.mm());
    cairo_clip(cairo);
}

void draw(cairo_t* cairo, const Rect& rect, const PixelImage& image) {
    // Cairo only reads what it paints from
    auto* const data = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(image.pixels.data()));
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_image_surface_create_for_data(data, image.opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                            image.width, image.height, image.width * 4),
        cairo_surface_destroy);
    require_success(surface.get());
    cairo_translate(cairo, rect.x.mm(), rect.y.mm());
    cairo_scale(cairo, rect.width.mm() / image.width, rect.height.mm() / image.height);
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD); // the edge would fade into the paper
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD);
    cairo_paint(cairo);
}

void draw(cairo_t* cairo, const Rect& rect, const VectorImage& image) { draw_svg(cairo, image, rect); }

} // namespace

void draw_image(cairo_t* cairo, const ImageShape& shape) {
    cairo_save(cairo);
    clip(cairo, shape.rect);
    std::visit([&](const auto& image) { draw(cairo, shape.rect, image); }, *shape.image);
    cairo_restore(cairo);
}

} // namespace zhitu
