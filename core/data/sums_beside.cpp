#include "core/data/sums_beside.hpp"

#include "core/base/utf8.hpp"
#include "core/data/stacked.hpp"
#include "core/diag/stray_messages.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

void doubt_columns(const ChartSpec& chart, const ChartTable& table, std::size_t channel, Diagnostics& diagnostics) {
    const Pair& name = chart.kind->channels[channel].name;
    const Binding& bound = table.bindings[channel];
    for (std::size_t i = bound.first; bound.count > 1 && i < bound.first + bound.count; ++i) {
        const Column& column = table.table.columns[i];
        if (names_a_sum(column.name))
            diagnostics.add(messages::sum_among_parts, column.span, {column.name, Argument(name.zh, name.en)});
    }
}

void doubt_rows(const Column& names, Diagnostics& diagnostics) {
    for (const Value& name : names.values)
        if (names_a_sum(name.text)) diagnostics.add(messages::sum_among_rows, name.span, {std::string(name.text)});
}

} // namespace

bool names_a_sum(std::string_view name) {
    constexpr std::array<std::u32string_view, 5> sums{U"合计", U"总计", U"共计", U"总和", U"小计"};
    std::u32string word = to_utf32(name);
    std::erase_if(word, [](char32_t code) { return code == U' ' || code == U'\u3000'; });
    return std::find(sums.begin(), sums.end(), word) != sums.end();
}

void doubt_sums(const ChartSpec& chart, const ChartTable& table, Diagnostics& diagnostics) {
    const auto& channels = chart.kind->channels;
    for (std::size_t i = 0; i < channels.size() && i < table.bindings.size(); ++i)
        if (channels[i].name.en == "parts" || is_stacked(chart, channels[i]))
            doubt_columns(chart, table, i, diagnostics);
    constexpr std::size_t several = 3;                 // of two rows the other is no sum's only part
    const bool equals = chart.kind->takes_key("sort"); // its rows may stand in any order, as bars do
    for (std::size_t i = 0; equals && i < channels.size() && i < table.bindings.size(); ++i) {
        const Binding& bound = table.bindings[i];
        if (channels[i].number || bound.count == 0 || table.table.rows < several) continue;
        return doubt_rows(table.table.columns[bound.first], diagnostics);
    }
}

} // namespace zhitu
