#include "core/theme/bare_titles.hpp"

#include "core/theme/newsprint.hpp"

namespace zhitu {
namespace {

/// A line begins flush with the cards and has all the room there is.
void drop_ribbon(PlaqueRule& plaque, TypeRule& title) {
    plaque.width = plaque.padding = plaque.tail = 0_mm;
    for (LadderStep& step : title.ladder) step.plaque.reset();
}

/// One that would run through the title lies at the sheet's top; the title stands in the middle between it and the
/// cards, a subtitle beside it on its baseline.
void clear_beam(FormRule& form, const TypeStyle& title) {
    constexpr double above = 0.88, below = 0.12; // of a Han character's square, by the baseline
    SheetRule& sheet = form.sheet;
    Length& baseline = form.plaque.baseline;
    const Length top = baseline - title.size * above, foot = baseline + title.size * below;
    if (sheet.ground_top >= foot || sheet.ground_top + sheet.beam <= top) return;
    sheet.ground_top = 0_mm;
    baseline = (sheet.beam + sheet.cards_top) / 2 + title.size * ((above - below) / 2);
    if (!sheet.subtitle_below()) sheet.subtitle_baseline = baseline;
}

} // namespace

bool is_over_the_beam(const FormRule& form) { return form.sheet.ground_top >= form.plaque.baseline; }

void bare_titles(Theme& theme, const ThemePlaces& places) {
    const auto ink = [&](InkIndex index) { return theme.inks[static_cast<std::size_t>(index)]; };
    for (const auto& [form, role] :
         {std::pair(&theme.board, TypeRole::board_title), {&theme.single, TypeRole::chart_title}}) {
        TypeRule& title = form->types[static_cast<std::size_t>(role)];
        drop_ribbon(form->plaque, title);
        clear_beam(*form, title.style);
        const InkIndex ground = is_over_the_beam(*form) ? theme.ink(ZHITU_INK_PAPER) : theme.decor.ground;
        const bool for_a_ribbon = places.ornament.layer > places.of(title.ink).layer;
        if (for_a_ribbon && ground != no_ink && seen_contrast(ink(title.ink), ink(ground)) < least_seen)
            title.ink = theme.text_on[static_cast<std::size_t>(ground)];
    }
}

} // namespace zhitu
