// Step 8, in order: footer, cards, room, scales, ladders, labels.
#include "core/layout/axis_labels.hpp"
#include "core/layout/footer.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/growth_words.hpp"
#include "core/layout/legend.hpp"
#include "core/layout/scales.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"

namespace zhitu {
namespace {

struct Arranger {
    const Spec& spec;
    const Theme& theme;
    const Rect& sheet;
    const std::vector<Chart>& charts;
    const std::vector<Plan>& plans;
    Typesetter& typesetter;
    Diagnostics& diagnostics;
    Layout& layout;
    const FormRule& form = theme.form(spec.board);

    Card& card(std::size_t chart) const { return layout.cards[static_cast<std::size_t>(charts[chart].panel())]; }

    Span size_span() const { return spec.size ? spec.size->span : spec.title.span; }

    void too_small(Length wanted, Length room, const Message& message, const Argument& where) {
        diagnostics.add(message, size_span(),
                        {format_number(wanted.mm(), 2), format_number(std::max(room, 0_mm).mm(), 2),
                         format_number((wanted - room).mm(), 2)},
                        where);
    }

    void cards() {
        for (const Rect& box : card_boxes(spec, theme, sheet, layout.footer.lines.size())) {
            Card& card = layout.cards.emplace_back();
            card.box = box;
            card.inner_left = box.left() + form.card.indent;
            card.inner_right = box.right() - form.card.inner_end;
        }
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (!charts[i].data.table.unit.empty()) card(i).unit = theme.unit_prefix + charts[i].data.table.unit;
            if (plans[i].figure && plans[i].growth->place == ZHITU_PLACE_LANE)
                card(i).basis = growth_basis(theme, charts[i], *plans[i].figure);
        }
    }

    /// Where the unit lane ends, a badge or the head of a span that stands in it included.
    Length lane_end(std::size_t i) const {
        const Length baseline = form.card.unit_baseline;
        if (!plans[i].spans.empty()) return std::max(baseline, form.card.header + form.card.span_head);
        if (!plans[i].figure || plans[i].growth->place != ZHITU_PLACE_LANE) return baseline;
        return baseline - layout.types.style(TypeRole::basis).size * 0.38 + theme.badge.lane_height / 2;
    }

    /// What the widest sample of a wish takes on its side; above, the card's own value lane counts.
    Length room_of(std::size_t i, const RoomPlan& room) const {
        const TypeStyle& style = layout.types.style(room.type);
        const Length line = typesetter.metrics(style).cap_height + room.gap;
        if (room.side == ZHITU_SIDE_BOTTOM) return line;
        if (room.side == ZHITU_SIDE_TOP) return lane_end(i) + theme.text_gap * 2 + line - form.card.marks_top;
        Length widest = 0_mm;
        for (const std::string& sample : room.samples) widest = std::max(widest, typesetter.measure(sample, style));
        return widest + room.gap;
    }

    Length tick_room(std::size_t i) const {
        Length widest = 0_mm;
        for (const std::string& text : tick_texts(charts[i], plans[i], form.card))
            widest = std::max(widest, typesetter.measure(text, layout.types.style(TypeRole::tick)));
        return widest == 0_mm ? 0_mm : std::max(form.card.axis_room, widest + form.card.tick_gap);
    }

    void frame(std::size_t i) {
        Card& card = this->card(i);
        const std::size_t legend = legend_lines(charts[i], plans[i], layout.types, typesetter, card, diagnostics);
        Length sides[4] = {0_mm, tick_room(i), legend > 1 ? form.card.legend_step : 0_mm, 0_mm};
        for (const RoomPlan& room : plans[i].room) sides[room.side] = std::max(sides[room.side], room_of(i, room));
        Rect& marks = card.frame.marks = marks_of(card.box, form.card, is_horizontal(plans[i]));
        marks.x += sides[ZHITU_SIDE_LEFT];
        marks.y += sides[ZHITU_SIDE_TOP];
        marks.width -= sides[ZHITU_SIDE_LEFT] + sides[ZHITU_SIDE_RIGHT];
        marks.height -= sides[ZHITU_SIDE_TOP] + sides[ZHITU_SIDE_BOTTOM];
        // Bars lie down: what is a column's height is their width, and they are thin.
        const bool lying = is_horizontal(plans[i]);
        const zhitu_axis& rows = lying ? plans[i].y : plans[i].x;
        const double row_width = rows.flags & ZHITU_AXIS_POINTS ? 0 : 2; // a line may have any number of points
        const Length across = Length::mm(row_width * static_cast<double>(charts[i].rows()));
        const Length least_height = lying ? across : form.card.least_height;
        const Length least_width = lying ? form.card.least_height / 2 : across;
        if (marks.height < least_height)
            too_small(least_height, marks.height, messages::marks_too_low, charts[i].where());
        if (marks.width < least_width)
            too_small(least_width, marks.width, messages::marks_too_narrow, charts[i].where());
        marks.width = std::max(marks.width, 1_mm);
        marks.height = std::max(marks.height, 1_mm);
        const Length lane = card.box.top() + form.card.header;
        const Length edge = form.card.edge;
        card.text_bounds = {card.box.left() + edge, lane, card.box.width - edge * 2,
                            card.box.bottom() - edge - lane};
        card.span_lane = {card.box.left(), lane, card.box.width, card.box.bottom() - form.card.zero - lane};
        train(charts[i], plans[i], form.card, card);
        if (legend > 0) place_legend(charts[i], plans[i], layout.types, typesetter, form.card, card);
    }

