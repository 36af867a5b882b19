// Finding themes by name and laying them over each other.
#include "core/base/files.hpp"
#include "core/base/join.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/file_messages.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/markup_check.hpp"
#include "core/spec/unseen_check.hpp"
#include "core/theme/bare_titles.hpp"
#include "core/theme/check_inks.hpp"
#include "core/theme/check_texts.hpp"
#include "core/theme/language_words.hpp"
#include "core/theme/missing.hpp"
#include "core/theme/reader.hpp"

namespace zhitu {
namespace {

constexpr const char* default_theme = "日报红";
constexpr std::size_t most_parents = 8;

/// A folder may hold specs beside its themes.
bool is_spec(const std::filesystem::path& path) {
    const std::string text = "\n" + read_file(path, limits::spec_bytes).text;
    return text.find("\n制图:") != std::string::npos || text.find("\nzhitu:") != std::string::npos;
}

/// The folder of the file that names a theme.
std::filesystem::path beside(Span span) {
    return span.source ? std::filesystem::path(span.source->name()).parent_path() : std::filesystem::path();
}

/// What lies beside a spec is no more trusted than the spec: no link leads out of its folder.
ReadResult read_theme(const std::filesystem::path& path, bool beside_the_spec) {
    if (!beside_the_spec) return read_file(path, limits::spec_bytes);
    const std::filesystem::path themes = path.parent_path(), folder = themes.parent_path();
    ReadResult read = read_beneath(folder.empty() ? "." : folder, (themes.filename() / path.filename()).string(),
                                   limits::spec_bytes);
    std::error_code unknown;
    if (read.fault == ReadFault::outside && !std::filesystem::exists(path, unknown))
        read.fault = ReadFault::missing; // a folder elsewhere has not this one; the next may
    return read;
}

struct Resolver {
    const std::vector<std::filesystem::path>& folders;
    const Registry& registry;
    const std::vector<std::string>& faces;
    Sources& sources;
    Diagnostics& diagnostics;
    std::vector<ThemeFile>* files;
    ThemePlaces places{};
    std::vector<std::string> chain{}; // the themes that are being laid, each the parent of the one before
    std::vector<InkName> ink_tags{};  // of the theme files; those of the spec are checked with its other texts

    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& folder : folders) {
            std::error_code ignored;
            for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
                if (entry.path().extension() == ".yaml" && !is_spec(entry.path()))
                    found.push_back(entry.path().stem().string());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void unknown(const std::string& name, Span span) const {
        const std::filesystem::path typed(name), folder = beside(span);
        const auto known = names();
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
        for (const auto& folder : folders) {
            const std::filesystem::path path = folder / (name + ".yaml");
            if (files) files->push_back(ThemeFile::look_at(path)); // before it is read: it may change meanwhile
            ReadResult read = read_theme(path, &folder == &folders.front());
            if (read.fault == ReadFault::missing) continue;
            if (read.fault != ReadFault::none)
                return diagnostics.add(read.fault == ReadFault::outside ? messages::data_file_outside
                                                                        : messages::theme_unreadable,
                                       span, {path.string()});
            const Source& source = sources.add(path.string(), std::move(read.text));
            const Node document = parse_yaml(source, diagnostics);
            check_markup(document, {}, ink_tags, diagnostics);
            check_unseen(document, {}, diagnostics);
            chain.push_back(name);
            if (!document.is_null()) lay(document, name, theme);
            chain.pop_back();
            return;
        }
        unknown(name, span);
    }

    void lay(const Node& document, const std::string& name, Theme& theme) {
        if (!document.is_map()) return diagnostics.add(messages::theme_map, document.span, {});
        for (const auto& [key, value] : document.entries) {
            if (key.text == "继承" || key.text == "extends") named(value.text, value.span, theme);
            if ((key.text == "样式" || key.text == "theme") && value.text != "1")
                diagnostics.add(messages::theme_version, value.span, {value.text});
        }
        theme.name = name;
        ++places.layer;
        if (!places.root.source && !document.entries.empty()) places.root = document.entries[0].first.span;
        decode_theme(document, registry, faces, theme, places, diagnostics);
    }
};

} // namespace

ThemeFile ThemeFile::look_at(const std::filesystem::path& path) {
    ThemeFile file{path};
    std::error_code missing;
    file.written = std::filesystem::last_write_time(path, missing);
    file.size = std::filesystem::file_size(path, missing);
    return file;
}

Theme resolve_theme(const Node& reference, const std::vector<std::filesystem::path>& folders,
                    const Registry& registry, Sources& sources, Diagnostics& diagnostics,
                    std::vector<ThemeFile>* files, const std::vector<std::string>& faces) {
    Resolver resolver{folders, registry, faces, sources, diagnostics, files};
    const std::size_t errors = diagnostics.errors();
    Theme theme;
    if (reference.is_map()) {
        const bool extends = std::any_of(reference.entries.begin(), reference.entries.end(), [](const auto& entry) {
            return entry.first.text == "继承" || entry.first.text == "extends";
        });
        if (!extends) resolver.named(default_theme, reference.span, theme);
        resolver.lay(reference, theme.name, theme);
    } else {
        resolver.named(reference.is_null() ? default_theme : reference.text, reference.span, theme);
    }
    speak_language(theme);
    check_ink_tags(resolver.ink_tags, theme, diagnostics);
    check_inks(theme, resolver.places, diagnostics);
    if (diagnostics.errors() > errors) return theme; // what is missing may only be what was wrong
    choose_text_inks(theme, resolver.places, diagnostics);
    if (const auto missing = missing_part(theme)) {
        diagnostics.add(messages::theme_incomplete, resolver.places.root, {*missing});
        return theme;
    }
    if (!theme.ribbon) bare_titles(theme, resolver.places);
    check_texts(theme, resolver.places, diagnostics);
    return theme;
}

} // namespace zhitu
