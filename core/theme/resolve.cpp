// Finding themes by name and laying them over each other.
#include "core/base/join.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/file_messages.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/markup_check.hpp"
#include "core/spec/unseen_check.hpp"
#include "core/theme/bare_titles.hpp"
#include "core/theme/check_inks.hpp"
#include "core/theme/check_measures.hpp"
#include "core/theme/check_texts.hpp"
#include "core/theme/language_words.hpp"
#include "core/theme/missing.hpp"
#include "core/theme/reader.hpp"

namespace zhitu {
namespace {

constexpr std::size_t most_parents = 8;

/// The folder of the file that names a theme.
std::filesystem::path beside(Span span) {
    return span.source ? std::filesystem::path(span.source->name()).parent_path() : std::filesystem::path();
}

struct Resolver {
    const ThemeFolders& folders;
    const Registry& registry;
    const std::vector<std::string>& faces;
    Sources& sources;
    Diagnostics& diagnostics;
    std::vector<ThemeFile>* files;
    ThemePlaces places{};
    std::vector<std::string> chain{}; // the themes that are being laid, each the parent of the one before
    std::vector<InkName> ink_tags{};  // of the theme files; those of the spec are checked with its other texts

    void unknown(const std::string& name, Span span) const {
        const std::filesystem::path typed(name), folder = beside(span);
        const std::vector<std::string> known = theme_names(folders);
        std::error_code ignored;
        if (typed.extension() == ".yaml" && std::ranges::find(known, typed.stem().string()) != known.end())
            diagnostics.add(messages::theme_unknown_near, span, {name, typed.stem().string()});
        else if (std::filesystem::exists(folder / (typed.stem().string() + ".yaml"), ignored))
            diagnostics.add(messages::theme_beside, span, {name, folder.empty() ? "." : folder.string()});
        else if (const auto near = nearest(name, known))
            diagnostics.add(messages::theme_unknown_near, span, {name, *near});
        else
            diagnostics.add(messages::theme_unknown, span, {name, join(known, " ")});
    }

    /// Lays the named theme, its parents first, over `theme`.
    void named(const std::string& name, Span span, Theme& theme) {
        const bool again = std::ranges::find(chain, name) != chain.end();
        if (again || chain.size() > most_parents) return diagnostics.add(messages::theme_cycle, span, {name});
        if (name.empty() || name.find('/') != std::string::npos || name.front() == '.') return unknown(name, span);
        FoundTheme found = find_theme(name, folders, files);
        if (found.read.fault == ReadFault::missing) return unknown(name, span);
        if (found.read.fault != ReadFault::none)
            return diagnostics.add(found.read.fault == ReadFault::outside ? messages::data_file_outside
                                                                          : messages::theme_unreadable,
                                   span, {found.path.string()});
        const Source& source = sources.add(found.path.string(), std::move(found.read.text));
        const std::size_t errors = diagnostics.errors();
        const Node document = parse_yaml(source, diagnostics);
        check_markup(document, {}, ink_tags, diagnostics);
        check_unseen(document, {}, diagnostics);
        chain.push_back(name);
        if (!document.is_null()) lay(document, name, theme);
        chain.pop_back();
        if (diagnostics.errors() == errors && !version_of(document)) // else it may only be mistyped
            diagnostics.add(messages::theme_version_missing, {&source, 0, 0});
    }

    void lay(const Node& document, const std::string& name, Theme& theme) {
        if (!document.is_map()) return diagnostics.add(messages::theme_map, document.span, {});
        if (const Node* const parent = parent_of(document)) named(parent->text, parent->span, theme);
        if (const Node* const version = version_of(document); version && version->text != "1")
            diagnostics.add(messages::theme_version, version->span, {version->text});
        theme.name = name;
        ++places.layer;
        if (!places.root.source && !document.entries.empty()) places.root = document.entries[0].first.span;
        decode_theme(document, registry, faces, theme, places, diagnostics);
    }
};

} // namespace

Theme resolve_theme(const Node& reference, bool is_board, const ThemeFolders& folders, const Registry& registry,
                    Sources& sources, Diagnostics& diagnostics, std::vector<ThemeFile>* files,
                    const std::vector<std::string>& faces) {
    Resolver resolver{folders, registry, faces, sources, diagnostics, files};
    const std::size_t errors = diagnostics.errors();
    Theme theme;
    if (!reference.is_map() || !parent_of(reference)) resolver.named(base_of(reference), reference.span, theme);
    if (reference.is_map()) resolver.lay(reference, theme.name, theme);
    speak_language(theme);
    take_text_ink(theme, resolver.places);
    check_ink_tags(resolver.ink_tags, theme, diagnostics);
    check_inks(theme, resolver.places, diagnostics);
    if (diagnostics.errors() > errors) return theme; // what is missing may only be what was wrong
    choose_text_inks(theme, resolver.places, diagnostics);
    if (const auto missing = missing_part(theme, is_board)) {
        diagnostics.add(messages::theme_incomplete, resolver.places.root, {*missing});
        return theme;
    }
    if (!theme.ribbon) bare_titles(theme, resolver.places);
    check_texts(theme, is_board, resolver.places, diagnostics);
    check_measures(theme, is_board, resolver.places, diagnostics);
    return theme;
}

} // namespace zhitu
