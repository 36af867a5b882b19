#include "core/data/describe.hpp"

#include "core/base/isolates.hpp"
#include "core/base/typed_lines.hpp"
#include "core/data/latest.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>
#include <span>

namespace zhitu {
namespace {

constexpr std::size_t most_columns = 6, most_rows = 8; // who needs more reads the data

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
    for (const Column& column : columns)
        if (column.numeric) numbers.push_back(&column);
    const auto periods = periods_of(numbers);
    if (!periods || !latest(*periods)) return numbers;
    std::vector<std::pair<Period, const Column*>> named;
    for (std::size_t i = 0; i < numbers.size(); ++i) named.emplace_back((*periods)[i], numbers[i]);
    std::ranges::stable_sort(named, {}, [](const auto& each) { return each.first; });
    std::ranges::transform(named, numbers.begin(), [](const auto& each) { return each.second; });
    return numbers;
}

/// Of periods the earliest and the latest; nothing of other names.
std::optional<std::pair<std::size_t, std::size_t>> ends_of(const ChartSpec& chart, const ChartTable& data) {
    const std::pair<std::size_t, std::size_t> ends{0, data.table.rows - 1};
    for (std::size_t i = 0; i < data.bindings.size(); ++i) {
        const Binding& bound = data.bindings[i];
        if (bound.count == 0 || data.table.columns[bound.first].numeric) continue;
        if (chart.kind->channels[i].in_time) return ends; // sorted by time
        const auto periods = periods_of(data.table.columns[bound.first].values);
        return periods ? std::optional(earliest_and_latest(*periods).value_or(ends)) : std::nullopt;
    }
    return ends;
}

/// The largest and the smallest; nothing where no row has a number.
std::optional<std::pair<std::size_t, std::size_t>> extremes_of(const Column& column) {
    std::optional<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t row = 0; row < column.values.size(); ++row) {
        const Decimal* const number = column.values[row].number;
        if (!number) continue;
        if (!found) found.emplace(row, row);
        if (*column.values[found->first].number < *number) found->first = row;
        if (*number < *column.values[found->second].number) found->second = row;
    }
    return found;
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

/// Names are no course of things that its ends would tell: all of a few, of many the largest and the smallest.
std::string rows_text(const ChartSpec& chart, const ChartTable& data) {
    const std::size_t rows = data.table.rows;
    const auto pair = [&](std::size_t first, std::size_t last) {
        return row_text(data, first) + (first == last ? "" : "，" + row_text(data, last));
    };
    if (const auto ends = ends_of(chart, data)) return pair(ends->first, ends->second);
    if (rows > most_rows) {
        const auto numbers = columns_of_numbers(typed_columns(data));
        const auto extremes = numbers.size() == 1 ? extremes_of(*numbers.front()) : std::nullopt;
        if (!extremes) return pair(0, rows - 1);
        return std::to_string(rows) + "个中，" + row_text(data, extremes->first) + "最大，" +
               row_text(data, extremes->second) + "最小";
    }
    std::string text = row_text(data, 0);
    for (std::size_t row = 1; row < rows; ++row) text += "，" + row_text(data, row);
    return text;
}

std::string chart_text(const ChartSpec& chart, const std::string& title, const ChartTable& data) {
    const std::string text = chart.kind->name.zh + "：" + isolated(title);
    if (data.table.rows == 0) return text;
    return text + (text.ends_with("：") ? "" : "，") + rows_text(chart, data);
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
    return in_one_line(text);
}

} // namespace zhitu
