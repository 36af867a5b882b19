#include "core/label/field.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {

Length overlap(const Rect& a, const Rect& b) {
    const Length x = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const Length y = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return std::min(x, y);
}

Rect grown(const Rect& rect, Length by) {
    return {rect.x - by, rect.y - by, rect.width + by * 2, rect.height + by * 2};
}

/// Liang-Barsky against the box grown by half the line's width.
bool crosses(const LineShape& line, const Rect& box) {
    const Rect wide = grown(box, line.width / 2);
    const auto [left, right] = std::minmax(line.from.x, line.to.x);
    const auto [top, bottom] = std::minmax(line.from.y, line.to.y);
    if (right < wide.left() || left > wide.right() || bottom < wide.top() || top > wide.bottom()) return false;
    const double dx = (line.to.x - line.from.x).mm(), dy = (line.to.y - line.from.y).mm();
    const double edges[4][2] = {{-dx, (line.from.x - wide.left()).mm()},
                                {dx, (wide.right() - line.from.x).mm()},
                                {-dy, (line.from.y - wide.top()).mm()},
                                {dy, (wide.bottom() - line.from.y).mm()}};
    double enter = 0, leave = 1;
    for (const auto& [towards, distance] : edges) {
        if (towards == 0) {
            if (distance < 0) return false;
            continue;
        }
        const double at = distance / towards;
        if (towards < 0)
            enter = std::max(enter, at);
        else
            leave = std::min(leave, at);
    }
    return enter <= leave;
}

Field::Field(const Scene& scene, Length text_gap) : bounds_(scene.bounds), text_gap_(text_gap) {
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        const SceneItem& item = scene.items[i];
        const auto* shape = std::get_if<Shape>(&item.what);
        if (shape && item.obstacle) add_obstacle(item.panel, *shape, i);
        const auto* line = shape ? std::get_if<LineShape>(shape) : nullptr;
        if (line && item.role == "reference line") references_.push_back({item.panel, *line, i});
        if (line && item.role == "grid") grid_.push_back({item.panel, *line, i});
    }
}

void Field::add_obstacle(int panel, const Shape& shape, std::size_t item) {
    if (const auto* rect = std::get_if<RectShape>(&shape)) obstacles_.push_back({panel, rect->rect});
    if (const auto* circle = std::get_if<CircleShape>(&shape)) {
        const Length ring = circle->stroke == no_ink ? 0_mm : circle->width / 2;
        obstacles_.push_back(
            {panel, grown({circle->centre.x, circle->centre.y, 0_mm, 0_mm}, circle->radius + ring)});
    }
    if (const auto* line = std::get_if<LineShape>(&shape)) segments_.push_back({panel, *line, item});
    if (const auto* path = std::get_if<PathShape>(&shape))
        for (std::size_t i = 1; i < path->points.size(); ++i)
            segments_.push_back({panel, {path->points[i - 1], path->points[i], no_ink, path->width}, item});
}

namespace {

/// On which side of the line through a and b the point lies: by the sign.
double side(Point a, Point b, Point point) {
    return (b.x - a.x).mm() * (point.y - a.y).mm() - (b.y - a.y).mm() * (point.x - a.x).mm();
}

/// Whether ab and cd cross. A point on the other's line counts to one side, so that a turn just there is not
/// missed.
bool cross(Point a, Point b, Point c, Point d) {
    const auto left = [](Point from, Point to, Point point) { return side(from, to, point) >= 0; };
    return left(a, b, c) != left(a, b, d) && left(c, d, a) != left(c, d, b);
}

} // namespace

Length Field::conflict(int panel, const Rect& box, const Rect& own) const {
    constexpr Length exact = Length::mm(0.001); // what computing in doubles may lose
    Length worst = 0_mm;
    if (panel >= 0) {
        const Rect& bounds = bounds_[static_cast<std::size_t>(panel)];
        worst = std::max({worst, bounds.left() - box.left(), box.right() - bounds.right(), bounds.top() - box.top(),
                          box.bottom() - bounds.bottom()});
    }
    const Rect clear = grown(box, text_gap_);
    for (const Box& text : texts_)
        if (text.panel == panel) worst = std::max(worst, overlap(text.rect, clear));
    for (const Box& lane : lanes_)
        if (lane.panel == panel) worst = std::max(worst, overlap(lane.rect, box));
    for (const Box& obstacle : obstacles_)
        if (obstacle.panel == panel && overlap(obstacle.rect, own) < 0_mm)
            worst = std::max(worst, overlap(obstacle.rect, clear));
    const auto through = [&](const Segment& segment) {
        return segment.panel == panel && crosses(segment.part, grown(clear, -exact));
    };
    if (worst < box.height && std::any_of(segments_.begin(), segments_.end(), through)) worst = box.height;
    return worst < exact ? 0_mm : worst;
}

bool Field::passes_a_point(int panel, const Rect& box, const Rect& anchor) const {
    constexpr Length level = Length::mm(0.5); // a neighbour as high as the anchor takes nothing from it
    const auto between = [&](Point point) {
        return point.x >= box.left() - box.height && point.x <= box.right() + box.height &&
               point.y < anchor.top() - level && point.y > box.top();
    };
    return std::any_of(segments_.begin(), segments_.end(), [&](const Segment& segment) {
        return segment.panel == panel && (between(segment.part.from) || between(segment.part.to));
    });
}

