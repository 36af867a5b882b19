#include "core/layout/ornament_room.hpp"

#include "core/base/typed_lines.hpp"
#include "core/layout/wrap.hpp"
#include "core/text/ornaments.hpp"

namespace zhitu {
namespace {

constexpr double badge_inset = 0.14; // of the size: from the ornaments of a badge to its edge, which is round

struct OrnamentRoom : Arrangement {
    /// By so much the lane hangs lower for the text, and what is under it once more.
    struct Need {
        Length above, below;
        Length lines; // that were typed under the first one in the head of a span
    };
    Need need{};

    OrnamentReach reach(const std::string& text, TypeRole role) const {
        return reach_of(text, layout.types.style(role), typesetter);
    }
    Length size(TypeRole role) const { return layout.types.style(role).size; }

    /// `room`: from the baseline up to where the lane begins.
    void add_above(const std::string& text, TypeRole role, Length room) {
        const Length above = reach(text, role).above;
        if (above > 0_mm) need.above = std::max(need.above, size(role) * em_above + above + theme.text_gap - room);
    }

    void add_span(const std::string& text) {
        const CardRule& card = form.card;
        add_above(text, TypeRole::span, card.span_baseline);
        need.lines = std::max(need.lines, wrap(text, layout.types.at(TypeRole::span), 0_mm, typesetter).drop());
        const Length below = reach(text, TypeRole::span).below, room = card.span_head - card.span_baseline;
        if (below > 0_mm)
            need.below = std::max(need.below, size(TypeRole::span) * em_below + below + theme.text_gap - room);
    }

    /// A badge that is higher grows from its middle.
    void add_badge(const std::string& text) {
        const Length nominal = theme.badge.lane_height;
        const Length half =
            (badge_height(nominal, text, layout.types.style(TypeRole::badge), typesetter) - nominal) / 2;
        need.above = std::max(need.above, half);
        need.below = std::max(need.below, half);
    }

    void add_chart(std::size_t i) {
        const Length lane = form.card.unit_baseline - form.card.header;
        add_above(card(i).unit, TypeRole::unit, lane);
        add_above(card(i).basis, TypeRole::basis, lane);
        for (const SeriesPlan& series : plans[i].series)
            if (series.legend) add_legend(charts[i].data.table.columns[series.column].name, lane);
        for (const SpanPlan& span : plans[i].spans) add_span(span.text.value);
        if (plans[i].figure && plans[i].growth->place == ZHITU_PLACE_LANE) add_badge(plans[i].figure->text);
    }

    void add_legend(const std::string& name, Length lane) {
        add_above(name, TypeRole::legend, lane);
        const auto [above, below] = reach(name, TypeRole::legend);
        Length& step = layout.form.card.legend_step;
        if (above + below > 0_mm) step = std::max(step, size(TypeRole::legend) + above + below + theme.text_gap);
    }

    void make() {
        for (std::size_t i = 0; i < charts.size(); ++i) add_chart(i);
        CardRule& rule = layout.form.card;
        for (Length* lane : {&rule.unit_baseline, &rule.span_baseline}) *lane += need.above;
        for (Length* lane : {&rule.span_head, &rule.marks_top, &rule.bars_top})
            *lane += need.above + need.below + need.lines;
    }
};

/// The sheet's own texts: a subtitle stands lower, the lines of the footer further apart, and the cards give way.
struct SheetRoom : Arrangement {
    SheetRule& rule = layout.form.sheet;

    /// From its baseline, the em box included; whether anything reaches beyond that is added to `ornaments`.
    OrnamentReach whole(const std::string& text, TypeRole role, bool& ornaments) const {
        const TypeStyle& style = layout.types.style(role);
        const auto [above, below] = reach_of(text, style, typesetter);
        ornaments |= above + below > 0_mm;
        return {style.size * em_above + above, style.size * em_below + below};
    }

    void add_subtitle() {
        bool ornaments = false;
        const auto [above, below] = whole(spec.subtitle.value, TypeRole::subtitle, ornaments);
        if (!ornaments || spec.vertical_title.value) return;
        const bool under = form.plaque.centred || rule.subtitle_below();
        const Length ceiling = under ? std::max(form.plaque.top + form.plaque.height, form.plaque.tail_bottom)
                                     : rule.ground_top + rule.beam;
        const Length lower = std::max(ceiling + theme.text_gap + above - rule.subtitle_baseline, 0_mm);
        rule.subtitle_baseline += lower;
        if (under) rule.cards_top += lower;
        const Length floor = rule.cards_top + rule.subtitle_room;
        rule.cards_top += std::max(rule.subtitle_baseline + below + theme.text_gap - floor, 0_mm);
    }

    /// Only the lines that something stands between stand further apart.
    void part_lines(const std::vector<OrnamentReach>& rows) {
        std::vector<Length>& rises = layout.footer.rises;
        for (std::size_t i = rises.size(); i-- > 1;)
            rises[i - 1] =
                rises[i] + std::max(rule.footer_step, rows[i - 1].below + rows[i].above + theme.text_gap);
    }

    void add_footer() {
        bool ornaments = false;
        std::vector<OrnamentReach> rows;
        for (const std::string& line : layout.footer.lines) rows.push_back(whole(line, TypeRole::note, ornaments));
        const std::vector<std::string>& credit = layout.footer.credit;
        rows.resize(std::max(rows.size(), credit.size()));
        for (std::size_t i = 0; i < credit.size(); ++i) {
            const auto [above, below] = whole(credit[i], TypeRole::credit, ornaments);
            OrnamentReach& row = rows[rows.size() - credit.size() + i];
            row = {std::max(row.above, above), std::max(row.below, below)};
        }
        if (!ornaments) return;
        part_lines(rows);
        const Length lift =
            std::max(rule.foot_beam + theme.text_gap + rows.back().below - rule.footer_baseline, 0_mm);
        rule.footer_baseline += lift;
        layout.footer.baseline -= lift;
        rule.cards_bottom =
            std::max(rule.cards_bottom + lift, rule.footer_baseline + rows.front().above + theme.text_gap);
    }
};

} // namespace

OrnamentReach reach_of(const std::string& text, const TypeStyle& style, Typesetter& typesetter) {
    if (!may_have_ornaments(text)) return {};
    const SetText set = typesetter.set(in_one_line(text), style);
    return {set.above, set.below};
}

Length badge_height(Length nominal, const std::string& text, const TypeStyle& style, Typesetter& typesetter) {
    const auto [above, below] = reach_of(text, style, typesetter);
    if (above + below <= 0_mm) return nominal;
    return std::max(nominal, style.size * (1 + badge_inset * 2) + above + below);
}

void make_sheet_room(const Arrangement& all) {
    SheetRoom room{all};
    room.add_subtitle();
    room.add_footer();
}

void make_ornament_room(const Arrangement& all) { OrnamentRoom{all}.make(); }

} // namespace zhitu
