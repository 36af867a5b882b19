#include "core/label/line_ends.hpp"

#include <algorithm>
#include <numeric>

namespace zhitu {
namespace {

constexpr Length leader_pad = Length::mm(0.4);   // from a leader to its text
constexpr Length leader_least = Length::mm(0.4); // a label moved by less is still at its line

/// Neighbours that would touch, moved as one: the pool of an isotonic regression.
struct Pool {
    Length sum;
    std::size_t count;
    Length mean() const { return sum / static_cast<double>(count); }
};

} // namespace

std::vector<Length> spread(const std::vector<Length>& wanted, Length pitch, Length low, Length high) {
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - pitch * static_cast<double>(i), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back() = {pools.back().sum + last.sum, pools.back().count + last.count};
        }
    }
    const Length highest = high - pitch * static_cast<double>(std::max<std::size_t>(wanted.size(), 1) - 1);
    std::vector<Length> places;
    for (const Pool& pool : pools)
        for (std::size_t i = 0; i < pool.count; ++i)
            places.push_back(std::max(std::min(pool.mean(), highest), low) +
                             pitch * static_cast<double>(places.size()));
    return places;
}

Length floor_of(const Scene& scene, std::size_t item, Length lowest, Length text_gap) {
    constexpr Length exact = 0.001_mm;
    Length floor = scene.bounds_of(scene.items[item].panel).bottom();
    if (is_of_point(std::get<LabelItem>(scene.items[item].what))) return floor;
    for (const SceneItem& each : scene.items) {
        const auto* shape = std::get_if<Shape>(&each.what);
        const auto* line = shape ? std::get_if<LineShape>(shape) : nullptr;
        if (!line || each.role != "zero line" || each.panel != scene.items[item].panel) continue;
        const Length zero = line->from.y - line->width / 2;
        if (zero + exact >= lowest) floor = std::min(floor, zero - text_gap);
    }
    return floor;
}

std::vector<Placement> place_ends(const std::vector<EndLabel>& labels, Length pitch, Length top, Length bottom) {
    const auto level = [&](std::size_t i) { return labels[i].wish->anchor.centre().y; };
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return level(a) < level(b); });
    std::vector<Length> wanted;
    Length column = 0_mm;
    for (const std::size_t i : order) {
        wanted.push_back(level(i));
        column = std::max(column, labels[i].wish->anchor.right() + labels[i].wish->gap);
    }
    const std::vector<Length> places = spread(wanted, pitch, top + pitch / 2, bottom - pitch / 2);
    std::vector<Placement> placements(labels.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto& [wish, set] = labels[order[at]];
        Placement& placement = placements[order[at]];
        placement.origin = {column, places[at] + set->middle};
        placement.box = {column, placement.origin.y - set->above, set->set.advance, set->above + set->below};
        const Point end{wish->anchor.right(), wanted[at]}, text{column - leader_pad, places[at]};
        const Length moved = std::max(places[at] - wanted[at], wanted[at] - places[at]);
        if (moved > leader_least) placement.leader = LineShape{end, text, wish->leader, wish->leader_width};
    }
    return placements;
}

} // namespace zhitu