std::pair<Length, Length> Field::free_column(int panel, Length left, Length right, Length from, Length to) const {
    const Rect& bounds = bounds_[static_cast<std::size_t>(panel)];
    Length top = bounds.top(), bottom = bounds.bottom();
    for (const Box& text : texts_) {
        const Rect wide = grown(text.rect, text_gap_);
        if (text.panel != panel || wide.right() <= left || wide.left() >= right) continue;
        if (wide.centre().y < from) top = std::max(top, wide.bottom());
        if (wide.centre().y > to) bottom = std::min(bottom, wide.top());
    }
    return {top, bottom};
}

Length Field::next_lane(int panel, Length from) const {
    Length next = bounds_[static_cast<std::size_t>(panel)].bottom();
    for (const Box& lane : lanes_)
        if (lane.panel == panel && lane.rect.top() >= from) next = std::min(next, lane.rect.top());
    return next;
}

bool Field::inside(int panel, const Rect& box) const {
    const Rect& bounds = bounds_[static_cast<std::size_t>(panel)];
    return box.left() >= bounds.left() && box.right() <= bounds.right() && box.top() >= bounds.top() &&
           box.bottom() <= bounds.bottom();
}

const Rect* Field::text_in(int panel, const Rect& box) const {
    const Rect* top = nullptr;
    for (const Box& text : texts_)
        if (text.panel == panel && overlap(text.rect, box) > 0_mm && (!top || text.rect.top() < top->top()))
            top = &text.rect;
    return top;
}

bool Field::near_unit(int panel, const Rect& box, Length distance) const {
    return std::ranges::any_of(units_, [&](const Box& unit) {
        return unit.panel == panel && overlap(grown(unit.rect, distance), box) > 0_mm;
    });
}

bool Field::over_a_text(int panel, const Rect& box, const Rect& anchor) const {
    return text_in(panel, {box.x, box.bottom(), box.width, anchor.top() - box.bottom()}) != nullptr;
}

bool Field::parted(int panel, const Rect& box, Point from) const {
    constexpr double same = 0.01; // mm: a line's point and the label's anchor are computed apart
    const auto meets = [&](Point end) {
        return std::abs((end.x - from.x).mm()) < same && std::abs((end.y - from.y).mm()) < same;
    };
    const Point to{std::clamp(from.x, box.left(), box.right()), std::clamp(from.y, box.top(), box.bottom())};
    std::vector<std::size_t> own, between;
    for (const Segment& segment : segments_) {
        if (segment.panel != panel) continue;
        if (meets(segment.part.from) || meets(segment.part.to)) own.push_back(segment.line);
        if (cross(segment.part.from, segment.part.to, from, to)) between.push_back(segment.line);
    }
    return !own.empty() && std::any_of(between.begin(), between.end(), [&](std::size_t line) {
        return std::find(own.begin(), own.end(), line) == own.end();
    });
}

bool Field::on_reference(int panel, const Rect& box) const {
    return std::any_of(references_.begin(), references_.end(),
                       [&](const Segment& line) { return line.panel == panel && crosses(line.part, box); });
}

bool Field::beyond_reference(int panel, const Rect& box, Point from) const {
    const Rect at = grown({from.x, from.y, 0_mm, 0_mm}, Length::mm(0.1)); // a value on the line is on either side
    const Point to{std::clamp(from.x, box.left(), box.right()), std::clamp(from.y, box.top(), box.bottom())};
    return std::any_of(references_.begin(), references_.end(), [&](const Segment& line) {
        return line.panel == panel && !crosses(line.part, at) && cross(line.part.from, line.part.to, from, to);
    });
}

std::optional<Length> Field::grid_through(int panel, const Rect& box) const {
    const Rect middle{box.x, box.y + box.height / 4, box.width, box.height / 2};
    for (const Segment& line : grid_)
        if (line.panel == panel && line.part.from.y == line.part.to.y && crosses(line.part, middle))
            return line.part.from.y;
    return {};
}

bool Field::passes_text(int panel, const LineShape& leader) const {
    return std::any_of(texts_.begin(), texts_.end(),
                       [&](const Box& text) { return text.panel == panel && crosses(leader, text.rect); });
}

std::vector<Rect> Field::texts_of(int panel) const {
    std::vector<Rect> found;
    for (const Box& text : texts_)
        if (text.panel == panel) found.push_back(text.rect);
    return found;
}

bool Field::obstacle_in(int panel, const Rect& box) const {
    const auto in_box = [&](const Box& obstacle) {
        return obstacle.panel == panel && overlap(obstacle.rect, box) > 0_mm;
    };
    const auto through = [&](const Segment& segment) {
        return segment.panel == panel && crosses(segment.part, box);
    };
    return std::any_of(obstacles_.begin(), obstacles_.end(), in_box) ||
           std::any_of(segments_.begin(), segments_.end(), through);
}

} // namespace zhitu
