#include "core/data/sums_beside.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/data/never_adds.hpp"
#include "core/data/stacked.hpp"
#include "core/diag/stray_messages.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace zhitu {
namespace {

std::u32string without_blanks(std::string_view name) {
    std::u32string word = to_utf32(name);
    std::erase_if(word, [](char32_t code) { return code == U' ' || code == U'\u3000'; });
    return word;
}

/// 全省, 全市.
bool names_a_place(std::string_view name) {
    constexpr std::u32string_view all = U"国省市州县区旗盟部体";
    const std::u32string word = without_blanks(name);
    return word.size() == 2 && word.front() == U'全' && all.find(word.back()) != std::u32string_view::npos;
}

/// Not by chance: by a number of several figures that is no half of a hundred (50.00, 30.20, 19.80).
bool is_telling(const Decimal& sum) {
    constexpr std::size_t several = 4;
    std::string figures = sum.text();
    std::erase_if(figures, [](char c) { return !is_digit(c); });
    const std::size_t first = figures.find_first_not_of('0'), last = figures.find_last_not_of('0');
    return last - first + 1 >= several && !(sum == Decimal::of(50));
}

/// The sum of the other parts; nothing where one is missing, nothing or less: then others come out equal by chance.
std::optional<Decimal> sum_of_others(const Table& table, const Binding& bound, std::size_t column,
                                     std::size_t row) {
    Decimal others;
    for (std::size_t i = bound.first; i < bound.first + bound.count; ++i) {
        const Decimal* const number = table.columns[i].values[row].number;
        if (!number || number->is_zero() || number->is_negative()) return std::nullopt;
        if (i != column) others = others + *number;
    }
    return others;
}

/// Half a unit of the last figure, each.
bool may_be_rounded(const Decimal& off, const Table& table, const Binding& bound, std::size_t row) {
    int decimals = off.decimals();
    for (std::size_t i = bound.first; i < bound.first + bound.count; ++i)
        decimals = std::min(decimals, table.columns[i].values[row].number->decimals());
    const Decimal most = Decimal::of(static_cast<std::int64_t>(bound.count), decimals);
    const Decimal twice = Decimal::of(2) * off;
    return !(most < twice) && !(twice < Decimal() - most);
}

/// In every row: exactly, in several rows or if they are said to be (`named`), or by telling numbers that may have
/// been rounded.
bool is_sum_of_others(const Table& table, const Binding& bound, std::size_t column, bool named) {
    constexpr std::size_t several = 2;
    if (bound.count <= several || table.rows == 0) return false;
    bool exact = true, telling = true, halves = true;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto others = sum_of_others(table, bound, column, row);
        if (!others) return false;
        const Decimal& sum = *table.columns[column].values[row].number;
        if (!may_be_rounded(*others - sum, table, bound, row)) return false;
        exact = exact && *others == sum;
        telling = telling && is_telling(*others) && is_telling(sum);
        halves = halves && sum == Decimal::of(50); // of a hundred
    }
    return telling || (exact && (named || (table.rows >= several && !halves)));
}

/// A year in which not all are known tells nothing.
bool is_whole_row(const Table& table, const Binding& bound, std::size_t row) {
    const auto columns = std::span(table.columns).subspan(bound.first, bound.count);
    return std::ranges::all_of(columns, [row](const Column& column) { return column.values[row].number; });
}

/// 全省 beside its parts, where not all of them are listed; of 总店 only equal numbers would tell.
bool is_whole_of_others(const Table& table, const Binding& bound, std::size_t column) {
    if (!names_a_place(table.columns[column].name)) return false;
    bool any = false;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (!is_whole_row(table, bound, row)) continue;
        const auto others = sum_of_others(table, bound, column, row);
        if (!others || *table.columns[column].values[row].number < *others) return false;
        any = true;
    }
    return any;
}

/// As one that makes more than a hundred of its parts.
bool is_refused(const Column& column, const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics.all(), [&](const Diagnostic& each) {
        return each.severity == Severity::error && each.span.source == column.span.source &&
               each.span.begin == column.span.begin;
    });
}

void doubt_columns(const Table& table, const Binding& bound, Diagnostics& diagnostics) {
    for (std::size_t i = bound.first; bound.count > 1 && i < bound.first + bound.count; ++i) {
        const Column& column = table.columns[i];
        if (is_refused(column, diagnostics)) continue;
        if (names_a_sum(column.name) || is_whole_of_others(table, bound, i))
            diagnostics.add(messages::sum_among_parts, column.span, {column.name});
        else if (is_sum_of_others(table, bound, i, names_a_whole(column.name)))
            diagnostics.add(messages::sum_of_parts, column.span, {column.name});
    }
}

