// The 颜色 and 角色 of a theme: its inks, and what each is for.
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/theme/reader.hpp"

#include <charconv>

namespace zhitu {
namespace {

/// "0/100/100/0" -> four figures 0-100.
bool read_process(std::string_view text, Ink& ink) {
    double* const plates[] = {&ink.cyan, &ink.magenta, &ink.yellow, &ink.black};
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t end = text.find('/');
        if ((end == std::string_view::npos) != (i == 3)) return false;
        const auto value = parse_number(trim(text.substr(0, end)));
        if (!value || *value < 0 || *value > 100) return false;
        *plates[i] = *value;
        text.remove_prefix(i == 3 ? text.size() : end + 1);
    }
    return true;
}

/// "#D01C1F".
bool read_screen(std::string_view text, Ink& ink) {
    if (text.size() != 7 || text[0] != '#') return false;
    std::uint8_t* const parts[] = {&ink.red, &ink.green, &ink.blue};
    for (std::size_t i = 0; i < 3; ++i) {
        const char* const first = text.data() + 1 + 2 * i;
        if (std::from_chars(first, first + 2, *parts[i], 16).ptr != first + 2) return false;
    }
    return true;
}

std::size_t ink_named(const std::string& name, Theme& theme, ThemePlaces& places) {
    for (std::size_t i = 0; i < theme.inks.size(); ++i)
        if (theme.inks[i].name == name) return i;
    theme.inks.push_back({.name = name});
    theme.text_on.push_back(no_ink);
    places.inks.emplace_back();
    return theme.inks.size() - 1;
}

void read_ink(const Node& node, const std::string& name, ThemeReader& reader, Ink& ink, InkIndex& text_on,
              InkPlace& place) {
    const int layer = place.name.layer;
    reader.section(node, {{"墨", "process",
                           [&](const Node& value) {
                               place.process = true;
                               if (!read_process(value.text, ink))
                                   reader.complain(messages::theme_process, value, {value.text});
                           }},
                          {"屏", "screen",
                           [&](const Node& value) {
                               place.screen = true;
                               if (!read_screen(value.text, ink))
                                   reader.complain(messages::theme_screen, value, {value.text});
                           }},
                          {"黑白", "mono",
                           [&](const Node& value) {
                               place.mono = true;
                               reader.number(value, 0, 100, ink.mono);
                           }},
                          {"字", "text", [&](const Node& value) {
                               if (value.text == name)
                                   return reader.complain(messages::theme_text_unseen, value, {name});
                               text_on = reader.ink(value).value_or(text_on);
                               place.text = {value.span, layer};
                           }}});
}

} // namespace

void decode_inks(const Node& node, ThemeReader& reader, Theme& theme, ThemePlaces& places) {
    if (!node.is_map()) return reader.complain(messages::theme_map, node, {});
    if (node.entries.size() > limits::inks)
        return reader.complain(messages::too_many_inks, node,
                               {std::to_string(node.entries.size()), std::to_string(limits::inks)});
    for (const auto& [name, value] : node.entries)
        ink_named(name.text, theme, places); // so that 字 may name a later one
    for (const auto& [name, value] : node.entries) {
        const std::size_t index = ink_named(name.text, theme, places);
        places.inks[index].name = places.here(name.span);
        read_ink(value, name.text, reader, theme.inks[index], theme.text_on[index], places.inks[index]);
    }
}

void decode_roles(const Node& node, ThemeReader& reader, Theme& theme) {
    const auto read_role = [&](const Node& value, std::uint32_t role) {
        reader.ink(value, theme.roles.try_emplace(role, no_ink).first->second);
    };
    const auto read_six = [&](std::uint32_t first) {
        return [&reader, read_role, first](const Node& value) {
            for (std::size_t i = 0; i < value.items.size() && i < 6; ++i)
                read_role(value.items[i], first + static_cast<std::uint32_t>(i));
            if (value.items.size() != 6) reader.complain(messages::theme_series, value, {});
        };
    };
    std::vector<SectionKey> keys;
    for (const fields::RoleName& name : fields::ink_roles)
        keys.push_back(
            {name.zh, name.en, [read_role, role = name.role](const Node& value) { read_role(value, role); }});
    keys.push_back({"系列", "series", read_six(ZHITU_INK_SERIES_1)});
    keys.push_back({"线条", "lines", read_six(ZHITU_INK_LINE_1)});
    keys.push_back({"线型", "line_dashes", [&](const Node& value) { decode_dashes(value, reader, theme); }});
    reader.section(node, keys);
}

} // namespace zhitu
