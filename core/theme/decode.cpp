// A theme file's sections.
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/fields.hpp"
#include "core/spec/measures.hpp"
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

struct Decoder {
    const Registry& registry;
    Theme& theme;
    ThemePlaces& places;
    ThemeReader reader;
    Diagnostics& diagnostics;

    InkIndex ink_named(const std::string& name) {
        for (std::size_t i = 0; i < theme.inks.size(); ++i)
            if (theme.inks[i].name == name) return static_cast<InkIndex>(i);
        theme.inks.push_back({.name = name});
        theme.text_on.push_back(no_ink);
        places.inks.emplace_back();
        return static_cast<InkIndex>(theme.inks.size() - 1);
    }

    void colours(const Node& node) {
        if (!node.is_map()) return reader.complain(messages::theme_map, node, {});
        if (node.entries.size() > limits::inks)
            return reader.complain(messages::too_many_inks, node,
                                   {std::to_string(node.entries.size()), std::to_string(limits::inks)});
        for (const auto& [name, value] : node.entries) ink_named(name.text); // so that 字 may name a later one
        for (const auto& [name, value] : node.entries) {
            const std::size_t index = static_cast<std::size_t>(ink_named(name.text));
            const std::string& own = name.text; // a binding, which clang 14 does not capture
            InkPlace& place = places.inks[index];
            place.span = name.span;
            reader.section(value, {{"墨", "process",
                                    [&](const Node& each) {
                                        place.process = true;
                                        if (!read_process(each.text, theme.inks[index]))
                                            reader.complain(messages::theme_process, each, {each.text});
                                    }},
                                   {"屏", "screen",
                                    [&](const Node& each) {
                                        place.screen = true;
                                        if (!read_screen(each.text, theme.inks[index]))
                                            reader.complain(messages::theme_screen, each, {each.text});
                                    }},
                                   {"黑白", "mono",
                                    [&](const Node& each) {
                                        place.mono = true;
                                        reader.number(each, 0, 100, theme.inks[index].mono);
                                    }},
                                   {"字", "text", [&](const Node& each) {
                                        if (each.text == own)
                                            return reader.complain(messages::theme_text_unseen, each, {own});
                                        reader.ink(each, theme.text_on[index]);
                                    }}});
        }
    }

    void role(const Node& node, std::uint32_t number) {
        places.roles[number] = node.span;
        reader.ink(node, theme.roles[number]);
    }

    /// The six inks of series, or of their lines.
    void inks(const Node& node, std::uint32_t first) {
        for (std::size_t i = 0; i < node.items.size() && i < 6; ++i)
            role(node.items[i], first + static_cast<std::uint32_t>(i));
        if (node.items.size() != 6) reader.complain(messages::theme_series, node, {});
    }

    void roles(const Node& node) {
        std::vector<SectionKey> keys;
        for (const fields::RoleName& name : fields::ink_roles)
            keys.push_back(
                {name.zh, name.en, [this, number = name.role](const Node& value) { role(value, number); }});
        keys.push_back({"系列", "series", [this](const Node& value) { inks(value, ZHITU_INK_SERIES_1); }});
        keys.push_back({"线条", "lines", [this](const Node& value) { inks(value, ZHITU_INK_LINE_1); }});
        keys.push_back({"线型", "line_dashes", [this](const Node& value) { decode_dashes(value, reader, theme); }});
        reader.section(node, keys);
    }

    template <class Owner, class Member, std::size_t size>
    void table(const Node& node, const fields::Field<Owner, Member> (&fields)[size], Owner& owner) {
        std::vector<SectionKey> keys;
        reader.append(keys, fields, owner);
        reader.section(node, keys);
    }

    void badge(const Node& node) {
        std::vector<SectionKey> keys;
        reader.append(keys, fields::badge, theme.badge);
        reader.append(keys, fields::badge_words, theme.badge);
        reader.section(node, keys);
    }

    void form(const Node& node, FormRule& rule) {
        const auto plaque = [&](const Node& value) {
            std::vector<SectionKey> keys;
            reader.append(keys, fields::plaque, rule.plaque);
            reader.append(keys, fields::plaque_flags, rule.plaque);
            reader.section(value, keys);
        };
        const auto card = [&](const Node& value) {
            std::vector<SectionKey> keys;
            reader.append(keys, fields::card, rule.card);
            for (const auto& field : fields::card_signed)
                keys.push_back({field.zh, field.en, [&, member = field.member](const Node& each) {
                                    reader.signed_length(each, rule.card.*member);
                                }});
            reader.append(keys, fields::card_numbers, rule.card);
            reader.append(keys, fields::card_flags, rule.card);
            reader.section(value, keys);
        };
        reader.section(node,
                       {{"版面", "sheet", [&](const Node& value) { table(value, fields::sheet, rule.sheet); }},
                        {"题牌", "plaque", plaque},
                        {"卡片", "card", card},
                        {"字", "type", [&](const Node& value) { decode_types(value, reader, rule); }}});
    }

