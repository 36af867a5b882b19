// Values, names, badges and other small texts: which step of its ladder each role takes.
#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/arrangement.hpp"
#include "core/layout/axis_labels.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/legend.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/unit_span.hpp"

#include <algorithm>

namespace zhitu {
namespace {

struct Ladders : Arrangement {
    /// How wide a text centred on a row may be: up to its neighbours, and up to the card's edge.
    Length step_room(const Chart& chart, const Plan& plan, const Card& card, std::size_t row) const {
        if (plan.x.kind != ZHITU_SCALE_BAND || plan.x.flags & ZHITU_AXIS_POINTS) return card.box.width;
        const Length centre = card.frame.middle_of(row);
        const Length side = std::min(centre - card.text_bounds.left(), card.text_bounds.right() - centre) * 2;
        return chart.rows() > 1 ? std::min(side, Length::mm(card.frame.x.step) - theme.text_gap) : side;
    }

    static constexpr double filled = 0.9; // of a mark side by side with others: figures as thick would run together

    /// How high its digits may be: as the chart says, and so that values of neighbouring rows stand so far apart.
    Length step_height(const Chart& chart, const Plan& plan, const Card& card, const FitPlan& fit, Length apart,
                       double most_filled) const {
        if (!is_horizontal(plan)) return 0_mm;
        const Length row = chart.rows() > 1 ? Length::mm(card.frame.y.step) - apart : card.frame.marks.height;
        const Length share = Length::mm(card.frame.y.thickness * fit.room.share * most_filled);
        return fit.room.share > 0 ? std::min(row, share) : row;
    }

    /// Where the theme's ladder lets names under columns run down, they do when level ones do not fit or part a
    /// word, and the columns stay high enough, those of the panels beside them too.
    bool run_down(std::size_t i) const {
        if (!form.type(TypeRole::category).may_run_down()) return false;
        layout.types.step(TypeRole::category, 0);
        const Length down = reach_down(charts[i], plans[i], layout.types, typesetter);
        for (std::size_t other = 0; other < charts.size(); ++other)
            if (have_one_zero_line(i, other) && card(other).frame.marks.height - down < form.card.least_height)
                return false;
        return true;
    }

    /// Whether all names of the rows are to stand level. Of points some go where they do not fit, but of two
    /// periods none.
    bool level_names(std::size_t i, const std::vector<FitSample>& names, Fitter& fitter) {
        if (names.empty() || card(i).horizontal) return true;
        const bool points = plans[i].x.flags & ZHITU_AXIS_POINTS, fit = fitter.try_fit(names);
        card(i).thin_names = points && !fit && !charts[i].category()->period;
        card(i).names_run_down = !points && (!fit || fitter.parts_a_word(names)) && run_down(i);
        return !card(i).thin_names && !card(i).names_run_down;
    }

    /// A value, `apart` from those of the rows beside it.
    FitSample value_sample(std::size_t i, const FitPlan& fit, Length apart, double most_filled = filled) const {
        const Value cell = charts[i].data.table.columns[fit.column].values[fit.row];
        const Length room = std::min(fit.room.width, step_room(charts[i], plans[i], card(i), fit.row));
        return {fit.type,
                std::string(cell.text),
                at_most(room - (apart - theme.text_gap)),
                cell.span,
                charts[i].where(),
                fit.room.optional,
                step_height(charts[i], plans[i], card(i), fit, apart, most_filled)};
    }

    /// Values of lying bars side by side stand on each other: they take the smaller steps that let more paper
    /// between them, as far as there are any.
    void wish_for_paper(std::size_t i, const FitPlan& fit, std::vector<FitSample>& values) const {
        if (!is_horizontal(plans[i]) || fit.room.share <= 0) return;
        int wish = 0;
        for (const double less : {0.85, 0.8, 0.75}) {
            values.push_back(value_sample(i, fit, theme.text_gap, less));
            values.back().optional = true;
            values.back().wish = ++wish;
        }
    }

    bool are_condensed() const {
        constexpr TypeRole roles[] = {TypeRole::value_now, TypeRole::value_before};
        return std::ranges::any_of(roles, [&](TypeRole role) { return layout.types.style(role).condensed < 1; });
    }

    void fit_values(Fitter& fitter) {
        constexpr Length clearly = Length::mm(0.8);
        std::vector<FitSample> values, airy, parts, categories;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            for (const FitPlan& fit : plans[i].fits) {
                const bool part = fit.type == TypeRole::part;
                (part ? parts : values).push_back(value_sample(i, fit, theme.text_gap));
                if (part) continue;
                airy.push_back(value_sample(i, fit, clearly));
                airy.back().optional = false;
                wish_for_paper(i, fit, airy);
                wish_for_paper(i, fit, values);
            }
            const auto rows = row_samples(charts[i], plans[i], layout.types, typesetter, card(i));
            if (level_names(i, rows, fitter)) categories.insert(categories.end(), rows.begin(), rows.end());
        }
        layout.types.step(TypeRole::category, 0); // what is tried here leaves no trace
        // Figures that nearly touch would read as one; but they are condensed to fit, not for air.
        if (!fitter.try_fit(airy) || are_condensed()) fitter.fit(values);
        fitter.fit(parts);
        fitter.fit(categories);
    }

    /// What a badge needs beside its figure: padding and arrow.
    Length badge_frame(const SteppedType& type, const GrowthFigure& figure) const {
        const double scale = type.style.size / form.type(TypeRole::badge).style.size;
        const Length arrow = theme.badge.arrow_width * scale + theme.badge.arrow_gap;
        return type.padding.value_or(theme.badge.padding) * 2 + (figure.has_arrow() ? arrow : 0_mm);
    }

