#include "core/layout/axis_labels.hpp"

#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/typed_lines.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/ornament_room.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/thin_labels.hpp"
#include "core/layout/wrap.hpp"
#include "core/text/even_spacing.hpp"
#include "core/text/ornaments.hpp"

namespace zhitu {
namespace {

constexpr Length between_periods = 2_mm; // less, and two long ones in a row read as one

/// Two periods that do not stand clear of each other: neither may be left out, for the other does not tell it.
bool is_wide_pair(const Chart& chart, const Plan& plan, const Card& card, const Types& types,
                  Typesetter& typesetter) {
    if (chart.rows() != 2 || card.names_run_down || !plan.names.ticks.empty()) return false;
    const LabelPlaces places{false, card, types, typesetter};
    return thinned_labels(chart, plan, false, places, between_periods).size() < 2;
}

/// Bars need all their names; periods and points of a line stand in an order that some of them tell.
bool may_thin(const Chart& chart, const Plan& plan, const Card& card, const Types& types, Typesetter& typesetter) {
    if (card.horizontal) return false;
    if (card.thin_names || crowded(chart, plan, card)) return true;
    return chart.category()->period && !is_wide_pair(chart, plan, card, types, typesetter);
}

Length centre(const Card& card, std::size_t row) { return card.frame.middle_of(row); }

bool labels_rows(const Chart& chart, const Plan& plan) {
    const zhitu_axis& axis = plan.rows_axis();
    return plan.names.labels && axis.kind == ZHITU_SCALE_BAND && axis.flags & ZHITU_AXIS_LABELS && chart.category();
}

/// Between two names that stand next to each other: 刻度 may name some of the rows only.
std::size_t steps_apart(const Plan& plan) {
    std::size_t least = 0;
    for (std::size_t i = 1; i < plan.names.ticks.size(); ++i) {
        const std::size_t steps = plan.names.ticks[i].row - plan.names.ticks[i - 1].row;
        least = least == 0 ? steps : std::min(least, steps);
    }
    return std::max<std::size_t>(least, 1);
}

/// Names that stand level under their rows or left of them, each of them: they step down a ladder and may take
/// several lines.
bool steps_names(const Chart& chart, const Plan& plan, const Card& card, const Types& types,
                 Typesetter& typesetter) {
    return labels_rows(chart, plan) && !card.names_run_down && !lists_periods(chart, plan) &&
           !may_thin(chart, plan, card, types, typesetter);
}

/// Left of bars that keep their least width.
Length most_beside_bars(const Chart& chart, const Plan& plan, const Card& card) {
    const auto holds_names = [](const RoomPlan& room) {
        return room.side == ZHITU_SIDE_LEFT && room.type == TypeRole::category;
    };
    const auto names = std::ranges::find_if(plan.room, holds_names);
    const Length gap = names == plan.room.end() ? 0_mm : names->gap;
    return card.free.right() - least_width(chart.theme.form(chart.board).card) - gap - card.inner_left;
}

/// What the theme grants names left of bars.
Length names_share(const Chart& chart, const Card& card) {
    return (card.inner_right - card.inner_left) * chart.theme.form(chart.board).card.names_share;
}

/// Between its neighbours, and to the card's edge on both sides alike; left of its bar what the theme grants it and
/// the bars can spare.
Length name_room(const Chart& chart, const Plan& plan, const Card& card, std::size_t row) {
    if (card.horizontal) return std::min(names_share(chart, card), most_beside_bars(chart, plan, card));
    const Length middle = centre(card, row);
    const Length side = std::min(middle - card.text_bounds.left(), card.text_bounds.right() - middle) * 2;
    const Length step = Length::mm(card.frame.x.step * static_cast<double>(steps_apart(plan)));
    if (chart.category()->period) // of two, which are moved into the card where they would stand out
        return std::min(step - between_periods, (card.text_bounds.width - between_periods) / 2);
    return chart.rows() > 1 ? std::min(step - chart.theme.text_gap, side) : side;
}

/// How high a name left of its bar may be.
Length name_depth(const Chart& chart, const Card& card) {
    return Length::mm(card.frame.y.step) - chart.theme.text_gap;
}

/// What a name may take instead where that keeps its words whole: left of its bar an em more, if the bars can
/// spare it.
Length whole_room(const Chart& chart, const Plan& plan, const Card& card, std::size_t row, const TypeStyle& style,
                  Length least) {
    const Length room = name_room(chart, plan, card, row);
    if (!card.horizontal) return room;
    return std::max(least, std::min(std::max(room, least) + style.size, most_beside_bars(chart, plan, card)));
}

/// In the room of the narrowest row where that is enough and parts no word, so that names as long as each other
/// break alike. Rows that are too low for what the names of other panels take keep to one line.
WrappedText wrapped_name(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                         const Card& card, std::size_t row) {
    const std::string text = row_name(chart, plan, row);
    if (typed_lines(text) > 1) { // a name has none: that is said where it is set
        WrappedText whole;
        whole.lines.emplace_back().text = text;
        return whole;
    }
    SteppedType type = types.at(TypeRole::category);
    Length room = name_room(chart, plan, card, row);
    for (std::size_t other = 0; other < chart.rows(); ++other)
        if (plan.names.prints(other)) room = std::min(room, name_room(chart, plan, card, other));
    const Length least = least_room(text, type, typesetter);
    WrappedText name = wrap(text, type, std::max(room, least), typesetter);
    if (name.parting > 0) {
        WrappedText wider = wrap(text, type, whole_room(chart, plan, card, row, type.style, least), typesetter);
        if (wider.parting == 0 && wider.lines.size() <= name.lines.size()) name = std::move(wider);
    }
    if (!card.horizontal || type.style.size + name.drop() <= name_depth(chart, card)) return name;
    type.lines = 1;
    return wrap(text, type, room, typesetter);
}

/// 均排 of names that begin on one line: left of their bars, or running down under them.
void space_evenly(const Types& types, Typesetter& typesetter, Card& card) {
    std::vector<std::string> names;
    for (const AxisLabel& label : card.labels) names.push_back(label.text);
    TypeStyle style = types.style(TypeRole::category);
    style.vertical = !card.horizontal;
    const std::vector<LineFit> fits = even_fits(names, style, typesetter);
    for (std::size_t i = 0; i < fits.size(); ++i) card.labels[i].fit = fits[i];
}

/// Names that 刻度 asks for are too many by its own fault.
void say_crowded(const Chart& chart, const Plan& plan, const LabelPlaces& places,
                 const std::vector<RowLabel>& labels, std::size_t i, Length gap, Diagnostics& diagnostics) {
    const Length wide = places.width(labels[i]), over = places.overlap(labels, i, gap);
    if (!plan.names.ticks.empty())
        return diagnostics.add(
            messages::ticks_touch, plan.names.ticks[i].span,
            {plain_text(labels[i - 1].text), plain_text(labels[i].text), format_number(over.mm(), 2)},
            chart.where());
    say_too_wide(labels[i].text, wide - over, over, chart.category()->values[labels[i].row].span, chart.where(),
                 diagnostics);
}

/// A period has no other wording.
void say_parted(const Chart& chart, const WrappedText& name, const std::string& text, const Span& span,
                Diagnostics& diagnostics) {
    if (!name.parted.empty() && !chart.category()->period)
        diagnostics.add(messages::name_parts_word, span, {plain_text(text), name.parted}, chart.where());
}

/// A name in its lines: beside its bar level with the middle, under its row inside the card.
void add_lines(const WrappedText& name, const RowLabel& label, Point at, const Span& span, Card& card) {
    const Length half = name.width / 2;
    if (card.horizontal)
        at.y -= name.drop() / 2;
    else
        at.x = std::max(std::min(centre(card, label.row), card.text_bounds.right() - half),
                        card.text_bounds.left() + half);
    for (const ParagraphLine& line : name.lines) {
        card.labels.push_back({line.text, at, label.type, span});
        at.y += name.step;
    }
}

} // namespace

void label_rows(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                Typesetter& typesetter, Diagnostics& diagnostics, Card& card) {
    const Located<bool>& asked = chart.spec.vertical_labels;
    if (asked.value && (card.horizontal || !labels_rows(chart, plan)))
        diagnostics.add(messages::no_labels_to_turn, asked.span, {}, chart.where());
    if (!labels_rows(chart, plan)) return;
    const bool points = (plan.x.flags & ZHITU_AXIS_POINTS) != 0,
               thins = may_thin(chart, plan, card, types, typesetter);
    const bool inner = form.card.inner_years || plan.names.inner || !points;
    const bool vertical = card.names_run_down;
    const LabelPlaces places{vertical, card, types, typesetter};
    const Length gap = chart.theme.text_gap * 2;
    std::vector<RowLabel> labels =
        thins ? thinned_labels(chart, plan, inner, places, gap) : typed_labels(chart, plan, false);
    if (const std::size_t i = thins || vertical ? places.worst(labels, gap) : 0)
        say_crowded(chart, plan, places, labels, i, gap, diagnostics);
    for (RowLabel& label : labels) {
        if (plan.names.grid) card.row_lines.push_back(centre(card, label.row));
        const Length size = types.style(label.type).size;
        const Length baseline = card.box.bottom() - form.card.label_baseline - card.names_drop;
        const Point at = card.horizontal ? Point{card.inner_left, centre(card, label.row) + size * 0.38}
                                         : Point{places.middle(label), baseline};
        const Span span = chart.category()->values[label.row].span;
        if (types.at(label.type).lines > 1 && steps_names(chart, plan, card, types, typesetter)) {
            const WrappedText name = wrapped_name(chart, plan, types, typesetter, card, label.row);
            say_parted(chart, name, label.text, span, diagnostics);
            add_lines(name, label, at, span, card);
            continue;
        }
        card.labels.push_back({std::move(label.text), at, label.type, span, vertical});
        if (vertical) card.labels.back().at.y -= size * 0.88; // it begins as far under zero as a level one does
    }
    const bool one_line_each = card.labels.size() == chart.rows();
    if (chart.theme.even_spacing && one_line_each && !chart.category()->period && (card.horizontal || vertical))
        space_evenly(types, typesetter, card);
}

Length reach_down(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter) {
    TypeStyle style = types.style(chart.category()->period ? TypeRole::period_now : TypeRole::category);
    style.vertical = true;
    Length longest;
    for (std::size_t row = 0; row < chart.rows(); ++row)
        if (plan.names.prints(row))
            longest = std::max(longest, typesetter.measure(row_name(chart, plan, row), style));
    return std::max(longest - style.size, 0_mm);
}

std::vector<FitSample> row_samples(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                                   const Card& card) {
    std::vector<FitSample> samples;
    if (!steps_names(chart, plan, card, types, typesetter)) return samples;
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        if (!plan.names.prints(row)) continue;
        FitSample sample{TypeRole::category,
                         row_name(chart, plan, row),
                         at_most(card.horizontal ? names_share(chart, card) : name_room(chart, plan, card, row)),
                         chart.category()->values[row].span,
                         chart.where(),
                         card.horizontal};
        if (card.horizontal) sample.depth = sample.reach = name_depth(chart, card);
        samples.push_back(sample);
        if (!card.horizontal) continue;
        sample.room = at_most(most_beside_bars(chart, plan, card));
        sample.wish = 1;
        samples.push_back(std::move(sample));
    }
    return samples;
}

