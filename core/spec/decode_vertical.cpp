#include "core/spec/decode_vertical.hpp"

namespace zhitu {

void decode_vertical(const Node& key, const Node& value, const std::vector<VerticalText>& texts,
                     Diagnostics& diagnostics) {
    std::vector<Pair> choices;
    for (const auto& [name, target] : texts) choices.push_back(pair_of(name));
    if (!value.is_sequence()) choices.insert(choices.end(), {pair_of("yes"), pair_of("no")});
    for (const Phrase& word : read_phrases(key, value, diagnostics)) {
        const auto chosen = word.value.empty() ? std::nullopt : read_choice(key, word, choices, diagnostics);
        if (!chosen || *chosen == texts.size() + 1) continue; // 否
        *texts[*chosen < texts.size() ? *chosen : 0].second = {true, word.span};
    }
}

} // namespace zhitu
