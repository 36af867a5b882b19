#include "core/theme/check_texts.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/theme/newsprint.hpp"
#include "core/theme/standings.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

struct TextCheck {
    const Theme& theme;
    const ThemePlaces& places;
    Diagnostics& diagnostics;

    const Ink& ink(InkIndex index) const { return theme.inks[static_cast<std::size_t>(index)]; }
    double contrast(InkIndex one, InkIndex other) const { return seen_contrast(ink(one), ink(other)); }
    bool is_lost(const Standing& each) const { return contrast(each.ink, each.under) < least_seen; }

    /// What is at fault: the last of these to be written, of one file the first of them.
    const KeyPlace& culprit(const Standing& each) const {
        std::vector<const KeyPlace*> all{each.text_place};
        if (each.ground_place) all.push_back(each.ground_place);
        all.insert(all.end(), {&places.of_ink(each.ink), &places.of_ink(each.under)});
        return **std::ranges::max_element(all, {}, &KeyPlace::layer);
    }

    /// The ink of present marks, texts or paper, whichever is seen best by the other.
    const std::string& better(InkIndex other) const {
        const std::array known{theme.ink(ZHITU_INK_TEXT), theme.ink(ZHITU_INK_PAPER), theme.ink(ZHITU_INK_NOW)};
        return ink(*std::ranges::max_element(known, {}, [&](InkIndex each) { return contrast(each, other); })).name;
    }

    void say(const Standing& each, const KeyPlace& at, const Argument& texts) const {
        const auto add = [&](const Message& message, const std::string& remedy) {
            diagnostics.add(message, at.span,
                            {texts,
                             ink(each.ink).name,
                             {each.ground.zh, each.ground.en},
                             ink(each.under).name,
                             format_number(contrast(each.ink, each.under), 2),
                             remedy});
        };
        if (&at == each.text_place)
            add(messages::theme_text_lost, better(each.under));
        else if (&at == each.ground_place)
            add(messages::theme_text_lost, better(each.ink));
        else if (&at == &places.of_ink(each.under) && !each.ground_place)
            add(messages::theme_text_left_behind, better(each.under));
        else
            add(messages::theme_text_lost_by_ink,
                ink(&at == &places.of_ink(each.ink) ? each.ink : each.under).name);
    }
};

/// All types that name no ink have that of texts, from one place.
bool is_same(const KeyPlace& one, const KeyPlace& other) {
    return one.span.source == other.span.source && one.span.begin == other.span.begin;
}

/// The first few, by name.
Argument listed(std::vector<Pair> texts) {
    constexpr std::size_t most = 3;
    if (texts.size() <= most) return joined(texts);
    texts.resize(most);
    const Argument names = joined(texts);
    return {names.zh + " 等", names.en + " and more"};
}

} // namespace

void check_texts(const Theme& theme, bool is_board, const ThemePlaces& places, Diagnostics& diagnostics) {
    const TextCheck check{theme, places, diagnostics};
    std::vector<Standing> lost;
    std::ranges::copy_if(standings(theme, is_board, places), std::back_inserter(lost),
                         [&](const Standing& each) { return check.is_lost(each); });
    while (!lost.empty()) { // each place once, with the texts that it hides
        const Standing first = lost.front();
        const KeyPlace& at = check.culprit(first);
        std::vector<Pair> texts;
        std::erase_if(lost, [&](const Standing& each) {
            if (!is_same(check.culprit(each), at)) return false;
            if (std::ranges::find(texts, each.text) == texts.end()) texts.push_back(each.text);
            return true;
        });
        check.say(first, at, listed(std::move(texts)));
    }
}

} // namespace zhitu
