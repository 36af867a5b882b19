// Reading a map of the spec: every key by its name in either language, every value by its type, every fault said.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/spec/node.hpp"
#include "core/spec/spec.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct KeyHandler {
    Pair name;                                                      // the key in both languages
    std::function<void(const Node& key, const Node& value)> handle; // never gets a null value
};

/// Both names of a word of the language, by its English one.
Pair pair_of(std::string_view english);
/// The same for messages.
Argument word_of(std::string_view english);
/// A handler for a word of the language.
KeyHandler on(std::string_view english, std::function<void(const Node& key, const Node& value)> handle);

struct MapRules {
    std::vector<KeyHandler> handlers;
    /// What to say of a known word that has no handler here; null: as of an unknown key.
    std::function<const Message*(std::string_view english)> misplaced = [](std::string_view) { return nullptr; };
    bool open = false;                    // keys that resemble nothing are somebody else's
    std::vector<KeyHandler> foreign = {}; // keys that other maps take: refused by name, and never suggested
};

/// Hands every entry to its handler. Unknown, reserved, misplaced, doubled and empty keys become diagnostics. The
/// keys that mistyped ones were said to mean: nobody misses them.
std::vector<std::string> read_map(const Node& map, const MapRules& rules, Diagnostics& diagnostics);

/// Whether one of the keys is this one, in either language.
bool holds(const std::vector<std::string>& keys, const Pair& name);

/// A text of at most limits::label_characters; empty after a fault.
Phrase read_phrase(const Node& key, const Node& value, Diagnostics& diagnostics);
/// One text, or a list of them.
std::vector<Phrase> read_phrases(const Node& key, const Node& value, Diagnostics& diagnostics);
/// Which of the choices a word is, in either language.
std::optional<std::size_t> read_choice(const Node& key, const Phrase& word, const std::vector<Pair>& choices,
                                       Diagnostics& diagnostics);

/// The word of `names` that was probably meant; names of the language it is typed in come first.
std::optional<std::string> suggestion(std::string_view typed, const std::vector<Pair>& names);
/// "柱图、条图" / "column, bar"; "无" / "none" for an empty list.
Argument joined(const std::vector<Pair>& names);

} // namespace zhitu
