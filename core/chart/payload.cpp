#include "core/chart/payload.hpp"

#include "core/base/numbers.hpp"
#include "core/data/latest.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_typed(const Chart& chart, std::size_t index) {
    const auto is_it = [index](const OptionText& given) { return given.option == index; };
    return std::any_of(chart.spec.options.begin(), chart.spec.options.end(), is_it);
}

/// An option as the spec, else the theme, else the plugin has it.
std::string option_text(const Chart& chart, std::size_t index) {
    for (const OptionText& given : chart.spec.options)
        if (given.option == index) return given.text.value;
    const ChartKind& kind = *chart.spec.kind;
    const OptionDeclaration& option = kind.options[index];
    const auto themed = chart.theme.option_defaults.find({kind.name.en, option.name.en});
    return themed == chart.theme.option_defaults.end() ? option.fallback : themed->second;
}

double option_number(const Chart& chart, const OptionDeclaration& option, const std::string& text) {
    using Type = OptionDeclaration::Type;
    switch (option.type) {
    case Type::boolean: return text == "是" || text == "yes" || text == "true" ? 1 : 0;
    case Type::number: return parse_number(text).value_or(0);
    case Type::length: {
        Diagnostics ignored; // both spec and theme have validated it
        const auto length = parse_length(text);
        return length ? resolve_length(*length, chart.theme, ignored).mm() : 0;
    }
    case Type::choice:
        for (std::size_t i = 0; i < option.choices.size(); ++i)
            if (option.choices[i].zh == text || option.choices[i].en == text) return static_cast<double>(i);
        return 0;
    case Type::text: return 0;
    }
    return 0;
}

/// The columns of channels that are named by periods, all of one.
std::vector<bool> named_by_periods(const ChartTable& data) {
    std::vector<bool> periods(data.table.columns.size());
    for (const Binding& bound : data.bindings)
        if (periods_of(data.table, bound))
            std::fill_n(periods.begin() + static_cast<std::ptrdiff_t>(bound.first), bound.count, true);
    return periods;
}

} // namespace

std::optional<TypeRole> type_role(std::uint32_t type) {
    switch (type) {
    case ZHITU_TYPE_VALUE_NOW: return TypeRole::value_now;
    case ZHITU_TYPE_VALUE_BEFORE: return TypeRole::value_before;
    case ZHITU_TYPE_CATEGORY: return TypeRole::category;
    case ZHITU_TYPE_NOTE: return TypeRole::note;
    case ZHITU_TYPE_BADGE: return TypeRole::badge;
    case ZHITU_TYPE_PART: return TypeRole::part;
    case ZHITU_TYPE_SERIES: return TypeRole::series;
    default: return {};
    }
}

Payload::Payload(const Chart& chart, const Plan& plan, const Types& types) : chart_(chart), types_(types) {
    columns(plan);
    options();
    flag_rows(plan);
    for (const SpanPlan& span : plan.spans)
        spans_.push_back({static_cast<std::uint32_t>(span.first), static_cast<std::uint32_t>(span.last), 0, 0});
    connect_host();
    const auto in_legend = [](const SeriesPlan& series) { return series.legend; };
    if (std::any_of(plan.series.begin(), plan.series.end(), in_legend)) input_.flags |= ZHITU_INPUT_LEGEND;
    fill_input();
}

void Payload::flag_rows(const Plan& plan) {
    row_flags_.reserve(chart_.rows());
    const std::size_t rest = chart_.data.table.rest ? chart_.rows() - 1 : chart_.rows();
    for (std::size_t row = 0; row < chart_.rows(); ++row)
        row_flags_.push_back(
            (plan.highlighted[row] ? std::uint32_t{ZHITU_ROW_HIGHLIGHTED} : 0u) |
            (row == plan.present_row ? std::uint32_t{ZHITU_ROW_PRESENT} : 0u) |
            (plan.estimate && row >= plan.estimate->first ? std::uint32_t{ZHITU_ROW_ESTIMATED} : 0u) |
            (!chart_.data.apart.empty() && chart_.data.apart[row] ? std::uint32_t{ZHITU_ROW_APART} : 0u) |
            (row == rest ? std::uint32_t{ZHITU_ROW_REST} : 0u));
}

