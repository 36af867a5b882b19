#include "core/data/describe.hpp"

#include "core/base/isolates.hpp"
#include "core/data/latest.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>
#include <span>

namespace zhitu {
namespace {

constexpr std::size_t most_columns = 6; // who needs more reads the data

std::string value_of(const Table& table, const Column& column, std::size_t row) {
    const Value value = column.values[row];
    const std::string& unit = column.unit.empty() ? table.unit : column.unit;
    return std::string(value.text) + (value.missing ? "" : unit);
}

/// What was typed: the sums that a chart may print stand behind the columns of its channels.
std::span<const Column> typed_columns(const ChartTable& data) {
    std::size_t count = 0;
    for (const Binding& binding : data.bindings) count = std::max(count, binding.first + binding.count);
    return std::span(data.table.columns).first(count);
}

/// In the order of time when all are named by periods that have one, else as typed.
std::vector<const Column*> columns_of_numbers(std::span<const Column> columns) {
    std::vector<const Column*> numbers;
    std::vector<std::pair<Period, const Column*>> named;
    for (const Column& column : columns) {
        if (!column.numeric) continue;
        numbers.push_back(&column);
        if (const auto period = parse_period(column.name)) named.emplace_back(*period, &column);
    }
    std::vector<Period> periods;
    for (const auto& [period, column] : named) periods.push_back(period);
    if (named.size() < numbers.size() || !latest(periods)) return numbers;
    std::ranges::stable_sort(named, {}, [](const auto& each) { return each.first; });
    std::ranges::transform(named, numbers.begin(), [](const auto& each) { return each.second; });
    return numbers;
}

/// The rows that are said: of periods the earliest and the latest.
std::pair<std::size_t, std::size_t> rows_of(const ChartSpec& chart, const ChartTable& data) {
    const std::pair<std::size_t, std::size_t> ends{0, data.table.rows - 1};
    for (std::size_t i = 0; i < data.bindings.size(); ++i) {
        const Binding& bound = data.bindings[i];
        if (bound.count == 0 || data.table.columns[bound.first].numeric) continue;
        if (chart.kind->channels[i].in_time) return ends; // sorted by time
        const auto periods = periods_of(data.table.columns[bound.first].values);
        return periods ? earliest_and_latest(*periods).value_or(ends) : ends;
    }
    return ends;
}

/// A name before a figure: “2016年”; never so that the figures of both run together.
std::string before_figure(std::string_view name) {
    const bool ends_in_digit = !name.empty() && name.back() >= '0' && name.back() <= '9';
    const bool bare_year = ends_in_digit && name.size() == 4 && parse_period(name).has_value();
    return isolated(name) + (bare_year ? "年" : ends_in_digit ? "为" : "");
}

/// “2016年第一产业9.5%、第二产业40.8%”
std::string row_text(const ChartTable& data, std::size_t row) {
    const std::span<const Column> columns = typed_columns(data);
    const auto name = std::ranges::find_if(columns, [](const Column& column) { return !column.numeric; });
    const std::vector<const Column*> numbers = columns_of_numbers(columns);
    std::string values;
    for (std::size_t i = 0; i < std::min(numbers.size(), most_columns); ++i)
        values += (i > 0 ? "、" : "") + (numbers.size() > 1 ? before_figure(numbers[i]->name) : "") +
                  value_of(data.table, *numbers[i], row);
    const std::string_view row_name = name == columns.end() ? "" : name->values[row].text;
    return (numbers.size() > 1 ? isolated(row_name) : before_figure(row_name)) + values +
           (numbers.size() > most_columns ? "等" : "");
}

std::string chart_text(const ChartSpec& chart, const std::string& title, const ChartTable& data) {
    std::string text = chart.kind->name.zh + "：" + isolated(title);
    const auto say = [&](std::size_t row) { text += (text.ends_with("：") ? "" : "，") + row_text(data, row); };
    if (data.table.rows == 0) return text;
    const auto [first, last] = rows_of(chart, data);
    say(first);
    if (data.table.rows > 1) say(last);
    return text;
}

std::string text_of(const TextPanel& panel) {
    std::string text = panel.title.value.empty() ? "" : isolated(panel.title.value) + "：";
    for (const Phrase& paragraph : panel.paragraphs) text += paragraph.value;
    return text;
}

} // namespace

std::string describe(const Spec& spec, const std::vector<std::optional<ChartTable>>& tables) {
    std::vector<std::string> panels(static_cast<std::size_t>(spec.panels));
    const auto at = [&](const PanelSpec& panel) -> std::string& {
        return panels[static_cast<std::size_t>(panel.panel)];
    };
    for (std::size_t i = 0; i < spec.charts.size(); ++i) {
        const ChartSpec& chart = spec.charts[i];
        const std::string& title = spec.board ? chart.title.value : spec.title.value;
        if (tables[i]) at(chart) = chart_text(chart, title, *tables[i]);
    }
    for (const TextPanel& panel : spec.texts) at(panel) = text_of(panel);
    for (const ImagePanel& panel : spec.images)
        at(panel) = "图片：" + (panel.title.value.empty() ? panel.file.value : panel.title.value);
    std::string text = spec.board && !spec.title.value.empty() ? spec.title.value + "。" : "";
    for (const std::string& panel : panels) {
        if (panel.empty()) continue;
        text += panel;
        if (!panel.ends_with("。") && &panel != &panels.back()) text += "；";
    }
    return text;
}

} // namespace zhitu