/// As a whole is, even where not all of its parts are listed. What is printed may have been rounded.
bool is_no_less_than_others(const Column& numbers, std::size_t row) {
    const Decimal* const whole = numbers.values[row].number;
    Decimal sum;
    for (std::size_t other = 0; other < numbers.values.size(); ++other) {
        const Decimal* const part = numbers.values[other].number;
        if (!part || part->is_negative()) return false;
        if (other != row) sum = sum + *part;
    }
    const auto parts = static_cast<std::int64_t>(numbers.values.size()) - 1;
    const Decimal rounding = Decimal::of(parts, whole->decimals()); // twice what they may be off by
    const Decimal two = Decimal::of(2);
    return !(two * *whole + rounding < two * sum);
}

bool is_whole_of_others(const Table& table, std::size_t row) {
    return std::ranges::all_of(table.columns, [row](const Column& column) {
        return !column.numeric || (!never_adds(column) && is_no_less_than_others(column, row));
    });
}

/// In every column; by its name, or by telling numbers. Rates and ages add up by chance alone.
bool is_exact_sum(const Table& table, std::size_t row, std::string_view name) {
    constexpr std::size_t most = 200, least = 4; // rows of a chart that is read bar by bar; parts that tell
    if (table.rows > most) return false;
    bool certain = names_a_whole(name);
    for (const Column& column : table.columns) {
        if (!column.numeric) continue;
        if (never_adds(column)) return false;
        Decimal sum;
        for (const Value& value : column.values) {
            if (!value.number) return false;
            sum = sum + *value.number;
        }
        const Decimal& whole = *column.values[row].number;
        if (!(whole + whole == sum) || sum.is_zero()) return false;
        certain = certain || (table.rows >= least && is_telling(whole));
    }
    return certain;
}

bool is_ranked(const ChartSpec& chart) {
    return chart.top || (chart.sort && chart.sort->value != SortOrder::as_given);
}

/// What to say of a row; null: nothing. Bars may stand in any order, a sum among them; a ratio's columns are all of
/// one height, where only the numbers tell that one is the sum.
const Message* doubt(const ChartSpec& chart, const Table& table, std::string_view name, std::size_t row) {
    const bool sum = names_a_sum(name);
    if (!chart.kind->takes_key("sort"))
        return sum && is_whole_of_others(table, row) ? &messages::sum_among_columns : nullptr;
    const bool whole = names_a_whole(name) && is_whole_of_others(table, row),
               exact = is_exact_sum(table, row, name);
    if (is_ranked(chart)) return sum || whole || exact ? &messages::sum_ranked : nullptr;
    if (sum) return &messages::sum_among_rows;
    return exact ? &messages::sum_beside : nullptr;
}

void doubt_rows(const ChartSpec& chart, const Table& table, const Column& names, Diagnostics& diagnostics) {
    if (names.period) return; // a year is the sum of others by chance
    for (std::size_t row = 0; row < names.values.size(); ++row) {
        const Value name = names.values[row];
        if (const Message* const message = doubt(chart, table, name.text, row))
            diagnostics.add(*message, name.span, {std::string(name.text)});
    }
}

} // namespace

bool names_a_sum(std::string_view name) {
    constexpr std::array<std::u32string_view, 5> sums{U"合计", U"总计", U"共计", U"总和", U"小计"};
    return std::ranges::find(sums, without_blanks(name)) != sums.end();
}

bool names_a_whole(std::string_view name) {
    constexpr std::array<std::u32string_view, 6> totals{U"总值", U"总量", U"总额", U"总数", U"总人口", U"GDP"};
    const std::u32string word = without_blanks(name);
    return names_a_place(name) || (word.size() > 1 && word.front() == U'总') ||
           std::ranges::any_of(totals, [&](std::u32string_view total) { return word.ends_with(total); });
}

void doubt_sums(const ChartSpec& chart, const ChartTable& table, Diagnostics& diagnostics) {
    const auto& channels = chart.kind->channels;
    bool ratio = false;
    for (std::size_t i = 0; i < channels.size() && i < table.bindings.size(); ++i) {
        ratio = ratio || channels[i].name.en == "parts";
        if (channels[i].name.en == "parts" || is_stacked(chart, channels[i]))
            doubt_columns(table.table, table.bindings[i], diagnostics);
    }
    constexpr std::size_t several = 3; // of two rows the other is no sum's only part
    const bool equals = ratio || chart.kind->takes_key("sort");
    for (std::size_t i = 0; equals && i < channels.size() && i < table.bindings.size(); ++i) {
        const Binding& bound = table.bindings[i];
        if (channels[i].number || bound.count == 0 || table.table.rows < several) continue;
        return doubt_rows(chart, table.table, table.table.columns[bound.first], diagnostics);
    }
}

} // namespace zhitu