    void page(const Node& node) {
        PageRule& rule = theme.page;
        double columns = rule.columns;
        reader.section(node, {{"宽", "width", [&](const Node& value) { reader.length(value, rule.width); }},
                              {"高", "height", [&](const Node& value) { reader.length(value, rule.height); }},
                              {"栏数", "columns", [&](const Node& value) { reader.number(value, 1, 40, columns); }},
                              {"栏字数", "characters",
                               [&](const Node& value) { reader.number(value, 1, 100, rule.characters); }},
                              {"字号", "size", [&](const Node& value) { reader.length(value, rule.character); }},
                              {"行距", "leading", [&](const Node& value) { reader.length(value, rule.line); }}});
        rule.columns = static_cast<int>(columns);
    }

    void default_size(const Node& node, FormRule& rule) {
        const auto size = parse_size(node.text);
        if (!size) return reader.complain(messages::theme_size, node, {node.text});
        rule.width = resolve_length({size->width.number, size->width.unit, node.span}, theme, diagnostics);
        rule.height = resolve_length({size->height.number, size->height.unit, node.span}, theme, diagnostics);
    }

    /// A theme of the house may serve kinds that are not installed here.
    void unknown_kind(const Node& name) {
        if (registry.refused(name.text)) return; // said by `zhitu charts`
        std::vector<Pair> known;
        for (const ChartKind& kind : registry.kinds()) known.push_back(kind.name);
        if (const auto near = suggestion(name.text, known))
            reader.complain(messages::theme_kind_near, name, {name.text, *near});
        else
            reader.complain(messages::theme_kind, name, {name.text, joined(known)});
    }

    void kinds(const Node& node) {
        if (!node.is_map()) return reader.complain(messages::theme_map, node, {});
        for (const auto& [name, value] : node.entries) {
            const ChartKind* const kind = registry.find(name.text);
            if (!kind) {
                unknown_kind(name);
                continue;
            }
            std::vector<SectionKey> keys;
            for (const OptionDeclaration& option : kind->options)
                keys.push_back({option.name.zh.c_str(), option.name.en.c_str(), [&](const Node& each) {
                                    const Node key{.kind = Node::Kind::scalar, .text = option.name.zh};
                                    if (const auto text = decode_option(option, key, each, diagnostics))
                                        theme.option_defaults[{kind->name.en, option.name.en}] = text->value;
                                }});
            reader.section(value, keys);
        }
    }
};

} // namespace

void decode_theme(const Node& node, const Registry& registry, const std::vector<std::string>& faces, Theme& theme,
                  ThemePlaces& places, Diagnostics& diagnostics) {
    Decoder decoder{registry, theme, places, ThemeReader(faces, theme, diagnostics), diagnostics};
    ThemeReader& reader = decoder.reader;
    const auto skip = [](const Node&) {};
    std::vector<SectionKey> keys = {
        {"样式", "theme", skip}, // the version, checked where the file is read
        {"继承", "extends", skip},
        {"版心", "page", [&](const Node& value) { decoder.page(value); }},
        {"颜色", "colours", [&](const Node& value) { decoder.colours(value); }},
        {"角色", "roles", [&](const Node& value) { decoder.roles(value); }},
        {"装饰", "decor", [&](const Node& value) { decoder.table(value, fields::decor, theme.decor); }},
        {"线", "strokes", [&](const Node& value) { decoder.table(value, fields::strokes, theme); }},
        {"间距", "gaps", [&](const Node& value) { decoder.table(value, fields::gaps, theme); }},
        {"用语", "words", [&](const Node& value) { decoder.table(value, fields::words, theme); }},
        {"徽章", "badge", [&](const Node& value) { decoder.badge(value); }},
        {"图种", "kinds", [&](const Node& value) { decoder.kinds(value); }},
        {"面板", "panels", [&](const Node& value) { decoder.form(value, theme.board); }},
        {"单图", "single", [&](const Node& value) { decoder.form(value, theme.single); }},
        {"题饰", "ornament",
         [&](const Node& value) {
             if (value.text != "飘带" && value.text != "ribbon" && value.text != "无" && value.text != "none")
                 reader.complain(messages::theme_ornament, value, {value.text});
             theme.ribbon = value.text == "飘带" || value.text == "ribbon";
         }},
        {"涨跌", "change",
         [&](const Node& value) {
             double decimals = theme.growth_decimals;
             reader.section(value, {{"小数", "decimals", [&](const Node& each) {
                                         reader.number(each, 0, limits::growth_decimals, decimals);
                                     }}});
             theme.growth_decimals = static_cast<int>(decimals);
         }},
        {"默认尺寸", "default_size",
         [&](const Node& value) {
             reader.section(
                 value, {{"单图", "single", [&](const Node& each) { decoder.default_size(each, theme.single); }},
                         {"面板", "panels", [&](const Node& each) { decoder.default_size(each, theme.board); }}});
         }},
    };
    append_text_keys(keys, reader, theme);
    // Lengths may be in columns and everything may name a colour: those sections come first, wherever they stand.
    Node first{.kind = Node::Kind::map, .span = node.span}, rest = first;
    for (const auto& entry : node.entries) {
        const std::string& name = entry.first.text;
        const bool early = name == "版心" || name == "page" || name == "颜色" || name == "colours";
        (early ? first : rest).entries.push_back(entry);
    }
    reader.section(first, keys);
    reader.section(rest, keys);
    apply_text_rules(theme);
}

} // namespace zhitu
