// Step 8, in order: footer, title, cards, room, scales, ladders, labels.
#include "core/layout/arrangement.hpp"
#include "core/layout/axis_labels.hpp"
#include "core/layout/axis_words.hpp"
#include "core/layout/footer.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/growth_words.hpp"
#include "core/layout/legend.hpp"
#include "core/layout/ornament_room.hpp"
#include "core/layout/proportion_words.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/thin_labels.hpp"
#include "core/layout/ticks.hpp"
#include "core/layout/wrap.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"

namespace zhitu {
namespace {

struct Arranger : Arrangement {
    Span size_span() const { return spec.size ? spec.size->span : spec.title.span; }

    void cards() {
        const Rect area = cards_area(spec, form, sheet, layout.footer.rise(), arrange_side(*this));
        for (const Rect& box : card_boxes(spec, theme, sheet, area)) {
            Card& card = layout.cards.emplace_back();
            card.box = box;
            card.inner_left = box.left() + form.card.indent;
            card.inner_right = box.right() - form.card.inner_end;
            card.unit_left = card.heads_left = card.inner_left;
        }
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (!charts[i].data.table.unit.empty()) card(i).unit = theme.unit_prefix + charts[i].data.table.unit;
            if (has_lane_badge(plans[i])) card(i).basis = growth_basis(theme, charts[i], plans[i]);
        }
    }

    /// How far a badge in the unit lane reaches down from the card's top.
    Length badge_foot(std::size_t i) const {
        const Length height = badge_height(theme.badge.lane_height, plans[i].figure->text,
                                           layout.types.style(TypeRole::badge), typesetter);
        return form.card.unit_baseline - layout.types.style(TypeRole::basis).size * 0.38 + height / 2;
    }

    /// Heads of spans share the unit's lane, but not with a badge or a legend: growth over 十三五 would be its own;
    /// nor with a unit that one of them would meet: cut back, it would name fewer periods than its span.
    Length head_top(std::size_t i, std::size_t legend, bool under_unit) const {
        const Length clear = theme.text_gap * 2;
        if (has_lane_badge(plans[i])) return badge_foot(i) + clear;
        if (legend == 0 && !under_unit) return form.card.header;
        return form.card.unit_baseline + legend_room(plans[i], form.card, legend) + clear * 2;
    }

    Length unit_width(std::size_t i) const {
        return typesetter.measure(card(i).unit, layout.types.style(TypeRole::unit));
    }

    /// The span whose head would stand in the unit, with which it shares the lane.
    std::optional<std::size_t> head_at_unit(std::size_t i) const {
        const Card& card = this->card(i);
        const bool shares = card.span_lane.top() < card.box.top() + form.card.unit_baseline;
        if (card.unit.empty() || !shares) return {};
        const Length unit = card.inner_left + unit_width(i);
        for (std::size_t s = 0; s < plans[i].spans.size(); ++s)
            if (!plans[i].spans[s].text.value.empty() && card.frame.spans[s].first < unit) return s;
        return {};
    }

    /// The unit and the words side by side in a head of that span, in the unit's lane; false where it is too
    /// narrow.
    bool put_unit_in_head(std::size_t i, std::size_t span) const {
        Card& card = this->card(i);
        const auto [from, to] = card.frame.spans[span];
        const Length pad = form.card.indent, left = std::max(card.inner_left, from + pad);
        const SteppedType& type = layout.types.at(TypeRole::span);
        const Length words = wrap(plans[i].spans[span].text.value, type, to - from, typesetter).width;
        if (left + unit_width(i) + pad + words + pad > to) return false;
        card.unit_left = left;
        card.heads_left = left + unit_width(i) + pad;
        return true;
    }

    /// Heads of spans stand in the unit's lane; where one would meet the unit they hang under it, and where marks
    /// would then be too low they hold it, in all panels alike.
    void frames() {
        std::vector<std::pair<std::size_t, std::size_t>> met; // charts and their spans
        bool low = false;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            frame(i);
            if (plans[i].spans.empty()) continue;
            set_marks(i);
            const auto span = head_at_unit(i);
            if (!span) continue;
            met.emplace_back(i, *span);
            frame(i, true);
            low = low || card(i).free.height < form.card.least_height;
        }
        if (!low) return;
        for (const auto& [i, span] : met)
            if (put_unit_in_head(i, span)) frame(i);
    }

