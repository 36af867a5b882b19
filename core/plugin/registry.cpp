#include "core/plugin/registry.hpp"

#include "core/diag/plugin_messages.hpp"
#include "core/plugin/elf_note.hpp"
#include "core/plugin/folders.hpp"
#include "core/plugin/library.hpp"
#include "core/plugin/refusals.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

/// A plugin that was scanned, and what came of opening it.
struct ScannedPlugin {
    std::filesystem::path file;
    PluginNote note;
    std::size_t chart_count = 0;
    const zhitu_plugin* table = nullptr;
    std::optional<Pair> cannot_open;
};

/// Without "." and a slash at the end, so that a folder has one name.
std::string plain_name(const std::filesystem::path& folder) {
    const std::filesystem::path normal = folder.lexically_normal();
    return (normal.has_filename() ? normal : normal.parent_path()).string();
}

bool is_named(const Pair& pair, const std::string& name) { return pair.zh == name || pair.en == name; }

} // namespace

struct Registry::State {
    std::vector<ChartKind> kinds;
    std::vector<ScannedPlugin> plugins;
    std::vector<Refusal> refusals;
    std::vector<std::string> folders;

    const ChartKind* find(const std::string& name) const;
    void scan_folder(const std::filesystem::path& folder);
    void scan_file(const std::filesystem::path& file);
    void add(const std::filesystem::path& file, PluginNote note, PluginDescriptor descriptor);
};

const ChartKind* Registry::State::find(const std::string& name) const {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const ChartKind& kind) { return is_named(kind.name, name); });
    return found == kinds.end() ? nullptr : &*found;
}

void Registry::State::add(const std::filesystem::path& file, PluginNote note, PluginDescriptor descriptor) {
    for (const ChartKind& kind : descriptor.charts)
        for (const std::string& name : {kind.name.zh, kind.name.en})
            if (const ChartKind* there = find(name)) refuse(messages::kind_taken, {name, there->file});
    for (ChartKind& kind : descriptor.charts) {
        kind.file = file.string();
        kind.plugin_index = plugins.size();
        kinds.push_back(std::move(kind));
    }
    plugins.push_back({file, std::move(note), descriptor.charts.size(), nullptr, std::nullopt});
}

void Registry::State::scan_file(const std::filesystem::path& file) {
    std::vector<Pair> promised;
    try {
        PluginNote note = read_note(file);
        promised = kind_names(note.json);
        check_compatible(note);
        Pair why;
        auto descriptor = parse_descriptor(note.json, why);
        if (!descriptor) throw Refused{why};
        add(file, std::move(note), std::move(*descriptor));
    } catch (const Refused& refused) {
        refusals.push_back({file.string(), refused.why, std::move(promised)});
    }
}

void Registry::State::scan_folder(const std::filesystem::path& folder) {
    const std::string name = plain_name(folder);
    if (std::find(folders.begin(), folders.end(), name) != folders.end()) return;
    folders.push_back(name);
    for (const std::filesystem::path& file : plugin_files(folder)) scan_file(file);
}

Registry::Registry(std::unique_ptr<State> state) : state_(std::move(state)) {}
Registry::~Registry() = default;
Registry::Registry(Registry&&) noexcept = default;
Registry& Registry::operator=(Registry&&) noexcept = default;

Registry Registry::scan(const std::filesystem::path& built_in, const std::vector<std::filesystem::path>& extra) {
    auto state = std::make_unique<State>();
    const auto scan_or_refuse = [&](const std::filesystem::path& folder, bool ours) {
        try {
            if (!ours) check_folder(folder);
            state->scan_folder(folder);
        } catch (const Refused& refused) {
            state->refusals.push_back({folder.string(), refused.why, {}});
        }
    };
    std::error_code ignored;
    if (std::filesystem::exists(built_in, ignored))
        scan_or_refuse(built_in, true);
    else
        state->folders.push_back(plain_name(built_in));
    for (const std::filesystem::path& folder : extra) scan_or_refuse(folder, false);
    std::stable_sort(state->kinds.begin(), state->kinds.end(),
                     [](const ChartKind& a, const ChartKind& b) { return a.plugin < b.plugin; });
    return Registry(std::move(state));
}

const std::vector<ChartKind>& Registry::kinds() const { return state_->kinds; }
const ChartKind* Registry::find(const std::string& name) const { return state_->find(name); }
const std::vector<Refusal>& Registry::refusals() const { return state_->refusals; }
const std::vector<std::string>& Registry::folders() const { return state_->folders; }

const Refusal* Registry::refused(const std::string& kind_name) const {
    for (const Refusal& refusal : state_->refusals)
        for (const Pair& kind : refusal.kinds)
            if (is_named(kind, kind_name)) return &refusal;
    return nullptr;
}

const zhitu_chart* Registry::open(const ChartKind& kind, Pair& why) const {
    ScannedPlugin& plugin = state_->plugins[kind.plugin_index];
    if (!plugin.table && !plugin.cannot_open) {
        try {
            plugin.table = &open_library(plugin.file, plugin.note, plugin.chart_count);
        } catch (const Refused& refused) {
            plugin.cannot_open = refused.why;
        }
    }
    if (plugin.cannot_open) {
        why = *plugin.cannot_open;
        return nullptr;
    }
    return plugin.table->charts[kind.chart_index];
}

} // namespace zhitu
