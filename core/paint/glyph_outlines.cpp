#include "core/paint/glyph_outlines.hpp"

#include <cairo.h>
#include <hb.h>
#include <memory>

namespace zhitu {
namespace {

struct Pen {
    GlyphOutline outline;
    double em;

    void add(char verb, std::initializer_list<float> coordinates) {
        outline.verbs += verb;
        double up = 1 / em; // HarfBuzz's y grows upward
        for (const float coordinate : coordinates) {
            outline.coordinates.push_back(static_cast<double>(coordinate) * up);
            up = -up;
        }
    }
};

void pen_move(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
    static_cast<Pen*>(pen)->add('M', {x, y});
}

void pen_line(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
    static_cast<Pen*>(pen)->add('L', {x, y});
}

void pen_curve(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x,
               float y, void*) {
    static_cast<Pen*>(pen)->add('C', {x1, y1, x2, y2, x, y});
}

void pen_close(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, void*) { static_cast<Pen*>(pen)->add('Z', {}); }

/// Without a function for quadratic curves HarfBuzz hands them over as cubic ones.
GlyphOutline read_outline(hb_font_t* font, std::uint32_t glyph) {
    int x_scale = 0, y_scale = 0;
    hb_font_get_scale(font, &x_scale, &y_scale);
    const std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> functions(hb_draw_funcs_create(),
                                                                                       hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(functions.get(), pen_move, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), pen_line, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), pen_curve, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), pen_close, nullptr, nullptr);
    Pen pen{{}, static_cast<double>(x_scale)};
    hb_font_get_glyph_shape(font, glyph, functions.get(), &pen);
    return std::move(pen.outline);
}

void add_outline(cairo_t* cairo, const GlyphOutline& outline, double x, double y, double across, double size) {
    const double* at = outline.coordinates.data();
    for (const char verb : outline.verbs) {
        switch (verb) {
        case 'M': cairo_move_to(cairo, x + at[0] * across, y + at[1] * size), at += 2; break;
        case 'L': cairo_line_to(cairo, x + at[0] * across, y + at[1] * size), at += 2; break;
        case 'C':
            cairo_curve_to(cairo, x + at[0] * across, y + at[1] * size, x + at[2] * across, y + at[3] * size,
                           x + at[4] * across, y + at[5] * size);
            at += 6;
            break;
        default: cairo_close_path(cairo);
        }
    }
}

} // namespace

const GlyphOutline& GlyphOutlines::outline(int font, std::uint32_t glyph) {
    const std::uint64_t key = static_cast<std::uint64_t>(font) << 32 | glyph;
    const auto known = outlines_.find(key);
    if (known != outlines_.end()) return known->second;
    return outlines_.emplace(key, read_outline(fonts_.harfbuzz(font), glyph)).first->second;
}

void GlyphOutlines::show(cairo_t* cairo, Point origin, const GlyphRun& run) {
    for (const Glyph& glyph : run.glyphs)
        add_outline(cairo, outline(run.font, glyph.index), (origin.x + glyph.x).mm(), (origin.y + glyph.y).mm(),
                    run.size.mm() * run.condensed, run.size.mm());
    cairo_fill(cairo);
}

} // namespace zhitu
