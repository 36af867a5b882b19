#include "core/spec/fields.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/key_advice.hpp"
#include "core/spec/line_breaks.hpp"
#include "core/spec/other_names.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <map>

namespace zhitu {
namespace {

std::vector<Pair> names_of(const std::vector<KeyHandler>& handlers) {
    std::vector<Pair> names;
    for (const KeyHandler& handler : handlers)
        if (std::find(names.begin(), names.end(), handler.name) == names.end()) names.push_back(handler.name);
    return names;
}

/// Those that the map does not have yet: nobody means a key twice.
std::vector<Pair> unused(std::vector<Pair> names, const Node& map) {
    std::erase_if(names, [&map](const Pair& name) {
        return std::any_of(map.entries.begin(), map.entries.end(), [&name](const auto& entry) {
            return entry.first.text == name.zh || entry.first.text == name.en;
        });
    });
    return names;
}

const KeyHandler* handler_of(const std::string& typed, const std::vector<KeyHandler>& handlers) {
    const auto named = [&](const KeyHandler& handler) {
        return typed == handler.name.zh || typed == handler.name.en;
    };
    const auto found = std::find_if(handlers.begin(), handlers.end(), named);
    return found == handlers.end() ? nullptr : &*found;
}

/// A key without a handler: reserved, in the wrong place, mistyped, or nothing that is known. `strange`: how many
/// keys of the map resembled nothing; among very many no mistyped one is looked for. The key that it was said to
/// mean.
std::optional<std::string> report_unhandled(const Node& key, const MapRules& rules, const std::vector<Pair>& likely,
                                            std::size_t& strange, Diagnostics& diagnostics) {
    const auto say = [&](const Message& message, const std::vector<Argument>& arguments) {
        diagnostics.add(message, key.span, arguments);
        return std::nullopt;
    };
    if (const Word* word = find_word(key.text)) {
        if (word->use == Word::Use::reserved) return say(messages::not_yet, {key.text});
        if (const Message* message = rules.misplaced(word->en)) return say(*message, {key.text});
    }
    if (diagnostics.is_full()) return say(messages::unknown_key, {}); // counted
    if (rules.open && strange >= limits::suggestions) return std::nullopt;
    const std::vector<Pair> names = names_of(rules.handlers);
    if (const auto advice = advice_on_key(key.text)) return say(messages::unknown_key_else, {key.text, *advice});
    const auto meant = suggestion(key.text, likely);
    if (meant)
        say(messages::unknown_key_near, {key.text, *meant});
    else if (!rules.open || suggestion(key.text, names))
        say(messages::unknown_key, {key.text, joined(names)});
    else
        ++strange;
    return meant;
}

/// 柱图 of “柱图”: only ASCII quotes are none of a word's characters.
std::string_view unquoted(std::string_view typed) {
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"“", "”"}, {"‘", "’"}, {"「", "」"}})
        if (typed.starts_with(open) && typed.ends_with(close) && typed.size() > open.size() + close.size())
            return typed.substr(open.size(), typed.size() - open.size() - close.size());
    return typed;
}

/// Without the blanks at the ends of its lines, which are not seen where it was typed, and without empty lines.
std::string typed_text(std::string_view typed) {
    std::string text;
    for (std::size_t begin = 0; begin < typed.size();) {
        const std::size_t end = std::min(typed.find('\n', begin), typed.size());
        const std::string_view line = trim(typed.substr(begin, end - begin));
        begin = end + 1;
        if (!line.empty()) text.append(text.empty() ? "" : "\n").append(line);
    }
    return text;
}

} // namespace

Pair pair_of(std::string_view english) { return {translated(english, false), std::string(english)}; }

Argument word_of(std::string_view english) {
    const Pair pair = pair_of(english);
    return {pair.zh, pair.en};
}

KeyHandler on(std::string_view english, std::function<void(const Node&, const Node&)> handle) {
    return {pair_of(english), std::move(handle)};
}

