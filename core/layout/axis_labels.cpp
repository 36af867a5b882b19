#include "core/layout/axis_labels.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/scales.hpp"

namespace zhitu {
namespace {

struct RowLabel {
    std::size_t row;
    std::string text;
    TypeRole type;
};

/// "2016年2月" -> 7, "2016年" -> 7: where the rest of a period begins; 0 when it does not begin with a year.
std::size_t year_end(std::string_view text) {
    constexpr std::string_view sign = "年";
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool year = text.size() >= 4 + sign.size() && text.substr(4).starts_with(sign) &&
                      std::all_of(text.begin(), text.begin() + 4, is_digit);
    return year ? 4 + sign.size() : 0;
}

/// A year that is not stressed loses its sign ("2016"), a month behind one of the same year loses the year ("2月").
std::string shortened(const std::string& text, const std::string& before, bool stressed) {
    const std::size_t end = year_end(text);
    if (end == 0) return text;
    if (end == text.size()) return stressed ? text : text.substr(0, 4);
    return before.substr(0, end) == text.substr(0, end) ? text.substr(end) : text;
}

/// Points of a line that stand closer than two texts may: no name has room.
bool crowded(const Chart& chart, const Plan& plan, const Card& card) {
    return plan.x.flags & ZHITU_AXIS_POINTS && Length::mm(card.frame.x.step) < chart.theme.text_gap * 2;
}

/// Bars need all their names; periods and crowded points stand in an order that its ends tell.
bool may_thin(const Chart& chart, const Plan& plan, const Card& card) {
    return !card.horizontal && (chart.category()->period || crowded(chart, plan, card));
}

constexpr int thinnest = 3;
/// Thinning 0: all as typed; 1: inner years without 年, months without their year; 2: the ends and the stressed
/// ones only; 3: the stressed ones.
std::vector<RowLabel> row_labels(const Chart& chart, const Plan& plan, bool thins, int thinning) {
    std::vector<RowLabel> labels;
    const Column& category = *chart.category();
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const bool end = row == 0 || row + 1 == chart.rows(), stressed = plan.is_now(row);
        if (!thins) {
            labels.push_back({row, category.values[row].text, TypeRole::category});
            continue;
        }
        if (!stressed && (thinning == 3 || (thinning == 2 && !end))) continue;
        const std::string& text = category.values[row].text;
        const std::string& before = category.values[row ? row - 1 : 0].text;
        labels.push_back({row, thinning == 1 && row > 0 ? shortened(text, before, end || stressed) : text,
                          stressed ? TypeRole::period_now : TypeRole::period_before});
    }
    return labels;
}

Length centre(const Card& card, std::size_t row) {
    const zhitu_scale& scale = card.horizontal ? card.frame.y : card.frame.x;
    return Length::mm(scale.first + scale.step * static_cast<double>(row));
}

/// Where labels stand and how wide they are.
struct LabelPlaces {
    const Card& card;
    const Types& types;
    Typesetter& typesetter;

    Length width(const RowLabel& label) const { return typesetter.measure(label.text, types.style(label.type)); }
    /// In the middle of the row, but inside the card.
    Length middle(const RowLabel& label) const {
        const Length half = width(label) / 2;
        return std::max(std::min(centre(card, label.row), card.text_bounds.right() - half),
                        card.text_bounds.left() + half);
    }
    /// How far the label and the one before it are into each other, `gap` between them included; or not above zero.
    Length overlap(const std::vector<RowLabel>& labels, std::size_t i, Length gap) const {
        return (width(labels[i - 1]) + width(labels[i])) / 2 + gap - (middle(labels[i]) - middle(labels[i - 1]));
    }
    /// The label that is farthest into the one before it; 0 when all stand free.
    std::size_t worst(const std::vector<RowLabel>& labels, Length gap) const {
        std::size_t found = 0;
        for (std::size_t i = 1; i < labels.size(); ++i)
            if (overlap(labels, i, gap) > (found ? overlap(labels, found, gap) : 0_mm)) found = i;
        return found;
    }
};

bool labels_rows(const Chart& chart, const Plan& plan) {
    const zhitu_axis& axis = is_horizontal(plan) ? plan.y : plan.x;
    return axis.kind == ZHITU_SCALE_BAND && axis.flags & ZHITU_AXIS_LABELS && chart.category();
}

} // namespace

void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                Typesetter& typesetter, Diagnostics& diagnostics, Card& card) {
    if (!labels_rows(chart, plan)) return;
    const bool points = (plan.x.flags & ZHITU_AXIS_POINTS) != 0, thins = may_thin(chart, plan, card);
    const LabelPlaces places{card, types, typesetter};
    const Length gap = chart.theme.text_gap * 2;
    int thinning = !points ? 0 : form.card.inner_years && !crowded(chart, plan, card) ? 1 : 2;
    std::vector<RowLabel> labels = row_labels(chart, plan, thins, thinning);
    while (thins && thinning < thinnest && places.worst(labels, gap))
        labels = row_labels(chart, plan, thins, ++thinning);
    if (const std::size_t i = thins ? places.worst(labels, gap) : 0) {
        const Length wide = places.width(labels[i]), over = places.overlap(labels, i, gap);
        diagnostics.add(messages::does_not_fit, chart.category()->values[labels[i].row].span,
                        {labels[i].text, format_number(wide.mm(), 2),
                         format_number(std::max(wide - over, 0_mm).mm(), 2), format_number(over.mm(), 2)},
                        chart.where());
    }
    for (RowLabel& label : labels) {
        const Point at = card.horizontal
                             ? Point{card.inner_left, centre(card, label.row) + types.style(label.type).size * 0.38}
                             : Point{places.middle(label), card.box.bottom() - form.card.label_baseline};
        const Span span = chart.category()->values[label.row].span;
        card.labels.push_back({std::move(label.text), at, label.type, span});
    }
}

std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Card& card) {
    std::vector<FitSample> samples;
    if (!labels_rows(chart, plan) || card.horizontal || may_thin(chart, plan, card)) return samples;
    const Length step = Length::mm(card.frame.x.step);
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const Value& value = chart.category()->values[row];
        const Length middle = centre(card, row);
        const Length side = std::min(middle - card.text_bounds.left(), card.text_bounds.right() - middle) * 2;
        const Length room = chart.rows() > 1 ? std::min(step - chart.theme.text_gap, side) : side;
        samples.push_back({TypeRole::category, value.text, at_most(room), value.span, chart.where()});
    }
    return samples;
}

} // namespace zhitu
