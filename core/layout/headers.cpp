// The titles of panels: one step of the ladder for all of them, and one height of header, whatever lines they take.
#include "core/layout/arrangement.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/wrap.hpp"

namespace zhitu {
namespace {

struct Headers : Arrangement {
    Length room(const PanelSpec& panel) const {
        return card_of(panel).box.width - form.card.indent - form.card.title_end;
    }

    void fit() const {
        std::vector<FitSample> titles;
        for (int i = 0; i < spec.panels; ++i) {
            const PanelSpec& panel = panel_of(spec, i);
            titles.push_back(
                {TypeRole::panel_title, panel.title.value, at_most(room(panel)), panel.title.span, where(panel)});
            titles.back().reach = form.card.header;
        }
        Fitter(form, layout.types, typesetter, diagnostics).fit(titles);
    }

    void lower_lanes(Length drop) const {
        CardRule& rule = layout.form.card;
        for (Length* lane : {&rule.header, &rule.unit_baseline, &rule.marks_top, &rule.bars_top}) *lane += drop;
    }

    /// In the middle of the header, as a title in one line is in a header for one.
    void place(const PanelSpec& panel, const WrappedText& title, Length drop) const {
        Card& card = card_of(panel);
        Point at{card.inner_left, card.box.top() + form.card.title_baseline + (drop - title.drop()) / 2};
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
        for (int i = 0; i < spec.panels; ++i) place(panel_of(spec, i), titles[static_cast<std::size_t>(i)], drop);
    }
};

} // namespace

void arrange_headers(const Arrangement& all) {
    if (all.spec.board) Headers{all}.arrange();
}

} // namespace zhitu
