#include "core/guide/guide.hpp"

namespace zhitu {
namespace {

/// One tail of the ribbon and the fold that joins it to the plaque; `direction` 1 = to the right.
void draw_tail(const GuideContext& guide, Length end, int direction) {
    const PlaqueRule& rule = guide.form().plaque;
    const Rect& plaque = guide.layout.plaque;
    const auto out = [&](Length from_end) { return end + from_end * direction; };
    const Length middle = (rule.tail_top + rule.tail_bottom) / 2;
    guide.scene.polygon("ribbon tail", -1,
                        {{out(-rule.fold_width), rule.tail_top},
                         {out(rule.tail), rule.tail_top},
                         {out(rule.tail - rule.notch), middle},
                         {out(rule.tail), rule.tail_bottom},
                         {out(-rule.fold_width), rule.tail_bottom}},
                        guide.theme.decor.tail);
    guide.scene.polygon("ribbon fold", -1,
                        {{out(-rule.fold_width), plaque.bottom()},
                         {out(0_mm), plaque.bottom()},
                         {out(-rule.fold_width), plaque.bottom() + rule.fold_height}},
                        guide.theme.decor.fold);
}

void draw_plaque(const GuideContext& guide) {
    const PlaqueRule& rule = guide.form().plaque;
    const Rect& plaque = guide.layout.plaque;
    if (rule.centred) draw_tail(guide, plaque.left(), -1);
    draw_tail(guide, plaque.right(), 1);
    guide.scene.rect("plaque", -1, plaque, guide.theme.decor.plaque);
    const Length inset = rule.keyline_inset;
    const Rect keyline{plaque.x + inset, plaque.y + inset, plaque.width - inset * 2, plaque.height - inset * 2};
    guide.scene.shape("keyline", -1,
                      RectShape{.rect = keyline, .stroke = guide.theme.decor.keyline, .width = rule.keyline_width});
}

void draw_title(const GuideContext& guide) {
    const PlaqueRule& rule = guide.form().plaque;
    const TypeRole role = guide.spec.board ? TypeRole::board_title : TypeRole::chart_title;
    // A smaller title stays in the middle of the plaque: Han characters centre 0.38 em above their baseline.
    const Length shrunk = guide.form().type(role).style.size - guide.layout.types.style(role).size;
    const Length baseline = rule.baseline - shrunk * 0.38;
    guide.text("title", -1, guide.spec.title.value, {guide.layout.plaque.centre().x, baseline}, Align::centre, role,
               guide.spec.title.span);
}

void draw_subtitle(const GuideContext& guide) {
    const PlaqueRule& rule = guide.form().plaque;
    const Length baseline = guide.form().sheet.subtitle_baseline;
    if (rule.centred)
        guide.text("subtitle", -1, guide.spec.subtitle.value, {guide.layout.width / 2, baseline}, Align::centre,
                   TypeRole::subtitle, guide.spec.subtitle.span);
    else
        guide.text("subtitle", -1, guide.spec.subtitle.value,
                   {guide.layout.plaque.right() + rule.tail + guide.form().sheet.gutter, baseline}, Align::left,
                   TypeRole::subtitle, guide.spec.subtitle.span);
}

void draw_footer(const GuideContext& guide) {
    const SheetRule& rule = guide.form().sheet;
    const Footer& footer = guide.layout.footer;
    for (std::size_t i = 0; i < footer.lines.size(); ++i) {
        const double above = static_cast<double>(footer.lines.size() - 1 - i);
        guide.text("note", -1, footer.lines[i], {rule.margin, footer.baseline - rule.footer_step * above},
                   Align::left, TypeRole::note,
                   guide.spec.note.value.empty() ? guide.spec.source_line.span : guide.spec.note.span);
    }
    if (!footer.credit.empty())
        guide.text("credit", -1, footer.credit, {guide.layout.width - rule.margin, footer.baseline}, Align::right,
                   TypeRole::credit, guide.spec.credit.span);
}

} // namespace

void GuideContext::text(const char* name, int panel, const std::string& text, Point at, Align align, TypeRole role,
                        Span span) const {
    scene.items.push_back(
        {name, panel, TextItem{text, at, align, layout.types.style(role), layout.types.ink(role)}, false, span});
}

void draw_sheet(const GuideContext& guide) {
    const SheetRule& rule = guide.form().sheet;
    const Length width = guide.layout.width, height = guide.layout.height;
    const DecorInks& decor = guide.theme.decor;
    guide.scene.rect("ground", -1, {0_mm, rule.ground_top, width, height - rule.ground_top}, decor.ground);
    guide.scene.rect("beam", -1, {0_mm, rule.ground_top, width, rule.beam}, decor.beam);
    guide.scene.rect("foot beam", -1, {0_mm, height - rule.foot_beam, width, rule.foot_beam}, decor.beam);
    if (!guide.spec.title.value.empty()) {
        if (guide.theme.ribbon) draw_plaque(guide);
        draw_title(guide);
    }
    if (!guide.spec.subtitle.value.empty()) draw_subtitle(guide);
    draw_footer(guide);
}

} // namespace zhitu