void Payload::fill_input() {
    input_.size = sizeof input_;
    input_.rows = static_cast<std::uint32_t>(chart_.rows());
    input_.column_count = static_cast<std::uint32_t>(columns_.size());
    input_.channel_count = static_cast<std::uint32_t>(channels_.size());
    input_.option_count = static_cast<std::uint32_t>(options_.size());
    input_.span_count = static_cast<std::uint32_t>(spans_.size());
    input_.form = chart_.board ? ZHITU_FORM_PANEL : ZHITU_FORM_SINGLE;
    input_.columns = columns_.data();
    input_.channels = channels_.data();
    input_.options = options_.data();
    input_.option_flags = option_flags_.data();
    input_.row_flags = row_flags_.data();
    input_.spans = spans_.data();
    input_.x.size = input_.y.size = sizeof(zhitu_scale);
    input_.rule_width = chart_.theme.rule_width.mm();
    input_.axis_width = chart_.theme.axis_width.mm();
    input_.label_gap = chart_.theme.label_gap.mm();
    input_.gutter = chart_.theme.text_gap.mm();
    input_.host = &host_;
    input_.x_break = input_.y_break = no_break;
    input_.totals = totals_.data();
}

void Payload::columns(const Plan& plan) {
    const auto is_among = [&](const std::vector<std::size_t>& some) {
        return std::find(some.begin(), some.end(), columns_.size()) != some.end();
    };
    const std::vector<bool> periods = named_by_periods(chart_.data);
    for (const Column& column : chart_.data.table.columns) {
        const zhitu_cell* const cells = column.values.cells().data();
        const std::uint32_t flags =
            (periods[columns_.size()] ? std::uint32_t{ZHITU_COLUMN_PERIOD} : 0u) |
            (is_among(plan.highlighted_columns) ? std::uint32_t{ZHITU_COLUMN_HIGHLIGHTED} : 0u) |
            (is_among(plan.present_columns) ? std::uint32_t{ZHITU_COLUMN_PRESENT} : 0u);
        columns_.push_back({sizeof(zhitu_column), flags, view(column.name), view(column.unit), cells});
    }
    for (const Binding& binding : chart_.data.bindings) {
        channels_.push_back({static_cast<std::uint32_t>(binding.first), static_cast<std::uint32_t>(binding.count)});
        totals_.push_back(static_cast<std::uint32_t>(binding.totals.value_or(ZHITU_NO_COLUMN)));
    }
}

void Payload::options() {
    const auto& declared = chart_.spec.kind->options;
    option_texts_.reserve(declared.size()); // views below point into it
    for (std::size_t i = 0; i < declared.size(); ++i) {
        const std::string& text = option_texts_.emplace_back(option_text(chart_, i));
        options_.push_back({option_number(chart_, declared[i], text), view(text)});
        option_flags_.push_back(is_typed(chart_, i) ? std::uint32_t{ZHITU_OPTION_TYPED} : 0u);
    }
}

void Payload::nominal(const Rect& marks) {
    input_.frame = {marks.x.mm(), marks.y.mm(), marks.width.mm(), marks.height.mm()};
}

void Payload::place(const ChartFrame& frame) {
    nominal(frame.marks);
    input_.x = frame.x;
    input_.y = frame.y;
    input_.places = frame.places.empty() ? nullptr : frame.places.data();
    input_.x_break = frame.x_break;
    input_.y_break = frame.y_break;
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        spans_[i].low = frame.spans[i].first.mm();
        spans_[i].high = frame.spans[i].second.mm();
    }
}

} // namespace zhitu
