#include "core/pdf/drawing.hpp"

#include "core/base/files.hpp"
#include "core/image/svg.hpp"
#include "core/pdf/cairo_page.hpp"

#include <cairo-pdf.h>
#include <cairo.h>
#include <memory>

namespace zhitu {
namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    try {
        static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) { // must not pass through Cairo's C
        return CAIRO_STATUS_NO_MEMORY;
    }
}

void require_status(cairo_status_t status) {
    if (status == CAIRO_STATUS_SUCCESS) return;
    const std::string reason = cairo_status_to_string(status);
    throw MachineError("把 SVG 画进 PDF 时 Cairo 出错，多半是内存不够（" + reason + "）",
                       "Cairo failed while drawing an SVG into the PDF; memory may be short (" + reason + ")");
}

/// A document of one page with nothing but the drawing.
std::string document(const VectorImage& image, Length width, Length height) {
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, width.pt(), height.pt()), cairo_surface_destroy);
    require_status(cairo_surface_status(surface.get()));
    {
        const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
        cairo_scale(cairo.get(), (1_mm).pt(), (1_mm).pt());
        draw_svg(cairo.get(), image, {0_mm, 0_mm, width, height});
        cairo_show_page(cairo.get());
        require_status(cairo_status(cairo.get()));
    }
    cairo_surface_finish(surface.get());
    require_status(cairo_surface_status(surface.get()));
    return bytes;
}

} // namespace

int add_drawing(PdfFile& file, const VectorImage& image, Length width, Length height) {
    return add_cairo_page(file, document(image, width, height));
}

} // namespace zhitu
