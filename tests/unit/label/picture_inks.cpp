#include "tests/unit/label/picture_inks.hpp"

#include <hb.h>

#include <cmath>

namespace zhitu::testing {
namespace {

/// Grows round every point that is given.
struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    void add(double x, double y) {
        left = std::min(left, x);
        top = std::min(top, y);
        right = std::max(right, x);
        bottom = std::max(bottom, y);
    }
    bool empty() const { return left > right; }
    Rect rect() const {
        return Rect::between({Length::mm(left), Length::mm(top)}, {Length::mm(right), Length::mm(bottom)});
    }
};

/// The ink of a run's glyphs; of a turned one x runs down and what stood over the baseline lies right of it.
void add_run(const GlyphRun& run, Point origin, const FontSet& fonts, Extent& extent) {
    hb_font_t* const font = fonts.harfbuzz(run.font);
    const double down = run.size.mm() / hb_face_get_upem(hb_font_get_face(font)), across = down * run.condensed;
    for (const Glyph& glyph : run.glyphs) {
        hb_glyph_extents_t ink{};
        if (!hb_font_get_glyph_extents(font, glyph.index, &ink) || ink.width == 0) continue;
        const double left = glyph.x.mm() + ink.x_bearing * across, top = glyph.y.mm() - ink.y_bearing * down;
        for (const double x : {left, left + ink.width * across})
            for (const double y : {top, top - ink.height * down})
                run.turned ? extent.add(origin.x.mm() - y, origin.y.mm() + x)
                           : extent.add(origin.x.mm() + x, origin.y.mm() + y);
    }
}

double to_segment(Point a, Point b, double x, double y) {
    const double dx = (b.x - a.x).mm(), dy = (b.y - a.y).mm(), length = dx * dx + dy * dy;
    const double px = x - a.x.mm(), py = y - a.y.mm();
    const double at = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(px - at * dx, py - at * dy);
}

bool cross(Point a, Point b, Point c, Point d) {
    const auto side = [](Point from, Point to, Point at) {
        return (to.x - from.x).mm() * (at.y - from.y).mm() - (to.y - from.y).mm() * (at.x - from.x).mm();
    };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool holds(const Rect& box, Point at) {
    return at.x > box.left() && at.x < box.right() && at.y > box.top() && at.y < box.bottom();
}

/// Of the middle of a stroke. One that passes the box is as deep in it as may be.
Length distance(Point from, Point to, const Rect& box) {
    const Point corners[] = {
        {box.left(), box.top()}, {box.right(), box.top()}, {box.right(), box.bottom()}, {box.left(), box.bottom()}};
    double least = 1e9;
    for (int i = 0; i < 4; ++i) {
        const Point a = corners[i], b = corners[(i + 1) % 4];
        if (cross(from, to, a, b) || holds(box, from)) return -std::min(box.width, box.height) / 2;
        least = std::min({least, to_segment(from, to, a.x.mm(), a.y.mm()),
                          to_segment(a, b, from.x.mm(), from.y.mm()), to_segment(a, b, to.x.mm(), to.y.mm())});
    }
    return Length::mm(least);
}

Rect wider(const Rect& rect, Length by) {
    return {rect.x - by, rect.y - by, rect.width + by * 2, rect.height + by * 2};
}

} // namespace

std::vector<InkBox> inks(const Picture& picture, const FontSet& fonts) {
    std::vector<InkBox> boxes;
    for (const Mark& mark : picture.marks) {
        const auto* text = std::get_if<TextMark>(&mark.what);
        if (!text) continue;
        Extent extent;
        for (const auto& [offset, run] : text->runs)
            add_run(run,
                    text->vertical ? Point{text->origin.x, text->origin.y + offset}
                                   : Point{text->origin.x + offset, text->origin.y},
                    fonts, extent);
        if (!extent.empty()) boxes.push_back({&mark, extent.rect()});
    }
    return boxes;
}

Length distance(const Rect& a, const Rect& b) {
    return std::max(std::max(a.left(), b.left()) - std::min(a.right(), b.right()),
                    std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom()));
}

Length distance(const Shape& shape, const Rect& box) {
    if (const auto* line = std::get_if<LineShape>(&shape))
        return distance(line->from, line->to, box) - line->width / 2;
    if (const auto* circle = std::get_if<CircleShape>(&shape))
        return distance(circle->centre, circle->centre, box) - circle->radius - circle->width / 2;
    if (const auto* path = std::get_if<PathShape>(&shape)) {
        Length least = Length::mm(1e9);
        for (std::size_t i = 1; i < path->points.size(); ++i)
            least = std::min(least, distance(path->points[i - 1], path->points[i], box) - path->width / 2);
        return least;
    }
    return distance(extent(shape), box);
}

Length margin(const Rect& inner, const Rect& outer) {
    return std::min({inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
                     outer.bottom() - inner.bottom()});
}

Rect extent(const Shape& shape) {
    if (const auto* rect = std::get_if<RectShape>(&shape)) return wider(rect->rect, rect->width / 2);
    if (const auto* line = std::get_if<LineShape>(&shape)) return Rect::between(line->from, line->to);
    if (const auto* image = std::get_if<ImageShape>(&shape)) return image->rect;
    if (const auto* circle = std::get_if<CircleShape>(&shape))
        return wider({circle->centre.x, circle->centre.y, 0_mm, 0_mm}, circle->radius + circle->width / 2);
    Extent extent;
    const auto& path = std::get<PathShape>(shape);
    for (const Point& point : path.points) extent.add(point.x.mm(), point.y.mm());
    return wider(extent.rect(), path.width / 2);
}

std::string name_of(const Mark& mark) {
    const auto* text = std::get_if<TextMark>(&mark.what);
    return mark.role + (text ? " “" + text->text + "”" : "") + " (panel " + std::to_string(mark.panel + 1) + ")";
}

} // namespace zhitu::testing
