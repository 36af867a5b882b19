#include "core/image/svg.hpp"

#include "core/base/files.hpp"
#include "core/base/lazy_library.hpp"
#include "core/diag/image_messages.hpp"
#include "core/image/drawing_check.hpp"
#include "core/image/unclosed_tag.hpp"
#include "core/image/why_broken.hpp"

#include <algorithm>
#include <librsvg/rsvg.h>

namespace zhitu {
namespace {

constexpr double dots_per_inch = 96; // CSS

/// The few calls of librsvg that are made. Its fifty libraries are mapped only when there is a drawing.
struct Librsvg {
    decltype(&rsvg_handle_new_from_data) new_from_data;
    decltype(&rsvg_handle_set_dpi) set_dpi;
    decltype(&rsvg_handle_get_intrinsic_dimensions) get_intrinsic_dimensions;
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) get_intrinsic_size_in_pixels;
    decltype(&rsvg_handle_render_document) render_document;
    decltype(&g_object_unref) unref;
    decltype(&g_error_free) free_error;

    Librsvg() {
        const LazyLibrary library("librsvg-2.so.2", {"librsvg", "librsvg2-2", "画 SVG ", "draw SVG"});
        library.find(new_from_data, "rsvg_handle_new_from_data");
        library.find(set_dpi, "rsvg_handle_set_dpi");
        library.find(get_intrinsic_dimensions, "rsvg_handle_get_intrinsic_dimensions");
        library.find(get_intrinsic_size_in_pixels, "rsvg_handle_get_intrinsic_size_in_pixels");
        library.find(render_document, "rsvg_handle_render_document");
        library.find(unref, "g_object_unref");
        library.find(free_error, "g_error_free");
    }
};

class Document {
public:
    /// A document that cannot be read leaves a complaint.
    explicit Document(const std::string& svg) {
        GError* error = nullptr;
        handle_ = rsvg_.new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error);
        if (handle_)
            rsvg_.set_dpi(handle_, dots_per_inch);
        else
            keep(error);
    }
    ~Document() {
        if (handle_) rsvg_.unref(handle_);
    }
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    /// librsvg's.
    const std::string& complaint() const { return complaint_; }

    /// Of the viewBox, else of width and height; nothing when neither is given.
    bool size(double& width, double& height) const {
        gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
        RsvgLength written_width{}, written_height{};
        RsvgRectangle box{};
        rsvg_.get_intrinsic_dimensions(handle_, &has_width, &written_width, &has_height, &written_height, &has_box,
                                       &box);
        if (has_box) width = box.width, height = box.height;
        const bool known = has_box || rsvg_.get_intrinsic_size_in_pixels(handle_, &width, &height);
        return known && width > 0 && height > 0;
    }

    bool draw(cairo_t* cairo, const RsvgRectangle& viewport) {
        GError* error = nullptr;
        if (rsvg_.render_document(handle_, cairo, &viewport, &error)) return true;
        return keep(error), false;
    }

private:
    void keep(GError* error) {
        complaint_ = error ? error->message : "?";
        complaint_.resize(std::min(complaint_.find('\n'), complaint_.size())); // libxml adds an excerpt
        if (error) rsvg_.free_error(error);
    }

    const Librsvg rsvg_;
    RsvgHandle* handle_ = nullptr;
    std::string complaint_;
};

/// The tag that is at fault, where it is one, rather than the place where that was noticed.
Argument fault_of(std::string_view svg, const std::string& complaint) {
    const bool of_tags =
        complaint.find("mismatch") != std::string::npos || complaint.find("end of data") != std::string::npos;
    const auto tag = of_tags ? unclosed_tag(svg) : std::nullopt;
    if (!tag) return why_broken(complaint);
    const std::string line = std::to_string(1 + std::ranges::count(svg.substr(0, tag->at), '\n')),
                      name = "<" + std::string(tag->name) + ">";
    const bool breaks_off = svg.find("</svg") == std::string_view::npos;
    return {"第 " + line + " 行的 " + name + " 没有结束" + (breaks_off ? "，或文件到一半就断了" : ""),
            "the " + name + " of line " + line + " is not closed" + (breaks_off ? ", or the file breaks off" : "")};
}

} // namespace

std::optional<Image> decode_svg(std::string bytes, const ImageFaults& faults) {
    if (!check_drawing(bytes, faults)) return std::nullopt;
    const Document drawing(bytes);
    if (!drawing.complaint().empty())
        return faults.say(messages::image_broken, {fault_of(bytes, drawing.complaint())}), std::nullopt;
    VectorImage image{0, 0, {}};
    if (!drawing.size(image.width, image.height)) return faults.say(messages::drawing_without_size), std::nullopt;
    if (!has_shapes(bytes)) return faults.say(messages::drawing_empty), std::nullopt;
    image.svg = std::move(bytes);
    return image;
}

void draw_svg(cairo_t* cairo, const VectorImage& image, const Rect& rect) {
    Document drawing(image.svg);
    const RsvgRectangle viewport{rect.x.mm(), rect.y.mm(), rect.width.mm(), rect.height.mm()};
    if (drawing.complaint().empty() && drawing.draw(cairo, viewport)) return;
    throw MachineError("librsvg 画不了这张 SVG，请在绘图软件里简化，或导出为 PNG（" + drawing.complaint() + "）",
                       "librsvg cannot draw the SVG: simplify it or export it as PNG (" + drawing.complaint() +
                           ")");
}

} // namespace zhitu
