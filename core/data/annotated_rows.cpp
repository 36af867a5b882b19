#include "core/data/annotated_rows.hpp"

#include "core/data/years_beside.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/diag/row_messages.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>

namespace zhitu {
namespace {

using Kind = Annotation::Kind;

/// Whether rows are left out on purpose: what was cut is not unknown.
bool cuts_rows(const ChartSpec& chart) {
    return chart.top || std::ranges::any_of(chart.kind->channels, [&](const ChannelDeclaration& channel) {
               const AxisText* const axis = chart.axis_text(channel.name.en);
               return !channel.number && axis && !axis->low.value.empty();
           });
}

/// Where a series may be named as well as a row.
class NamesOfTable {
public:
    NamesOfTable(const Table& table, const Column& category, Diagnostics& diagnostics) :
        rows_(category.values), diagnostics_(diagnostics) {
        for (const Column& column : table.columns)
            if (column.numeric) numbers_.push_back(column.name), headers_.add(column.name, column.span);
    }

    void expect_row(const Phrase& name) {
        if (!name.value.empty()) rows_.find(name, diagnostics_);
    }
    void expect_series(const Phrase& name) {
        if (!name.value.empty()) RowFinder(headers_).find(name, diagnostics_);
    }
    void expect_either(const Phrase& name) {
        if (!RowFinder(headers_).find(name.value)) rows_.find(name, diagnostics_, numbers_);
    }

private:
    RowFinder rows_;
    Diagnostics& diagnostics_;
    std::vector<std::string> numbers_;
    Values headers_;
};

void look_up(const Annotation& annotation, AnnotatedRows& rows, NamesOfTable& names) {
    switch (annotation.kind) {
    case Kind::span: rows.span(annotation.from, annotation.to); break;
    case Kind::point: rows.one(annotation.from), names.expect_series(annotation.series); break;
    case Kind::estimated: rows.first(annotation.from); break;
    case Kind::line: break;
    }
}

} // namespace

std::optional<std::size_t> AnnotatedRows::first(const Phrase& name) {
    const auto within = rows_of(name);
    return within ? std::optional(within->first) : rows_.find(name, diagnostics_);
}

std::optional<std::size_t> AnnotatedRows::last(const Phrase& name) {
    const auto within = rows_of(name);
    return within ? std::optional(within->second) : rows_.find(name, diagnostics_);
}

std::optional<std::size_t> AnnotatedRows::one(const Phrase& name) {
    const auto within = rows_of(name);
    if (!within) return rows_.find(name, diagnostics_);
    if (within->first == within->second) return within->first;
    diagnostics_.add(messages::point_of_many, name.span, {name.value, std::string(names_[within->second].text)});
    return std::nullopt;
}

/// Nothing where a row has that very name.
std::optional<std::pair<std::size_t, std::size_t>> AnnotatedRows::rows_of(const Phrase& name) {
    return rows_.find(name.value) ? std::nullopt : rows_.find_within(name.value);
}

bool AnnotatedRows::names_rows(const Phrase& name) {
    return rows_.find(name.value) || rows_.find_within(name.value);
}

std::optional<std::pair<std::size_t, std::size_t>> AnnotatedRows::span(const Phrase& from, const Phrase& to) {
    if (const auto range = short_range(from.value, to.value))
        if (const auto filled = rows_.find_filling(*range)) return filled;
    const bool are_rows = names_rows(from) && names_rows(to);
    if (!are_rows)
        if (const auto between = rows_.find_between(from.value, to.value)) return between;
    const auto begin = first(from);
    const bool one = from.value == to.value; // 区间: 2023年, and one complaint if it is not there
    const auto end = one && !begin ? std::nullopt : last(to);
    if (!begin || !end) return std::nullopt;
    if (*begin <= *end) return std::pair(*begin, *end);
    diagnostics_.add(messages::span_backward, from.span, {from.value, to.value});
    return std::nullopt;
}

void say_unknown_rows(const ChartSpec& chart, const ChartTable& chart_table, Diagnostics& diagnostics) {
    const std::vector<Column>& columns = chart_table.table.columns;
    const auto category = std::ranges::find(columns, false, &Column::numeric);
    if (category == columns.end() || cuts_rows(chart)) return;
    NamesOfTable names(chart_table.table, *category, diagnostics);
    for (const Phrase& wanted : chart.highlight) names.expect_either(wanted);
    AnnotatedRows rows(category->values, diagnostics);
    for (const Annotation& annotation : chart.annotations) look_up(annotation, rows, names);
    const auto are_years = [&](const Binding& bound) { return are_years_beside(chart_table.table, bound); };
    if (std::ranges::none_of(chart_table.bindings, are_years)) // else they are 2023年一季度 and no row's
        names.expect_row(chart.growth.from), names.expect_row(chart.growth.to);
    for (const Phrase& name : chart.proportion.value_or(std::vector<Phrase>())) names.expect_row(name);
}

} // namespace zhitu
