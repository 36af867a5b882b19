#include "core/data/growth_rows.hpp"

#include "core/data/find_row.hpp"
#include "core/data/period.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/spec/fields.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr int months_a_year = 12;

int months(const Period& period) { return period.last_month - period.first_month + 1; }

bool alike(const Period& a, const Period& b) { return a.instant == b.instant && months(a) == months(b); }

/// The name of the same period a year earlier, as the row's own name would have it.
std::string year_before(const std::string& name, const Period& period) {
    const int year = period.first_month / months_a_year;
    std::string typed = name;
    const std::string digits = std::to_string(year);
    if (const std::size_t at = typed.find(digits); at != std::string::npos)
        return typed.replace(at, digits.size(), std::to_string(year - 1));
    return std::to_string(year - 1) + "年";
}

std::optional<std::size_t> row_a_year_before(const Column& category, std::size_t row, Span span,
                                             Diagnostics& diagnostics) {
    const std::string name(category.values[row].text);
    const std::optional<Period> period = parse_period(name);
    if (!period || months(*period) > months_a_year) {
        const Pair method = pair_of("year_on_year");
        diagnostics.add(messages::growth_not_a_period, span, {name, {method.zh, method.en}});
        return std::nullopt;
    }
    const Period wanted{period->first_month - months_a_year, period->last_month - months_a_year, period->instant};
    for (std::size_t other = 0; other < category.values.size(); ++other)
        if (parse_period(category.values[other].text) == wanted) return other;
    diagnostics.add(messages::growth_no_year_before, span, {name, year_before(name, *period)});
    return std::nullopt;
}

/// Names that are no periods are taken in the order of the rows.
std::optional<std::size_t> row_before(const Column& category, std::size_t row, Span span,
                                      Diagnostics& diagnostics) {
    const std::string name(category.values[row].text);
    if (row == 0) {
        diagnostics.add(messages::growth_none_before, span, {name});
        return std::nullopt;
    }
    const std::string before(category.values[row - 1].text);
    const std::optional<Period> late = parse_period(name), early = parse_period(before);
    // Running totals (1—6月, 1—7月) and days (2016年末) have no neighbour that the calendar would know.
    const bool known = late && early && alike(*late, *early) && !late->instant;
    if (!known || early->last_month + 1 == late->first_month) return row - 1;
    diagnostics.add(messages::growth_gap, span, {name, before});
    return std::nullopt;
}

bool stands_before(const Column& category, std::size_t from, std::size_t to) {
    const std::optional<Period> early = parse_period(category.values[from].text),
                                late = parse_period(category.values[to].text);
    return early && late ? *early < *late : from < to;
}

} // namespace

std::optional<GrowthRows> growth_rows(const Growth& growth, const Column& category, GrowthRows usual,
                                      Diagnostics& diagnostics) {
    const auto named = [&](const Phrase& name, std::size_t otherwise) {
        return name.value.empty() ? std::optional(otherwise) : find_row(category, name, diagnostics);
    };
    const auto to = named(growth.to, usual.to);
    if (!to) return std::nullopt;
    const Span span = growth.to.value.empty() ? growth.span : growth.to.span;
    std::optional<std::size_t> from;
    if (growth.mode == Growth::Mode::year_on_year)
        from = row_a_year_before(category, *to, span, diagnostics);
    else if (growth.mode == Growth::Mode::period_on_period)
        from = row_before(category, *to, span, diagnostics);
    else
        from = named(growth.from, usual.from);
    if (!from) return std::nullopt;
    const bool chosen = !growth.from.value.empty() || !growth.to.value.empty();
    if (!chosen || stands_before(category, *from, *to)) return GrowthRows{*from, *to};
    const Span wrong = growth.from.value.empty() ? growth.to.span : growth.from.span;
    diagnostics.add(messages::growth_backward, wrong,
                    {std::string(category.values[*from].text), std::string(category.values[*to].text)});
    return std::nullopt;
}

std::optional<int> years_between(const Column& category, GrowthRows rows, Span span, Diagnostics& diagnostics) {
    const std::string from(category.values[rows.from].text), to(category.values[rows.to].text);
    const std::optional<Period> early = parse_period(from), late = parse_period(to);
    for (const auto& [period, name] : {std::pair(early, from), std::pair(late, to)})
        if (!period || months(*period) > months_a_year) {
            const Pair method = pair_of("annual");
            diagnostics.add(messages::growth_not_a_period, span, {name, {method.zh, method.en}});
            return std::nullopt;
        }
    const int apart = late->first_month - early->first_month;
    if (alike(*early, *late) && apart > 0 && apart % months_a_year == 0) return apart / months_a_year;
    diagnostics.add(messages::growth_not_years, span, {from, to});
    return std::nullopt;
}

} // namespace zhitu
