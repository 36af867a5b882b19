#include "core/theme/theme_files.hpp"

#include "core/base/limits.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr const char* default_theme = "日报红";
constexpr const char* folder_of_a_spec = "themes";

/// What lies beside a spec is no more trusted than the spec.
ReadResult read_theme(const std::filesystem::path& path, const ThemeFolders& folders, bool beside_the_spec) {
    if (!beside_the_spec) return read_file(path, limits::spec_bytes);
    const std::filesystem::path below = std::filesystem::path(folder_of_a_spec) / path.filename();
    ReadResult read = read_below_root(below.string(), folders.spec, limits::spec_bytes);
    std::error_code unknown;
    if (read.fault == ReadFault::outside && !std::filesystem::exists(path, unknown))
        read.fault = ReadFault::missing; // a folder elsewhere has not this one; the next may
    return read;
}

/// A folder may hold specs beside its themes.
bool is_spec(const ReadResult& read) {
    const std::string text = "\n" + read.text;
    return text.find("\n制图:") != std::string::npos || text.find("\nzhitu:") != std::string::npos;
}

const Node* value_of(const Node& map, std::string_view zh, std::string_view en) {
    const auto found = std::ranges::find_if(
        map.entries, [&](const NodeEntry& entry) { return entry.first.text == zh || entry.first.text == en; });
    return found == map.entries.end() ? nullptr : &found->second;
}

} // namespace

std::vector<std::filesystem::path> ThemeFolders::in_order() const {
    std::vector<std::filesystem::path> all{spec.folder / folder_of_a_spec};
    all.insert(all.end(), shared.begin(), shared.end());
    return all;
}

ThemeFile ThemeFile::look_at(const std::filesystem::path& path) {
    ThemeFile file{path};
    std::error_code missing;
    file.written = std::filesystem::last_write_time(path, missing);
    file.size = std::filesystem::file_size(path, missing);
    return file;
}

FoundTheme find_theme(const std::string& name, const ThemeFolders& folders, std::vector<ThemeFile>* looked_at) {
    const std::vector<std::filesystem::path> all = folders.in_order();
    for (const std::filesystem::path& folder : all) {
        const std::filesystem::path path = folder / (name + ".yaml");
        if (looked_at) looked_at->push_back(ThemeFile::look_at(path)); // before it is read: it may change meanwhile
        ReadResult read = read_theme(path, folders, &folder == &all.front());
        if (read.fault != ReadFault::missing) return {path, std::move(read)};
    }
    return {{}, {ReadFault::missing, {}, {}}};
}

std::vector<std::string> theme_names(const ThemeFolders& folders) {
    std::vector<std::string> names;
    for (const std::filesystem::path& folder : folders.in_order()) {
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
            if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::erase_if(names, [&](const std::string& name) { return is_spec(find_theme(name, folders).read); });
    return names;
}

const Node* version_of(const Node& map) { return value_of(map, "样式", "theme"); }
const Node* parent_of(const Node& map) { return value_of(map, "继承", "extends"); }

std::string base_of(const Node& reference) {
    const Node* const named = reference.is_map() ? parent_of(reference) : &reference;
    return named && !named->is_null() ? named->text : default_theme;
}

} // namespace zhitu
