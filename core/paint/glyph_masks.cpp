#include "core/paint/glyph_masks.hpp"

#include "core/paint/draw.hpp"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <string_view>

namespace zhitu {
namespace {

constexpr int phases = 4; // a pixel

/// The masks of some ten boards; past this the cache starts anew.
constexpr std::size_t kept_bytes = 8u << 20;

struct Place {
    std::int32_t pixel, phase;
};

Place place_of(double coordinate) {
    const auto quarters = static_cast<std::int32_t>(std::floor(coordinate * phases + 0.5));
    const std::int32_t pixel = quarters >> 2;
    return {pixel, quarters - pixel * phases};
}

/// From ems to pixels.
struct ToPixels {
    std::array<float, 4> ems;
    double x, y;

    std::pair<double, double> operator()(double across, double down) const {
        return {ems[0] * across + ems[2] * down + x, ems[1] * across + ems[3] * down + y};
    }
};

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
};

/// Of all points, those that only lead a curve too: a little too large is no harm.
Box box_of(const GlyphOutline& outline, const ToPixels& to_pixels) {
    Box box{1e9, 1e9, -1e9, -1e9};
    for (std::size_t i = 0; i + 1 < outline.coordinates.size(); i += 2) {
        const auto [x, y] = to_pixels(outline.coordinates[i], outline.coordinates[i + 1]);
        box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x), std::max(box.bottom, y)};
    }
    return box;
}

void add_outline(cairo_t* cairo, const GlyphOutline& outline, const ToPixels& to_pixels) {
    const double* at = outline.coordinates.data();
    const auto point = [&] {
        const auto place = to_pixels(at[0], at[1]);
        at += 2;
        return place;
    };
    for (const char verb : outline.verbs) {
        if (verb == 'Z') {
            cairo_close_path(cairo);
            continue;
        }
        const auto [x, y] = point();
        if (verb == 'M') {
            cairo_move_to(cairo, x, y);
        } else if (verb == 'L') {
            cairo_line_to(cairo, x, y);
        } else {
            const auto [x2, y2] = point();
            const auto [x3, y3] = point();
            cairo_curve_to(cairo, x, y, x2, y2, x3, y3);
        }
    }
}

} // namespace

std::size_t GlyphMasks::Hash::operator()(const Key& key) const {
    static_assert(std::has_unique_object_representations_v<std::array<std::int32_t, 4>> && sizeof(Key) == 32);
    return std::hash<std::string_view>()({reinterpret_cast<const char*>(&key), sizeof key});
}

GlyphMasks::Mask GlyphMasks::make(const Key& key) {
    const GlyphOutline& outline = outlines_.outline(key.font, key.glyph);
    if (outline.verbs.empty()) return {};
    ToPixels to_pixels{key.ems, key.phase_x / double{phases}, key.phase_y / double{phases}};
    const Box box = box_of(outline, to_pixels);
    const int left = static_cast<int>(std::floor(box.left)), top = static_cast<int>(std::floor(box.top));
    const int width = static_cast<int>(std::ceil(box.right)) - left;
    const int height = static_cast<int>(std::ceil(box.bottom)) - top;
    Mask mask{{cairo_image_surface_create(CAIRO_FORMAT_A8, width, height), cairo_surface_destroy}, left, top};
    require_success(mask.coverage.get());
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(mask.coverage.get()),
                                                                   cairo_destroy);
    to_pixels.x -= left;
    to_pixels.y -= top;
    add_outline(cairo.get(), outline, to_pixels);
    cairo_fill(cairo.get());
    require_success(cairo.get());
    kept_ += static_cast<std::size_t>(cairo_image_surface_get_stride(mask.coverage.get()) * height);
    return mask;
}

const GlyphMasks::Mask& GlyphMasks::mask(const Key& key) {
    if (const auto known = masks_.find(key); known != masks_.end()) return known->second;
    if (kept_ > kept_bytes) {
        masks_.clear();
        outlines_.clear();
        kept_ = 0;
    }
    return masks_.emplace(key, make(key)).first->second;
}

void GlyphMasks::show(cairo_t* cairo, Point origin, const GlyphRun& run) {
    cairo_matrix_t to_device;
    cairo_get_matrix(cairo, &to_device);
    const double down = run.size.mm(), across = down * run.condensed;
    Key key{{static_cast<float>(to_device.xx * across), static_cast<float>(to_device.yx * across),
             static_cast<float>(to_device.xy * down), static_cast<float>(to_device.yy * down)},
            run.font,
            0,
            0,
            0};
    cairo_save(cairo);
    cairo_identity_matrix(cairo);
    for (const Glyph& glyph : run.glyphs) {
        double x = (origin.x + glyph.x).mm(), y = (origin.y + glyph.y).mm();
        cairo_matrix_transform_point(&to_device, &x, &y);
        const Place column = place_of(x), row = place_of(y);
        key.glyph = glyph.index;
        key.phase_x = column.phase;
        key.phase_y = row.phase;
        const Mask& shown = mask(key);
        if (shown.coverage)
            cairo_mask_surface(cairo, shown.coverage.get(), column.pixel + shown.left, row.pixel + shown.top);
    }
    cairo_restore(cairo);
}

} // namespace zhitu
