#include "core/paint/glyph_outlines.hpp"

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
hb_draw_funcs_t* pen_functions() {
    static const std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> functions = [] {
        hb_draw_funcs_t* const made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, pen_move, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, pen_line, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(made, pen_curve, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, pen_close, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>(made, hb_draw_funcs_destroy);
    }();
    return functions.get();
}

GlyphOutline read_outline(hb_font_t* font, std::uint32_t glyph) {
    int x_scale = 0, y_scale = 0;
    hb_font_get_scale(font, &x_scale, &y_scale);
    Pen pen{{}, static_cast<double>(x_scale)};
    hb_font_get_glyph_shape(font, glyph, pen_functions(), &pen);
    return std::move(pen.outline);
}

} // namespace

const GlyphOutline& GlyphOutlines::outline(int font, std::uint32_t glyph) {
    const std::uint64_t key = static_cast<std::uint64_t>(font) << 32 | glyph;
    const auto known = outlines_.find(key);
    if (known != outlines_.end()) return known->second;
    return outlines_.emplace(key, read_outline(fonts_.harfbuzz(font), glyph)).first->second;
}

} // namespace zhitu