    /// Where a value under the unit lane may begin: clear of the unit, of a badge or of the head of a span in it.
    Length lane_end(std::size_t i) const {
        const Length baseline = form.card.unit_baseline, clear = theme.text_gap * 2;
        const Length head = card(i).span_lane.top() - card(i).box.top();
        if (!plans[i].spans.empty()) return std::max(baseline, head + form.card.span_head) + clear;
        return has_lane_badge(plans[i]) ? badge_foot(i) + theme.badge.rise : baseline + clear;
    }

    /// What marks can give to words that may stand elsewhere.
    Length spare_height(std::size_t i) const {
        return std::max(marks_of(card(i).box, form.card, false).height - form.card.least_height, 0_mm);
    }

    /// What the widest sample of a wish takes on its side; above, the card's own value lane counts.
    Length room_of(std::size_t i, const RoomPlan& room) const {
        const bool names = room.type == TypeRole::category && room.side == ZHITU_SIDE_LEFT && card(i).horizontal;
        const bool periods = names && lists_periods(charts[i], plans[i]);
        const TypeStyle& style = layout.types.style(periods ? TypeRole::period_now : room.type);
        const Length line = typesetter.cap_height(style) + room.gap;
        if (room.side == ZHITU_SIDE_BOTTOM) return line;
        const Length over = lane_end(i) + line - form.card.marks_top;
        if (room.side == ZHITU_SIDE_TOP) return room.is_for_words() ? std::min(over, spare_height(i)) : over;
        Length widest = 0_mm;
        for (const std::string& sample : room.samples) widest = std::max(widest, typesetter.measure(sample, style));
        if (names && !periods && layout.types.at(room.type).lines > 1)
            widest = names_width(charts[i], plans[i], layout.types, typesetter, card(i));
        return widest + room.gap;
    }

    /// How high the texts of lines are, of which one may take several: then it is wide enough to stand under the
    /// unit.
    Length line_words(std::size_t i) const {
        constexpr int as_many_as_it_takes = 99;
        const SteppedType type{layout.types.style(TypeRole::point), {}, {}, as_many_as_it_takes};
        const Length width = card(i).box.width - form.card.edge * 2;
        Length drop;
        for (const MarkedValue& line : plans[i].numbers.lines)
            drop = std::max(drop, wrap(line.text.value, type, width, typesetter).drop());
        return type.style.size + (drop > 0_mm ? drop + theme.text_gap * 2 : 0_mm);
    }

    /// The text of a line that stands upright goes above the bars, clear of the unit.
    Length line_room(std::size_t i) const {
        if (!is_horizontal(plans[i]) || plans[i].numbers.lines.empty()) return 0_mm;
        const Length line = line_words(i) + theme.label_gap + theme.text_gap;
        return std::max(0_mm, line - (form.card.bars_top - form.card.unit_baseline));
    }

    /// What lying bars of a single chart take of the lane over them where nothing is written in it.
    Length bare_lane(std::size_t i, std::size_t legend) const {
        const Plan& plan = plans[i];
        const bool written = spec.board || !card(i).unit.empty() || legend > 0 || has_lane_badge(plan) ||
                             !plan.spans.empty() || !plan.points.empty() || !plan.numbers.lines.empty();
        return card(i).horizontal && !written ? form.card.bars_top - form.card.unit_baseline : 0_mm;
    }

    /// The text of a line below all marks stands under it, clear of the names of rows.
    Length line_foot(std::size_t i) const {
        const auto is_lowest = [low = numbers_domain(charts[i], plans[i]).low](const MarkedValue& line) {
            return line.value < 0 && line.value <= low;
        };
        const auto& lines = plans[i].numbers.lines;
        if (is_horizontal(plans[i]) || std::none_of(lines.begin(), lines.end(), is_lowest)) return 0_mm;
        return line_words(i) + theme.text_gap * 3;
    }

    /// As wide as the widest wish wants.
    Length left_room(std::size_t i) const {
        Length left;
        for (const RoomPlan& room : plans[i].room)
            if (room.side == ZHITU_SIDE_LEFT) left = std::max(left, room_of(i, room));
        return left;
    }

    /// Values of columns stand under the head of a span as they do where it begins at the header.
    Length head_room(std::size_t i) const {
        const auto has_head = [](const SpanPlan& span) { return !span.text.value.empty(); };
        if (std::ranges::none_of(plans[i].spans, has_head)) return 0_mm;
        return card(i).span_lane.top() - card(i).box.top() - form.card.header;
    }

