// A theme file, section by section.
#include "core/base/limits.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/fields.hpp"
#include "core/theme/reader.hpp"
#include "core/theme/word_places.hpp"

namespace zhitu {
namespace {

void decode_ornament(const Node& node, ThemeReader& reader, bool& ribbon) {
    if (node.text != "飘带" && node.text != "ribbon" && node.text != "无" && node.text != "none")
        reader.complain(messages::theme_ornament, node, {node.text});
    ribbon = node.text == "飘带" || node.text == "ribbon";
}

void decode_change(const Node& node, ThemeReader& reader, int& decimals) {
    reader.section(node, {{"小数", "decimals", [&](const Node& value) {
                               reader.number(value, 0, limits::growth_decimals, decimals);
                           }}});
}

/// A theme of the house may serve kinds that are not installed here.
void say_unknown_kind(const Node& name, const Registry& registry, ThemeReader& reader) {
    if (registry.refused(name.text)) return; // said by `zhitu charts`
    std::vector<Pair> known;
    for (const ChartKind& kind : registry.kinds()) known.push_back(kind.name);
    if (const auto near = suggestion(name.text, known))
        reader.complain(messages::theme_kind_near, name, {name.text, *near});
    else
        reader.complain(messages::theme_kind, name, {name.text, joined(known)});
}

void decode_options(const Node& node, const ChartKind& kind, ThemeReader& reader, Theme& theme,
                    Diagnostics& diagnostics) {
    std::vector<SectionKey> keys;
    for (const OptionDeclaration& option : kind.options)
        keys.push_back({option.name.zh.c_str(), option.name.en.c_str(), [&](const Node& value) {
                            const Node key{.kind = Node::Kind::scalar, .text = option.name.zh};
                            if (const auto text = decode_option(option, key, value, diagnostics))
                                theme.option_defaults[{kind.name.en, option.name.en}] = text->value;
                        }});
    reader.section(node, keys);
}

void decode_kinds(const Node& node, const Registry& registry, ThemeReader& reader, Theme& theme,
                  Diagnostics& diagnostics) {
    if (!node.is_map()) return reader.complain(messages::theme_map, node, {});
    for (const auto& [name, value] : node.entries) {
        if (const ChartKind* const kind = registry.find(name.text))
            decode_options(value, *kind, reader, theme, diagnostics);
        else
            say_unknown_kind(name, registry, reader);
    }
}

/// Lengths may be in columns and everything may name a colour: those sections come first, wherever they stand.
std::pair<Node, Node> parted(const Node& node) {
    Node first{.kind = Node::Kind::map, .span = node.span}, rest = first;
    for (const auto& entry : node.entries) {
        const std::string& name = entry.first.text;
        const bool early = name == "版心" || name == "page" || name == "颜色" || name == "colours";
        (early ? first : rest).entries.push_back(entry);
    }
    return {std::move(first), std::move(rest)};
}

} // namespace

void decode_theme(const Node& node, const Registry& registry, const std::vector<std::string>& faces, Theme& theme,
                  ThemePlaces& places, Diagnostics& diagnostics) {
    ThemeReader reader(faces, theme, places, diagnostics);
    const auto skip = [](const Node&) {};
    std::vector<SectionKey> keys = {
        {"样式", "theme", skip}, // the version, checked where the file is read
        {"继承", "extends", skip},
        {"版心", "page", [&](const Node& value) { decode_page(value, reader, theme.page); }},
        {"颜色", "colours", [&](const Node& value) { decode_inks(value, reader, theme, places); }},
        {"角色", "roles", [&](const Node& value) { decode_roles(value, reader, theme); }},
        {"装饰", "decor", [&](const Node& value) { reader.section(value, theme.decor, fields::decor); }},
        {"线", "strokes", [&](const Node& value) { reader.section(value, theme, fields::strokes); }},
        {"间距", "gaps", [&](const Node& value) { reader.section(value, theme, fields::gaps); }},
        {"用语", "words",
         [&](const Node& value) {
             reader.section(value, theme, fields::words);
             check_places_in_words(value, reader);
         }},
        {"徽章", "badge",
         [&](const Node& value) {
             reader.section(value, theme.badge, fields::badge, fields::badge_words);
             check_places_in_badge(value, reader);
         }},
        {"图种", "kinds", [&](const Node& value) { decode_kinds(value, registry, reader, theme, diagnostics); }},
        {"面板", "panels", [&](const Node& value) { decode_form(value, true, reader, theme); }},
        {"单图", "single", [&](const Node& value) { decode_form(value, false, reader, theme); }},
        {"题饰", "ornament",
         [&](const Node& value) {
             places.ornament = places.here(value.span);
             decode_ornament(value, reader, theme.ribbon);
         }},
        {"涨跌", "change", [&](const Node& value) { decode_change(value, reader, theme.growth_decimals); }},
        {"默认尺寸", "default_size", [&](const Node& value) { decode_default_sizes(value, reader, theme); }},
    };
    append_text_keys(keys, reader, theme);
    const auto [first, rest] = parted(node);
    reader.section(first, keys);
    reader.section(rest, keys);
    apply_text_rules(theme);
}

} // namespace zhitu
