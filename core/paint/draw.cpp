#include "core/paint/draw.hpp"

#include "core/base/files.hpp"
#include "core/paint/draw_image.hpp"
#include "core/paint/glyph_masks.hpp"
#include "core/scene/swept_line.hpp"
#include "core/scene/touching.hpp"

#include <cairo.h>
#include <cassert>
#include <cmath>
#include <numbers>

namespace zhitu {
namespace {

void require_status(cairo_status_t status) {
    if (status == CAIRO_STATUS_SUCCESS) return;
    const std::string reason = cairo_status_to_string(status);
    throw MachineError("画图时 Cairo 出错，多半是内存不够，请减小尺寸或 --dpi 再试（" + reason + "）",
                       "Cairo failed while drawing; memory may be short: try again with a smaller size or --dpi (" +
                           reason + ")");
}

void move_to(cairo_t* cairo, Point point) {
    assert(std::isfinite(point.x.mm()) && std::isfinite(point.y.mm()));
    cairo_move_to(cairo, point.x.mm(), point.y.mm());
}

void line_to(cairo_t* cairo, Point point) {
    assert(std::isfinite(point.x.mm()) && std::isfinite(point.y.mm()));
    cairo_line_to(cairo, point.x.mm(), point.y.mm());
}

/// Clockwise, as rounded ones and circles are: abutting ones in one path add up, whatever their order.
void add_rect(cairo_t* cairo, const RectShape& shape) {
    const Rect& rect = shape.rect;
    assert(std::isfinite(rect.left().mm()) && std::isfinite(rect.bottom().mm()));
    const double radius = std::min({shape.radius.mm(), rect.width.mm() / 2, rect.height.mm() / 2});
    if (radius <= 0) return cairo_rectangle(cairo, rect.x.mm(), rect.y.mm(), rect.width.mm(), rect.height.mm());
    constexpr double quarter = std::numbers::pi / 2;
    const double left = rect.left().mm() + radius, right = rect.right().mm() - radius;
    const double top = rect.top().mm() + radius, bottom = rect.bottom().mm() - radius;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right, top, radius, -quarter, 0);
    cairo_arc(cairo, right, bottom, radius, 0, quarter);
    cairo_arc(cairo, left, bottom, radius, quarter, 2 * quarter);
    cairo_arc(cairo, left, top, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

void add_path(cairo_t* cairo, const PathShape& shape) {
    auto point = shape.points.begin();
    for (const char verb : shape.verbs) {
        assert(verb == 'Z' || shape.points.end() - point >= (verb == 'C' ? 3 : 1));
        switch (verb) {
        case 'M': move_to(cairo, *point++); break;
        case 'L': line_to(cairo, *point++); break;
        case 'C':
            cairo_curve_to(cairo, point[0].x.mm(), point[0].y.mm(), point[1].x.mm(), point[1].y.mm(),
                           point[2].x.mm(), point[2].y.mm());
            point += 3;
            break;
        default: cairo_close_path(cairo);
        }
    }
}

class MarkPainter {
public:
    MarkPainter(cairo_t* cairo, const Picture& picture, GlyphMasks& glyphs) :
        cairo_(cairo), picture_(picture), glyphs_(glyphs) {}

    void draw() {
        for (std::size_t i = 0; i < picture_.marks.size();) {
            if (const std::size_t end = end_of_touching(picture_.marks, i); end > i) {
                draw_rects(i, end);
                i = end;
            } else {
                std::visit([this](const auto& what) { mark(what); }, picture_.marks[i].what);
                ++i;
            }
        }
    }

private:
    void use(InkIndex ink) {
        assert(ink >= 0 && static_cast<std::size_t>(ink) < picture_.inks.size());
        const Ink& colour = picture_.inks[static_cast<std::size_t>(ink)];
        cairo_set_source_rgb(cairo_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    }

    /// Fills and strokes the current path, and forgets it.
    void paint(InkIndex fill, InkIndex stroke, Length width, Dash dash = {}) {
        if (fill != no_ink) {
            use(fill);
            cairo_fill_preserve(cairo_);
        }
        if (stroke != no_ink && width > 0_mm) {
            use(stroke);
            cairo_set_line_width(cairo_, width.mm());
            const double dashes[] = {dash.on.mm(), dash.off.mm()};
            cairo_set_dash(cairo_, dashes, dash.off > 0_mm ? 2 : 0, 0);
            cairo_stroke_preserve(cairo_);
        }
        cairo_new_path(cairo_);
    }

    /// As one path.
    void draw_rects(std::size_t first, std::size_t end) {
        const auto rect = [&](std::size_t i) -> const RectShape& {
            return std::get<RectShape>(std::get<Shape>(picture_.marks[i].what));
        };
        for (std::size_t i = first; i < end; ++i) add_rect(cairo_, rect(i));
        paint(rect(first).fill, no_ink, {});
    }

    void mark(const Shape& shape) {
        std::visit([this](const auto& kind) { draw_shape(kind); }, shape);
    }

    void mark(const TextMark& text) {
        if (text.ink == no_ink) return;
        for (const auto& [offset, run] : text.runs) {
            use(run.ink == no_ink ? text.ink : run.ink);
            const Point origin{text.origin.x + (text.vertical ? 0_mm : offset),
                               text.origin.y + (text.vertical ? offset : 0_mm)};
            run.turned ? show_turned(origin, run) : glyphs_.show(cairo_, origin, run);
        }
    }

    void show_turned(Point origin, const GlyphRun& run) {
        cairo_save(cairo_);
        cairo_translate(cairo_, origin.x.mm(), origin.y.mm());
        cairo_rotate(cairo_, std::numbers::pi / 2);
        glyphs_.show(cairo_, {0_mm, 0_mm}, run);
        cairo_restore(cairo_);
    }

    void draw_shape(const LineShape& line) {
        move_to(cairo_, line.from);
        line_to(cairo_, line.to);
        paint(no_ink, line.ink, line.width, line.dash);
    }

    void draw_shape(const RectShape& rect) {
        add_rect(cairo_, rect);
        paint(rect.fill, rect.stroke, rect.width);
    }

    void draw_shape(const CircleShape& circle) {
        assert(std::isfinite(circle.radius.mm())); // Cairo never comes back from an infinite one
        cairo_new_sub_path(cairo_);
        cairo_arc(cairo_, circle.centre.x.mm(), circle.centre.y.mm(), circle.radius.mm(), 0, 2 * std::numbers::pi);
        cairo_close_path(cairo_);
        paint(circle.fill, circle.stroke, circle.width);
    }

    void draw_shape(const PathShape& path) {
        if (const std::vector<Point> outline = swept_outline(path); !outline.empty()) {
            for (const Point& point : outline) line_to(cairo_, point);
            return paint(path.stroke, no_ink, {});
        }
        add_path(cairo_, path);
        cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND); // a steep trend would grow spikes
        paint(path.fill, path.stroke, path.width, path.dash);
        cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_MITER);
    }

    void draw_shape(const ImageShape& shape) { draw_image(cairo_, shape); }

    cairo_t* cairo_;
    const Picture& picture_;
    GlyphMasks& glyphs_;
};

} // namespace

void draw_picture(cairo_t* cairo, const Picture& picture, GlyphMasks& glyphs) {
    MarkPainter(cairo, picture, glyphs).draw();
    require_success(cairo);
}

void require_success(cairo_t* cairo) { require_status(cairo_status(cairo)); }

void require_success(cairo_surface_t* surface) { require_status(cairo_surface_status(surface)); }

} // namespace zhitu