std::vector<std::string> read_map(const Node& map, const MapRules& rules, Diagnostics& diagnostics) {
    std::map<std::string, std::string> seen; // English name -> as typed
    std::optional<std::vector<Pair>> likely; // names that a key without a handler may mean
    std::vector<std::string> meant;
    std::size_t strange = 0;
    for (const auto& [key, value] : map.entries) {
        const KeyHandler* const handler = handler_of(key.text, rules.handlers);
        if (!handler) {
            const KeyHandler* const foreign = handler_of(key.text, rules.foreign);
            if (foreign) {
                foreign->handle(key, value);
                continue;
            }
            if (!likely) likely = unused(names_of(rules.handlers), map);
            if (auto name = report_unhandled(key, rules, *likely, strange, diagnostics))
                meant.push_back(std::move(*name));
            continue;
        }
        const auto [known, fresh] = seen.try_emplace(handler->name.en, key.text);
        if (!fresh)
            diagnostics.add(messages::same_key_in_both_languages, key.span, {known->second, key.text});
        else if (value.is_null())
            diagnostics.add(messages::no_value, key.span, {key.text});
        else
            handler->handle(key, value);
    }
    return meant;
}

bool holds(const std::vector<std::string>& keys, const Pair& name) {
    return std::ranges::any_of(keys, [&](const std::string& key) { return key == name.zh || key == name.en; });
}

Phrase read_phrase(const Node& key, const Node& value, Diagnostics& diagnostics) {
    if (!value.is_scalar()) {
        diagnostics.add(value.is_null() ? messages::empty_item : messages::text_wanted, value.span, {key.text});
        return {{}, value.span};
    }
    const std::size_t characters = count_characters(value.text);
    if (characters > limits::label_characters) {
        diagnostics.add(messages::value_too_long, value.span,
                        {key.text, std::to_string(characters), std::to_string(limits::label_characters)});
        return {{}, value.span};
    }
    if (!is_key_of_text(key.text)) return {typed_text(value.text), value.span};
    return {typed_text(with_line_breaks(value, diagnostics).text), value.span};
}

std::vector<Phrase> read_phrases(const Node& key, const Node& value, Diagnostics& diagnostics) {
    if (!value.is_sequence()) return {read_phrase(key, value, diagnostics)};
    std::vector<Phrase> phrases;
    const std::size_t errors = diagnostics.errors();
    for (const Node& item : value.items) phrases.push_back(read_phrase(key, item, diagnostics));
    if (diagnostics.errors() > errors)
        std::erase_if(phrases, [](const Phrase& each) { return each.value.empty(); });
    return phrases;
}

std::optional<std::size_t> read_choice(const Node& key, const Phrase& word, const std::vector<Pair>& choices,
                                       Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (word.value == choices[i].zh || word.value == choices[i].en) return i;
    const Word* known = find_word(word.value);
    if (known && known->use == Word::Use::reserved)
        diagnostics.add(messages::not_yet, word.span, {word.value});
    else if (const auto meant = known ? everyday_name(word.value, choices) : suggestion(word.value, choices))
        diagnostics.add(messages::unknown_word_near, word.span, {key.text, word.value, *meant});
    else
        diagnostics.add(messages::unknown_word, word.span, {key.text, word.value, joined(choices)});
    return std::nullopt;
}

std::optional<std::string> suggestion(std::string_view quoted, const std::vector<Pair>& names) {
    const std::string_view typed = unquoted(quoted);
    if (auto name = everyday_name(typed, names)) return name;
    const std::u32string characters = to_utf32(typed);
    const bool chinese = std::any_of(characters.begin(), characters.end(), is_han);
    std::vector<std::string> candidates;
    for (const bool zh : {chinese, !chinese})
        for (const Pair& name : names) candidates.push_back(name.in(zh));
    return nearest(typed, candidates);
}

Argument joined(const std::vector<Pair>& names) {
    if (names.empty()) return {std::string("无"), std::string("none")};
    Argument list{names.front().zh, names.front().en};
    for (std::size_t i = 1; i < names.size(); ++i) {
        list.zh += "、" + names[i].zh;
        list.en += ", " + names[i].en;
    }
    return list;
}

} // namespace zhitu
