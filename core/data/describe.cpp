#include "core/data/describe.hpp"

#include "core/base/isolates.hpp"

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

/// “2016年第一产业9.5%、第二产业40.8%”
std::string row_text(const ChartTable& data, std::size_t row) {
    const Table& table = data.table;
    const std::span<const Column> columns = typed_columns(data);
    const auto numbers =
        std::count_if(columns.begin(), columns.end(), [](const Column& column) { return column.numeric; });
    std::string name, values;
    std::size_t said = 0;
    for (const Column& column : columns) {
        if (!column.numeric) {
            if (name.empty()) name = isolated(column.values[row].text);
        } else if (++said <= most_columns) {
            values += (values.empty() ? "" : "、") + (numbers > 1 ? isolated(column.name) : "") +
                      value_of(table, column, row);
        }
    }
    return name + values + (said > most_columns ? "等" : "");
}

std::string chart_text(const ChartSpec& chart, const std::string& title, const ChartTable& data) {
    std::string text = chart.kind->name.zh + "：" + isolated(title);
    const auto say = [&](std::size_t row) { text += (text.ends_with("：") ? "" : "，") + row_text(data, row); };
    if (data.table.rows > 0) say(0);
    if (data.table.rows > 1) say(data.table.rows - 1);
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
