#include "core/theme/house_words.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
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
Node document_of(const std::string& theme, const std::vector<std::filesystem::path>& folders, Sources& sources) {
    for (const auto& folder : folders) {
        const std::filesystem::path path = folder / (theme + ".yaml");
        ReadResult read = read_file(path, limits::spec_bytes);
        if (read.fault != ReadFault::none) continue;
        Diagnostics said_already;
        return parse_yaml(sources.add(path.string(), std::move(read.text)), said_already);
    }
    return {};
}

} // namespace

std::vector<std::string> house_words(const Theme& theme) {
    std::vector<std::string> words{theme.range_sign, theme.ratio_sign};
    for (const auto& field : fields::words) words.push_back(theme.*field.member);
    for (const auto& field : fields::badge_words) words.push_back(theme.badge.*field.member);
    return words;
}

Span place_of_house_word(const std::string& word, const Node& reference,
                         const std::vector<std::filesystem::path>& folders, Sources& sources) {
    Node theme = reference.is_map() ? reference : document_of(reference.text, folders, sources);
    while (theme.is_map()) {
        if (const Node* const value = value_of(theme, word)) return value->span;
        std::string parent;
        for (const auto& [key, value] : theme.entries)
            if (key.text == "继承" || key.text == "extends") parent = value.text;
        theme = document_of(parent, folders, sources);
    }
    return {};
}

} // namespace zhitu
