#include "core/theme/word_places.hpp"

#include "core/base/join.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/theme_messages.hpp"

#include <algorithm>

namespace zhitu {
namespace {

using Places = std::vector<std::string>;

const Places none, whole_period{"{自}", "{至}", "{期间}"};
const std::pair<std::string Theme::*, Places> filled[]{
    {&Theme::growth_note, whole_period},
    {&Theme::annual_note, whole_period},
    {&Theme::multiple_note, whole_period},
    {&Theme::points_note, whole_period},
    {&Theme::year_on_year_note, whole_period},
    {&Theme::period_on_period_note, whole_period},
    {&Theme::basis_note, {"{}"}},
    {&Theme::break_note, {"{自}", "{至}", "{范围}"}},
    {&Theme::estimate_note, {"{自}"}},
    {&Theme::own_estimate_note, {"{文字}", "{自}"}},
    {&Theme::proportion_note, {"{部分}"}},
    {&Theme::proportion_of_row, {"{期}", "{比}"}},
};

const Places& places_of(std::string Theme::*word) {
    const auto known = std::ranges::find(filled, word, &std::pair<std::string Theme::*, Places>::first);
    return known == std::end(filled) ? none : known->second;
}

/// All that stands between braces, or behind one that is not closed.
Places written_places(const std::string& text) {
    Places found;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        const std::size_t end = std::min(text.find('}', at), text.size() - 1);
        found.push_back(text.substr(at, end - at + 1));
    }
    return found;
}

void say_unknown(const std::string& place, const Places& known, const Node& node, ThemeReader& reader) {
    if (known.empty()) return reader.complain(messages::theme_no_places, node, {place});
    const std::string all = join(known, "、");
    if (const auto near = nearest(place, known))
        return reader.complain(messages::theme_place_near, node, {place, *near, all});
    reader.complain(messages::theme_place, node, {place, all});
}

void check(const Node& node, const Places& known, ThemeReader& reader) {
    const Places written = written_places(node.text);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto end = written.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::ranges::find(known, written[i]) == known.end())
            say_unknown(written[i], known, node, reader);
        else if (std::find(written.begin(), end, written[i]) != end)
            reader.complain(messages::theme_place_twice, node, {written[i]});
    }
}

template <class Table, class KnownPlaces>
void check_all(const Node& section, const Table& table, KnownPlaces known, ThemeReader& reader) {
    for (const auto& [name, value] : section.entries)
        for (const auto& field : table)
            if (name.text == field.zh || name.text == field.en) check(value, known(field.member), reader);
}

} // namespace

void check_places_in_words(const Node& section, ThemeReader& reader) {
    check_all(section, fields::words, places_of, reader);
}

void check_places_in_badge(const Node& section, ThemeReader& reader) {
    const Places before{"{}"};
    check_all(
        section, fields::badge_words, [&](auto) -> const Places& { return before; }, reader);
}

} // namespace zhitu
