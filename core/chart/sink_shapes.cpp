// The shapes of a chart.
#include "core/base/limits.hpp"
#include "core/chart/scene_sink.hpp"
#include "core/chart/thin.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {

void SceneSink::connect_shapes() {
    table_.size = sizeof table_;
    table_.self = this;
    table_.line = [](void* self, double x1, double y1, double x2, double y2, std::uint32_t ink, double width,
                     std::uint32_t flags) noexcept {
        return guarded(self, [&](SceneSink& sink) { return sink.line({x1, y1, x2, y2}, ink, width, flags); });
    };
    table_.rect = [](void* self, zhitu_rect rect, std::uint32_t ink, std::uint32_t flags) noexcept {
        return guarded(self, [&](SceneSink& sink) { return sink.rect(rect, ink, flags); });
    };
    table_.circle = [](void* self, double x, double y, double radius, std::uint32_t fill, std::uint32_t stroke,
                       double width, std::uint32_t flags) noexcept {
        return guarded(self, [&](SceneSink& sink) {
            return sink.circle({x, y}, radius, fill, stroke, width, flags);
        });
    };
    table_.polyline = [](void* self, const double* points, std::uint64_t count, std::uint32_t ink, double width,
                         std::uint32_t flags) noexcept {
        return guarded(self, [&](SceneSink& sink) {
            return sink.path("polyline", {}, {points, count}, ZHITU_INK_NONE, ink, width, flags);
        });
    };
    table_.area = [](void* self, const double* points, std::uint64_t count, std::uint32_t ink,
                     std::uint32_t flags) noexcept {
        return guarded(self, [&](SceneSink& sink) {
            return sink.path("area", {}, {points, count}, ink, ZHITU_INK_NONE, 0, flags);
        });
    };
    table_.path = [](void* self, const std::uint8_t* verbs, std::uint64_t verb_count, const double* points,
                     std::uint64_t count, std::uint32_t fill, std::uint32_t stroke, double width,
                     std::uint32_t flags) noexcept {
        return guarded(self, [&](SceneSink& sink) {
            if (verb_count == 0 || !verbs) return sink.refuse("scene.path: no verbs");
            return sink.path("path", std::span(verbs, verb_count), {points, count}, fill, stroke, width, flags);
        });
    };
}

bool SceneSink::on_page(std::initializer_list<double> numbers) {
    return std::all_of(numbers.begin(), numbers.end(),
                       [](double x) { return std::isfinite(x) && std::abs(x) <= 2 * limits::page_mm; });
}

bool SceneSink::ink(std::uint32_t role, InkIndex& out) {
    out = chart_.theme.ink(role);
    return out != no_ink || role == ZHITU_INK_NONE;
}

Dash SceneSink::dash(std::uint32_t flags, std::uint32_t ink, Length width) const {
    if (flags & ZHITU_SHAPE_DASHED) return chart_.theme.dashed(width);
    const bool of_lines = ink >= ZHITU_INK_LINE_1 && ink <= ZHITU_INK_LINE_6;
    return of_lines ? chart_.theme.line_dashes[ink - ZHITU_INK_LINE_1] : Dash();
}

bool SceneSink::add(const char* role, Shape shape, std::uint32_t flags) {
    if (++shapes_ > limits::shapes_a_panel) return refusal_.more_than(limits::shapes_a_panel, "图形", "shapes");
    auto& list = flags & ZHITU_SHAPE_BEHIND ? drawing_.behind : drawing_.front;
    list.push_back({role, chart_.panel(), std::move(shape), (flags & ZHITU_SHAPE_OBSTACLE) != 0});
    return true;
}

bool SceneSink::line(std::array<double, 4> ends, std::uint32_t role, double width, std::uint32_t flags) {
    LineShape shape{{Length::mm(ends[0]), Length::mm(ends[1])}, {Length::mm(ends[2]), Length::mm(ends[3])}};
    if (!on_page({ends[0], ends[1], ends[2], ends[3], width}) || width < 0)
        return refuse("scene.line: a number is not finite or off the page");
    if (!ink(role, shape.ink)) return refuse("scene.line: no such ink");
    shape.width = Length::mm(width);
    shape.dash = dash(flags, role, shape.width);
    return add("line", shape, flags);
}

