#include "core/scene/swept_line.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace zhitu {
namespace {

constexpr double column = 25.4 / 1200; // mm, as lines are thinned

bool is_dense(const PathShape& path) {
    constexpr std::size_t few = 2000;
    constexpr Length narrow = Length::mm(4 * column), wide = 5_mm; // of a pen
    const std::vector<Point>& points = path.points;
    if (points.size() < few || path.width < narrow || path.width > wide) return false;
    const bool plain = path.fill == no_ink && path.stroke != no_ink && path.dash.off <= 0_mm;
    const bool one_line = path.verbs.find_first_not_of('L', 1) == std::string::npos;
    const double extent = (points.back().x - points.front().x).mm();
    return plain && one_line && static_cast<double>(points.size()) * column > extent &&
           std::ranges::is_sorted(points, {}, &Point::x);
}

/// Every upright cut through what the pen covers is one stretch, as the line is whole and does not turn back: from
/// the highest arc of the pen over the cut to the lowest.
class Sweep {
public:
    explicit Sweep(const PathShape& path) :
        radius_(path.width.mm() / 2), left_(path.points.front().x.mm() - radius_),
        cuts_(count_cuts(path.points, radius_)),
        step_((path.points.back().x.mm() + radius_ - left_) / static_cast<double>(cuts_.size() - 1)),
        columns_(cuts_.size()) {
        for (std::size_t i = 1; i < path.points.size(); ++i) add_piece(path.points[i - 1], path.points[i]);
        for (const std::optional<Extent>& extent : columns_) {
            if (!extent) continue;
            cover(extent->high, [](Cut& cut, double y, double half) { cut.top = std::min(cut.top, y - half); });
            cover(extent->low,
                  [](Cut& cut, double y, double half) { cut.bottom = std::max(cut.bottom, y + half); });
        }
    }

    std::vector<Point> outline() const {
        std::vector<Point> points;
        points.reserve(2 * cuts_.size());
        const auto add = [&](std::size_t i, double y) {
            if (cuts_[i].top <= cuts_[i].bottom) points.push_back({Length::mm(place(i)), Length::mm(y)});
        };
        for (std::size_t i = 0; i < cuts_.size(); ++i) add(i, cuts_[i].top);
        for (std::size_t i = cuts_.size(); i-- > 0;) add(i, cuts_[i].bottom);
        return points;
    }

private:
    struct Extent {
        Point high, low; // on the line, between two cuts
    };
    struct Cut {
        double top = HUGE_VAL, bottom = -HUGE_VAL;
    };

    static std::vector<Cut> count_cuts(const std::vector<Point>& points, double radius) {
        const double width = (points.back().x - points.front().x).mm() + 2 * radius;
        return std::vector<Cut>(static_cast<std::size_t>(std::ceil(width / column)) + 1);
    }
    double place(std::size_t cut) const { return left_ + step_ * static_cast<double>(cut); }
    std::size_t cut_before(double x) const {
        return std::min(static_cast<std::size_t>(std::max(x - left_, 0.0) / step_), cuts_.size() - 1);
    }

    /// With points on the way where it crosses columns.
    void add_piece(Point from, Point to) {
        const double pieces = std::max(std::ceil((to.x - from.x).mm() / step_), 1.0);
        add_point(from);
        for (double i = 1; i <= pieces; ++i)
            add_point({from.x + (to.x - from.x) * (i / pieces), from.y + (to.y - from.y) * (i / pieces)});
    }

    void add_point(Point point) {
        std::optional<Extent>& extent = columns_[cut_before(point.x.mm())];
        if (!extent) extent = {point, point};
        if (point.y < extent->high.y) extent->high = point;
        if (point.y > extent->low.y) extent->low = point;
    }

    template <class Grow> void cover(Point point, Grow grow) {
        const double x = point.x.mm();
        const std::size_t first = cut_before(x - radius_), last = cut_before(x + radius_);
        for (std::size_t cut = first; cut <= last; ++cut) {
            const double away = place(cut) - x, square = radius_ * radius_ - away * away;
            if (square >= 0) grow(cuts_[cut], point.y.mm(), std::sqrt(square));
        }
    }

    double radius_, left_;
    std::vector<Cut> cuts_;
    double step_;
    std::vector<std::optional<Extent>> columns_;
};

} // namespace

std::vector<Point> swept_outline(const PathShape& path) {
    return is_dense(path) ? Sweep(path).outline() : std::vector<Point>();
}

} // namespace zhitu
