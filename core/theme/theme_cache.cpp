#include "core/theme/theme_cache.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_unchanged(const ThemeFile& file) { return ThemeFile::look_at(file.path) == file; }

} // namespace

Theme ThemeCache::resolve(const Node& reference, bool is_board, const ThemeFolders& folders,
                          const Registry& registry, Sources& sources, Diagnostics& diagnostics) {
    if (reference.is_map())
        return resolve_theme(reference, is_board, folders, registry, sources, diagnostics, nullptr, faces_);
    std::string key = (is_board ? "board\n" : "chart\n") + folders.spec.root.string() + "\n";
    for (const std::filesystem::path& folder : folders.in_order()) key += folder.string() + "\n";
    key += reference.text;
    const auto known = entries_.find(key);
    if (known != entries_.end() &&
        std::all_of(known->second.files.begin(), known->second.files.end(), is_unchanged))
        return known->second.theme;
    Entry entry;
    Diagnostics faults;
    entry.theme = resolve_theme(reference, is_board, folders, registry, sources, faults, &entry.files, faces_);
    for (const Diagnostic& fault : faults.all()) diagnostics.add(fault);
    if (!faults.all().empty()) return entry.theme; // they are to be said of the next board too
    return entries_.insert_or_assign(key, std::move(entry)).first->second.theme;
}

} // namespace zhitu
