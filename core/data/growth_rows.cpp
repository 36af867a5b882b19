#include "core/data/growth_rows.hpp"

#include "core/data/find_row.hpp"
#include "core/data/latest.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/grid/name_periods.hpp"
#include "core/spec/fields.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_within_a_year(const std::optional<Period>& period) { return period && period->months() <= months_a_year; }

/// The name of the same period a year earlier, as the row's own name would have it.
std::string year_before(const std::string& name, const Period& period) {
    const int year = period.year();
    const std::string digits = std::to_string(year), before = std::to_string(year - 1);
    std::string typed = name;
    if (const std::size_t at = typed.find(digits); at != std::string::npos)
        return typed.replace(at, digits.size(), before);
    const auto own = parse_period(name);
    if (own && own->has_year()) return before + name.substr(name.find("年")); // 二〇二四年三月
    return before + "年" + name;                                              // 6月 behind 2024年5月
}

/// 23年国庆 before 24年国庆, whatever stands between them.
std::optional<std::size_t> same_event_before(const Column& category, const std::string& name,
                                             const YearlyEvent& event, Span span, Diagnostics& diagnostics) {
    for (std::size_t other = 0; other < category.values.size(); ++other) {
        const auto before = yearly_event(category.values[other].text);
        if (before && before->word == event.word && before->year == event.year - 1) return other;
    }
    const std::string wanted = std::to_string(event.year - 1) + "年" + std::string(event.word);
    diagnostics.add(messages::growth_no_year_before, span, {name, wanted});
    return std::nullopt;
}

std::optional<std::size_t> row_a_year_before(const Column& category, std::size_t row, Span span,
                                             Diagnostics& diagnostics) {
    const std::string name(category.values[row].text);
    const std::optional<Period> period = noted_period_of(category.values[row]);
    const auto refuse = [&](const Message& message) {
        const Pair method = pair_of("year_on_year");
        diagnostics.add(message, span, {name, {method.zh, method.en}});
        return std::nullopt;
    };
    if (const auto event = yearly_event(name); event && !period)
        return same_event_before(category, name, *event, span, diagnostics);
    if (!is_within_a_year(period)) return refuse(messages::growth_not_a_period);
    Period wanted = *period;
    wanted.first_month -= months_a_year;
    wanted.last_month -= months_a_year;
    for (std::size_t other = 0; other < category.values.size(); ++other)
        if (noted_period_of(category.values[other]) == wanted) return other;
    if (!period->has_year()) return refuse(messages::growth_of_no_year);
    diagnostics.add(messages::growth_no_year_before, span, {name, year_before(name, *period)});
    return std::nullopt;
}

std::optional<std::size_t> row_before(const Column& category, std::size_t row, Span span,
                                      Diagnostics& diagnostics) {
    const std::string name(category.values[row].text);
    const std::optional<Period> late = noted_period_of(category.values[row]);
    if (!late) {
        const Pair method = pair_of("period_on_period");
        diagnostics.add(messages::growth_not_a_period, span, {name, {method.zh, method.en}});
        return std::nullopt;
    }
    std::optional<std::size_t> before;
    std::optional<Period> early;
    for (std::size_t other = 0; other < category.values.size(); ++other) {
        const std::optional<Period> candidate = noted_period_of(category.values[other]);
        if (candidate && *candidate < *late && (!early || *early < *candidate)) early = candidate, before = other;
    }
    if (!before) {
        diagnostics.add(messages::growth_none_before, span, {name});
        return std::nullopt;
    }
    // Running totals (1—6月, 1—7月) and days (2016年末) have no neighbour that the calendar would know.
    const bool known = are_alike(*late, *early) && !late->instant;
    if (!known || are_neighbours(*early, *late)) return before;
    diagnostics.add(messages::growth_gap, span, {name, std::string(category.values[*before].text)});
    return std::nullopt;
}

bool stands_before(const Column& category, std::size_t from, std::size_t to) {
    const std::optional<Period> early = noted_period_of(category.values[from]),
                                late = noted_period_of(category.values[to]);
    return early && late ? *early < *late : from < to;
}

/// The earliest and the latest of the usual rows, however they are typed.
GrowthRows in_time(const Column& category, GrowthRows usual) {
    std::vector<Period> periods;
    for (std::size_t row = usual.from; row <= usual.to; ++row) {
        const std::optional<Period> period = noted_period_of(category.values[row]);
        if (!period) return usual;
        periods.push_back(*period);
    }
    const auto ends = earliest_and_latest(periods);
    return ends ? GrowthRows{usual.from + ends->first, usual.from + ends->second} : usual;
}

} // namespace

bool can_grow(const Period& early, const Period& late) {
    return are_alike(early, late) || early.instant || late.instant;
}

std::optional<GrowthRows> growth_rows(const Growth& growth, const Column& category, GrowthRows usual,
                                      Diagnostics& diagnostics) {
    RowFinder rows(category.values);
    const auto named = [&](const Phrase& name, std::size_t otherwise) {
        return name.value.empty() ? std::optional(otherwise) : rows.find(name, diagnostics);
    };
    usual = in_time(category, usual);
    const auto to = named(growth.to, usual.to), named_from = named(growth.from, usual.from);
    if (!to || !named_from) return std::nullopt;
    const Span span = growth.to.value.empty() ? growth.span : growth.to.span;
    std::optional<std::size_t> from;
    if (growth.mode == Growth::Mode::year_on_year)
        from = row_a_year_before(category, *to, span, diagnostics);
    else if (growth.mode == Growth::Mode::period_on_period)
        from = row_before(category, *to, span, diagnostics);
    else
        from = named_from;
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
    const std::optional<Period> early = noted_period_of(category.values[rows.from]),
                                late = noted_period_of(category.values[rows.to]);
    for (const auto& [period, name] : {std::pair(early, from), std::pair(late, to)})
        if (!is_within_a_year(period)) {
            const Pair method = pair_of("annual");
            diagnostics.add(messages::growth_not_a_period, span, {name, {method.zh, method.en}});
            return std::nullopt;
        }
    const int apart = late->first_month - early->first_month;
    if (are_alike(*early, *late) && apart > 0 && apart % months_a_year == 0) return apart / months_a_year;
    diagnostics.add(messages::growth_not_years, span, {from, to});
    return std::nullopt;
}

} // namespace zhitu
