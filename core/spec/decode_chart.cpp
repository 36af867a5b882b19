#include "core/spec/decode_chart.hpp"

#include "core/base/half_width.hpp"
#include "core/base/join.hpp"
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/decode_vertical.hpp"
#include "core/spec/leads.hpp"
#include "core/spec/named_list.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

/// A channel is declared, a common key is taken; either way the key may stand there. 系列 fills a channel of many
/// columns.
bool takes(const ChartKind& kind, const std::string& english) {
    const auto takes_series = [](const ChannelDeclaration& channel) { return channel.number && channel.many; };
    if (english == "series") return std::any_of(kind.channels.begin(), kind.channels.end(), takes_series);
    const auto is_it = [&](const ChannelDeclaration& channel) { return channel.name.en == english; };
    return kind.takes_key(english) || std::any_of(kind.channels.begin(), kind.channels.end(), is_it);
}

bool declares(const ChartKind& kind, const std::string& option) {
    const auto is_it = [&](const OptionDeclaration& each) {
        return each.name.zh == option || each.name.en == option;
    };
    return std::any_of(kind.options.begin(), kind.options.end(), is_it);
}

std::vector<Pair> names_of(const std::vector<ChartKind>& kinds) {
    std::vector<Pair> names;
    for (const ChartKind& kind : kinds) names.push_back(kind.name);
    return names;
}

std::string listed(const std::vector<std::string>& texts) { return texts.empty() ? "—" : join(texts, ", "); }

std::string files_of(const std::vector<Refusal>& refusals) {
    std::vector<std::string> files;
    for (const Refusal& refusal : refusals) files.push_back(refusal.file);
    return listed(files);
}

/// 一产、二产、三产 is a list that was not written as one.
std::vector<Phrase> read_parts(const Node& key, const Node& value, Diagnostics& diagnostics) {
    std::vector<Phrase> parts = read_phrases(key, value, diagnostics);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (std::any_of(parts.begin(), part, [&](const Phrase& other) { return other.value == part->value; }))
            diagnostics.add(messages::part_twice, part->span, {key.text, part->value});
    const std::vector<std::string> names =
        value.is_scalar() ? names_in(parts.front().value) : std::vector<std::string>();
    if (names.empty()) return parts;
    diagnostics.add(messages::list_in_one_text, value.span, {key.text, value.text, as_list(names)});
    parts.clear();
    for (const std::string& name : names) parts.push_back({name, value.span});
    return parts;
}

/// Without the 单位： that is printed before it anyway, and is part of no unit.
Phrase read_unit(const Node& key, const Node& value, Diagnostics& diagnostics) {
    Phrase unit = read_phrase(key, value, diagnostics);
    const std::string lead(lead_of("unit", unit.value));
    if (lead.empty()) return unit;
    diagnostics.add(messages::doubled_lead, unit.span, {word_of("unit"), "单位：", lead});
    unit.value.erase(0, lead.size());
    return unit;
}

std::optional<Located<int>> read_decimals(const Node& key, const Node& value, Diagnostics& diagnostics) {
    return decode_decimals(key, value, limits::decimals, diagnostics);
}

} // namespace

std::optional<Located<int>> decode_decimals(const Node& key, const Node& value, int most,
                                            Diagnostics& diagnostics) {
    const Phrase text = read_phrase(key, value, diagnostics);
    const auto number = parse_number(half_width(text.value));
    if (number && *number == std::floor(*number) && *number >= 0 && *number <= most)
        return Located<int>{static_cast<int>(*number), text.span};
    if (!text.value.empty()) diagnostics.add(messages::bad_decimals, text.span, {text.value, std::to_string(most)});
    return std::nullopt;
}

const ChartKind* ChartKinds::find(const std::string& name) const {
    const auto named = [&](const ChartKind& kind) { return kind.name.zh == name || kind.name.en == name; };
    const auto found = std::find_if(kinds.begin(), kinds.end(), named);
    return found == kinds.end() ? nullptr : &*found;
}

const Refusal* ChartKinds::refused(const std::string& name) const {
    for (const Refusal& refusal : refusals)
        for (const Pair& kind : refusal.kinds)
            if (kind.zh == name || kind.en == name) return &refusal;
    return nullptr;
}

const ChartKind* ChartDecoder::find_kind(const Node& key, const Node& value) {
    const auto [name, span] = read_phrase(key, value, diagnostics_);
    if (name.empty()) return nullptr;
    if (const ChartKind* kind = kinds_.find(name)) return kind;
    const std::vector<Pair> names = names_of(kinds_.kinds);
    if (const Refusal* refusal = kinds_.refused(name))
        diagnostics_.add(messages::refused_kind, span, {name, refusal->file, {refusal->why.zh, refusal->why.en}});
    else if (const Word* word = find_word(name); word && word->use == Word::Use::reserved)
        diagnostics_.add(messages::kind_not_yet, span, {name, joined(names)});
    else if (const auto meant = suggestion(name, names))
        diagnostics_.add(messages::unknown_kind_near, span, {name, *meant});
    else if (kinds_.refusals.empty() && !names.empty())
        diagnostics_.add(messages::unknown_kind, span, {name, joined(names)});
    else
        diagnostics_.add(messages::kind_not_found, span,
                         {name, joined(names), listed(kinds_.folders), files_of(kinds_.refusals)});
    return nullptr;
}

KeyHandler ChartDecoder::if_taken(std::string_view english, const ChartSpec& chart,
                                  std::function<void(const Node&, const Node&)> handle) {
    const std::string name(english);
    return on(english, [this, name, &chart, handle = std::move(handle)](const Node& key, const Node& value) {
        if (!chart.kind || takes(*chart.kind, name)) return handle(key, value);
        std::vector<Pair> takers;
        for (const ChartKind& kind : kinds_.kinds)
            if (takes(kind, name)) takers.push_back(kind.name);
        refuse(key, *chart.kind, takers);
    });
}

