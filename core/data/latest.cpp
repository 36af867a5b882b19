#include "core/data/latest.hpp"

#include "core/grid/name_periods.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// 上半年 and 前三季度: of one beginning, within a year.
bool are_running_totals(const Period& a, const Period& b) {
    return a.first_month == b.first_month && a.first_day == b.first_day && a.months() <= months_a_year &&
           b.months() <= months_a_year;
}

bool are_in_time(const Period& a, const Period& b) {
    if (a.has_year() != b.has_year()) return false;
    if (a == b || are_running_totals(a, b) || (a.has_days() && b.has_days())) return true;
    return !lies_within(a, b) && !lies_within(b, a);
}

/// 12月, 1月.
bool pass_new_year(const Period& a, const Period& b) {
    return a.first_month > 0 && a.last_month == months_a_year - 1 && b.first_month == 0;
}

/// Without years the order in which they are typed tells whether time runs with it or against it.
bool run_one_way(const std::vector<Period>& periods) {
    const bool against = std::is_sorted(periods.rbegin(), periods.rend());
    return std::is_sorted(periods.begin(), periods.end()) ||
           (against && std::adjacent_find(periods.begin(), periods.end(), pass_new_year) == periods.end());
}

} // namespace

std::optional<std::vector<Period>> periods_of(const Values& names) {
    std::vector<Period> periods;
    for (const Value& name : names) {
        const auto period = noted_period_of(name);
        if (!period) return std::nullopt;
        periods.push_back(*period);
    }
    return periods;
}

std::optional<std::vector<Period>> periods_of(const std::vector<const Column*>& columns) {
    std::vector<std::string_view> names;
    for (const Column* const column : columns) names.push_back(column->name);
    return periods_side_by_side(names);
}

std::optional<std::vector<Period>> periods_of(const Table& table, const Binding& bound) {
    std::vector<const Column*> columns;
    for (std::size_t i = 0; i < bound.count; ++i) columns.push_back(&table.columns[bound.first + i]);
    return periods_of(columns);
}

std::optional<std::size_t> latest(const std::vector<Period>& periods) {
    if (periods.empty()) return std::nullopt;
    const std::vector<double> ends = ends_in_time(periods);
    const auto last = std::max_element(ends.rbegin(), ends.rend());
    const auto found = static_cast<std::size_t>(ends.rend() - last) - 1;
    const auto comparable = [&](const Period& period) { return are_in_time(period, periods[found]); };
    if (!std::all_of(periods.begin(), periods.end(), comparable)) return std::nullopt;
    return !periods[found].has_year() && !run_one_way(periods) ? std::nullopt : std::optional(found);
}

std::optional<std::pair<std::size_t, std::size_t>> earliest_and_latest(const std::vector<Period>& periods) {
    const std::optional<std::size_t> last = latest(periods);
    if (!last) return std::nullopt;
    return std::pair(static_cast<std::size_t>(std::ranges::min_element(periods) - periods.begin()), *last);
}

} // namespace zhitu
