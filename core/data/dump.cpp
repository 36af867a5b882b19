#include "core/data/dump.hpp"

#include "core/base/utf8.hpp"

namespace zhitu {
namespace {

std::string quoted(std::string_view text) { return "\"" + printable(text) + "\""; }

std::string line_of(const Value& value) {
    if (value.missing) return "    " + quoted(value.text) + " missing\n";
    return "    " + quoted(value.text) + (value.number ? " = " + value.number->text() : "") + "\n";
}

std::string header_of(const Column& column) {
    std::string line = "  column " + quoted(column.name) + (column.numeric ? " number" : " text");
    if (column.period) line += " period";
    if (!column.unit.empty()) line += " unit " + quoted(column.unit);
    return line + "\n";
}

} // namespace

std::string dump(const ChartTable& chart) {
    std::string text =
        "table rows " + std::to_string(chart.table.rows) + " unit " + quoted(chart.table.unit) + "\n";
    for (std::size_t channel = 0; channel < chart.bindings.size(); ++channel) {
        const Binding& binding = chart.bindings[channel];
        text += " channel " + std::to_string(channel) + " columns " + std::to_string(binding.count) + "\n";
        for (std::size_t i = binding.first; i < binding.first + binding.count; ++i) {
            text += header_of(chart.table.columns[i]);
            for (const Value& value : chart.table.columns[i].values) text += line_of(value);
        }
    }
    return text;
}

} // namespace zhitu
