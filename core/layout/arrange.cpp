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
#include "core/layout/ticks.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"

namespace zhitu {
namespace {

struct Arranger : Arrangement {
    std::vector<Rect> free; // what the texts round each chart leave its marks; may be less than nothing

    Span size_span() const { return spec.size ? spec.size->span : spec.title.span; }

    void too_small(Length wanted, Length room, const Message& message, const Message& no_room,
                   const Argument& where) {
        const std::string missing = format_number((wanted - room).mm(), 2);
        if (room <= 0_mm) return diagnostics.add(no_room, size_span(), {missing}, where);
        diagnostics.add(message, size_span(), {format_number(wanted.mm(), 2), format_number(room.mm(), 2), missing},
                        where);
    }

    void cards() {
        const Rect area = cards_area(spec, form, sheet, layout.footer.lines.size(), arrange_side(*this));
        for (const Rect& box : card_boxes(spec, theme, sheet, area)) {
            Card& card = layout.cards.emplace_back();
            card.box = box;
            card.inner_left = box.left() + form.card.indent;
            card.inner_right = box.right() - form.card.inner_end;
        }
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (!charts[i].data.table.unit.empty()) card(i).unit = theme.unit_prefix + charts[i].data.table.unit;
            if (plans[i].figure && plans[i].growth->place == ZHITU_PLACE_LANE)
                card(i).basis = growth_basis(theme, charts[i], plans[i]);
        }
    }

    /// Where a value under the unit lane may begin: clear of the unit, of a badge or of the head of a span in it.
    Length lane_end(std::size_t i) const {
        const Length baseline = form.card.unit_baseline, clear = theme.text_gap * 2;
        if (!plans[i].spans.empty()) return std::max(baseline, form.card.header + form.card.span_head) + clear;
        if (!plans[i].figure || plans[i].growth->place != ZHITU_PLACE_LANE) return baseline + clear;
        const Length height = badge_height(theme.badge.lane_height, plans[i].figure->text,
                                           layout.types.style(TypeRole::badge), typesetter);
        return baseline - layout.types.style(TypeRole::basis).size * 0.38 + height / 2 + theme.badge.rise;
    }

    /// What the widest sample of a wish takes on its side; above, the card's own value lane counts.
    Length room_of(std::size_t i, const RoomPlan& room) const {
        const TypeStyle& style = layout.types.style(room.type);
        const Length line = typesetter.metrics(style).cap_height + room.gap;
        if (room.side == ZHITU_SIDE_BOTTOM) return line;
        if (room.side == ZHITU_SIDE_TOP) return lane_end(i) + line - form.card.marks_top;
        Length widest = 0_mm;
        for (const std::string& sample : room.samples) widest = std::max(widest, typesetter.measure(sample, style));
        const bool several = layout.types.at(room.type).lines > 1 && room.type == TypeRole::category;
        if (several && card(i).horizontal && room.side == ZHITU_SIDE_LEFT)
            widest = names_width(charts[i], plans[i], layout.types, typesetter, card(i));
        return widest + room.gap;
    }

    /// The text of a line that stands upright goes above the bars, clear of the unit.
    Length line_room(std::size_t i) const {
        if (!is_horizontal(plans[i]) || plans[i].numbers.lines.empty()) return 0_mm;
        const Length line = layout.types.style(TypeRole::point).size + theme.label_gap + theme.text_gap;
        return std::max(0_mm, line - (form.card.bars_top - form.card.unit_baseline));
    }

    /// The text of a line below all marks stands under it, clear of the names of rows.
    Length line_foot(std::size_t i) const {
        const auto is_lowest = [low = numbers_domain(charts[i], plans[i]).low](const MarkedValue& line) {
            return line.value < 0 && line.value <= low;
        };
        const auto& lines = plans[i].numbers.lines;
        if (is_horizontal(plans[i]) || std::none_of(lines.begin(), lines.end(), is_lowest)) return 0_mm;
        return layout.types.style(TypeRole::point).size + theme.text_gap * 3;
    }

    /// As wide as the widest wish wants.
    Length left_room(std::size_t i) const {
        Length left;
        for (const RoomPlan& room : plans[i].room)
            if (room.side == ZHITU_SIDE_LEFT) left = std::max(left, room_of(i, room));
        return left;
    }

