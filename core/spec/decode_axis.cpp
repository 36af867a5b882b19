// 横轴 and 纵轴 as maps, and 断轴.
#include "core/base/limits.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/other_names.hpp"
#include "core/spec/ranges.hpp"

#include <tuple>

namespace zhitu {
namespace {

/// A list as one might read it aloud: “0、40、50”.
std::string listed(const std::vector<Phrase>& items) {
    std::string text;
    for (const Phrase& item : items) text += (text.empty() ? "" : "、") + item.value;
    return text;
}

using Ends = std::pair<Phrase, Phrase>;
using Split = std::optional<Ends> (*)(const Phrase&);

/// {自: 300, 至: 1500}
std::optional<Ends> ends_of_map(const Node& map, const Message& fault, Diagnostics& diagnostics) {
    Ends ends;
    const auto low = [&](auto& name, auto& text) { ends.first = read_phrase(name, text, diagnostics); };
    const auto high = [&](auto& name, auto& text) { ends.second = read_phrase(name, text, diagnostics); };
    const std::size_t errors = diagnostics.errors();
    read_map(map, {{on("from", low), on("to", high)}}, diagnostics);
    if (!ends.first.value.empty() && !ends.second.value.empty()) return ends;
    if (diagnostics.errors() == errors)
        diagnostics.add(fault, map.span, {ends.first.value + "—" + ends.second.value});
    return std::nullopt;
}

/// Two ends, as a map, a list or in one text.
std::optional<Ends> read_ends(const Node& key, const Node& value, Split split, const Message& fault,
                              Diagnostics& diagnostics) {
    if (value.is_map()) return ends_of_map(value, fault, diagnostics);
    if (value.is_sequence()) {
        const std::vector<Phrase> ends = read_phrases(key, value, diagnostics);
        if (ends.size() == 2) return Ends{ends[0], ends[1]};
        return diagnostics.add(fault, value.span, {listed(ends)}), std::nullopt;
    }
    const Phrase text = read_phrase(key, value, diagnostics);
    auto ends = split(text);
    if (!ends) diagnostics.add(fault, text.span, {text.value});
    return ends;
}

/// 是 and 否, which other keys take.
std::optional<bool> switch_meant(std::string_view typed) {
    for (const bool yes : {true, false}) {
        const Pair word = pair_of(yes ? "yes" : "no");
        if (typed == word.zh || typed == word.en || everyday_name(typed, {word})) return yes;
    }
    return std::nullopt;
}

/// 有, 无, a step or a list of ticks, at least so many.
void read_ticks(const Node& key, const Node& value, std::size_t least, AxisText& axis, Diagnostics& diagnostics) {
    if (value.items.size() > limits::ticks)
        return diagnostics.add(messages::list_too_long, value.span,
                               {key.text, std::to_string(value.items.size()), std::to_string(limits::ticks)});
    const std::vector<Phrase> texts = read_phrases(key, value, diagnostics);
    const Pair shown = pair_of("shown"), none = pair_of("none");
    const auto is = [&](const Pair& word) { return texts[0].value == word.zh || texts[0].value == word.en; };
    if (value.is_scalar() && (is(shown) || is(none)))
        axis.labels = Located<bool>{is(shown), texts[0].span};
    else if (const auto meant = value.is_scalar() ? switch_meant(texts[0].value) : std::nullopt)
        diagnostics.add(messages::unknown_word_near, texts[0].span,
                        {key.text, texts[0].value, word_of(*meant ? "shown" : "none")});
    else if (value.is_scalar())
        axis.step = texts[0];
    else if (value.is_sequence() && texts.size() < least)
        diagnostics.add(least > 1 ? messages::one_tick : messages::no_tick, value.span, {key.text});
    else if (value.is_sequence())
        axis.ticks = texts;
}

} // namespace

std::optional<Located<bool>> decode_switch(const Node& key, const Node& value, Diagnostics& diagnostics) {
    const Phrase text = read_phrase(key, value, diagnostics);
    if (!value.is_scalar()) return std::nullopt;
    const auto chosen = read_choice(key, text, {pair_of("yes"), pair_of("no")}, diagnostics);
    return chosen ? std::optional(Located<bool>{*chosen == 0, text.span}) : std::nullopt;
}

std::vector<Phrase> decode_columns(AxisTakes takes, const Node& key, const Node& value, Diagnostics& diagnostics) {
    std::vector<Phrase> columns = read_phrases(key, value, diagnostics);
    const bool one = !takes.many && !takes.numbers; // of numbers the binding says which may be one only
    if (one && columns.size() > 1) diagnostics.add(messages::text_wanted, columns[1].span, {key.text});
    return columns;
}

AxisText decode_axis(AxisTakes takes, const Node& map, std::vector<Phrase>& columns, Diagnostics& diagnostics) {
    AxisText axis;
    axis.span = map.span;
    const auto names = [&](auto& key, auto& value) { columns = decode_columns(takes, key, value, diagnostics); };
    const auto range = [&](auto& key, auto& value) {
        const Split split = takes.numbers ? split_numbers : split_periods;
        const Message& fault = takes.numbers ? messages::bad_range : messages::bad_range_of_periods;
        if (const auto ends = read_ends(key, value, split, fault, diagnostics))
            std::tie(axis.low, axis.high) = *ends;
    };
    const auto ticks = [&](auto& key, auto& value) {
        read_ticks(key, value, takes.numbers ? 2 : 1, axis, diagnostics);
    };
    const auto grid = [&](auto& key, auto& value) { axis.grid = decode_switch(key, value, diagnostics); };
    read_map(map, {{on("columns", names), on("range", range), on("ticks", ticks), on("grid", grid)}}, diagnostics);
    return axis;
}

std::optional<BreakText> decode_break(const Node& key, const Node& value, Diagnostics& diagnostics) {
    const auto ends = read_ends(key, value, split_numbers, messages::bad_break, diagnostics);
    return ends ? std::optional(BreakText{ends->first, ends->second, value.span}) : std::nullopt;
}

} // namespace zhitu
