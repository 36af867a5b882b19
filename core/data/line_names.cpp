#include "core/data/line_names.hpp"

#include "core/base/digit.hpp"
#include "core/base/markup.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/order_messages.hpp"
#include "core/grid/full_period.hpp"
#include "core/grid/name_periods.hpp"
#include "core/grid/time_header.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period_reader.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

namespace zhitu {
namespace {

bool counts(const std::u32string& name) {
    return std::ranges::any_of(
        name, [](char32_t code) { return (code >= U'0' && code <= U'9') || code == U'十' || is_numeral(code); });
}

bool is_of_these_centuries(int year) { return year >= 1900 && year < 2100; }

bool begins_with_year(const std::u32string& name) {
    const auto year = PeriodReader(name).take_number(4, 4);
    return year && is_of_these_centuries(*year);
}

/// 2020 among other signs, as in 公历2020: four figures, no more.
bool holds_year(std::string_view name) {
    constexpr std::string_view figures = "0123456789";
    for (std::size_t begin = 0, end = 0; (begin = name.find_first_of(figures, end)) != std::string_view::npos;) {
        end = std::min(name.find_first_not_of(figures, begin), name.size());
        if (end - begin == 4 && is_of_these_centuries(std::stoi(std::string(name.substr(begin, 4))))) return true;
    }
    return false;
}

/// 10/1 and 1-Oct say days to any reader; 10-1 and 10.1 may count, unless they stand under 日期.
bool looks_like_day(std::string_view name, bool under_days) {
    if (under_days) {
        const bool figures = std::ranges::any_of(name, is_digit) && !are_digits(name);
        return figures && name.find("第") == std::string_view::npos && !day_of_some_month(name);
    }
    const bool marked = std::ranges::any_of(name, [](char c) { return c == '/' || (c >= 'a' && c <= 'z'); });
    return marked && full_day(name);
}

/// 1, 2, 3 ... 20230: that 20230 begins like a year means nothing where figures count up from before any year.
bool count_up(const Values& names) {
    constexpr std::uint64_t first_year = 1000;
    std::uint64_t before = 0;
    return std::all_of(names.begin(), names.end(), [&, first = true](const Value& name) mutable {
        const char *const begin = name.text.data(), *const end = begin + name.text.size();
        std::uint64_t number = 0;
        const bool whole = begin != end && std::from_chars(begin, end, number).ptr == end;
        const bool behind = std::exchange(first, false) ? number < first_year : number >= before;
        before = number;
        return whole && behind;
    });
}

/// Whether a reader would take it for more than the name of a step.
bool is_doubtful(const Value& name, bool under_days) {
    if (noted_period_of(name)) return false;
    const std::string text = plain_text(name.text);
    const std::u32string codes = to_utf32(text);
    const bool is_time = begins_with_year(codes) || holds_year(text) || looks_like_day(text, under_days);
    return !counts(codes) || is_time || yearly_event(name.text);
}

/// The first that is no date of figures either: of 201801, 201913 the latter.
std::optional<Value> doubtful_name(const Column& names) {
    const bool under_days = heads_days(plain_header(names.name));
    std::optional<Value> first;
    for (const Value& name : names.values) {
        if (!is_doubtful(name, under_days)) continue;
        if (!open_date(name.text)) return name;
        if (!first) first = name;
    }
    return first;
}

/// 出口 over 2016年, 2017年, 备注, which lie as they were typed because 备注 is no period.
bool doubt_one_row(const ChartTable& table, const Column& names, Diagnostics& diagnostics) {
    const auto is_drawn = [&](const Column& column) { return column.numeric; };
    const auto& columns = table.table.columns;
    const auto first = std::ranges::find_if(columns, is_drawn);
    if (table.table.rows != 1 || std::ranges::count_if(columns, is_drawn) < 2 || names.period) return false;
    const Value name = names.values[0];
    diagnostics.add(messages::lines_of_one_row, name.span, {std::string(name.text), first->name});
    return true;
}

} // namespace

void doubt_line_names(const ChartSpec& chart, const ChartTable& table, Diagnostics& diagnostics) {
    const auto& channels = chart.kind->channels;
    for (std::size_t i = 0; i < channels.size() && i < table.bindings.size(); ++i) {
        const Binding& bound = table.bindings[i];
        if (!channels[i].in_time || bound.count == 0) continue;
        const Column& names = table.table.columns[bound.first];
        if (doubt_one_row(table, names, diagnostics)) return;
        if (table.table.rows < 2 || names.period || count_up(names.values)) continue;
        if (const auto name = doubtful_name(names))
            return diagnostics.add(messages::line_of_names, name->span, {std::string(name->text)});
    }
}

} // namespace zhitu
