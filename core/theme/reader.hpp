// Small typed readers over a theme's nodes. Each says its own diagnostic and leaves the target as it was on a
// fault.
#pragma once

#include "core/theme/fields.hpp"
#include "core/theme/places.hpp"

#include <functional>
#include <string>
#include <vector>

namespace zhitu {

/// A key of a section and what reads its value.
struct SectionKey {
    const char* zh;
    const char* en;
    std::function<void(const Node&)> read;
};

class ThemeReader {
public:
    ThemeReader(const std::vector<std::string>& faces, Theme& theme, ThemePlaces& places,
                Diagnostics& diagnostics) :
        faces_(faces),
        theme_(theme), places_(places), diagnostics_(diagnostics) {}

    /// Reads a map by its keys; unknown ones get a did-you-mean.
    void section(const Node& node, const std::vector<SectionKey>& keys);
    /// The same by field tables.
    template <class Owner, class Table, class... Tables>
    void section(const Node& node, Owner& owner, const Table& table, const Tables&... more) {
        std::vector<SectionKey> keys;
        append(keys, table, owner);
        (append(keys, more, owner), ...);
        section(node, keys);
    }
    void length(const Node& node, Length& target); ///< not negative
    void signed_length(const Node& node, Length& target);
    void type_size(const Node& node, Length& target); ///< not too small to be read in print
    void keep_place(const Node& node, const Length& target) { places_.measures[&target] = places_.here(node.span); }
    void face(const Node& node, std::string& target);   ///< a role of fonts/roles.yaml
    void digits(const Node& node, std::string& target); ///< the same, or empty
    void number(const Node& node, double low, double high, double& target);
    void number(const Node& node, double low, double high, int& target); ///< what is behind the point is dropped
    void flag(const Node& node, bool& target);
    void text(const Node& node, std::string& target);
    std::optional<InkIndex> ink(const Node& node); ///< by the name of a colour
    void ink(const Node& node, InkIndex& target);  ///< the same, and its place is kept
    /// Keys for every row of a field table.
    template <class Owner, class Member, std::size_t size>
    void append(std::vector<SectionKey>& keys, const fields::Field<Owner, Member> (&table)[size], Owner& owner) {
        for (const auto& field : table)
            keys.push_back({field.zh, field.en, [this, &owner, member = field.member](const Node& node) {
                                read(node, owner.*member);
                            }});
    }
    /// A key that only the other form has.
    SectionKey key_of_other_form(const char* zh, const char* en, bool is_board);
    Length resolve(const LengthText& text) const { return resolve_length(text, theme_, diagnostics_); }
    void complain(const Message& message, const Node& node, const std::vector<Argument>& arguments) {
        diagnostics_.add(message, node.span, arguments);
    }

private:
    void read(const Node& node, Length& target) {
        keep_place(node, target);
        length(node, target);
    }
    void read(const Node& node, bool& target) { flag(node, target); }
    void read(const Node& node, double& target) { number(node, 0, 100, target); }
    void read(const Node& node, std::string& target) { text(node, target); }
    void read(const Node& node, InkIndex& target) { ink(node, target); }

    const std::vector<std::string>& faces_;
    Theme& theme_;
    ThemePlaces& places_;
    Diagnostics& diagnostics_;
};

/// One theme file, or the spec's own 样式 map, laid over what `theme` already says. 继承 is not read here.
void decode_theme(const Node& node, const Registry& registry, const std::vector<std::string>& faces, Theme& theme,
                  ThemePlaces& places, Diagnostics& diagnostics);
/// 版心.
void decode_page(const Node& node, ThemeReader& reader, PageRule& page);
/// 颜色: the inks themselves.
void decode_inks(const Node& node, ThemeReader& reader, Theme& theme, ThemePlaces& places);
/// 角色: what each ink is for.
void decode_roles(const Node& node, ThemeReader& reader, Theme& theme);
/// 面板 or 单图.
void decode_form(const Node& node, bool is_board, ThemeReader& reader, Theme& theme);
/// 默认尺寸 of both.
void decode_default_sizes(const Node& node, ThemeReader& reader, Theme& theme);
/// The keys of a theme that hold for all its texts: 标点, 避头尾, 汉数间距 and the like.
void append_text_keys(std::vector<SectionKey>& keys, ThemeReader& reader, Theme& theme);
/// Hands what they said to every type.
void apply_text_rules(Theme& theme);
/// The 线型 of several lines: six of them.
void decode_dashes(const Node& node, ThemeReader& reader, Theme& theme);
/// The 字 section of one form.
void decode_types(const Node& node, bool is_board, ThemeReader& reader, FormRule& form);

} // namespace zhitu
