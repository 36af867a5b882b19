#include "core/data/line_names.hpp"

#include "core/base/markup.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/order_messages.hpp"
#include "core/grid/name_periods.hpp"
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

bool begins_with_year(const std::u32string& name) {
    const auto year = PeriodReader(name).take_number(4, 4);
    return year && *year >= 1900 && *year < 2100;
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

} // namespace

void doubt_line_names(const ChartSpec& chart, const ChartTable& table, Diagnostics& diagnostics) {
    const auto& channels = chart.kind->channels;
    for (std::size_t i = 0; i < channels.size() && i < table.bindings.size(); ++i) {
        const Binding& bound = table.bindings[i];
        if (!channels[i].in_time || bound.count == 0 || table.table.rows < 2) continue;
        const Column& names = table.table.columns[bound.first];
        if (names.period || count_up(names.values)) continue;
        for (const Value& name : names.values) {
            const std::u32string text = to_utf32(plain_text(name.text));
            const bool of_year = begins_with_year(text) || yearly_event(name.text);
            if (noted_period_of(name) || (counts(text) && !of_year)) continue;
            return diagnostics.add(messages::line_of_names, name.span, {std::string(name.text)});
        }
    }
}

} // namespace zhitu