    /// Of a plaque that does not hug its title: it stays on a narrow sheet with its tails.
    Length plaque_width(const SteppedType& type) const {
        return std::min(type.plaque.value_or(form.plaque.width),
                        sheet.width - (form.sheet.margin + form.plaque.tail) * 2);
    }

    Length title_room(const SteppedType& type) const {
        const PlaqueRule& rule = form.plaque;
        if (rule.width > 0_mm) return plaque_width(type) - rule.padding * 2;
        return sheet.width - form.sheet.margin * 2 - rule.tail - rule.padding * 2;
    }

    void fit_titles(Fitter& fitter) {
        const TypeRole role = spec.board ? TypeRole::board_title : TypeRole::chart_title;
        const auto room = [this](const SteppedType& type) { return title_room(type); };
        if (!spec.title.value.empty()) fitter.fit({{role, spec.title.value, room, spec.title.span}});
        if (!spec.subtitle.value.empty()) {
            Length subtitle = sheet.width - form.sheet.margin * 2;
            if (!form.plaque.centred)
                subtitle -= typesetter.measure(spec.title.value, layout.types.style(role)) +
                            form.plaque.padding * 2 + form.plaque.tail + form.sheet.gutter;
            fitter.fit({{TypeRole::subtitle, spec.subtitle.value, at_most(subtitle), spec.subtitle.span}});
        }
        std::vector<FitSample> panels;
        for (std::size_t i = 0; spec.board && i < charts.size(); ++i) {
            const Length width = card(i).box.width - form.card.indent - form.card.title_end;
            const Phrase& title = charts[i].spec.title;
            panels.push_back({TypeRole::panel_title, title.value, at_most(width), title.span, charts[i].where()});
        }
        fitter.fit(panels);
        const Length hugging =
            typesetter.measure(spec.title.value, layout.types.style(role)) + form.plaque.padding * 2;
        const Length width = form.plaque.width > 0_mm ? plaque_width(layout.types.at(role)) : hugging;
        layout.plaque = {form.plaque.centred ? (sheet.width - width) / 2 : form.sheet.margin, form.plaque.top,
                         width, form.plaque.height};
    }

    /// How wide a text centred on a row may be: up to its neighbours, and up to the card's edge.
    Length step_room(const Chart& chart, const Plan& plan, const Card& card, std::size_t row) const {
        if (plan.x.kind != ZHITU_SCALE_BAND || plan.x.flags & ZHITU_AXIS_POINTS) return card.box.width;
        const Length centre = Length::mm(card.frame.x.first + card.frame.x.step * static_cast<double>(row));
        const Length side = std::min(centre - card.text_bounds.left(), card.text_bounds.right() - centre) * 2;
        return chart.rows() > 1 ? std::min(side, Length::mm(card.frame.x.step) - theme.text_gap) : side;
    }

    void fit_values(Fitter& fitter) {
        std::vector<FitSample> values, parts, categories;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            for (const FitPlan& fit : plans[i].fits) {
                const Value& cell = charts[i].data.table.columns[fit.column].values[fit.row];
                const Length room = std::min(fit.width, step_room(charts[i], plans[i], card(i), fit.row));
                (fit.type == TypeRole::part ? parts : values)
                    .push_back({fit.type, cell.text, at_most(room), cell.span, charts[i].where()});
            }
            const auto rows = row_samples(charts[i], plans[i], card(i));
            categories.insert(categories.end(), rows.begin(), rows.end());
        }
        fitter.fit(values);
        fitter.fit(parts);
        fitter.fit(categories);
    }

