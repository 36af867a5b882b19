// 同尺: one scale for several charts.
#include "core/diag/axis_messages.hpp"
#include "core/layout/scales.hpp"

#include <cmath>

namespace zhitu {
namespace {

bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(a); }

bool same_break(const zhitu_break& a, const zhitu_break& b, double factor) {
    if (!is_broken(a) || !is_broken(b)) return is_broken(a) == is_broken(b);
    return same(a.low, b.low * factor) && same(a.high, b.high * factor);
}

/// The later of two charts, against the first: what they differ in, or nothing.
struct Pairing {
    const Chart &first, &later;
    const Plan &first_plan, &later_plan;

    /// From the later's unit to the first's.
    double factor() const { return std::pow(10.0, later_plan.numbers.unit.power - first_plan.numbers.unit.power); }
    void say(const Message& message, const std::vector<std::string>& more, Diagnostics& diagnostics) const {
        std::vector<Argument> arguments{first.spec.title.value};
        for (const std::string& each : more) arguments.emplace_back(each);
        const Span span = later.spec.shared_scale ? later.spec.shared_scale->span : later.spec.span;
        diagnostics.add(message, span, arguments, later.where());
    }
    bool is_comparable(Diagnostics& diagnostics) const {
        const Unit &a = first_plan.numbers.unit, &b = later_plan.numbers.unit;
        const std::string& title = later.spec.title.value;
        if (a.quantity != b.quantity || a.is_empty() != b.is_empty())
            return say(messages::shared_units, {a.text, title, b.text}, diagnostics), false;
        if (is_horizontal(first_plan) != is_horizontal(later_plan))
            return say(messages::shared_directions, {title}, diagnostics), false;
        if (!same_break(first_plan.numbers.gone, later_plan.numbers.gone, factor()))
            return say(messages::shared_breaks, {title}, diagnostics), false;
        return true;
    }
};

} // namespace

void share_scale(const std::vector<Chart>& charts, std::vector<Plan>& plans, const std::vector<std::size_t>& group,
                 Diagnostics& diagnostics) {
    Domain domain = numbers_domain(charts[group.front()], plans[group.front()]);
    std::vector<std::pair<std::size_t, double>> members; // and the factor to the unit of the first
    std::vector<RoomPlan> room;
    for (std::size_t i : group) {
        const Pairing pairing{charts[group.front()], charts[i], plans[group.front()], plans[i]};
        if (!pairing.is_comparable(diagnostics)) continue;
        const double factor = pairing.factor();
        const Domain own = numbers_domain(charts[i], plans[i]);
        domain = {std::min(domain.low, own.low * factor), std::max(domain.high, own.high * factor)};
        members.emplace_back(i, factor);
        room.insert(room.end(), plans[i].room.begin(), plans[i].room.end());
    }
    for (const auto& [i, factor] : members) {
        plans[i].numbers.low = domain.low / factor;
        plans[i].numbers.high = domain.high / factor;
        plans[i].room = room; // else the frames, and with them a millimetre, would differ
    }
}

void share_scales(const std::vector<Chart>& charts, std::vector<Plan>& plans, Diagnostics& diagnostics) {
    std::vector<std::size_t> group;
    for (std::size_t i = 0; i < charts.size(); ++i)
        if (charts[i].spec.shared_scale && charts[i].spec.shared_scale->value &&
            plans[i].numbers_axis().kind == ZHITU_SCALE_LINEAR)
            group.push_back(i);
    if (group.size() > 1) share_scale(charts, plans, group, diagnostics);
}

} // namespace zhitu
