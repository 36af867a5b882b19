// Finding themes by name and laying them over each other.
#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/markup_check.hpp"
#include "core/theme/check_inks.hpp"
#include "core/theme/missing.hpp"
#include "core/theme/reader.hpp"

namespace zhitu {
namespace {

constexpr const char* default_theme = "日报红";
constexpr int most_parents = 8;

struct Loader {
    const std::vector<std::filesystem::path>& folders;
    const Registry& registry;
    const std::vector<std::string>& faces;
    Sources& sources;
    Diagnostics& diagnostics;
    std::vector<ThemeFile>* files;
    ThemePlaces places{};
    std::vector<InkName> ink_tags{}; // of the theme files; those of the spec are checked with its other texts

    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& folder : folders) {
            std::error_code ignored;
            for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
                if (entry.path().extension() == ".yaml") found.push_back(entry.path().stem().string());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void unknown(const std::string& name, Span span) const {
        const auto known = names();
        std::string list;
        for (const std::string& each : known) list += (list.empty() ? "" : " ") + each;
        const auto near = nearest(name, known);
        if (near)
            diagnostics.add(messages::theme_unknown_near, span, {name, *near});
        else
            diagnostics.add(messages::theme_unknown, span, {name, list});
    }

    /// Lays the named theme, its parents first, over `theme`.
    void named(const std::string& name, Span span, Theme& theme, int depth) {
        if (depth > most_parents) return diagnostics.add(messages::theme_cycle, span, {name});
        if (name.empty() || name.find('/') != std::string::npos || name.front() == '.') return unknown(name, span);
        for (const auto& folder : folders) {
            const std::filesystem::path path = folder / (name + ".yaml");
            if (files) files->push_back(ThemeFile::look_at(path)); // before it is read: it may change meanwhile
            ReadResult read = read_file(path, limits::spec_bytes);
            if (read.fault == ReadFault::missing) continue;
            if (read.fault != ReadFault::none)
                return diagnostics.add(messages::theme_unreadable, span, {path.string()});
            const Source& source = sources.add(path.string(), std::move(read.text));
            const Node document = parse_yaml(source, diagnostics);
            check_markup(document, {}, ink_tags, diagnostics);
            if (!document.is_null()) lay(document, name, theme, depth);
            return;
        }
        unknown(name, span);
    }

    void lay(const Node& document, const std::string& name, Theme& theme, int depth) {
        if (!document.is_map()) return diagnostics.add(messages::theme_map, document.span, {});
        for (const auto& [key, value] : document.entries) {
            if (key.text == "继承" || key.text == "extends") named(value.text, value.span, theme, depth + 1);
            if ((key.text == "样式" || key.text == "theme") && value.text != "1")
                diagnostics.add(messages::theme_version, value.span, {value.text});
        }
        theme.name = name;
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
    Loader loader{folders, registry, faces, sources, diagnostics, files};
    const std::size_t errors = diagnostics.errors();
    Theme theme;
    if (reference.is_map()) {
        const bool extends = std::any_of(reference.entries.begin(), reference.entries.end(), [](const auto& entry) {
            return entry.first.text == "继承" || entry.first.text == "extends";
        });
        if (!extends) loader.named(default_theme, reference.span, theme, 0);
        loader.lay(reference, theme.name, theme, 0);
    } else {
        loader.named(reference.is_null() ? default_theme : reference.text, reference.span, theme, 0);
    }
    check_ink_tags(loader.ink_tags, theme, diagnostics);
    check_inks(theme, loader.places, diagnostics);
    if (diagnostics.errors() > errors) return theme; // what is missing may only be what was wrong
    choose_text_inks(theme, loader.places, diagnostics);
    if (const auto missing = missing_part(theme))
        diagnostics.add(messages::theme_incomplete, loader.places.root, {*missing});
    return theme;
}

} // namespace zhitu
