#include "core/chart/payload.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/theme/number_words.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

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

/// As the column's cells are printed: with the decimals of the most exact one, trailing zeros kept.
std::string printed(double number, const Column& column) {
    std::size_t decimals = 0;
    for (const Value& value : column.values) {
        const std::size_t point = value.number ? value.text.find('.') : std::string::npos;
        if (point == std::string::npos) continue;
        const std::size_t end = value.text.find_first_not_of("0123456789", point + 1);
        decimals = std::max(decimals, std::min(end, value.text.size()) - point - 1);
    }
    std::string text = format_number(number, static_cast<int>(decimals));
    if (decimals == 0) return text;
    const std::size_t point = text.find('.');
    if (point == std::string::npos) text += '.';
    const std::size_t given = point == std::string::npos ? 0 : text.size() - point - 1;
    return text + std::string(decimals - given, '0');
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
    for (std::size_t row = 0; row < chart.rows(); ++row)
        row_flags_.push_back(
            (plan.highlighted[row] ? std::uint32_t{ZHITU_ROW_HIGHLIGHTED} : 0u) |
            (row == plan.present_row ? std::uint32_t{ZHITU_ROW_PRESENT} : 0u) |
            (plan.estimate && row >= plan.estimate->first ? std::uint32_t{ZHITU_ROW_ESTIMATED} : 0u) |
            (!chart.data.apart.empty() && chart.data.apart[row] ? std::uint32_t{ZHITU_ROW_APART} : 0u));
    for (const SpanPlan& span : plan.spans)
        spans_.push_back({static_cast<std::uint32_t>(span.first), static_cast<std::uint32_t>(span.last), 0, 0});

    host_.size = sizeof host_;
    host_.self = this;
    host_.measure = [](void* self, std::uint32_t type, zhitu_text text) noexcept {
        const auto role = type_role(type);
        if (!role || invalid_utf8(view(text)) || text.size > limits::label_characters * 4) return 0.0;
        try {
            return from(self).chart_.typesetter.measure(view(text), from(self).types_.style(*role)).mm();
        } catch (...) {
            return 0.0;
        }
    };
    host_.cap_height = [](void* self, std::uint32_t type) noexcept {
        const auto role = type_role(type);
        try {
            return role ? from(self).chart_.typesetter.metrics(from(self).types_.style(*role)).cap_height.mm()
                        : 0.0;
        } catch (...) {
            return 0.0;
        }
    };
    host_.format = [](void* self, std::uint32_t column, double number, char* out,
                      std::uint64_t capacity) noexcept -> std::uint64_t {
        const auto& columns = from(self).chart_.data.table.columns;
        if (column >= columns.size() || !std::isfinite(number)) return 0;
        try {
            const std::string text = computed_number(from(self).chart_.theme, printed(number, columns[column]));
            if (out) std::memcpy(out, text.data(), std::min<std::size_t>(text.size(), capacity));
            return text.size();
        } catch (...) {
            return 0;
        }
    };
    host_.fail = [](void* self, zhitu_text why) noexcept {
        try {
            from(self).failure_ = printable(view(why).substr(0, 1000));
        } catch (...) {
            from(self).failure_.clear();
        }
    };

    input_.size = sizeof input_;
    input_.rows = static_cast<std::uint32_t>(chart.rows());
    input_.column_count = static_cast<std::uint32_t>(columns_.size());
    input_.channel_count = static_cast<std::uint32_t>(channels_.size());
    input_.option_count = static_cast<std::uint32_t>(options_.size());
    input_.span_count = static_cast<std::uint32_t>(spans_.size());
    input_.form = chart.board ? ZHITU_FORM_PANEL : ZHITU_FORM_SINGLE;
    const auto in_legend = [](const SeriesPlan& series) { return series.legend; };
    if (std::any_of(plan.series.begin(), plan.series.end(), in_legend)) input_.flags |= ZHITU_INPUT_LEGEND;
    input_.columns = columns_.data();
    input_.channels = channels_.data();
    input_.options = options_.data();
    input_.option_flags = option_flags_.data();
    input_.row_flags = row_flags_.data();
    input_.spans = spans_.data();
    input_.x.size = input_.y.size = sizeof(zhitu_scale);
    input_.rule_width = chart.theme.rule_width.mm();
    input_.axis_width = chart.theme.axis_width.mm();
    input_.label_gap = chart.theme.label_gap.mm();
    input_.gutter = chart.theme.text_gap.mm();
    input_.host = &host_;
    input_.x_break = input_.y_break = no_break;
    input_.totals = totals_.data();
}

void Payload::columns(const Plan& plan) {
    const auto is_among = [&](const std::vector<std::size_t>& some) {
        return std::find(some.begin(), some.end(), columns_.size()) != some.end();
    };
    for (const Column& column : chart_.data.table.columns) {
        const zhitu_cell* const cells = column.values.cells().data();
        const std::uint32_t flags =
            (parse_period(column.name) ? std::uint32_t{ZHITU_COLUMN_PERIOD} : 0u) |
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
