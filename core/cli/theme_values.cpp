#include "core/cli/theme_values.hpp"

#include "core/base/join.hpp"
#include "core/diag/diagnostic.hpp"

#include <algorithm>
#include <string_view>

namespace zhitu::cli {
namespace {

const Node* value_of(const Node* map, std::string_view key) {
    if (!map) return nullptr;
    const auto found =
        std::ranges::find_if(map->entries, [&](const NodeEntry& each) { return each.first.text == key; });
    return found == map->entries.end() ? nullptr : &found->second;
}

/// The first of the key at any depth.
const Node* value_below(const Node* node, std::string_view key) {
    if (!node) return nullptr;
    if (const Node* const found = value_of(node, key)) return found;
    for (const NodeEntry& each : node->entries)
        if (const Node* const found = value_below(&each.second, key)) return found;
    for (const Node& each : node->items)
        if (const Node* const found = value_below(&each, key)) return found;
    return nullptr;
}

std::string written(const Node& value) {
    if (value.is_scalar()) return value.quoted ? "\"" + value.text + "\"" : value.text;
    if (value.is_sequence()) {
        std::vector<std::string> items;
        for (const Node& item : value.items) items.push_back(written(item));
        return "[" + join(items, ", ") + "]";
    }
    if (value.entries.empty()) return "{}";
    const auto& [key, first] = value.entries.front();
    return "{" + key.text + ": " + (first.is_map() ? "…" : written(first)) +
           (value.entries.size() > 1 ? ", …}" : "}");
}

} // namespace

ThemeValues::ThemeValues(std::string text) : source_("", std::move(text)) {
    Diagnostics unheard; // what is wrong with a theme is said where it is used
    theme_ = parse_yaml(source_, unheard);
}

const Node* ThemeValues::map_at(std::string_view section) const {
    const Node* map = &theme_;
    while (!section.empty()) { // 面板 字 板题
        const std::size_t end = std::min(section.find(' '), section.size());
        map = value_of(map, section.substr(0, end));
        section.remove_prefix(std::min(end + 1, section.size()));
    }
    return map;
}

std::string ThemeValues::at(const ThemeKeyDoc& doc) const {
    constexpr std::string_view panels = "面板", single = "单图";
    const std::string& section = doc.section.zh;
    const Node* value = value_of(map_at(section), doc.name.zh);
    if (!value && section.starts_with(panels))
        value = value_of(map_at(std::string(single) + section.substr(panels.size())), doc.name.zh);
    const std::size_t inner = section.rfind(' ');
    if (!value && inner != std::string::npos) value = value_below(map_at(section.substr(0, inner)), doc.name.zh);
    return value ? written(*value) : std::string();
}

} // namespace zhitu::cli
