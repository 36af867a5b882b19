// The titles of panels: one step of the ladder for all of them, and one height of header, whatever lines they take.
#include "core/layout/arrangement.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/wrap.hpp"
#include "core/text/ornaments.hpp"
#include "core/text/shaped_piece.hpp"

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

    /// How far the titles of a row may move down (up where it is negative), all of them on one baseline: what has
    /// something over or under it keeps clear of the header's edges, what has not stays in the header. In one
    /// without a ground it would like to keep from the card's edge as any text does.
    struct Play {
        Length least, likes, most;
        Length move() const { return likes > 0_mm ? std::max(least, std::min(likes, most)) : std::min(most, 0_mm); }
        Length lacks() const { return std::max(least - most, 0_mm); }
    };

    /// In the middle of the header, as a title in one line is in a header for one.
    Length baseline(const WrappedText& title, Length drop) const {
        return form.card.title_baseline + (drop - title.drop()) / 2;
    }

    Play play_beside(int panel, const std::vector<WrappedText>& titles, Length drop) const {
        const Length size = layout.types.style(TypeRole::panel_title).size;
        const Length clear = std::max(theme.text_gap, size * ornament_inset);
        const bool bare = theme.decor.header == theme.decor.card; // else its ground frames what stands in it
        Play play{-sheet.height, -sheet.height, sheet.height};
        for (int i = 0; i < spec.panels; ++i) {
            if (card_of(panel_of(spec, i)).box.y != card_of(panel_of(spec, panel)).box.y) continue;
            const WrappedText& title = titles[static_cast<std::size_t>(i)];
            const Length above = title.lines.front().set.above, below = title.lines.back().set.below;
            const Length top = baseline(title, drop) - size * em_above - above;
            const Length foot = baseline(title, drop) + title.drop() + size * em_below + below;
            const Length left = form.card.header + drop - foot;
            play.least = std::max(play.least, above > 0_mm ? clear - top : std::min(-top, 0_mm));
            if (above > 0_mm)
                play.likes = std::max(play.likes, bare ? std::max(clear, form.card.edge) - top : clear - top);
            play.most = std::min(play.most, below > 0_mm ? left - clear : std::max(left, 0_mm));
        }
        return play;
    }

    void place(const PanelSpec& panel, const WrappedText& title, Length down) const {
        Card& card = card_of(panel);
        Point at{card.inner_left, card.box.top() + down};
        for (const ParagraphLine& line : title.lines) {
            card.title.push_back({line.text, at, line.fit, panel.title.span});
            at.y += title.step;
        }
    }

    void arrange() const {
        fit();
        std::vector<WrappedText> titles;
        Length drop, lacks;
        for (int i = 0; i < spec.panels; ++i) {
            const PanelSpec& panel = panel_of(spec, i);
            titles.push_back(
                wrap(panel.title.value, layout.types.at(TypeRole::panel_title), room(panel), typesetter));
            drop = std::max(drop, titles.back().drop());
        }
        for (int i = 0; i < spec.panels; ++i) lacks = std::max(lacks, play_beside(i, titles, drop).lacks());
        const Length most = layout.types.style(TypeRole::panel_title).size / 8; // what lacks more is said
        drop += lacks <= most ? lacks : 0_mm;
        for (int i = 0; i < spec.panels; ++i) {
            const WrappedText& title = titles[static_cast<std::size_t>(i)];
            place(panel_of(spec, i), title, baseline(title, drop) + play_beside(i, titles, drop).move());
        }
        lower_lanes(drop);
    }
};

} // namespace

void arrange_headers(const Arrangement& all) {
    if (all.spec.board) Headers{all}.arrange();
}

} // namespace zhitu
