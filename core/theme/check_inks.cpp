#include "core/theme/check_inks.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/theme/newsprint.hpp"

namespace zhitu {
namespace {

const Ink& ink_at(const Theme& theme, InkIndex index) { return theme.inks[static_cast<std::size_t>(index)]; }

bool is_bare(const Ink& ink) { return ink.cyan + ink.magenta + ink.yellow + ink.black <= 0; }

bool may_be_bare(std::uint32_t role) {
    return role == ZHITU_INK_PAPER || role == ZHITU_INK_GROUND || role == ZHITU_INK_BRIDGE;
}

void check_parts(const Ink& ink, const InkPlace& place, Diagnostics& diagnostics) {
    std::vector<Pair> missing;
    if (!place.process) missing.push_back({"墨", "process"});
    if (!place.screen) missing.push_back({"屏", "screen"});
    if (!place.mono) missing.push_back({"黑白", "mono"});
    if (!missing.empty())
        diagnostics.add(messages::theme_ink_incomplete, place.name.span, {ink.name, joined(missing)});
}

/// What was written last is at fault: the ink's own amounts, or the role that takes it.
void check_role(const Theme& theme, const InkIndex& role, const ThemePlaces& places, Diagnostics& diagnostics) {
    const InkPlace& ink = places.inks[static_cast<std::size_t>(role)];
    if (!ink.process || !is_bare(ink_at(theme, role))) return;
    const bool thinned = ink.name.layer > places.of(role).layer;
    diagnostics.add(thinned ? messages::theme_ink_unseen : messages::theme_role_unseen,
                    thinned ? ink.name.span : places.of(role).span, {ink_at(theme, role).name});
}

} // namespace

void check_inks(const Theme& theme, const ThemePlaces& places, Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < theme.inks.size(); ++i) check_parts(theme.inks[i], places.inks[i], diagnostics);
    for (const auto& [role, index] : theme.roles)
        if (index != no_ink && !may_be_bare(role)) check_role(theme, index, places, diagnostics);
}

void take_text_ink(Theme& theme, ThemePlaces& places) {
    const auto text = theme.roles.find(ZHITU_INK_TEXT);
    if (text == theme.roles.end()) return; // said as a missing part
    for (FormRule* form : {&theme.board, &theme.single})
        for (TypeRule& type : form->types)
            if (type.ink == no_ink) type.ink = text->second, places.keys[&type.ink] = places.of(text->second);
}

void choose_text_inks(Theme& theme, const ThemePlaces& places, Diagnostics& diagnostics) {
    const InkIndex paper = theme.ink(ZHITU_INK_PAPER), text = theme.ink(ZHITU_INK_TEXT);
    if (paper == no_ink || text == no_ink) return; // said as a missing part
    for (std::size_t i = 0; i < theme.inks.size(); ++i) {
        if (theme.text_on[i] != no_ink) continue;
        const double light = newsprint_contrast(theme.inks[i], ink_at(theme, paper));
        const double dark = newsprint_contrast(theme.inks[i], ink_at(theme, text));
        theme.text_on[i] = light > dark ? paper : text;
        const double best = std::max(light, dark);
        if (best < least_contrast)
            diagnostics.add(messages::theme_text_faint, places.inks[i].name.span,
                            {theme.inks[i].name, ink_at(theme, theme.text_on[i]).name, format_number(best, 2)});
    }
}

} // namespace zhitu