    void set_marks(std::size_t i) {
        Rect& marks = card(i).frame.marks = free[i];
        marks.width = std::max(marks.width, 1_mm);
        marks.height = std::max(marks.height, 1_mm);
        train(charts[i], plans[i], form.card, card(i));
    }

    void frame(std::size_t i) {
        Card& card = this->card(i);
        card.horizontal = is_horizontal(plans[i]);
        const std::size_t legend = legend_lines(charts[i], plans[i], layout.types, typesetter, card, diagnostics);
        Length sides[4] = {0_mm, 0_mm, legend_room(plans[i], form.card, legend) + line_room(i), 0_mm};
        sides[card.horizontal ? ZHITU_SIDE_BOTTOM : ZHITU_SIDE_LEFT] =
            tick_room(charts[i], plans[i], form, layout.types, typesetter);
        sides[ZHITU_SIDE_BOTTOM] += line_foot(i);
        sides[ZHITU_SIDE_BOTTOM] += vertical_label_room(charts[i], plans[i], layout.types, typesetter);
        for (const RoomPlan& room : plans[i].room) sides[room.side] = std::max(sides[room.side], room_of(i, room));
        Rect& marks = free[i] = marks_of(card.box, form.card, card.horizontal);
        marks.x += sides[ZHITU_SIDE_LEFT];
        marks.y += sides[ZHITU_SIDE_TOP];
        marks.width -= sides[ZHITU_SIDE_LEFT] + sides[ZHITU_SIDE_RIGHT];
        marks.height -= sides[ZHITU_SIDE_TOP] + sides[ZHITU_SIDE_BOTTOM];
        const Length lane = card.box.top() + form.card.header;
        const Length edge = form.card.edge;
        card.text_bounds = {card.box.left() + edge, lane + edge, card.box.width - edge * 2,
                            card.box.bottom() - lane - edge * 2};
        card.span_lane = {card.box.left(), lane, card.box.width, card.box.bottom() - form.card.zero - lane};
        set_marks(i);
        if (legend > 0) place_legend(charts[i], plans[i], layout.types, typesetter, form.card, card);
    }

    /// Names in several lines or with ornaments need room under the marks. All panels give it alike: siblings share
    /// their lanes.
    void lift_over_names() {
        NamesRoom room;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const NamesRoom own = names_room(charts[i], plans[i], form, layout.types, typesetter, card(i));
            room = {std::max(room.drop, own.drop), std::max(room.rise, own.rise)};
        }
        const Length lift = room.drop + room.rise;
        for (std::size_t i = 0; lift > 0_mm && i < charts.size(); ++i) {
            Card& card = this->card(i);
            if (card.horizontal) continue;
            card.names_drop = room.drop;
            card.span_lane.height -= lift;
            free[i].height -= lift;
            set_marks(i);
        }
    }

    /// What names left of lying bars save by their second line is the bars'.
    void widen_beside_names() {
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (!card(i).horizontal || layout.types.at(TypeRole::category).lines == 1) continue;
            const Length right = free[i].right();
            free[i].x = marks_of(card(i).box, form.card, true).x + left_room(i);
            free[i].width = right - free[i].x;
            set_marks(i);
        }
    }

    /// Bars lie down: what is a column's height is their width, and they are thin.
    void check_marks(std::size_t i) {
        const bool lying = card(i).horizontal;
        const zhitu_axis& rows = lying ? plans[i].y : plans[i].x;
        const double row_width = rows.flags & ZHITU_AXIS_POINTS ? 0 : 2; // a line may have any number of points
        const Length across = Length::mm(row_width * static_cast<double>(charts[i].rows()));
        const Length least_height = lying ? across : form.card.least_height;
        const Length least_width = lying ? form.card.least_height / 2 : across;
        if (least_height - free[i].height > fit_tolerance)
            too_small(least_height, free[i].height, messages::marks_too_low, messages::marks_without_height,
                      charts[i].where());
        if (least_width - free[i].width > fit_tolerance)
            too_small(least_width, free[i].width, messages::marks_too_narrow, messages::marks_without_width,
                      charts[i].where());
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
        free.resize(charts.size());
        for (std::size_t i = 0; i < charts.size(); ++i) frame(i);
        fit_ladders(*this);
        lift_over_names();
        widen_beside_names();
        for (std::size_t i = 0; i < charts.size(); ++i) check_marks(i);
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
