#include "core/data/kept_range.hpp"

#include "core/data/find_row.hpp"
#include "core/data/order.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/spec/fields.hpp"
#include "core/value/calendar.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace zhitu {
namespace {

class RangeKeeper {
public:
    RangeKeeper(const AxisText& text, const Column& names, Diagnostics& diagnostics) :
        text_(text), names_(names), diagnostics_(diagnostics) {}

    /// Nothing after a fault.
    std::optional<Rows> rows() { return names_.period ? in_time() : in_order(); }

private:
    /// The period that an end names; nothing when it lies beyond all rows, which is said.
    std::optional<Period> end(const Phrase& name) {
        const std::optional<Period> period = parse_period(name.value);
        if (period && (holds_rows(*period) || lies_between_rows(*period))) return period;
        const auto row = find_row(names_, name, diagnostics_);
        return row ? period_of(names_.values[*row]) : std::nullopt;
    }

    template <class Is> bool any_row(const Is& is) const {
        return std::any_of(names_.values.begin(), names_.values.end(), is);
    }
    bool holds_rows(const Period& period) const {
        return any_row([&](const Value& row) { return lies_within(*period_of(row), period); });
    }
    /// 2017 between rows of 2016 and 2018.
    bool lies_between_rows(const Period& period) const {
        const auto begins_before = [&](const Value& row) { return begin_of(*period_of(row)) < begin_of(period); };
        const auto ends_behind = [&](const Value& row) { return end_of(period) < end_of(*period_of(row)); };
        return any_row(begins_before) && any_row(ends_behind);
    }

    std::optional<Rows> in_time() {
        const auto range = short_range(text_.low.value, text_.high.value); // 2016—20年
        const bool is_short = range && holds_rows(*range);
        const auto low = is_short ? range : end(text_.low), high = is_short ? range : end(text_.high);
        if (!low || !high) return std::nullopt;
        if (begin_of(*high) < begin_of(*low)) return backward();
        Rows rows;
        for (std::size_t row = 0; row < names_.values.size(); ++row) {
            const Period period = *period_of(names_.values[row]);
            if (begin_of(*low) <= begin_of(period) && end_of(period) <= end_of(*high)) rows.push_back(row);
        }
        if (!rows.empty()) return rows;
        find_row(names_, text_.low, diagnostics_); // which says that there is none
        return std::nullopt;
    }

    std::optional<Rows> in_order() {
        const auto low = find_row(names_, text_.low, diagnostics_);
        const auto high = find_row(names_, text_.high, diagnostics_);
        if (!low || !high) return std::nullopt;
        if (*high < *low) return backward();
        Rows rows;
        for (std::size_t row = *low; row <= *high; ++row) rows.push_back(row);
        return rows;
    }

    std::nullopt_t backward() {
        diagnostics_.add(messages::periods_backward, text_.low.span, {text_.low.value, text_.high.value});
        return std::nullopt;
    }

    const AxisText& text_;
    const Column& names_;
    Diagnostics& diagnostics_;
};

/// The data have them, so that they would not be found missing as others are.
void refuse_cut(const ChartSpec& chart, const AxisText& axis, const Column& names, const Rows& kept,
                Diagnostics& diagnostics) {
    RowFinder all(names.values);
    std::vector<Phrase> named = named_rows(chart);
    named.insert(named.end(), axis.ticks.begin(), axis.ticks.end());
    for (const Phrase& name : named)
        if (const auto row = all.find(name.value); row && !std::ranges::binary_search(kept, *row))
            diagnostics.add(messages::range_leaves_out, name.span,
                            {name.value, axis.low.value + "—" + axis.high.value});
}

} // namespace

void keep_range(const ChartSpec& chart, ChartTable& chart_table, Diagnostics& diagnostics) {
    Table& table = chart_table.table;
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        const ChannelDeclaration& channel = chart.kind->channels[i];
        const AxisText* const text = chart.axis_text(channel.name.en);
        if (channel.number || !text || text->low.value.empty() || chart_table.bindings[i].count == 0) continue;
        const Column& names = table.columns[chart_table.bindings[i].first];
        if (!names.period && !channel.in_time) {
            diagnostics.add(messages::range_of_names, text->low.span,
                            {Argument(chart.kind->name.zh, chart.kind->name.en), word_of(channel.name.en)});
            continue;
        }
        const auto rows = RangeKeeper(*text, names, diagnostics).rows();
        if (!rows) continue;
        refuse_cut(chart, *text, names, *rows, diagnostics);
        for (Column& column : table.columns) take_rows(column, *rows);
        table.rows = rows->size();
    }
}

} // namespace zhitu