bool SceneSink::rect(zhitu_rect rect, std::uint32_t role, std::uint32_t flags) {
    RectShape shape;
    if (!on_page({rect.x, rect.y, rect.width, rect.height}) || rect.width < 0 || rect.height < 0)
        return refuse("scene.rect: a number is not finite or off the page");
    if (!ink(role, shape.fill)) return refuse("scene.rect: no such ink");
    shape.rect = {Length::mm(rect.x), Length::mm(rect.y), Length::mm(rect.width), Length::mm(rect.height)};
    return add("rect", shape, flags);
}

bool SceneSink::circle(std::array<double, 2> centre, double radius, std::uint32_t fill, std::uint32_t stroke,
                       double width, std::uint32_t flags) {
    CircleShape shape;
    if (!on_page({centre[0], centre[1], radius, width}) || radius < 0 || width < 0)
        return refuse("scene.circle: a number is not finite or off the page");
    if (!ink(fill, shape.fill) || !ink(stroke, shape.stroke)) return refuse("scene.circle: no such ink");
    shape.centre = {Length::mm(centre[0]), Length::mm(centre[1])};
    shape.radius = Length::mm(radius);
    shape.width = Length::mm(width);
    return add("circle", shape, flags);
}

bool SceneSink::add_points(const std::string& name, Points points, PathShape& shape) {
    for (std::uint64_t i = 0; i < points.count; ++i) {
        const double x = points.numbers[2 * i], y = points.numbers[2 * i + 1];
        if (!on_page({x, y})) return refuse(name + ": a number is not finite or off the page");
        shape.points.push_back({Length::mm(x), Length::mm(y)});
    }
    return true;
}

bool SceneSink::outline(const std::string& name, Points points, PathShape& shape) {
    constexpr std::uint64_t batch = 1u << 16; // a million points are thinned as they come
    shape.points.reserve(std::min(points.count, batch));
    for (std::uint64_t i = 0; i < points.count; i += batch) {
        if (!add_points(name, {points.numbers + 2 * i, std::min(batch, points.count - i)}, shape)) return false;
        thin(shape.points);
    }
    shape.verbs = "M" + std::string(shape.points.size() - 1, 'L');
    if (shape.fill != no_ink) shape.verbs += 'Z';
    return true;
}

bool SceneSink::trace(const std::string& name, std::span<const std::uint8_t> verbs, Points points,
                      PathShape& shape) {
    std::uint64_t used = 0;
    for (const std::uint8_t verb : verbs) {
        if (verb > ZHITU_CLOSE) return refuse(name + ": no such verb");
        shape.verbs += "MLCZ"[verb];
        used += verb == ZHITU_CLOSE ? 0 : verb == ZHITU_CURVE ? 3 : 1;
    }
    if (used != points.count || verbs[0] != ZHITU_MOVE) return refuse(name + ": verbs and points do not match");
    return add_points(name, points, shape);
}

bool SceneSink::path(const char* role, std::span<const std::uint8_t> verbs, Points points, std::uint32_t fill,
                     std::uint32_t stroke, double width, std::uint32_t flags) {
    const std::string name = std::string("scene.") + role;
    PathShape shape;
    points_ += points.count;
    if (points.count == 0 || !points.numbers) return refuse(name + ": no points");
    if (points_ > limits::points_a_panel) return refusal_.more_than(limits::points_a_panel, "点", "points");
    if (!on_page({width}) || width < 0) return refuse(name + ": the width is no length");
    if (!ink(fill, shape.fill) || !ink(stroke, shape.stroke)) return refuse(name + ": no such ink");
    if (!(verbs.empty() ? outline(name, points, shape) : trace(name, verbs, points, shape))) return false;
    shape.width = Length::mm(width);
    shape.dash = dash(flags, stroke, shape.width);
    return add(role, std::move(shape), flags);
}

} // namespace zhitu
