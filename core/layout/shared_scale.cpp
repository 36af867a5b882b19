// 同尺: one scale for several charts.
#include "core/diag/axis_messages.hpp"
#include "core/layout/scales.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(a); }

bool same_break(const zhitu_break& a, const zhitu_break& b, double factor) {
    return same(a.low, b.low * factor) && same(a.high, b.high * factor);
}

/// The later of two charts, against the first: what they differ in, or nothing.
struct Pairing {
    const Chart &first, &later;
    const Plan &first_plan, &later_plan;

    /// From the later's unit to the first's.
    double factor() const { return std::pow(10.0, later_plan.numbers.unit.power - first_plan.numbers.unit.power); }
    static Argument name(const Chart& chart) {
        const std::string& title = chart.spec.title.value;
        return title.empty() ? panel_name(chart.spec) : Argument(title);
    }
    void say(const Message& message, const std::vector<Argument>& more, Diagnostics& diagnostics) const {
        std::vector<Argument> arguments{name(first)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Span span = later.spec.shared_scale ? later.spec.shared_scale->span : later.spec.span;
        diagnostics.add(message, span, arguments, later.where());
    }
    bool is_comparable(Diagnostics& diagnostics) const {
        const Unit &a = first_plan.numbers.unit, &b = later_plan.numbers.unit;
        const Argument title = name(later);
        if (a.quantity != b.quantity || a.is_empty() != b.is_empty())
            return say(messages::shared_units, {a.text, title, b.text}, diagnostics), false;
        if (is_horizontal(first_plan) != is_horizontal(later_plan))
            return say(messages::shared_directions, {title}, diagnostics), false;
        return true;
    }
};

/// A break belongs to the scale: the first that a chart of the group writes is everybody's.
void share_break(const std::vector<Chart>& charts, std::vector<Plan>& plans,
                 const std::vector<std::size_t>& members, Diagnostics& diagnostics) {
    const auto breaks = [&](std::size_t i) { return is_broken(plans[i].numbers.gone); };
    const auto owner = std::find_if(members.begin(), members.end(), breaks);
    if (owner == members.end()) return;
    const NumbersPlan whole = plans[*owner].numbers;
    for (const std::size_t i : members) {
        const Pairing pairing{charts[*owner], charts[i], plans[*owner], plans[i]};
        const double factor = pairing.factor();
        if (breaks(i) && !same_break(whole.gone, plans[i].numbers.gone, factor)) {
            pairing.say(messages::shared_breaks, {Pairing::name(charts[i])}, diagnostics);
            continue;
        }
        plans[i].numbers.gone = {whole.gone.low / factor, whole.gone.high / factor, 0};
        plans[i].numbers.gone_by = whole.gone_by;
    }
}

bool shares(const ChartSpec& chart) { return chart.shared_scale && chart.shared_scale->value; }

} // namespace

bool look_alike(const ChartSpec& a, const ChartSpec& b) {
    return &a == &b || are_facets(a, b) || (shares(a) && shares(b));
}

void share_scale(const std::vector<Chart>& charts, std::vector<Plan>& plans, const std::vector<std::size_t>& group,
                 Diagnostics& diagnostics) {
    Domain domain = numbers_domain(charts[group.front()], plans[group.front()]);
    std::vector<std::size_t> members;
    std::vector<double> factors; // to the unit of the first
    std::vector<RoomPlan> room;
    for (std::size_t i : group) {
        const Pairing pairing{charts[group.front()], charts[i], plans[group.front()], plans[i]};
        if (!pairing.is_comparable(diagnostics)) continue;
        const double factor = pairing.factor();
        const Domain own = numbers_domain(charts[i], plans[i]);
        domain = {std::min(domain.low, own.low * factor), std::max(domain.high, own.high * factor)};
        members.push_back(i);
        factors.push_back(factor);
        room.insert(room.end(), plans[i].room.begin(), plans[i].room.end());
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        Plan& plan = plans[members[i]];
        plan.numbers.low = domain.low / factors[i];
        plan.numbers.high = domain.high / factors[i];
        plan.room = room; // else the frames, and with them a millimetre, would differ
    }
    share_break(charts, plans, members, diagnostics);
}

void share_scales(const std::vector<Chart>& charts, std::vector<Plan>& plans, Diagnostics& diagnostics) {
    std::vector<std::size_t> group;
    for (std::size_t i = 0; i < charts.size(); ++i)
        if (shares(charts[i].spec) && plans[i].numbers_axis().kind == ZHITU_SCALE_LINEAR) group.push_back(i);
    if (group.size() > 1) share_scale(charts, plans, group, diagnostics);
    if (group.size() == 1) diagnostics.add(messages::shared_alone, charts[group.front()].spec.shared_scale->span);
}

} // namespace zhitu
