// zhitu keys: every key of a spec, one of them with its example, or the whole reference.
#include "core/cli/commands.hpp"

#include "core/cli/columns.hpp"
#include "core/cli/reference.hpp"
#include "core/diag/command_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/spec/key_docs.hpp"
#include "core/spec/mark_docs.hpp"
#include "core/spec/theme_docs.hpp"
#include "core/spec/words.hpp"

namespace zhitu::cli {
namespace {

/// "样式 数字": where a key of a theme stands.
Pair place_of(const ThemeKeyDoc& doc) {
    Pair place = name_of(KeyDoc::Zone::theme);
    if (doc.section.zh.empty()) return place;
    return {place.zh + " " + doc.section.zh, place.en + " " + doc.section.en};
}

std::string overview(Language language) {
    const bool chinese = language == Language::zh;
    Rows rows;
    for (const KeyDoc& doc : key_docs())
        rows.push_back({name_of(doc.zone).in(chinese), find_word(doc.en)->zh, doc.en, doc.about.in(chinese)});
    for (const ThemeKeyDoc& doc : theme_docs())
        if (doc.example) // measures are for those who write a theme: the reference has them
            rows.push_back({place_of(doc).in(chinese), doc.name.zh, doc.name.en, doc.about.in(chinese)});
    return aligned(rows);
}

std::string described(const KeyDoc& doc, Language language) {
    const bool chinese = language == Language::zh;
    return std::string(find_word(doc.en)->zh) + " " + doc.en + "\n  " + doc.about.in(chinese) + "\n  " +
           phrases::can_be.in(language) + doc.takes.in(chinese) + "\n  " + phrases::stands_in.in(language) +
           name_of(doc.zone).in(chinese) + "\n";
}

std::string described(const ThemeKeyDoc& doc, Language language) {
    const bool chinese = language == Language::zh;
    return doc.name.zh + " " + doc.name.en + "\n  " + doc.about.in(chinese) + "\n  " +
           phrases::can_be.in(language) + doc.takes.in(chinese) + "\n  " + phrases::stands_in.in(language) +
           place_of(doc).in(chinese) + "\n";
}

std::string described(const MarkDoc& doc, Language language) {
    const bool chinese = language == Language::zh;
    return doc.name.zh + " " + doc.name.en + "\n  " + doc.about.in(chinese) + "\n  " +
           phrases::can_be.in(language) + doc.takes.in(chinese) + "\n  " + phrases::stands_in.in(language) +
           phrases::any_text.in(language) + "\n";
}

[[noreturn]] void refuse(const std::string& key) {
    std::vector<Pair> names;
    for (const KeyDoc& doc : key_docs()) names.push_back(pair_of(doc.en));
    for (const ThemeKeyDoc& doc : theme_docs()) names.push_back(doc.name);
    for (const MarkDoc& doc : mark_docs()) names.push_back(doc.name);
    throw UsageError(messages::no_such_key, {key, suggestion(key, names).value_or("zhitu keys")});
}

} // namespace

Outcome run(const KeysCommand& command, Workshop& workshop, Console& console) {
    const Language language = console.language();
    if (command.reference) {
        console.result(reference(workshop));
        return Outcome::done;
    }
    if (command.key.empty()) {
        console.result(overview(language));
        return Outcome::done;
    }
    std::string text, example;
    for (const KeyDoc& doc : key_docs()) {
        if (english(command.key) != doc.en) continue;
        text += described(doc, language); // a word may stand in several maps
        if (example.empty()) example = workshop.key_example(doc.example_stem());
    }
    for (const ThemeKeyDoc& doc : theme_docs()) {
        if (command.key != doc.name.zh && command.key != doc.name.en) continue;
        text += described(doc, language);
        if (example.empty() && doc.example) example = workshop.key_example(doc.example);
    }
    for (const MarkDoc& doc : mark_docs())
        if (command.key == doc.name.zh || command.key == doc.name.en) text += described(doc, language);
    if (text.empty()) refuse(command.key);
    if (!example.empty()) text += std::string("\n") + phrases::example.in(language) + "\n" + example;
    console.result(text);
    return Outcome::done;
}

} // namespace zhitu::cli
