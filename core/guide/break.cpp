// 断轴: a paper-coloured strip between two waves, over every bar that reaches past the break.
#include "core/guide/guide.hpp"
#include "core/layout/scales.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr Length rounding = 0.001_mm;

/// A part of the break, along the rows.
struct Extent {
    Length from, to;
};

class Tear {
public:
    Tear(const GuideContext& guide, const Chart& chart, const Card& card) :
        guide_(guide), card_(card), panel_(chart.panel()) {
        const zhitu_break& gone = card.horizontal ? card.frame.x_break : card.frame.y_break;
        near_ = place_of(card, gone.low);
        far_ = place_of(card, gone.high);
    }

    /// Whether the break goes through a bar; not when the bar ends before it.
    bool goes_through(const Rect& bar) const {
        const auto [first, last] = std::minmax(near_, far_);
        const Length begin = card_.horizontal ? bar.left() : bar.top();
        const Length end = card_.horizontal ? bar.right() : bar.bottom();
        return begin <= first + rounding && end >= last - rounding;
    }
    Extent extent(const Rect& bar) const {
        return card_.horizontal ? Extent{bar.top(), bar.bottom()} : Extent{bar.left(), bar.right()};
    }

    /// Bare card over the extent, and a wave along either edge.
    void add(const Extent& extent, std::vector<SceneItem>& out) const {
        PathShape strip = wave(extent, near_);
        const PathShape back = wave(extent, far_);
        strip.points.insert(strip.points.end(), back.points.rbegin(), back.points.rend());
        strip.verbs += "L" + back.verbs.substr(1) + "Z";
        strip.fill = guide_.theme.decor.card;
        out.push_back({"break", panel_, Shape(std::move(strip)), false});
        for (Length edge : {near_, far_}) {
            PathShape line = wave(extent, edge);
            line.stroke = guide_.theme.ink(ZHITU_INK_RULE);
            line.width = guide_.theme.rule_width;
            out.push_back({"break wave", panel_, Shape(std::move(line)), true});
        }
    }

private:
    /// Whole half waves along the extent; one cubic each, whose slope and height are a sine's.
    PathShape wave(const Extent& extent, Length at) const {
        const Length half = guide_.theme.wave_length / 2, length = extent.to - extent.from;
        const int halves = 2 * std::max(1, static_cast<int>(std::lround(length / half / 2)));
        const Length step = length / halves;
        constexpr double steep = 0.3642, height = 4.0 / 3.0;
        const Length amplitude = (far_ < near_ ? near_ - far_ : far_ - near_) * 0.3;
        PathShape path;
        path.verbs = "M" + std::string(static_cast<std::size_t>(halves), 'C');
        const auto add = [&](Length along, Length across) {
            path.points.push_back(card_.horizontal ? Point{across, along} : Point{along, across});
        };
        add(extent.from, at);
        for (int i = 0; i < halves; ++i) {
            const Length from = extent.from + step * i;
            const Length peak = at + amplitude * (i % 2 ? height : -height);
            add(from + step * steep, peak);
            add(from + step * (1 - steep), peak);
            add(from + step, at);
        }
        return path;
    }

    const GuideContext& guide_;
    const Card& card_;
    int panel_;
    Length near_, far_; // the edges of the break, from zero outward
};

/// Tears that would run into each other are one.
std::vector<Extent> joined(std::vector<Extent> extents) {
    std::sort(extents.begin(), extents.end(), [](const Extent& a, const Extent& b) { return a.from < b.from; });
    std::vector<Extent> found;
    for (const Extent& each : extents) {
        if (!found.empty() && each.from <= found.back().to + rounding)
            found.back().to = std::max(found.back().to, each.to);
        else
            found.push_back(each);
    }
    return found;
}

/// The waves reach beyond the bar, but not over one that ends before the break: there its value stands.
Extent widened(const Extent& torn, const std::vector<Extent>& whole, Length beyond) {
    Extent wide{torn.from - beyond, torn.to + beyond};
    for (const Extent& bar : whole) {
        if (bar.to <= torn.from + rounding) wide.from = std::max(wide.from, std::min(bar.to, torn.from));
        if (bar.from >= torn.to - rounding) wide.to = std::min(wide.to, std::max(bar.from, torn.to));
    }
    return wide;
}

std::vector<Rect> bars_of(const std::vector<SceneItem>& marks) {
    std::vector<Rect> found;
    for (const SceneItem& item : marks)
        if (const auto* shape = std::get_if<Shape>(&item.what))
            if (const auto* bar = std::get_if<RectShape>(shape)) found.push_back(bar->rect);
    return found;
}

} // namespace

std::vector<SceneItem> break_marks(const GuideContext& guide, const Chart& chart, const Card& card,
                                   const std::vector<SceneItem>& marks) {
    std::vector<SceneItem> found;
    if (!is_broken(card.horizontal ? card.frame.x_break : card.frame.y_break)) return found;
    const Tear tear(guide, chart, card);
    const zhitu_scale& rows = card.horizontal ? card.frame.y : card.frame.x;
    const Length beyond = guide.theme.wave_length / 4, half_gap = Length::mm(rows.step - rows.thickness) / 2;
    const Length beside = chart.rows() > 1 ? std::min(beyond, half_gap) : beyond; // behind it is the next value
    std::vector<Extent> torn, whole, extents;
    for (const Rect& bar : bars_of(marks)) (tear.goes_through(bar) ? torn : whole).push_back(tear.extent(bar));
    for (const Extent& each : torn) extents.push_back(widened(each, whole, beside));
    const Rect& marks_box = card.frame.marks;
    if (card.tick_labels && card.horizontal) // clear of the value of the lowest bar
        extents.push_back({marks_box.bottom(), marks_box.bottom() + beyond * 1.5});
    if (card.tick_labels && !card.horizontal)
        extents.push_back({marks_box.left() - beyond, marks_box.left() + beyond});
    for (const Extent& extent : joined(std::move(extents))) tear.add(extent, found);
    return found;
}

} // namespace zhitu
