#include "core/layout/scales.hpp"

namespace zhitu {
namespace {

bool wants_sharing(const Chart& chart, const Plan& plan) {
    const bool free = chart.spec.shared_scale && !chart.spec.shared_scale->value;
    return !chart.spec.facet.value.empty() && !free && plan.numbers_axis().kind == ZHITU_SCALE_LINEAR;
}

} // namespace

void share_facet_scales(const std::vector<Chart>& charts, std::vector<Plan>& plans, Diagnostics& diagnostics) {
    for (std::size_t first = 0, end = 0; first < charts.size(); first = end) {
        end = first + 1;
        if (!wants_sharing(charts[first], plans[first])) continue;
        std::vector<std::size_t> group{first};
        for (; end < charts.size() && are_facets(charts[first].spec, charts[end].spec); ++end) group.push_back(end);
        share_scale(charts, plans, group, diagnostics);
    }
}

} // namespace zhitu
