#include "core/cli/workshop.hpp"

#include "core/base/limits.hpp"
#include "core/diag/command_messages.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <algorithm>
#include <iterator>

namespace zhitu::cli {
namespace {

void require_folders(const std::string& option, const std::vector<std::filesystem::path>& folders) {
    std::error_code unreadable;
    for (const std::filesystem::path& folder : folders)
        if (!std::filesystem::is_directory(folder, unreadable))
            throw UsageError(messages::no_folder, {option, folder.string()});
}

} // namespace

Workshop::Workshop(CommonOptions options) : options_(std::move(options)), installation_(Installation::find()) {}

std::vector<std::filesystem::path> Workshop::folders_of_others() const {
    std::vector<std::filesystem::path> folders = options_.plugin_folders;
    std::ranges::move(plugin_path_from_environment(), std::back_inserter(folders));
    return folders;
}

bool Workshop::has_plugins_of_others() const { return !folders_of_others().empty(); }

const Registry& Workshop::registry() {
    if (registry_) return *registry_;
    require_folders("--plugin-dir", options_.plugin_folders);
    return registry_.emplace(Registry::scan(installation_.plugins, folders_of_others()));
}

FontSet& Workshop::fonts() {
    if (!fonts_) fonts_ = std::make_unique<FontSet>(installation_.fonts);
    return *fonts_;
}

PngPainter& Workshop::png() { return png_ ? *png_ : png_.emplace(fonts()); }

std::string Workshop::key_example(const std::string& stem) const {
    return read_file(installation_.keys / (stem + ".yaml"), limits::spec_bytes).text;
}

std::string Workshop::theme(const std::string& name) const {
    return read_file(installation_.themes / (name + ".yaml"), limits::spec_bytes).text;
}

Engine Workshop::engine(bool fixed_metrics) {
    if (fixed_metrics) {
        typesetter_ = std::make_unique<FixedTypesetter>();
    } else {
        typesetter_ = std::make_unique<ShapingTypesetter>(fonts());
        themes_ = ThemeCache(fonts().roles());
    }
    require_folders("--theme-dir", options_.theme_folders);
    std::vector<std::filesystem::path> themes = options_.theme_folders;
    themes.push_back(installation_.themes);
    return {registry(), *typesetter_, themes_, std::move(themes)};
}

} // namespace zhitu::cli