    void frame(std::size_t i, bool under_unit = false) {
        Card& card = this->card(i);
        card.horizontal = is_horizontal(plans[i]);
        card.names_run_down = charts[i].spec.vertical_labels.value && !card.horizontal;
        const std::size_t legend = legend_lines(charts[i], plans[i], layout.types, typesetter, card, diagnostics);
        const Length head = card.box.top() + head_top(i, plans[i].spans.empty() ? 0 : legend, under_unit);
        card.span_lane = {card.box.left(), head, card.box.width, card.box.bottom() - form.card.zero - head};
        Length sides[4]{};
        sides[ZHITU_SIDE_TOP] =
            std::max(legend_room(plans[i], form.card, legend) + line_room(i), head_room(i)) - bare_lane(i, legend);
        sides[card.horizontal ? ZHITU_SIDE_BOTTOM : ZHITU_SIDE_LEFT] =
            tick_room(charts[i], plans[i], form, layout.types, typesetter);
        sides[ZHITU_SIDE_BOTTOM] += line_foot(i);
        for (const RoomPlan& room : plans[i].room) sides[room.side] = std::max(sides[room.side], room_of(i, room));
        Rect& marks = card.free = marks_of(card.box, form.card, card.horizontal);
        marks.x += sides[ZHITU_SIDE_LEFT];
        marks.y += sides[ZHITU_SIDE_TOP];
        marks.width -= sides[ZHITU_SIDE_LEFT] + sides[ZHITU_SIDE_RIGHT];
        marks.height -= sides[ZHITU_SIDE_TOP] + sides[ZHITU_SIDE_BOTTOM];
        const Length lane = card.box.top() + form.card.header;
        constexpr Length round = Length::mm(0.06); // so far 6 and 9 reach over capitals and under the line
        const Length edge = form.card.edge, level = edge + round;
        card.text_bounds = {card.box.left() + edge, lane + level, card.box.width - edge * 2,
                            card.box.bottom() - lane - level * 2};
        if (legend > 0) place_legend(charts[i], plans[i], layout.types, typesetter, form.card, card);
    }

    /// What names left of lying bars save by their second line or a smaller size is the bars', in panels of one
    /// scale alike.
    void widen_beside_names() {
        std::vector<Length> lefts;
        for (std::size_t i = 0; i < charts.size(); ++i) lefts.push_back(card(i).horizontal ? left_room(i) : 0_mm);
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (!card(i).horizontal) continue;
            Length left;
            for (std::size_t other = 0; other < charts.size(); ++other)
                if (look_alike(charts[i].spec, charts[other].spec)) left = std::max(left, lefts[other]);
            Rect& free = card(i).free;
            const Length right = free.right();
            free.x = marks_of(card(i).box, form.card, true).x + left;
            free.width = right - free.x;
            set_marks(i);
        }
    }

    std::string sums_note() const {
        const bool rounded =
            std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.rounded_sums; });
        return rounded ? theme.rounding_note : std::string();
    }

    void arrange() {
        const auto on_a_page = [](Length side) { return side > 0_mm && side.mm() <= limits::page_mm; };
        if (!on_a_page(sheet.width) || !on_a_page(sheet.height)) {
            diagnostics.add(messages::size_off_limits, size_span(), {format_number(limits::page_mm, 0)});
            return;
        }
        layout.footer = arrange_footer(spec, theme, sheet,
                                       {growth_note(theme, charts, plans), sums_note(),
                                        proportion_note(theme, charts, plans), axis_note(theme, charts, plans)},
                                       layout.types, typesetter, diagnostics);
        make_sheet_room(*this);
        arrange_title(*this);
        cards();
        arrange_headers(*this);
        make_ornament_room(*this);
        frames();
        join_frames(*this);
        fit_ladders(*this);
        lift_over_names(*this);
        widen_beside_names();
        check_marks(*this);
        arrange_texts(*this);
        arrange_images(*this);
        for (std::size_t i = 0; i < charts.size(); ++i)
            label_rows(charts[i], plans[i], form, layout.types, typesetter, diagnostics, card(i));
        for (std::size_t i = 0; i < charts.size(); ++i)
            space_ticks(charts[i], plans[i], layout.types, typesetter, diagnostics, card(i));
    }
};

} // namespace

Layout arrange(const Spec& spec, const Theme& theme, const Rect& sheet, const std::vector<Chart>& charts,
               const std::vector<Plan>& plans, const Images& images, Typesetter& typesetter,
               Diagnostics& diagnostics) {
    const FormRule& form = theme.form(spec.board);
    Layout layout{.width = sheet.width, .height = sheet.height, .types = Types(form), .form = form};
    Arranger{{spec, theme, sheet, charts, plans, images, typesetter, diagnostics, layout}}.arrange();
    return layout;
}

} // namespace zhitu
