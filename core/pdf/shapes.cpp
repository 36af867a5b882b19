#include "core/pdf/shapes.hpp"

#include "core/scene/swept_line.hpp"

#include <cassert>

namespace zhitu {
namespace {

/// How far the controls of a curve that stands for a quarter of a circle are from its ends, of the radius.
constexpr double bend = 0.5522847498;

/// Clockwise, from the end of the last quarter: `corner` is where the tangents of its ends meet.
void quarter(Content& content, Point from, Point corner, Point to) {
    const auto towards = [&](Point end) {
        return Point{end.x + (corner.x - end.x) * bend, end.y + (corner.y - end.y) * bend};
    };
    content.curve_to(towards(from), towards(to), to);
}

void round_rect(Content& content, const Rect& rect, Length radius) {
    const Length left = rect.left(), right = rect.right(), top = rect.top(), bottom = rect.bottom();
    const bool straight_across = rect.width > radius * 2, straight_down = rect.height > radius * 2;
    content.move_to({left + radius, top});
    if (straight_across) content.line_to({right - radius, top});
    quarter(content, {right - radius, top}, {right, top}, {right, top + radius});
    if (straight_down) content.line_to({right, bottom - radius});
    quarter(content, {right, bottom - radius}, {right, bottom}, {right - radius, bottom});
    if (straight_across) content.line_to({left + radius, bottom});
    quarter(content, {left + radius, bottom}, {left, bottom}, {left, bottom - radius});
    if (straight_down) content.line_to({left, top + radius});
    quarter(content, {left, top + radius}, {left, top}, {left + radius, top});
    content.close();
}

} // namespace

template <class Draw> void ShapeWriter::paint(Pens pens, Draw draw) {
    const bool fill = pens.fill != no_ink, stroke = pens.stroke != no_ink && pens.width > 0_mm;
    if (!fill && !stroke) return;
    content_.end_text();
    if (fill) content_.set_fill(inks_.at(static_cast<std::size_t>(pens.fill)));
    if (stroke)
        content_.set_stroke(inks_.at(static_cast<std::size_t>(pens.stroke)), pens.width, pens.dash,
                            pens.round_joins);
    draw();
    content_.paint(fill, stroke);
}

void ShapeWriter::outline(const RectShape& shape) {
    const Length radius = std::min({shape.radius, shape.rect.width / 2, shape.rect.height / 2});
    radius > 0_mm ? round_rect(content_, shape.rect, radius) : content_.rect(shape.rect);
}

void ShapeWriter::outline(const PathShape& shape) {
    auto point = shape.points.begin();
    for (const char verb : shape.verbs) {
        assert(verb == 'Z' || shape.points.end() - point >= (verb == 'C' ? 3 : 1));
        switch (verb) {
        case 'M': content_.move_to(*point++); break;
        case 'L': content_.line_to(*point++); break;
        case 'C': content_.curve_to(point[0], point[1], point[2]), point += 3; break;
        default: content_.close();
        }
    }
}

void ShapeWriter::put(const LineShape& line) {
    paint({no_ink, line.ink, line.width, line.dash},
          [&] { content_.move_to(line.from), content_.line_to(line.to); });
}

void ShapeWriter::put(const RectShape& rect) {
    paint({rect.fill, rect.stroke, rect.width}, [&] { outline(rect); });
}

void ShapeWriter::put(const CircleShape& circle) {
    const Length radius = circle.radius;
    const Rect around{circle.centre.x - radius, circle.centre.y - radius, radius * 2, radius * 2};
    paint({circle.fill, circle.stroke, circle.width}, [&] { round_rect(content_, around, radius); });
}

void ShapeWriter::put(const PathShape& path) {
    const std::vector<Point> swept = swept_outline(path);
    if (!swept.empty())
        return paint({path.stroke}, [&] {
            content_.move_to(swept.front());
            for (const Point& point : swept) content_.line_to(point);
        });
    if (path.verbs.empty()) return;
    paint({path.fill, path.stroke, path.width, path.dash, true}, [&] { outline(path); });
}

void ShapeWriter::put_touching(const std::vector<Mark>& marks, std::size_t first, std::size_t end) {
    const auto rect = [&](std::size_t i) { return std::get<RectShape>(std::get<Shape>(marks[i].what)); };
    paint({rect(first).fill}, [&] {
        for (std::size_t i = first; i < end; ++i) outline(rect(i));
    });
}

} // namespace zhitu
