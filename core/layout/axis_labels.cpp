#include "core/layout/axis_labels.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/wrap.hpp"

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
            labels.push_back({row, std::string(category.values[row].text), TypeRole::category});
            continue;
        }
        if (!stressed && (thinning == 3 || (thinning == 2 && !end))) continue;
        const std::string text(category.values[row].text);
        const std::string before(category.values[row ? row - 1 : 0].text);
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
    bool vertical;
    const Card& card;
    const Types& types;
    Typesetter& typesetter;

    Length width(const RowLabel& label) const {
        const TypeStyle& style = types.style(label.type);
        return vertical ? style.size : typesetter.measure(label.text, style);
    }
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

/// Names that stand level under their rows, each of them: they step down a ladder and may take several lines.
bool steps_names(const Chart& chart, const Plan& plan, const Card& card) {
    const bool vertical = chart.spec.vertical_labels.value; // they take room below, not beside
    return labels_rows(chart, plan) && !card.horizontal && !vertical && !may_thin(chart, plan, card);
}

/// Between its neighbours, and to the card's edge on both sides alike.
Length name_room(const Chart& chart, const Card& card, std::size_t row) {
    const Length middle = centre(card, row);
    const Length side = std::min(middle - card.text_bounds.left(), card.text_bounds.right() - middle) * 2;
    return chart.rows() > 1 ? std::min(Length::mm(card.frame.x.step) - chart.theme.text_gap, side) : side;
}

/// In the room of the narrowest row where that is enough, so that names as long as each other break alike.
WrappedText wrapped_name(const Chart& chart, const Types& types, Typesetter& typesetter, const Card& card,
                         std::size_t row) {
    const std::string text(chart.category()->values[row].text);
    const SteppedType& type = types.at(TypeRole::category);
    Length room = name_room(chart, card, row);
    for (std::size_t other = 0; other < chart.rows(); ++other) room = std::min(room, name_room(chart, card, other));
    return wrap(text, type, std::max(room, least_room(text, type, typesetter)), typesetter);
}

} // namespace

void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                Typesetter& typesetter, Diagnostics& diagnostics, Card& card) {
    const Located<bool>& vertical = chart.spec.vertical_labels;
    if (vertical.value && (card.horizontal || !labels_rows(chart, plan)))
        diagnostics.add(messages::no_labels_to_turn, vertical.span, {}, chart.where());
    if (!labels_rows(chart, plan)) return;
    const bool points = (plan.x.flags & ZHITU_AXIS_POINTS) != 0, thins = may_thin(chart, plan, card);
    const LabelPlaces places{vertical.value, card, types, typesetter};
    const Length gap = chart.theme.text_gap * 2;
    int thinning = !points || vertical.value ? 0 : form.card.inner_years && !crowded(chart, plan, card) ? 1 : 2;
    std::vector<RowLabel> labels = row_labels(chart, plan, thins, thinning);
    while (thins && thinning < thinnest && places.worst(labels, gap)) {
        thinning =
            vertical.value ? std::max(thinning + 1, 2) : thinning + 1; // 年 takes no width of names that run down
        labels = row_labels(chart, plan, thins, thinning);
    }
    if (const std::size_t i = thins || vertical.value ? places.worst(labels, gap) : 0) {
        const Length wide = places.width(labels[i]), over = places.overlap(labels, i, gap);
        diagnostics.add(messages::does_not_fit, chart.category()->values[labels[i].row].span,
                        {labels[i].text, format_number(wide.mm(), 2),
                         format_number(std::max(wide - over, 0_mm).mm(), 2), format_number(over.mm(), 2)},
                        chart.where());
    }
    for (RowLabel& label : labels) {
        const Length size = types.style(label.type).size;
        const Length baseline = card.box.bottom() - form.card.label_baseline - card.names_drop;
        const Point at = card.horizontal ? Point{card.inner_left, centre(card, label.row) + size * 0.38}
                                         : Point{places.middle(label), baseline};
        const Span span = chart.category()->values[label.row].span;
        if (types.at(label.type).lines > 1 && steps_names(chart, plan, card)) {
            const WrappedText name = wrapped_name(chart, types, typesetter, card, label.row);
            for (std::size_t i = 0; i < name.lines.size(); ++i)
                card.labels.push_back({name.lines[i].text,
                                       {centre(card, label.row), baseline + name.step * static_cast<double>(i)},
                                       label.type,
                                       span});
            continue;
        }
        card.labels.push_back({std::move(label.text), at, label.type, span, vertical.value});
        // It begins as far under zero as a level one does, and the marks have given way by the rest: see below.
        if (vertical.value)
            card.labels.back().at.y -= size * 0.88 + vertical_label_room(chart, plan, types, typesetter);
    }
}

Length vertical_label_room(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter) {
    if (!chart.spec.vertical_labels.value || is_horizontal(plan) || !labels_rows(chart, plan)) return 0_mm;
    const Column& category = *chart.category();
    TypeStyle style = types.style(category.period ? TypeRole::period_now : TypeRole::category);
    style.vertical = true;
    Length longest;
    for (const Value& value : category.values) longest = std::max(longest, typesetter.measure(value.text, style));
    return std::max(longest - style.size, 0_mm);
}

std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Card& card) {
    std::vector<FitSample> samples;
    if (!steps_names(chart, plan, card)) return samples;
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const Value value = chart.category()->values[row];
        samples.push_back({TypeRole::category, std::string(value.text), at_most(name_room(chart, card, row)),
                           value.span, chart.where()});
    }
    return samples;
}

Length names_drop(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                  const Card& card) {
    Length drop;
    if (types.at(TypeRole::category).lines == 1 || !steps_names(chart, plan, card)) return drop;
    for (std::size_t row = 0; row < chart.rows(); ++row)
        drop = std::max(drop, wrapped_name(chart, types, typesetter, card, row).drop());
    return drop;
}

} // namespace zhitu
