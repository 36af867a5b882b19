// The titles of panels: one step of the ladder for all of them, and one height of header, whatever lines they take.
#include "core/layout/arrangement.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/wrap.hpp"
#include "core/text/ornaments.hpp"

namespace zhitu {
namespace {

struct Headers : Arrangement {
    Length room(const PanelSpec& panel) const {
        return card_of(panel).box.width - form.card.indent - form.card.title_end;
    }

    /// By so much titles in several lines may lower the marks of all upright charts.
    Length spare() const {
        Length least = sheet.height;
        for (std::size_t i = 0; i < charts.size(); ++i)
            if (!is_horizontal(plans[i]))
                least = std::min(least, marks_of(card(i).box, form.card, false).height - form.card.least_height);
        return least;
    }

    /// Where a step that fits across would leave too low a chart, a later one may not.
    void fit() const {
        const Length lines = form.type(TypeRole::panel_title).style.size + std::max(spare(), 0_mm);
        std::vector<FitSample> titles;
        for (int i = 0; i < spec.panels; ++i) {
            const PanelSpec& panel = panel_of(spec, i);
            titles.push_back(
                {TypeRole::panel_title, panel.title.value, at_most(room(panel)), panel.title.span, where(panel)});
            titles.back().reach = form.card.header;
            titles.back().depth = lines;
        }
        Fitter fitter(form, layout.types, typesetter, diagnostics);
        if (fitter.try_fit(titles)) return;
        for (FitSample& title : titles) title.depth = {};
        fitter.fit(titles);
    }

    void lower_lanes(Length drop) const {
        CardRule& rule = layout.form.card;
        for (Length* lane : {&rule.header, &rule.unit_baseline, &rule.marks_top, &rule.bars_top}) *lane += drop;
    }

    /// What stands over or under a title moves all titles beside it: they keep one baseline, unless one has a ruby
    /// and another dots below and the header does not hold both. Lines of several leave each other the room they
    /// need.
    Length off_centre(int panel, const std::vector<WrappedText>& titles) const {
        const Length size = layout.types.style(TypeRole::panel_title).size, header = form.card.header;
        SetText all;
        for (int i = 0; i < spec.panels; ++i) {
            const auto& lines = titles[static_cast<std::size_t>(i)].lines;
            if (card_of(panel_of(spec, i)).box.y != card_of(panel_of(spec, panel)).box.y || lines.size() > 1)
                continue;
            all.above = std::max(all.above, lines.front().set.above);
            all.below = std::max(all.below, lines.front().set.below);
        }
        const bool holds_all = size * (1 + ornament_inset * 2) + all.above + all.below <= header;
        const SetText& own = titles[static_cast<std::size_t>(panel)].lines.front().set;
        return zhitu::off_centre(holds_all ? all : own, size, header);
    }

    /// In the middle of the header, as a title in one line is in a header for one.
    void place(const PanelSpec& panel, const WrappedText& title, Length drop, Length off) const {
        Card& card = card_of(panel);
        Point at{card.inner_left, card.box.top() + form.card.title_baseline + (drop - title.drop()) / 2 + off};
        for (const ParagraphLine& line : title.lines) {
            card.title.push_back({line.text, at, line.fit, panel.title.span});
            at.y += title.step;
        }
    }

    void arrange() const {
        fit();
        std::vector<WrappedText> titles;
        Length drop;
        for (int i = 0; i < spec.panels; ++i) {
            const PanelSpec& panel = panel_of(spec, i);
            titles.push_back(
                wrap(panel.title.value, layout.types.at(TypeRole::panel_title), room(panel), typesetter));
            drop = std::max(drop, titles.back().drop());
        }
        lower_lanes(drop);
        for (int i = 0; i < spec.panels; ++i) {
            const WrappedText& title = titles[static_cast<std::size_t>(i)];
            place(panel_of(spec, i), title, drop, title.lines.size() == 1 ? off_centre(i, titles) : 0_mm);
        }
    }
};

} // namespace

void arrange_headers(const Arrangement& all) {
    if (all.spec.board) Headers{all}.arrange();
}

} // namespace zhitu
