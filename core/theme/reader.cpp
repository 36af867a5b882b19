#include "core/theme/reader.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/fields.hpp"

namespace zhitu {

void ThemeReader::section(const Node& node, const std::vector<SectionKey>& keys) {
    if (!node.is_map()) return complain(messages::theme_map, node, {});
    for (const auto& [name, value] : node.entries) {
        const auto matches = [&name = name](const SectionKey& key) {
            return name.text == key.zh || name.text == key.en;
        };
        const auto key = std::find_if(keys.begin(), keys.end(), matches);
        if (key != keys.end()) {
            key->read(value);
            continue;
        }
        std::vector<Pair> known;
        for (const SectionKey& each : keys) known.push_back({each.zh, each.en});
        if (const auto near = suggestion(name.text, known))
            complain(messages::theme_key_near, name, {name.text, *near});
        else
            complain(messages::theme_key, name, {name.text, joined(known)});
    }
}

void ThemeReader::length(const Node& node, Length& target) {
    const auto written = node.is_scalar() ? parse_length(node.text) : std::nullopt;
    if (!written) return complain(messages::theme_length, node, {node.text});
    LengthText placed = *written;
    placed.span = node.span;
    const Length value = resolve_length(placed, theme_, diagnostics_);
    if (std::abs(value.mm()) > limits::page_mm) return complain(messages::theme_length, node, {node.text});
    target = value;
}

void ThemeReader::number(const Node& node, double low, double high, double& target) {
    const auto value = node.is_scalar() ? parse_number(node.text) : std::nullopt;
    if (!value || *value < low || *value > high)
        return complain(messages::theme_number, node, {node.text, format_number(low, 3), format_number(high, 3)});
    target = *value;
}

void ThemeReader::flag(const Node& node, bool& target) {
    if (node.text == "是" || node.text == "yes")
        target = true;
    else if (node.text == "否" || node.text == "no")
        target = false;
    else
        complain(messages::theme_flag, node, {node.text});
}

void ThemeReader::text(const Node& node, std::string& target) {
    if (!node.is_scalar() || count_characters(node.text) > 100) return complain(messages::theme_text, node, {});
    target = node.text;
}

void ThemeReader::ink(const Node& node, InkIndex& target) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < theme_.inks.size(); ++i) {
        if (theme_.inks[i].name == node.text && node.is_scalar()) {
            target = static_cast<InkIndex>(i);
            return;
        }
        names.push_back(theme_.inks[i].name);
    }
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : " ") + name;
    complain(messages::theme_ink, node, {node.text, list});
}

} // namespace zhitu
