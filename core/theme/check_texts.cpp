#include "core/theme/check_texts.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/theme/bare_titles.hpp"
#include "core/theme/fields.hpp"
#include "core/theme/newsprint.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

/// A text on a ground: what theme files call both, and where the theme keeps their inks.
struct Standing {
    Pair text, ground;
    const InkIndex *ink, *under;
};

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

std::vector<Standing> standings(const Theme& theme) {
    std::vector<Standing> all;
    const InkIndex& paper = theme.roles.at(ZHITU_INK_PAPER);
    const auto on_decor = [&](const Pair& text, const InkIndex& ink, InkIndex DecorInks::*ground) {
        all.push_back({text, name_of_decor(ground), &ink, &(theme.decor.*ground)});
    };
    for (const bool is_board : {true, false}) {
        const FormRule& form = theme.form(is_board);
        const TypeRole role = is_board ? board_title : chart_title;
        const InkIndex& title = form.type(role).ink;
        if (theme.ribbon)
            on_decor(name_of_type(role), title, &DecorInks::plaque);
        else if (is_over_the_beam(form))
            all.push_back({name_of_type(role), {"纸", "paper"}, &title, &paper});
        else
            on_decor(name_of_type(role), title, &DecorInks::ground);
        for (const auto& [ground, texts] : grounds)
            for (const TypeRole text : texts) on_decor(name_of_type(text), form.type(text).ink, ground);
    }
    for (const fields::RoleName& role : fields::ink_roles)
        if (role.role == ZHITU_INK_UP || role.role == ZHITU_INK_DOWN)
            all.push_back({name_of_decor(&DecorInks::badge_text),
                           {role.zh, role.en},
                           &theme.decor.badge_text,
                           &theme.roles.at(role.role)});
    return all;
}

struct TextCheck {
    const Theme& theme;
    const ThemePlaces& places;
    Diagnostics& diagnostics;

    const Ink& ink(InkIndex index) const { return theme.inks[static_cast<std::size_t>(index)]; }
    double contrast(InkIndex one, InkIndex other) const { return seen_contrast(ink(one), ink(other)); }
    bool is_lost(const Standing& each) const {
        return *each.ink != no_ink && *each.under != no_ink && contrast(*each.ink, *each.under) < least_seen;
    }

    /// What is at fault: the last of these to be written, of one file the first of them.
    const KeyPlace& culprit(const Standing& each) const {
        const std::array all{&places.of(*each.ink), &places.of(*each.under), &places.of_ink(*each.ink),
                             &places.of_ink(*each.under)};
        return **std::ranges::max_element(all, {}, &KeyPlace::layer);
    }

    /// The ink of present marks, texts or paper, whichever is seen best by the other.
    const std::string& better(InkIndex other) const {
        const std::array known{theme.ink(ZHITU_INK_TEXT), theme.ink(ZHITU_INK_PAPER), theme.ink(ZHITU_INK_NOW)};
        return ink(*std::ranges::max_element(known, {}, [&](InkIndex each) { return contrast(each, other); })).name;
    }

    void say(const Standing& each, const KeyPlace& at, const Argument& texts) const {
        const bool of_text = &at == &places.of(*each.ink), of_ground = &at == &places.of(*each.under);
        const InkIndex changed = &at == &places.of_ink(*each.ink) ? *each.ink : *each.under;
        const Message& message =
            of_text || of_ground ? messages::theme_text_lost : messages::theme_text_lost_by_ink;
        const std::string& remedy = of_text     ? better(*each.under)
                                    : of_ground ? better(*each.ink)
                                                : ink(changed).name;
        diagnostics.add(message, at.span,
                        {texts,
                         ink(*each.ink).name,
                         {each.ground.zh, each.ground.en},
                         ink(*each.under).name,
                         format_number(contrast(*each.ink, *each.under), 2),
                         remedy});
    }
};

/// The first few, by name.
Argument listed(std::vector<Pair> texts) {
    constexpr std::size_t most = 3;
    if (texts.size() <= most) return joined(texts);
    texts.resize(most);
    const Argument names = joined(texts);
    return {names.zh + " 等", names.en + " and more"};
}

} // namespace

void check_texts(const Theme& theme, const ThemePlaces& places, Diagnostics& diagnostics) {
    const TextCheck check{theme, places, diagnostics};
    std::vector<Standing> lost;
    std::ranges::copy_if(standings(theme), std::back_inserter(lost),
                         [&](const Standing& each) { return check.is_lost(each); });
    std::vector<const KeyPlace*> said; // each once, with the texts that it hides
    for (const Standing& first : lost) {
        const KeyPlace& at = check.culprit(first);
        if (std::ranges::find(said, &at) != said.end()) continue;
        said.push_back(&at);
        std::vector<Pair> texts;
        for (const Standing& each : lost)
            if (&check.culprit(each) == &at && std::ranges::find(texts, each.text) == texts.end())
                texts.push_back(each.text);
        check.say(first, at, listed(std::move(texts)));
    }
}

} // namespace zhitu
