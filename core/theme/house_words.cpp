#include "core/theme/house_words.hpp"

#include "core/theme/fields.hpp"

namespace zhitu {
namespace {

/// The value that is so written.
const Node* value_of(const Node& node, const std::string& text) {
    for (const auto& [key, value] : node.entries) {
        if (value.is_scalar() && value.text == text) return &value;
        if (const Node* const inner = value_of(value, text)) return inner;
    }
    return nullptr;
}

/// The theme's document; null when there is none.
Node document_of(const std::string& theme, const ThemeFolders& folders, Sources& sources) {
    FoundTheme found = find_theme(theme, folders);
    if (found.read.fault != ReadFault::none) return {};
    Diagnostics said_already;
    return parse_yaml(sources.add(found.path.string(), std::move(found.read.text)), said_already);
}

} // namespace

std::vector<std::string> house_words(const Theme& theme) {
    std::vector<std::string> words{theme.range_sign, theme.ratio_sign};
    for (const auto& field : fields::words) words.push_back(theme.*field.member);
    for (const auto& field : fields::badge_words) words.push_back(theme.badge.*field.member);
    return words;
}

Span place_of_house_word(const std::string& word, const Node& reference, const ThemeFolders& folders,
                         Sources& sources) {
    if (const Node* const value = value_of(reference, word)) return value->span;
    std::string name = base_of(reference);
    while (!name.empty()) {
        const Node theme = document_of(name, folders, sources);
        if (const Node* const value = value_of(theme, word)) return value->span;
        const Node* const parent = parent_of(theme);
        name = parent ? parent->text : "";
    }
    return {};
}

} // namespace zhitu
