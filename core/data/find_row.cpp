#include "core/data/find_row.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/row_messages.hpp"
#include "core/grid/grid.hpp"
#include "core/grid/meant_name.hpp"
#include "core/grid/name_periods.hpp"
#include "core/value/calendar.hpp"

#include <algorithm>
#include <functional>

namespace zhitu {
namespace {

/// Whether it may be another text without its tags and its isolates, all of which begin with the same two bytes.
bool may_be_marked(std::string_view name) {
    return name.find('<') != std::string_view::npos || name.find("\xe2\x81") != std::string_view::npos;
}

bool is_named(std::string_view name, std::string_view wanted) {
    return name == wanted || (may_be_marked(name) && plain_text(name) == wanted);
}

} // namespace

void RowFinder::read_texts() {
    std::size_t marked = 0;
    for (std::size_t row = 0; row < names_.size(); ++row) marked += may_be_marked(names_[row].text);
    texts_.emplace(names_.size() + marked);
    const auto add = [&](std::string_view text, std::size_t row) {
        texts_->find_or_add(std::hash<std::string_view>()(text), row,
                            [&](std::size_t other) { return is_named(names_[other].text, text); });
    };
    for (std::size_t row = 0; row < names_.size(); ++row) {
        const std::string_view text = names_[row].text;
        add(text, row);
        if (may_be_marked(text)) add(plain_text(text), row);
    }
}

/// Those that stand otherwise in the source: 16 under 年份, which is printed as 2016.
void RowFinder::read_typed() {
    std::vector<std::size_t> others;
    for (std::size_t row = 0; row < names_.size(); ++row)
        if (typed_text(row) != names_[row].text) others.push_back(row);
    typed_.emplace(others.size());
    for (const std::size_t row : others) {
        const std::string_view text = typed_text(row);
        typed_->find_or_add(std::hash<std::string_view>()(text), row,
                            [&](std::size_t other) { return typed_text(other) == text; });
    }
}

std::string_view RowFinder::typed_text(std::size_t row) const {
    const Value name = names_[row];
    const auto& [source, begin, end] = name.span;
    return source ? std::string_view(source->text()).substr(begin, end - begin) : name.text;
}

void RowFinder::read_periods() {
    periods_.emplace();
    for (std::size_t row = 0; row < names_.size(); ++row) {
        const std::string_view text = names_[row].text;
        const bool is_called_so = parse_period(text) || day_of_some_month(text); // 2025年（预计） is called so
        if (const auto period = is_called_so ? period_of(names_[row]) : std::nullopt)
            periods_->emplace(*period, row);
    }
}

std::optional<std::size_t> RowFinder::find(std::string_view name) {
    if (!texts_) read_texts();
    const std::string plain = plain_text(trim(name));
    const auto same = [&](std::size_t row) { return is_named(names_[row].text, plain); };
    if (const auto found = texts_->find(std::hash<std::string_view>()(plain), same)) return found;
    std::optional<Period> period = parse_period(plain);
    if (!period) period = open_date(plain);
    const auto of_period = period ? find(*period) : std::nullopt;
    return of_period ? of_period : find_typed(plain);
}

std::optional<std::size_t> RowFinder::find_typed(std::string_view name) {
    if (!typed_) read_typed();
    return typed_->find(std::hash<std::string_view>()(name),
                        [&](std::size_t row) { return typed_text(row) == name; });
}

std::optional<std::size_t> RowFinder::find(Period period) {
    if (!periods_) read_periods();
    auto found = periods_->find(period);
    if (found == periods_->end()) found = periods_->find(in_year_of_rows(period));
    return found == periods_->end() ? std::nullopt : std::optional(found->second);
}

/// 3月 where all rows are of one year.
Period RowFinder::in_year_of_rows(Period period) const {
    const auto year_of = [](int month) { return month / months_a_year; };
    if (!period.of_some_year || period.of_some_day || periods_->empty()) return period;
    const int first = year_of(periods_->begin()->first.first_month);
    const bool one = std::ranges::all_of(*periods_, [&](const auto& each) {
        return each.first.has_year() && year_of(each.first.last_month) == first;
    });
    if (!one) return period;
    period.first_month += first * months_a_year;
    period.last_month += first * months_a_year;
    period.of_some_year = false;
    return period;
}

std::optional<std::pair<std::size_t, std::size_t>> RowFinder::find_within(std::string_view name) {
    const std::optional<Period> whole = parse_period(plain_text(trim(name)));
    return whole ? find_within(*whole) : std::nullopt;
}

std::optional<std::pair<std::size_t, std::size_t>> RowFinder::find_within(Period whole) {
    if (!periods_) read_periods();
    whole = in_year_of_rows(whole);
    std::optional<std::pair<std::size_t, std::size_t>> found;
    const auto from = periods_->lower_bound(Period{whole.first_month});
    for (auto each = from; each != periods_->end() && each->first.first_month <= whole.last_month; ++each) {
        const auto& [period, row] = *each;
        if (!lies_within(period, whole)) continue;
        found = found ? std::pair(std::min(found->first, row), std::max(found->second, row)) : std::pair(row, row);
    }
    return found;
}

std::optional<std::pair<std::size_t, std::size_t>> RowFinder::find_between(std::string_view from,
                                                                           std::string_view to) {
    auto first = parse_period(plain_text(trim(from))), last = parse_period(plain_text(trim(to)));
    if (!first || !last) return std::nullopt;
    if (!periods_) read_periods();
    first = in_year_of_rows(*first), last = in_year_of_rows(*last);
    const bool inside = !periods_->empty() && begin_of(periods_->begin()->first) <= begin_of(*first) &&
                        end_of(*last) <= end_of(periods_->rbegin()->first);
    if (!inside) return std::nullopt;
    std::optional<std::pair<std::size_t, std::size_t>> found;
    for (const auto& [period, row] : *periods_) {
        if (begin_of(period) < begin_of(*first) || end_of(*last) < end_of(period)) continue;
        found = found ? std::pair(std::min(found->first, row), std::max(found->second, row)) : std::pair(row, row);
    }
    return found;
}

std::optional<std::pair<std::size_t, std::size_t>> RowFinder::find_filling(Period range) {
    if (const auto row = find(range)) return std::pair(*row, *row);
    const auto within = find_within(range);
    if (!within) return std::nullopt;
    range = in_year_of_rows(range);
    const Period first = *period_of(names_[within->first]), last = *period_of(names_[within->second]);
    const bool filled = std::min(begin_of(first), begin_of(last)) == begin_of(range) &&
                        std::max(end_of(first), end_of(last)) == end_of(range);
    return filled ? within : std::nullopt;
}

std::optional<std::size_t> RowFinder::find(const Phrase& name, Diagnostics& diagnostics,
                                           const std::vector<std::string>& others) {
    const auto row = find(name.value);
    if (!row) say_unknown(name, others, diagnostics);
    return row;
}

void RowFinder::say_unknown(const Phrase& name, const std::vector<std::string>& others,
                            Diagnostics& diagnostics) const {
    std::vector<std::string> names;
    const std::size_t most = diagnostics.is_full() ? 0 : std::min(names_.size(), limits::suggestions + 1);
    for (std::size_t row = 0; row < most; ++row) names.emplace_back(names_[row].text);
    names.insert(names.end(), others.begin(), others.end());
    if (const auto list = meant_list(name.value, names))
        diagnostics.add(messages::rows_in_one_text, name.span, {name.value, *list});
    else if (const auto near = meant_name(name.value, names))
        diagnostics.add(messages::row_unknown_near, name.span, {name.value, *near});
    else
        diagnostics.add(messages::row_unknown, name.span, {name.value, listed(names)});
}

std::vector<Phrase> named_rows(const ChartSpec& chart) {
    std::vector<Phrase> names = chart.highlight;
    names.insert(names.end(), {chart.growth.from, chart.growth.to});
    if (chart.proportion) names.insert(names.end(), chart.proportion->begin(), chart.proportion->end());
    for (const Annotation& each : chart.annotations)
        if (each.kind != Annotation::Kind::line) names.insert(names.end(), {each.from, each.to});
    std::erase_if(names, [](const Phrase& name) { return name.value.empty(); });
    return names;
}

std::optional<std::size_t> find_row(const Column& category, std::string_view name) {
    return RowFinder(category.values).find(name);
}

std::optional<std::size_t> find_row(const Column& category, const Phrase& name, Diagnostics& diagnostics) {
    return RowFinder(category.values).find(name, diagnostics);
}

} // namespace zhitu
