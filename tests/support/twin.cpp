#include "tests/support/twin.hpp"

#include "core/spec/node.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <map>

namespace zhitu::testing {
namespace {

/// The words that plugins bring: kinds, channels, options and their choices.
std::map<std::string, std::string> plugin_words(const Registry& registry) {
    std::map<std::string, std::string> words;
    const auto add = [&](const Pair& pair) { words[pair.zh] = pair.en; };
    for (const ChartKind& kind : registry.kinds()) {
        add(kind.name);
        for (const ChannelDeclaration& channel : kind.channels) add(channel.name);
        for (const OptionDeclaration& option : kind.options) {
            add(option.name);
            for (const Pair& choice : option.choices) add(choice);
        }
    }
    return words;
}

struct Replacement {
    std::size_t begin, end;
    std::string text;
};

class Renamer {
public:
    explicit Renamer(const Registry& registry) : words_(plugin_words(registry)) {}

    std::string twin(const std::string& spec) {
        const Source source("twin.yaml", spec);
        Diagnostics diagnostics;
        walk(parse_yaml(source, diagnostics));
        std::ranges::sort(replacements_, {}, &Replacement::begin);
        std::string text;
        std::size_t copied = 0;
        for (const Replacement& each : replacements_) {
            text += spec.substr(copied, each.begin - copied) + each.text;
            copied = each.end;
        }
        return text + spec.substr(copied);
    }

private:
    std::string english_word(const std::string& word) const {
        const auto found = words_.find(word);
        return found != words_.end() ? found->second : translated(word, true);
    }

    void rename(const Node& node) {
        const std::string word = english_word(node.text);
        if (!node.quoted && word != node.text) replacements_.push_back({node.span.begin, node.span.end, word});
    }

    /// Text stays text: only these keys take words of the language as values.
    bool takes_words(const std::string& key) const {
        const std::string name = english_word(key);
        return name == "type" || name == "growth" || name == "method" || name == "basis" ||
               std::ranges::any_of(words_, [&](const auto& pair) {
                   return pair.second == name && name != "x" && name != "y" && name != "parts";
               });
    }

    void walk(const Node& node) {
        for (const auto& [key, value] : node.entries) {
            rename(key);
            if (value.is_scalar() && takes_words(key.text)) rename(value);
            walk(value);
        }
        for (const Node& item : node.items) walk(item);
    }

    std::map<std::string, std::string> words_;
    std::vector<Replacement> replacements_;
};

} // namespace

std::string english_twin(const std::string& spec, const Registry& registry) { return Renamer(registry).twin(spec); }

} // namespace zhitu::testing
