// The keys that say how text is set throughout a theme: the width of marks, spaces, breaks, language, numbers.
#include "core/base/utf8.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/theme/reader.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace zhitu {
namespace {

template <class Value> struct Choice {
    const char* zh;
    const char* en;
    Value value;
};

enum class MarkWidths { full, half, kaiming };
constexpr Choice<MarkWidths> mark_widths[] = {{"半角", "half", MarkWidths::half},
                                              {"全角", "full", MarkWidths::full},
                                              {"开明", "kaiming", MarkWidths::kaiming}};
constexpr Choice<LineBreakLevel> break_levels[] = {{"无", "none", LineBreakLevel::none},
                                                   {"基本", "basic", LineBreakLevel::basic},
                                                   {"国标", "standard", LineBreakLevel::standard},
                                                   {"严格", "strict", LineBreakLevel::strict}};
constexpr Choice<VerticalYears> vertical_years[] = {{"汉字", "han", VerticalYears::han},
                                                    {"直立", "stacked", VerticalYears::stacked},
                                                    {"横转", "turned", VerticalYears::turned}};
constexpr Choice<const char*> languages[] = {{"简体", "zh-Hans", "zh-Hans"},
                                             {"台湾繁体", "zh-Hant-TW", "zh-Hant-TW"},
                                             {"香港繁体", "zh-Hant-HK", "zh-Hant-HK"},
                                             {"日文", "ja", "ja"},
                                             {"韩文", "ko", "ko"}};

/// What else the languages are called.
std::string_view known_as(std::string_view typed) {
    constexpr std::pair<std::string_view, std::string_view> names[]{{"简体中文", "zh-Hans"},
                                                                    {"中文", "zh-Hans"},
                                                                    {"zh", "zh-Hans"},
                                                                    {"zh-CN", "zh-Hans"},
                                                                    {"台灣", "zh-Hant-TW"},
                                                                    {"臺灣", "zh-Hant-TW"},
                                                                    {"zh-TW", "zh-Hant-TW"},
                                                                    {"zh-HK", "zh-Hant-HK"},
                                                                    {"繁體", "zh-Hant"},
                                                                    {"繁体中文", "zh-Hant"},
                                                                    {"日语", "ja"},
                                                                    {"日本語", "ja"},
                                                                    {"ja-JP", "ja"},
                                                                    {"jp", "ja"},
                                                                    {"韩语", "ko"},
                                                                    {"朝鲜文", "ko"},
                                                                    {"朝鲜语", "ko"},
                                                                    {"ko-KR", "ko"},
                                                                    {"kr", "ko"}};
    const auto found = std::ranges::find(names, typed, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(names) ? typed : found->second;
}

/// The choices that have the typed word in them, as 台湾 is in 台湾繁体, or all.
std::vector<Pair> meant_by(std::string_view typed, const std::vector<Pair>& known) {
    const std::string_view word = known_as(typed);
    std::vector<Pair> meant;
    for (const Pair& each : known)
        if (each.zh.find(word) != std::string::npos || each.en.find(word) != std::string::npos)
            meant.push_back(each);
    return word.empty() || meant.empty() ? known : meant;
}

/// One of a few words, in either language.
template <class Value, std::size_t size, class Target>
void read_choice(const Node& node, const Choice<Value> (&choices)[size], ThemeReader& reader, Target& target) {
    std::vector<Pair> known;
    for (const Choice<Value>& choice : choices) {
        if (node.text == choice.zh || node.text == choice.en) return void(target = choice.value);
        known.push_back({choice.zh, choice.en});
    }
    const std::vector<Pair> meant = meant_by(node.text, known);
    if (meant.size() == 1)
        reader.complain(messages::theme_choice_near, node, {node.text, {meant.front().zh, meant.front().en}});
    else
        reader.complain(messages::theme_choice, node, {node.text, joined(meant)});
}

/// Between figures, which would run together without it.
void read_sign(const Node& node, const char* usual, ThemeReader& reader, std::string& target) {
    if (node.is_scalar() && trim(node.text).empty())
        return reader.complain(messages::theme_sign_empty, node, {usual});
    reader.text(node, target);
}

} // namespace

void append_text_keys(std::vector<SectionKey>& keys, ThemeReader& reader, Theme& theme) {
    const auto numbers = [&](const Node& node) {
        reader.section(
            node,
            {{"范围号", "range", [&](const Node& value) { read_sign(value, "～", reader, theme.range_sign); }},
             {"比号", "ratio", [&](const Node& value) { read_sign(value, "∶", reader, theme.ratio_sign); }},
             {"千分撇", "grouping", [&](const Node& value) { reader.flag(value, theme.grouped_numbers); }}});
    };
    const auto vertical = [&](const Node& node) {
        reader.section(
            node, {{"年份", "years",
                    [&](const Node& value) { read_choice(value, vertical_years, reader, theme.vertical_years); }},
                   {"直立位数", "upright_digits",
                    [&](const Node& value) { reader.number(value, 1, 4, theme.upright_digits); }}});
    };
    keys.insert(
        keys.end(),
        {{"标点", "marks",
          [&](const Node& value) {
              std::optional<MarkWidths> widths;
              read_choice(value, mark_widths, reader, widths);
              if (!widths) return;
              theme.half_width_marks = widths != MarkWidths::full;
              theme.full_width_stops = widths == MarkWidths::kaiming;
          }},
         {"避头尾", "line_breaks",
          [&](const Node& value) { read_choice(value, break_levels, reader, theme.line_breaks); }},
         {"语言", "language", [&](const Node& value) { read_choice(value, languages, reader, theme.language); }},
         {"汉数间距", "latin_gap", [&](const Node& value) { reader.number(value, 0, 1, theme.latin_gap); }},
         {"悬挂", "hanging", [&](const Node& value) { reader.flag(value, theme.hanging); }},
         {"均排", "even_spacing", [&](const Node& value) { reader.flag(value, theme.even_spacing); }},
         {"竖排", "vertical", vertical},
         {"数字", "numbers", numbers}});
}

void apply_text_rules(Theme& theme) {
    using enum TypeRole;
    for (const TypeRole role : {value_now, value_before, part, badge, tick, series})
        for (FormRule* form : {&theme.board, &theme.single})
            form->types[static_cast<std::size_t>(role)].style.minus = true;
    for (FormRule* form : {&theme.board, &theme.single})
        for (TypeRule& type : form->types) {
            type.style.half_width_marks = theme.half_width_marks;
            type.style.full_width_stops = theme.full_width_stops;
            type.style.latin_gap = theme.latin_gap;
            type.style.line_breaks = theme.line_breaks;
            type.style.hanging = theme.hanging;
            type.style.language = theme.language;
            type.style.upright_digits = theme.upright_digits;
            type.style.vertical_years = theme.vertical_years;
        }
}

} // namespace zhitu
