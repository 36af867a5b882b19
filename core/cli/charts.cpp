// zhitu charts: the kinds that are there and the plugins that were refused, or one kind's reference.
#include "core/cli/commands.hpp"

#include "core/base/join.hpp"
#include "core/cli/columns.hpp"
#include "core/diag/command_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/spec/words.hpp"

namespace zhitu::cli {
namespace {

/// One kind as text, in one language.
class KindText {
public:
    KindText(const ChartKind& kind, Language language) : kind_(kind), language_(language) {}

    std::string text() const {
        std::string text = kind_.name.zh + " " + kind_.name.en + "\n  " + in(kind_.doc) + "\n  " +
                           say(phrases::comes_from) + " " + kind_.plugin + " " + kind_.version + "  " + kind_.file +
                           "\n";
        text += section(phrases::channels, channels());
        text += section(phrases::chart_options, options());
        if (!kind_.takes.empty()) text += heading(phrases::common_keys) + "  " + common_keys() + "\n";
        return text + heading(phrases::example) + example();
    }

private:
    const std::string& in(const Pair& pair) const { return pair.in(language_ == Language::zh); }
    std::string say(const Wording& wording) const { return wording.in(language_); }
    std::string heading(const Wording& wording) const { return "\n" + say(wording) + "\n"; }
    std::string section(const Wording& title, const Rows& rows) const {
        return rows.empty() ? std::string() : heading(title) + aligned(rows, "  ");
    }

    Rows channels() const {
        Rows rows;
        for (const ChannelDeclaration& channel : kind_.channels)
            rows.push_back({channel.name.zh, channel.name.en,
                            say(channel.required ? phrases::required : phrases::optional),
                            say(channel.number ? phrases::numbers : phrases::anything),
                            say(channel.many ? phrases::many_columns : phrases::one_column), in(channel.doc)});
        return rows;
    }

    Rows options() const {
        Rows rows;
        for (const OptionDeclaration& option : kind_.options)
            rows.push_back({option.name.zh, option.name.en, type(option),
                            say(phrases::default_is) + fallback(option), bounds(option), in(option.doc)});
        return rows;
    }

    std::string type(const OptionDeclaration& option) const {
        switch (option.type) {
        case OptionDeclaration::Type::boolean: return say(phrases::boolean);
        case OptionDeclaration::Type::number: return say(phrases::number);
        case OptionDeclaration::Type::length: return say(phrases::length);
        case OptionDeclaration::Type::text: return say(phrases::text);
        case OptionDeclaration::Type::choice: break;
        }
        std::string words = say(phrases::choice);
        for (const Pair& choice : option.choices) words += " " + in(choice);
        return words;
    }

    std::string fallback(const OptionDeclaration& option) const {
        for (const Pair& choice : option.choices)
            if (choice.en == option.fallback) return in(choice);
        return translated(option.fallback, language_ == Language::en);
    }

    std::string bounds(const OptionDeclaration& option) const {
        std::string text;
        if (!option.least.empty()) text = say(phrases::at_least) + option.least;
        if (!option.most.empty()) text += (text.empty() ? "" : " ") + say(phrases::at_most) + option.most;
        return text;
    }

    std::string common_keys() const {
        std::vector<std::string> keys;
        for (const std::string& key : kind_.takes) keys.push_back(translated(key, language_ == Language::en));
        return join(keys, "  ");
    }

    std::string example() const { return kind_.example + (kind_.example.ends_with('\n') ? "" : "\n"); }

    const ChartKind& kind_;
    Language language_;
};

std::string overview(const Registry& registry, Language language) {
    const bool chinese = language == Language::zh;
    Rows kinds, refusals;
    for (const ChartKind& kind : registry.kinds())
        kinds.push_back(
            {kind.name.zh, kind.name.en, kind.plugin + " " + kind.version, kind.doc.in(chinese), kind.file});
    for (const Refusal& refusal : registry.refusals()) refusals.push_back({refusal.file, refusal.why.in(chinese)});
    std::string text = aligned(kinds);
    if (!refusals.empty())
        text += std::string("\n") + phrases::refused_plugins.in(language) + "\n" + aligned(refusals, "  ");
    return text;
}

[[noreturn]] void refuse(const Registry& registry, const std::string& name) {
    if (const Refusal* refusal = registry.refused(name))
        throw UsageError(messages::kind_refused, {name, refusal->file, {refusal->why.zh, refusal->why.en}});
    std::vector<Pair> kinds;
    std::vector<std::string> names;
    for (const ChartKind& kind : registry.kinds()) {
        kinds.push_back(kind.name);
        names.push_back(kind.name.zh + " " + kind.name.en);
    }
    if (const auto meant = suggestion(name, kinds)) throw UsageError(messages::no_such_kind_near, {name, *meant});
    throw UsageError(messages::no_such_kind, {name, join(names, "  ")});
}

} // namespace

Outcome run(const ChartsCommand& command, Workshop& workshop, Console& console) {
    const Registry& registry = workshop.registry();
    if (command.kind.empty()) {
        console.result(overview(registry, console.language()));
        return Outcome::done;
    }
    const ChartKind* kind = registry.find(command.kind);
    if (kind == nullptr) refuse(registry, command.kind);
    console.result(KindText(*kind, console.language()).text());
    return Outcome::done;
}

} // namespace zhitu::cli
