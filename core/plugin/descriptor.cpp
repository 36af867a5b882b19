#include "core/plugin/descriptor.hpp"

#include "core/base/limits.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/plugin/names.hpp"
#include "core/plugin/option_values.hpp"
#include "core/plugin/refusals.hpp"
#include "core/sdk/zhitu/common_keys.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace zhitu {
namespace {

using Json = nlohmann::json;

Json parse(const std::string& text) {
    using Event = Json::parse_event_t;
    const auto shallow = [](int depth, Event event, const Json&) {
        const bool opens = event == Event::object_start || event == Event::array_start;
        if (opens && depth >= limits::plugin_json_depth)
            refuse(messages::descriptor_too_deep, {std::to_string(limits::plugin_json_depth)});
        return true;
    };
    try {
        return Json::parse(text, shallow);
    } catch (const Json::parse_error& fault) {
        refuse(messages::descriptor_syntax, {std::to_string(fault.byte)});
    } catch (const Json::exception&) {
        refuse(messages::descriptor_field, {{"数字", "a number"}}); // too large for any type; the format has none
    }
}

const Json& member(const Json& object, const char* name, Json::value_t type) {
    if (!object.is_object()) refuse(messages::descriptor_field, {name});
    const auto found = object.find(name);
    if (found == object.end() || found->type() != type) refuse(messages::descriptor_field, {name});
    return *found;
}

std::string text_of(const Json& object, const char* name) {
    return plain_text(member(object, name, Json::value_t::string).get_ref<const std::string&>());
}

bool truth_of(const Json& object, const char* name) {
    return member(object, name, Json::value_t::boolean).get<bool>();
}

Pair pair_of(const Json& pair, const char* name) {
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string())
        refuse(messages::descriptor_field, {name});
    return {plain_text(pair[0].get_ref<const std::string&>()), plain_text(pair[1].get_ref<const std::string&>())};
}

Pair pair_of_member(const Json& object, const char* name) {
    return pair_of(member(object, name, Json::value_t::array), name);
}

/// The word's place in the list.
template <std::size_t Count>
std::size_t word_of(const Json& object, const char* name, const std::array<std::string_view, Count>& words) {
    const auto found = std::find(words.begin(), words.end(), text_of(object, name));
    if (found == words.end()) refuse(messages::descriptor_field, {name});
    return static_cast<std::size_t>(found - words.begin());
}

ChannelDeclaration channel_of(const Json& json) {
    constexpr std::array<std::string_view, 2> contents = {"any", "number"};
    ChannelDeclaration channel;
    channel.name = pair_of_member(json, "name");
    channel.doc = pair_of_member(json, "doc");
    channel.number = word_of(json, "content", contents) == 1;
    channel.many = truth_of(json, "many");
    channel.required = truth_of(json, "needed");
    channel.totals = json.contains("totals") && truth_of(json, "totals");
    if (json.contains("stacked_by")) channel.stacked_by = text_of(json, "stacked_by");
    channel.in_time = json.contains("in_time") && truth_of(json, "in_time");
    if (!is_channel_name(channel.name.zh, channel.name.en))
        refuse(messages::descriptor_common_key, {{channel.name.zh, channel.name.en}});
    return channel;
}

OptionDeclaration option_of(const Json& json) {
    constexpr std::array<std::string_view, 5> types = {"boolean", "number", "length", "choice", "text"};
    OptionDeclaration option;
    option.name = pair_of_member(json, "name");
    option.doc = pair_of_member(json, "doc");
    option.type = static_cast<OptionDeclaration::Type>(word_of(json, "type", types));
    option.fallback = text_of(json, "default");
    option.least = text_of(json, "least");
    option.most = text_of(json, "most");
    for (const Json& choice : member(json, "choices", Json::value_t::array))
        option.choices.push_back(pair_of(choice, "choices"));
    for (const std::string& name : {option.name.zh, option.name.en})
        if (is_common_key(name)) refuse(messages::descriptor_common_key, {name});
    check_option_values(option);
    return option;
}

std::vector<std::string> takes_of(const Json& json) {
    std::vector<std::string> takes;
    for (const Json& key : member(json, "takes", Json::value_t::array)) {
        if (!key.is_string()) refuse(messages::descriptor_field, {"takes"});
        takes.push_back(key.get<std::string>());
        if (!is_taken_key(takes.back())) refuse(messages::descriptor_takes, {takes.back()});
    }
    return takes;
}

void check_stacker(const ChannelDeclaration& channel, const ChartKind& kind) {
    const auto is_it = [&](const OptionDeclaration& option) {
        return option.name.en == channel.stacked_by && option.type == OptionDeclaration::Type::boolean;
    };
    if (!channel.stacked_by.empty() && std::none_of(kind.options.begin(), kind.options.end(), is_it))
        refuse(messages::descriptor_field, {"stacked_by"});
}

ChartKind chart_of(const Json& json) {
    ChartKind kind;
    kind.name = pair_of_member(json, "name");
    kind.doc = pair_of_member(json, "doc");
    NameSet names;
    for (const Json& channel : member(json, "channels", Json::value_t::array)) {
        kind.channels.push_back(channel_of(channel));
        names.add(kind.channels.back().name);
    }
    for (const Json& option : member(json, "options", Json::value_t::array)) {
        kind.options.push_back(option_of(option));
        names.add(kind.options.back().name);
    }
    for (const ChannelDeclaration& channel : kind.channels) check_stacker(channel, kind);
    kind.takes = takes_of(json);
    kind.example = plain_text(member(json, "example", Json::value_t::string).get_ref<const std::string&>(), true);
    return kind;
}

PluginDescriptor descriptor_of(const Json& json) {
    PluginDescriptor descriptor{text_of(json, "plugin"), text_of(json, "version"), {}};
    if (descriptor.plugin.empty()) refuse(messages::descriptor_field, {"plugin"});
    NameSet names;
    for (const Json& chart : member(json, "charts", Json::value_t::array)) {
        ChartKind kind = chart_of(chart);
        names.add(kind.name);
        kind.plugin = descriptor.plugin;
        kind.version = descriptor.version;
        kind.chart_index = descriptor.charts.size();
        descriptor.charts.push_back(std::move(kind));
    }
    if (descriptor.charts.empty()) refuse(messages::descriptor_field, {"charts"});
    return descriptor;
}

} // namespace

bool ChartKind::takes_key(const std::string& english) const {
    return std::find(takes.begin(), takes.end(), english) != takes.end();
}

std::optional<PluginDescriptor> parse_descriptor(const std::string& json, Pair& why) {
    try {
        if (json.size() > limits::plugin_json_bytes) refuse(messages::plugin_broken_note);
        return descriptor_of(parse(json));
    } catch (const Refused& refused) {
        why = refused.why;
        return std::nullopt;
    }
}

std::vector<Pair> kind_names(const std::string& json) {
    std::vector<Pair> names;
    try {
        const Json root = parse(json);
        for (const Json& chart : member(root, "charts", Json::value_t::array))
            names.push_back(pair_of_member(chart, "name"));
    } catch (const Refused&) {
        // As many as can be read: the plugin is refused already, and its descriptor may be of another time.
    }
    return names;
}

} // namespace zhitu
