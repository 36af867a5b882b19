#include "core/image/drawing_weight.hpp"

#include <algorithm>

namespace zhitu {

void DrawingWeight::open(std::string_view id, const std::vector<DrawingUse>& uses, bool is_paint) {
    open_.push_back(id);
    const auto count = [&](Group& group) {
        if (!is_paint) ++group.elements;
        group.uses.insert(group.uses.end(), uses.begin(), uses.end());
    };
    count(all_);
    for (const std::string_view each : open_)
        if (!each.empty()) count(groups_[each]);
}

void DrawingWeight::close() {
    if (!open_.empty()) open_.pop_back();
}

std::size_t DrawingWeight::total(std::size_t most) const {
    std::map<std::string_view, std::size_t> known;
    return weight(all_, most, known);
}

std::size_t DrawingWeight::weight(const Group& group, std::size_t most,
                                  std::map<std::string_view, std::size_t>& known) const {
    std::size_t sum = group.elements;
    for (const auto& [id, times] : group.uses) {
        const auto found = groups_.find(id);
        if (found == groups_.end()) continue;
        // What refers to itself finds zero here; librsvg draws it as nothing.
        const auto [place, fresh] = known.emplace(id, 0);
        if (fresh) known[id] = weight(found->second, most, known);
        sum = std::min(most, sum + times * known[id]);
    }
    return sum;
}

} // namespace zhitu
