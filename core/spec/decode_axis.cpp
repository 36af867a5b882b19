// 横轴 and 纵轴 as maps, and 断轴.
#include "core/base/limits.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/diag/key_messages.hpp"
#include "core/spec/decode_chart.hpp"
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

/// Two ends, as a list or in one text.
bool read_ends(const Node& key, const Node& value, const Message& fault, Phrase& low, Phrase& high,
               Diagnostics& diagnostics) {
    if (value.is_sequence()) {
        const std::vector<Phrase> ends = read_phrases(key, value, diagnostics);
        if (ends.size() != 2) return diagnostics.add(fault, value.span, {listed(ends)}), false;
        low = ends[0], high = ends[1];
        return true;
    }
    const Phrase text = read_phrase(key, value, diagnostics);
    if (!value.is_scalar()) return false;
    const auto ends = split_numbers(text);
    if (!ends) return diagnostics.add(fault, text.span, {text.value}), false;
    std::tie(low, high) = *ends;
    return true;
}

/// 有, 无, a step or a list of ticks.
void read_ticks(const Node& key, const Node& value, AxisText& axis, Diagnostics& diagnostics) {
    if (value.items.size() > limits::ticks)
        return diagnostics.add(messages::list_too_long, value.span,
                               {key.text, std::to_string(value.items.size()), std::to_string(limits::ticks)});
    const std::vector<Phrase> texts = read_phrases(key, value, diagnostics);
    const Pair shown = pair_of("shown"), none = pair_of("none");
    const auto is = [&](const Pair& word) { return texts[0].value == word.zh || texts[0].value == word.en; };
    if (value.is_scalar() && (is(shown) || is(none)))
        axis.labels = Located<bool>{is(shown), texts[0].span};
    else if (value.is_sequence() && texts.size() < 2)
        diagnostics.add(messages::one_tick, value.span, {key.text});
    else
        axis.ticks = texts;
}

} // namespace

std::optional<Located<bool>> decode_switch(const Node& key, const Node& value, Diagnostics& diagnostics) {
    const Phrase text = read_phrase(key, value, diagnostics);
    if (!value.is_scalar()) return std::nullopt;
    const auto chosen = read_choice(key, text, {pair_of("yes"), pair_of("no")}, diagnostics);
    return chosen ? std::optional(Located<bool>{*chosen == 0, text.span}) : std::nullopt;
}

AxisText decode_axis(const Node& map, std::vector<Phrase>& columns, Diagnostics& diagnostics) {
    AxisText axis;
    axis.span = map.span;
    const auto names = [&](auto& key, auto& value) { columns = read_phrases(key, value, diagnostics); };
    const auto range = [&](auto& key, auto& value) {
        read_ends(key, value, messages::bad_range, axis.low, axis.high, diagnostics);
    };
    const auto ticks = [&](auto& key, auto& value) { read_ticks(key, value, axis, diagnostics); };
    const auto grid = [&](auto& key, auto& value) { axis.grid = decode_switch(key, value, diagnostics); };
    read_map(map, {{on("columns", names), on("range", range), on("ticks", ticks), on("grid", grid)}}, diagnostics);
    return axis;
}

std::optional<BreakText> decode_break(const Node& key, const Node& value, Diagnostics& diagnostics) {
    BreakText cut{{}, {}, value.span};
    if (!value.is_map()) {
        const bool whole = read_ends(key, value, messages::bad_break, cut.low, cut.high, diagnostics);
        return whole ? std::optional(cut) : std::nullopt;
    }
    const auto low = [&](auto& name, auto& text) { cut.low = read_phrase(name, text, diagnostics); };
    const auto high = [&](auto& name, auto& text) { cut.high = read_phrase(name, text, diagnostics); };
    const std::size_t errors = diagnostics.errors();
    read_map(value, {{on("from", low), on("to", high)}}, diagnostics);
    if (!cut.low.value.empty() && !cut.high.value.empty()) return cut;
    if (diagnostics.errors() == errors) diagnostics.add(messages::bad_break, value.span, {key.text});
    return std::nullopt;
}

} // namespace zhitu