    Length pill_width(std::size_t i) const {
        const SteppedType& badge = layout.types.at(TypeRole::badge);
        return typesetter.measure(plans[i].figure->text, badge.style) + badge_frame(badge, *plans[i].figure);
    }

    FitSample basis_sample(std::size_t i) const {
        const Card& card = this->card(i);
        const Length unit = typesetter.measure(card.unit, layout.types.style(TypeRole::unit));
        const Length room =
            card.inner_right - card.inner_left - unit - theme.text_gap * 2 - pill_width(i) - theme.badge.basis_gap;
        return {TypeRole::basis, card.basis, at_most(room), charts[i].spec.growth.span, charts[i].where()};
    }

    /// Unit, basis and badge share the unit lane. What the note says too is left out of all panels when one has no
    /// room for it: siblings look alike.
    void fit_bases(Fitter& fitter) {
        std::vector<FitSample> said_twice, bases;
        std::vector<Card*> spared;
        std::optional<FitSample> unclear; // of two periods it is clear which are compared
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (card(i).basis.empty()) continue;
            const bool in_note = spec.note.value.empty() && plans[i].figure->computed;
            (in_note ? said_twice : bases).push_back(basis_sample(i));
            if (in_note) spared.push_back(&card(i));
            if (in_note && charts[i].rows() > 2 && !unclear) unclear = said_twice.back();
        }
        if (!fitter.try_fit(said_twice)) {
            if (unclear)
                diagnostics.add(messages::basis_left_out, unclear->span, {plain_text(unclear->text)},
                                unclear->where);
            for (Card* const each : spared) each->basis.clear();
        }
        fitter.fit(bases);
    }

    /// A pill is as high as its figure and bare on both sides. Larger figures take it with them.
    FitSample pill_sample(std::size_t i) const {
        constexpr Length least = 0.001_mm, any_width = Length::mm(1e6); // a height of 0 would be any
        const double scale = form.type(TypeRole::badge).style.size / theme.board.type(TypeRole::badge).style.size;
        const Length height =
            has_lane_badge(plans[i]) ? theme.badge.lane_height : theme.badge.height * std::max(scale, 1.0);
        FitSample sample{TypeRole::badge, plans[i].figure->text, at_most(any_width), charts[i].spec.growth.span,
                         charts[i].where()};
        sample.height = std::max(height - theme.text_gap * 2, least);
        return sample;
    }

    void say_low_pill(const FitSample& pill) {
        const Length lacks = typesetter.cap_height(layout.types.style(pill.role)) - pill.height;
        diagnostics.add(messages::pill_too_low, pill.span, {plain_text(pill.text), format_number(lacks.mm(), 2)},
                        pill.where);
    }

    /// The gap between two columns, or what the unit leaves of its lane.
    Length badge_room(std::size_t i) const {
        const Card& card = this->card(i);
        const zhitu_scale& x = card.frame.x;
        if (!has_lane_badge(plans[i])) return Length::mm(x.step - x.thickness) - theme.badge.clear * 2;
        const Length unit = typesetter.measure(card.unit, layout.types.style(TypeRole::unit));
        const Length from = unit > 0_mm ? card.inner_left + unit + theme.text_gap : card.text_bounds.left();
        return card.inner_right - from;
    }

    /// A badge that is wider yet than its gap will move up.
    void fit_badges(Fitter& fitter) {
        std::vector<FitSample> pills, badges;
        for (std::size_t i = 0; i < charts.size(); ++i)
            if (plans[i].figure) pills.push_back(pill_sample(i));
        if (!fitter.try_fit(pills)) say_low_pill(pills.front());
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (!plans[i].figure || plans[i].growth->place == ZHITU_PLACE_SPAN) continue;
            const GrowthFigure& figure = *plans[i].figure;
            badges.push_back(pill_sample(i));
            badges.back().room = [this, width = badge_room(i), &figure](const SteppedType& type) {
                return width - badge_frame(type, figure);
            };
        }
        fitter.try_fit(badges);
    }

    void fit_spans(Fitter& fitter) {
        std::vector<FitSample> titles;
        for (std::size_t i = 0; i < charts.size(); ++i)
            for (std::size_t s = 0; s < plans[i].spans.size(); ++s) {
                const auto& [low, high] = card(i).frame.spans[s];
                const Phrase& text = plans[i].spans[s].text;
                titles.push_back({TypeRole::span, text.value, at_most(high - low - form.card.edge * 2), text.span,
                                  charts[i].where()});
            }
        fitter.fit(titles);
    }

    void fit_small_texts(Fitter& fitter) {
        std::vector<FitSample> units;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const Card& card = this->card(i);
            units.push_back({TypeRole::unit, card.unit, at_most(card.inner_right - card.inner_left),
                             unit_span(charts[i]), charts[i].where()});
        }
        fitter.fit(units);
        fit_bases(fitter);
        fit_spans(fitter);
        std::vector<FitSample> credit;
        for (const std::string& line : layout.footer.credit)
            credit.push_back(
                {TypeRole::credit, line, at_most(sheet.width - form.sheet.margin * 2), spec.credit.span});
        fitter.fit(credit);
    }

    void fit_all() {
        Fitter fitter(form, layout.types, typesetter, diagnostics);
        fit_values(fitter);
        fit_badges(fitter);
        fit_small_texts(fitter);
    }
};

} // namespace

void fit_ladders(const Arrangement& all) { Ladders{all}.fit_all(); }

} // namespace zhitu
