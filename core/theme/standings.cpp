#include "core/theme/standings.hpp"

#include "core/theme/bare_titles.hpp"
#include "core/theme/fields.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

using enum TypeRole;

/// Values beside marks, names of rows and notes stand on a 区间, too.
const std::pair<InkIndex DecorInks::*, std::vector<TypeRole>> grounds[] = {
    {&DecorInks::ground, {subtitle, note, credit}},
    {&DecorInks::header, {panel_title}},
    {&DecorInks::card,
     {unit, value_now, value_before, part, basis, period_now, period_before, category, legend, tick, point, series,
      body}},
    {&DecorInks::span_head, {span}},
    {&DecorInks::span, {value_now, value_before, period_now, period_before, category, point, series}},
};

Pair name_of_type(TypeRole role) {
    const auto* const type = std::ranges::find(fields::types, role, &fields::TypeName::role);
    return {type->zh, type->en};
}

Pair name_of_decor(InkIndex DecorInks::*ink) {
    const auto has_ink = [ink](const auto& field) { return field.member == ink; };
    const auto* const field = std::ranges::find_if(fields::decor, has_ink);
    return {field->zh, field->en};
}

struct Standings {
    const Theme& theme;
    const ThemePlaces& places;
    std::vector<Standing> all{};

    void add(const Pair& text, const InkIndex& ink, const Pair& ground, const InkIndex& under) {
        if (ink != no_ink && under != no_ink)
            all.push_back({text, ground, ink, under, &places.of(ink), &places.of(under)});
    }
    void add_on_decor(TypeRole role, const FormRule& form, InkIndex DecorInks::*ground) {
        add(name_of_type(role), form.type(role).ink, name_of_decor(ground), theme.decor.*ground);
    }

    void add_title(TypeRole role, const FormRule& form) {
        if (theme.ribbon)
            add_on_decor(role, form, &DecorInks::plaque);
        else if (is_over_the_beam(form))
            add(name_of_type(role), form.type(role).ink, {"纸", "paper"}, theme.roles.at(ZHITU_INK_PAPER));
        else
            add_on_decor(role, form, &DecorInks::ground);
    }

    void add_badge() {
        for (const fields::RoleName& role : fields::ink_roles)
            if (role.role == ZHITU_INK_UP || role.role == ZHITU_INK_DOWN)
                add(name_of_decor(&DecorInks::badge_text), theme.decor.badge_text, {role.zh, role.en},
                    theme.roles.at(role.role));
    }

    /// What stands on bars and parts, where the theme says in which ink. What it leaves to the program is seen
    /// best.
    void add_on_parts() {
        std::vector<std::pair<std::uint32_t, Pair>> parts{{ZHITU_INK_NOW, {"今", "now"}},
                                                          {ZHITU_INK_BEFORE, {"昔", "before"}}};
        for (std::uint32_t role = ZHITU_INK_SERIES_1; role <= ZHITU_INK_SERIES_6; ++role)
            parts.push_back({role, {"系列", "series"}});
        for (const auto& [role, name] : parts) {
            const InkIndex under = theme.ink(role);
            const KeyPlace& chosen = places.inks[static_cast<std::size_t>(under)].text;
            if (chosen.span.source)
                all.push_back({{"压在上面的字", "text upon it"},
                               name,
                               theme.text_on[static_cast<std::size_t>(under)],
                               under,
                               &chosen,
                               nullptr});
        }
    }
};

} // namespace

std::vector<Standing> standings(const Theme& theme, bool is_board, const ThemePlaces& places) {
    Standings of{theme, places};
    const FormRule& form = theme.form(is_board);
    of.add_title(is_board ? board_title : chart_title, form);
    for (const auto& [ground, texts] : grounds)
        for (const TypeRole text : texts)
            if (is_set_in(text, is_board)) of.add_on_decor(text, form, ground);
    of.add_badge();
    of.add_on_parts();
    return std::move(of.all);
}

} // namespace zhitu