void ChartDecoder::refuse(const Node& key, const ChartKind& kind, const std::vector<Pair>& takers) {
    diagnostics_.add(messages::key_not_taken, key.span, {{kind.name.zh, kind.name.en}, key.text, joined(takers)});
}

std::vector<KeyHandler> ChartDecoder::foreign_handlers(const ChartSpec& chart) {
    std::vector<KeyHandler> all;
    for (std::size_t i = 0; chart.kind && i < kinds_.kinds.size(); ++i)
        for (const OptionDeclaration& option : kinds_.kinds[i].options)
            all.push_back({option.name, [&, kind = chart.kind](const Node& key, const Node&) {
                               std::vector<Pair> takers;
                               for (const ChartKind& each : kinds_.kinds)
                                   if (declares(each, key.text)) takers.push_back(each.name);
                               refuse(key, *kind, takers);
                           }});
    return all;
}

KeyHandler ChartDecoder::axis(std::string_view english, const ChartSpec& chart, std::vector<Phrase>& columns,
                              AxisText& axis) {
    AxisTakes takes{true, true}; // of an unknown kind
    for (std::size_t i = 0; chart.kind && i < chart.kind->channels.size(); ++i)
        if (const ChannelDeclaration& channel = chart.kind->channels[i]; channel.name.en == english)
            takes = {channel.many, channel.number};
    return if_taken(english, chart, [this, takes, &columns, &axis](const Node& key, const Node& value) {
        if (value.is_map())
            axis = decode_axis(takes, value, columns, diagnostics_);
        else
            columns = decode_columns(takes, key, value, diagnostics_);
    });
}

std::vector<KeyHandler> ChartDecoder::common_handlers(ChartSpec& chart) {
    return {
        on("type", [](auto&, auto&) {}), // read before the others
        reads("title", chart.title, read_phrase),
        reads("data", chart.data, decode_data),
        reads("unit", chart.unit, read_unit),
        reads("decimals", chart.decimals, read_decimals),
        reads("facet", chart.facet, read_phrase),
        reads("shared_scale", chart.shared_scale, decode_switch),
        on("vertical",
           [&](auto& key, auto& value) {
               decode_vertical(key, value, {{"x", &chart.vertical_labels}}, diagnostics_);
           }),
    };
}

std::vector<KeyHandler> ChartDecoder::row_handlers(ChartSpec& chart) {
    return {
        if_taken("growth", chart, chart.growth, decode_growth),
        if_taken("highlight", chart, chart.highlight, read_phrases),
        if_taken("sort", chart, chart.sort, decode_sort),
        if_taken("top", chart, chart.top, decode_top),
        if_taken("annotate", chart, chart.annotations, decode_annotations),
    };
}

std::vector<KeyHandler> ChartDecoder::channel_handlers(ChartSpec& chart) {
    return {
        if_taken("parts", chart, chart.parts, read_parts),
        axis("x", chart, chart.x, chart.x_axis),
        axis("y", chart, chart.y, chart.y_axis),
        if_taken("break", chart, chart.axis_break, decode_break),
        if_taken("proportion", chart, chart.proportion, decode_proportion),
        if_taken("series", chart, chart.series, read_phrase),
    };
}

std::vector<KeyHandler> ChartDecoder::option_handlers(ChartSpec& chart) {
    std::vector<KeyHandler> all;
    for (std::size_t i = 0; chart.kind && i < chart.kind->options.size(); ++i) {
        const OptionDeclaration& option = chart.kind->options[i];
        all.push_back({option.name, [this, &chart, &option, i](const Node& key, const Node& value) {
                           if (auto text = decode_option(option, key, value, diagnostics_))
                               chart.options.push_back({i, std::move(*text)});
                       }});
    }
    return all;
}

std::vector<KeyHandler> ChartDecoder::handlers(ChartSpec& chart) {
    std::vector<KeyHandler> all;
    for (auto group : {&ChartDecoder::common_handlers, &ChartDecoder::row_handlers, &ChartDecoder::channel_handlers,
                       &ChartDecoder::option_handlers})
        for (KeyHandler& handler : (this->*group)(chart)) all.push_back(std::move(handler));
    return all;
}

ChartSpec ChartDecoder::decode(const Node& map, std::vector<KeyHandler> outer,
                               std::function<const Message*(std::string_view)> misplaced) {
    ChartSpec chart;
    chart.span = map.span;
    const Pair type = pair_of("type"), data = pair_of("data");
    const auto entry = [&](const Pair& name) {
        return std::find_if(map.entries.begin(), map.entries.end(), [&](const auto& candidate) {
            return candidate.first.text == name.zh || candidate.first.text == name.en;
        });
    };
    const auto typed = entry(type);
    const bool has_type = typed != map.entries.end();
    if (has_type && !typed->second.is_null()) chart.kind = find_kind(typed->first, typed->second);

    for (KeyHandler& handler : handlers(chart)) outer.push_back(std::move(handler));
    meant_ = read_map(map, {std::move(outer), std::move(misplaced), chart.kind == nullptr, foreign_handlers(chart)},
                      diagnostics_);
    const auto is_meant = [&](const char* sort) { return holds(meant_, pair_of(sort)); };
    if (!has_type && std::ranges::none_of(panel_sorts, is_meant))
        diagnostics_.add(messages::missing_type, map.span, {joined(names_of(kinds_.kinds))});
    if (has_type && entry(data) == map.entries.end() && !holds(meant_, data))
        diagnostics_.add(messages::missing_data, typed->first.span);
    return chart;
}

} // namespace zhitu
