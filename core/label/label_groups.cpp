#include "core/label/label_groups.hpp"

#include "core/chart/chart.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace zhitu {
namespace {

/// The first of the facets of one chart, for each of their panels.
std::map<int, int> first_facets(const Spec& spec) {
    std::map<int, int> first;
    for (std::size_t i = 1; i < spec.charts.size(); ++i) {
        const ChartSpec &before = spec.charts[i - 1], &chart = spec.charts[i];
        if (are_facets(before, chart))
            first[chart.panel] = first.try_emplace(before.panel, before.panel).first->second;
    }
    return first;
}

} // namespace

std::vector<LabelGroup> label_groups(const Scene& scene, const Spec& spec) {
    const std::map<int, int> first_facet = first_facets(spec);
    const auto label = [&](std::size_t item) -> const LabelItem& {
        return std::get<LabelItem>(scene.items[item].what);
    };
    std::vector<LabelGroup> found;
    std::map<std::pair<int, std::uint32_t>, std::size_t> of_group;
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        if (!std::holds_alternative<LabelItem>(scene.items[i].what)) continue;
        const auto facet = first_facet.find(scene.items[i].panel);
        const bool alone = facet == first_facet.end() || label(i).seats.front() == Seat::end;
        const int family = alone ? scene.items[i].panel : facet->second;
        const auto key = std::make_pair(family, label(i).group);
        const auto known = of_group.find(key);
        if (label(i).group != 0 && known != of_group.end()) {
            found[known->second].push_back(i);
            continue;
        }
        if (label(i).group != 0) of_group[key] = found.size();
        found.push_back({i});
    }
    std::stable_sort(found.begin(), found.end(), [&](const LabelGroup& a, const LabelGroup& b) {
        return label(a.front()).priority < label(b.front()).priority;
    });
    return found;
}

} // namespace zhitu
