#include "core/guide/guide.hpp"
#include "core/text/ornaments.hpp"
#include "core/text/shaped_piece.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// One tail of the ribbon and the fold that joins it to the plaque; `at` is a place so far out from the plaque's
/// end and so far down across it.
template <class Place> void draw_tail(const GuideContext& guide, Place at) {
    const PlaqueRule& rule = guide.form().plaque;
    const Length top = rule.tail_top - rule.top, bottom = rule.tail_bottom - rule.top;
    guide.scene.polygon("ribbon tail", -1,
                        {at(-rule.fold_width, top), at(rule.tail, top),
                         at(rule.tail - rule.notch, (top + bottom) / 2), at(rule.tail, bottom),
                         at(-rule.fold_width, bottom)},
                        guide.theme.decor.tail);
    guide.scene.polygon("ribbon fold", -1,
                        {at(-rule.fold_width, rule.height), at(0_mm, rule.height),
                         at(-rule.fold_width, rule.height + rule.fold_height)},
                        guide.theme.decor.fold);
}

void draw_tails(const GuideContext& guide) {
    const PlaqueRule& rule = guide.form().plaque;
    const Rect& plaque = guide.layout.plaque;
    const auto down = [&](Length out, Length across) {
        return Point{plaque.right() - across, plaque.bottom() + out};
    };
    const auto left = [&](Length out, Length across) { return Point{plaque.left() - out, plaque.top() + across}; };
    const auto right = [&](Length out, Length across) {
        return Point{plaque.right() + out, plaque.top() + across};
    };
    if (guide.spec.vertical_title.value) return draw_tail(guide, down);
    if (rule.centred) draw_tail(guide, left);
    draw_tail(guide, right);
}

Rect keyline(const GuideContext& guide) {
    const Rect& plaque = guide.layout.plaque;
    const Length inset = guide.form().plaque.keyline_inset;
    return {plaque.x + inset, plaque.y + inset, plaque.width - inset * 2, plaque.height - inset * 2};
}

void draw_plaque(const GuideContext& guide) {
    draw_tails(guide);
    guide.scene.rect("plaque", -1, guide.layout.plaque, guide.theme.decor.plaque);
    guide.scene.shape("keyline", -1,
                      RectShape{.rect = keyline(guide),
                                .stroke = guide.theme.decor.keyline,
                                .width = guide.form().plaque.keyline_width});
}

/// How far letters that reach deeper than Han characters, g and p, lift a line that is so far off its place from
/// the keyline; a column to the right.
Length lift(const GuideContext& guide, const TitleLine& line, TypeRole role, Length off) {
    if (!guide.theme.ribbon) return 0_mm;
    const TypeStyle& style = guide.layout.types.style(role);
    const SetText set = guide.typesetter.set(line.text, style, line.fit);
    const Rect free = keyline(guide);
    const Length from = off + (style.vertical ? free.right() - line.at.x : line.at.y - free.top());
    const Length clear = guide.form().plaque.keyline_width / 2 + guide.theme.text_gap;
    const Length wanted = from + guide.typesetter.depth(set) + clear - (style.vertical ? free.width : free.height);
    const Length most = from - style.size * (style.vertical ? 0.5 : em_above) - set.above - clear;
    return std::max(std::min(wanted, most), 0_mm);
}

void draw_title(const GuideContext& guide) {
    const TypeRole role = guide.spec.board ? TypeRole::board_title : TypeRole::chart_title;
    const std::vector<TitleLine>& lines = guide.layout.title;
    const bool alone = lines.size() == 1;
    // several have the room that they need
    Length off = alone ? guide.off_centre(lines.front().text, role, keyline(guide).height) : 0_mm;
    off = off - lift(guide, lines.back(), role, off);
    for (const auto& [text, at, fit] : lines) {
        const Point place = guide.spec.vertical_title.value ? Point{at.x - off, at.y} : Point{at.x, at.y + off};
        guide.text("title", -1, text, place, Align::centre, role, guide.spec.title.span, fit);
    }
}

void draw_side(const GuideContext& guide) {
    for (const SideLine& line : guide.layout.side)
        guide.vertical_text(line.type == TypeRole::note ? "note" : "subtitle", -1, line.text, line.at, line.type,
                            line.span, line.fit);
}

void draw_subtitle(const GuideContext& guide) {
    const Align align = guide.form().plaque.centred ? Align::centre : Align::left;
    for (const TitleLine& line : guide.layout.subtitle)
        guide.text("subtitle", -1, line.text, line.at, align, TypeRole::subtitle, guide.spec.subtitle.span,
                   line.fit);
}

void draw_footer(const GuideContext& guide) {
    const SheetRule& rule = guide.form().sheet;
    const Footer& footer = guide.layout.footer;
    for (std::size_t i = 0; i < footer.lines.size(); ++i) {
        if (footer.lines[i].empty()) continue;
        guide.text("note", -1, footer.lines[i], {rule.margin, footer.baseline - footer.rises[i]}, Align::left,
                   TypeRole::note,
                   guide.spec.note.value.empty() ? guide.spec.source_line.span : guide.spec.note.span,
                   footer.fits[i]);
        if (!guide.spec.note.value.empty()) guide.scene.items.back().rest = guide.spec.source_line.span;
    }
    for (std::size_t i = 0; i < footer.credit.size(); ++i)
        guide.text("credit", -1, footer.credit[i],
                   {guide.layout.width - rule.margin, footer.baseline - footer.credit_rise(i)}, Align::right,
                   TypeRole::credit, guide.spec.credit.span, footer.credit_fits[i]);
}

} // namespace

void GuideContext::text(const char* name, int panel, const std::string& text, Point at, Align align, TypeRole role,
                        Span span, const LineFit& fit) const {
    scene.items.push_back({name, panel,
                           TextItem{text, at, align, layout.types.style(role), layout.types.ink(role), fit}, false,
                           span});
}

void GuideContext::vertical_text(const char* name, int panel, const std::string& text, Point at, TypeRole role,
                                 Span span, const LineFit& fit) const {
    TypeStyle style = layout.types.style(role);
    style.vertical = true;
    scene.items.push_back(
        {name, panel, TextItem{text, at, Align::left, style, layout.types.ink(role), fit}, false, span});
}

Length GuideContext::off_centre(const std::string& text, TypeRole role, Length room) const {
    if (!may_have_ornaments(text)) return 0_mm;
    const TypeStyle& style = layout.types.style(role);
    return zhitu::off_centre(typesetter.set(text, style), style.size, room);
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
    draw_subtitle(guide);
    draw_side(guide);
    draw_footer(guide);
}

} // namespace zhitu