    /// What a badge needs beside its figure: padding and arrow.
    Length badge_frame(const SteppedType& type, const GrowthFigure& figure) const {
        const double scale = type.style.size / form.type(TypeRole::badge).style.size;
        const Length arrow = theme.badge.arrow_width * scale + theme.badge.arrow_gap;
        return type.padding.value_or(theme.badge.padding) * 2 + (figure.has_arrow() ? arrow : 0_mm);
    }

    /// Unit, basis and badge share the unit lane.
    void fit_bases(Fitter& fitter) {
        std::vector<FitSample> bases;
        const SteppedType& badge = layout.types.at(TypeRole::badge);
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const Card& card = this->card(i);
            if (card.basis.empty()) continue;
            const Length unit = typesetter.measure(card.unit, layout.types.style(TypeRole::unit));
            const Length pill =
                typesetter.measure(plans[i].figure->text, badge.style) + badge_frame(badge, *plans[i].figure);
            const Length room =
                card.inner_right - card.inner_left - unit - theme.text_gap * 2 - pill - theme.badge.basis_gap;
            bases.push_back(
                {TypeRole::basis, card.basis, at_most(room), charts[i].spec.growth.span, charts[i].where()});
        }
        fitter.fit(bases);
    }

    /// The gap between two columns when the badge stands there; a badge that is wider yet will move up.
    void fit_badges(Fitter& fitter) {
        std::vector<FitSample> badges;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const zhitu_scale& x = card(i).frame.x;
            if (!plans[i].figure || plans[i].growth->place != ZHITU_PLACE_BETWEEN) continue;
            const Length gap = Length::mm(x.step - x.thickness) - theme.badge.clear * 2;
            const GrowthFigure& figure = *plans[i].figure;
            const auto room = [this, gap, &figure](const SteppedType& type) {
                return gap - badge_frame(type, figure);
            };
            badges.push_back({TypeRole::badge, figure.text, room, {}, charts[i].where()});
        }
        fitter.try_fit(badges);
    }

    /// The head of a span that reaches under the unit keeps its title clear of it.
    void fit_spans(Fitter& fitter) {
        std::vector<FitSample> titles;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            Card& card = this->card(i);
            const Length unit = card.inner_left + typesetter.measure(card.unit, layout.types.style(TypeRole::unit));
            for (std::size_t s = 0; s < plans[i].spans.size(); ++s) {
                const auto& [low, high] = card.frame.spans[s];
                const Length from = card.unit.empty() ? low : std::max(low, unit);
                const Phrase& text = plans[i].spans[s].text;
                card.span_titles.emplace_back(from, high);
                titles.push_back({TypeRole::span, text.value, at_most(high - from - form.card.edge * 2), text.span,
                                  charts[i].where()});
            }
        }
        fitter.fit(titles);
    }

    void fit_small_texts(Fitter& fitter) {
        std::vector<FitSample> units;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const Card& card = this->card(i);
            units.push_back({TypeRole::unit, card.unit, at_most(card.inner_right - card.inner_left),
                             charts[i].spec.unit.span, charts[i].where()});
        }
        fitter.fit(units);
        fit_spans(fitter);
        if (!layout.footer.credit.empty())
            fitter.fit({{TypeRole::credit, layout.footer.credit, at_most(sheet.width - form.sheet.margin * 2),
                         spec.credit.span}});
    }

    void arrange() {
        const auto on_a_page = [](Length side) { return side > 0_mm && side.mm() <= limits::page_mm; };
        if (!on_a_page(sheet.width) || !on_a_page(sheet.height)) {
            diagnostics.add(messages::size_off_limits, size_span(), {format_number(limits::page_mm, 0)});
            return;
        }
        layout.footer = arrange_footer(spec, theme, sheet, growth_note(theme, charts, plans), layout.types,
                                       typesetter, diagnostics);
        cards();
        for (std::size_t i = 0; i < charts.size(); ++i) frame(i);
        Fitter fitter(form, layout.types, typesetter, diagnostics);
        fit_titles(fitter);
        fit_values(fitter);
        fit_badges(fitter);
        fit_small_texts(fitter);
        fit_bases(fitter);
        for (std::size_t i = 0; i < charts.size(); ++i)
            label_rows(charts[i], plans[i], form, layout.types, typesetter, diagnostics, card(i));
    }
};

} // namespace

Layout arrange(const Spec& spec, const Theme& theme, const Rect& sheet, const std::vector<Chart>& charts,
               const std::vector<Plan>& plans, Typesetter& typesetter, Diagnostics& diagnostics) {
    Layout layout{sheet.width, sheet.height, {}, Types(theme.form(spec.board)), {}, {}};
    Arranger{spec, theme, sheet, charts, plans, typesetter, diagnostics, layout}.arrange();
    return layout;
}

} // namespace zhitu