NamesRoom names_room(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                     Typesetter& typesetter, const Card& card) {
    NamesRoom room;
    if (card.horizontal || !labels_rows(chart, plan)) return room;
    const bool several = types.at(TypeRole::category).lines > 1,
               wraps = steps_names(chart, plan, card, types, typesetter);
    const Length size = types.style(TypeRole::category).size, gap = chart.theme.text_gap;
    const Length over = form.card.zero - form.card.label_baseline - chart.theme.axis_width - gap;
    const Length under = form.card.label_baseline - gap;
    room.rise = std::max(size * 0.88 - over, 0_mm); // the zero line of a theme may be thick
    if (card.names_run_down) return {reach_down(chart, plan, types, typesetter), room.rise};
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        const bool plain = !(wraps && several) && !may_have_ornaments(chart.category()->values[row].text);
        if (plain || !plan.names.prints(row)) continue; // a million names are not copied
        const std::string text = row_name(chart, plan, row);
        const auto [above, below] = reach_of(text, types.style(TypeRole::category), typesetter);
        const Length lines = wraps ? wrapped_name(chart, plan, types, typesetter, card, row).drop() : 0_mm;
        if (above > 0_mm) room.rise = std::max(room.rise, size * 0.88 + above - over);
        room.drop =
            std::max(room.drop, lines + (below > 0_mm ? std::max(size * 0.12 + below - under, 0_mm) : 0_mm));
    }
    return room;
}

Length names_width(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                   const Card& card) {
    Length width;
    for (std::size_t row = 0; row < chart.rows(); ++row)
        width = std::max(width, wrapped_name(chart, plan, types, typesetter, card, row).width);
    return width;
}

} // namespace zhitu
