#include "core/layout/axis_labels.hpp"

#include "core/layout/scales.hpp"

namespace zhitu {
namespace {

struct RowLabel {
    std::size_t row;
    std::string text;
    TypeRole type;
};

/// "2016年" -> "2016"; anything else as it is.
std::string without_year_sign(const std::string& text) {
    constexpr std::string_view sign = "年";
    const bool plain = text.size() == 4 + sign.size() && text.ends_with(sign) &&
                       std::all_of(text.begin(), text.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
    return plain ? text.substr(0, 4) : text;
}

/// Thinning 0: all as typed; 1: inner periods without 年; 2: the ends and the stressed ones only.
std::vector<RowLabel> row_labels(const Chart& chart, const Plan& plan, int thinning) {
    std::vector<RowLabel> labels;
    const Column& category = *chart.category();
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const bool end = row == 0 || row + 1 == chart.rows(), stressed = plan.is_now(row);
        if (!category.period || is_horizontal(plan)) {
            labels.push_back({row, category.values[row].text, TypeRole::category});
            continue;
        }
        if (thinning == 2 && !end && !stressed) continue;
        const std::string& text = category.values[row].text;
        labels.push_back({row, thinning == 1 && !end && !stressed ? without_year_sign(text) : text,
                          stressed ? TypeRole::period_now : TypeRole::period_before});
    }
    return labels;
}

Length centre(const Card& card, std::size_t row) {
    const zhitu_scale& scale = card.horizontal ? card.frame.y : card.frame.x;
    return Length::mm(scale.first + scale.step * static_cast<double>(row));
}

bool collide(const std::vector<RowLabel>& labels, const Card& card, const Types& types, Typesetter& typesetter,
             Length gap) {
    for (std::size_t i = 1; i < labels.size(); ++i) {
        const Length half = (typesetter.measure(labels[i - 1].text, types.style(labels[i - 1].type)) +
                             typesetter.measure(labels[i].text, types.style(labels[i].type))) /
                            2;
        if (centre(card, labels[i].row) - centre(card, labels[i - 1].row) < half + gap) return true;
    }
    return false;
}

bool labels_rows(const Chart& chart, const Plan& plan) {
    const zhitu_axis& axis = is_horizontal(plan) ? plan.y : plan.x;
    return axis.kind == ZHITU_SCALE_BAND && axis.flags & ZHITU_AXIS_LABELS && chart.category();
}

} // namespace

void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types, Typesetter& typesetter,
                Card& card) {
    if (!labels_rows(chart, plan)) return;
    const bool points = (plan.x.flags & ZHITU_AXIS_POINTS) != 0;
    int thinning = !points ? 0 : form.card.inner_years ? 1 : 2;
    std::vector<RowLabel> labels = row_labels(chart, plan, thinning);
    while (!card.horizontal && chart.category()->period && thinning < 2 &&
           collide(labels, card, types, typesetter, chart.theme.text_gap * 2))
        labels = row_labels(chart, plan, ++thinning);
    for (RowLabel& label : labels) {
        const Length middle = centre(card, label.row);
        const Length half = typesetter.measure(label.text, types.style(label.type)) / 2;
        const Length inside = std::max(std::min(middle, card.text_bounds.right() - half), card.text_bounds.left() + half);
        const Point at = card.horizontal
                             ? Point{card.inner_left, middle + types.style(label.type).size * 0.38}
                             : Point{inside, card.box.bottom() - form.card.label_baseline};
        card.labels.push_back({std::move(label.text), at, label.type});
    }
}

std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Card& card) {
    std::vector<FitSample> samples;
    if (!labels_rows(chart, plan) || card.horizontal || chart.category()->period) return samples;
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
