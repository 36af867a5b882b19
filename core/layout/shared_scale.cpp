// 同尺: one scale for several charts.
#include "core/base/numbers.hpp"
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
    /// 2.05亿 counts as numbers under 亿 do; 205 may be anything.
    static bool has_unit(const Chart& chart, const Plan& plan) {
        return !plan.numbers.unit.is_empty() || counts_magnitudes(chart, plan);
    }
    static std::string word(const Unit& unit) { return unit.is_empty() ? "万、亿" : unit.text; }
    bool is_comparable(Diagnostics& diagnostics) const {
        const Unit &a = first_plan.numbers.unit, &b = later_plan.numbers.unit;
        const Argument title = name(later);
        const bool known = has_unit(first, first_plan), later_known = has_unit(later, later_plan);
        if (known != later_known)
            return say(messages::shared_without_unit, {title, known ? title : name(first)}, diagnostics), false;
        if (a.quantity != b.quantity)
            return say(messages::shared_units, {word(a), title, word(b)}, diagnostics), false;
        if (is_horizontal(first_plan) != is_horizontal(later_plan))
            return say(messages::shared_directions, {title}, diagnostics), false;
        return true;
    }
};

/// A chart of a group that shares its scale.
struct Member {
    std::size_t chart;
    double factor; // from its unit to that of the first
    Domain own;    // in the unit of the first
};

/// A range that was typed is not kept where another chart of the group reaches beyond it.
void say_widened(const std::vector<Chart>& charts, const std::vector<Plan>& plans,
                 const std::vector<Member>& members, const Member& typed, const Domain& all,
                 Diagnostics& diagnostics) {
    const auto beyond = [&typed](const Member& other) {
        return std::max(typed.own.low - other.own.low, other.own.high - typed.own.high);
    };
    const auto other = std::ranges::max_element(members, {}, beyond);
    if (beyond(*other) <= 1e-9 * (all.high - all.low)) return;
    const Chart& chart = charts[typed.chart];
    const auto text = [&typed](const Domain& domain) {
        return format_number(domain.low / typed.factor, 6) + "—" + format_number(domain.high / typed.factor, 6);
    };
    const zhitu_axis& axis = plans[typed.chart].numbers_axis();
    diagnostics.add(
        messages::shared_ranges, chart.spec.axis_text(chart.spec.kind->channels[axis.channel].name.en)->low.span,
        {Pairing::name(chart), text(typed.own), Pairing::name(charts[other->chart]), text(other->own), text(all)},
        chart.where());
}

/// A break belongs to the scale: the first that a chart of the group writes is everybody's.
void share_break(const std::vector<Chart>& charts, std::vector<Plan>& plans, const std::vector<Member>& members,
                 Diagnostics& diagnostics) {
    const auto breaks = [&](std::size_t i) { return is_broken(plans[i].numbers.gone); };
    const auto owner = std::ranges::find_if(members, breaks, &Member::chart);
    if (owner == members.end()) return;
    const std::size_t first = owner->chart;
    const NumbersPlan whole = plans[first].numbers;
    for (const auto& [i, to_first, own] : members) {
        const Pairing pairing{charts[first], charts[i], plans[first], plans[i]};
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
    Domain all = numbers_domain(charts[group.front()], plans[group.front()]);
    std::vector<Member> members;
    std::vector<RoomPlan> room;
    for (std::size_t i : group) {
        const Pairing pairing{charts[group.front()], charts[i], plans[group.front()], plans[i]};
        if (!pairing.is_comparable(diagnostics)) continue;
        const double factor = pairing.factor();
        const Domain own = numbers_domain(charts[i], plans[i]);
        members.push_back({i, factor, {own.low * factor, own.high * factor}});
        all = {std::min(all.low, members.back().own.low), std::max(all.high, members.back().own.high)};
        room.insert(room.end(), plans[i].room.begin(), plans[i].room.end());
    }
    for (const Member& member : members) {
        if (plans[member.chart].numbers.low) say_widened(charts, plans, members, member, all, diagnostics);
    }
    for (const Member& member : members) {
        Plan& plan = plans[member.chart];
        plan.numbers.low = all.low / member.factor;
        plan.numbers.high = all.high / member.factor;
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
