// The chart kinds that are there. Scanning reads descriptors only; a library is opened when its kind is first
// drawn.
#pragma once

#include "core/plugin/descriptor.hpp"
#include "core/sdk/zhitu/abi.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace zhitu {

struct Refusal {
    std::string file;
    Pair why;                // one sentence: both sides and the remedy
    std::vector<Pair> kinds; // the kinds that it would have brought, when the descriptor could be read
};

class Registry {
public:
    /// Folders in order: the built-in one first. Missing built-in folders are fine; --plugin-dir folders that are
    /// missing, relative, world-writable or foreign-owned are refusals too.
    static Registry scan(const std::filesystem::path& built_in, const std::vector<std::filesystem::path>& extra);
    ~Registry();
    Registry(Registry&&) noexcept;
    Registry& operator=(Registry&&) noexcept;

    const std::vector<ChartKind>& kinds() const;          ///< sorted by plugin, then as declared
    const ChartKind* find(const std::string& name) const; ///< by Chinese or English name
    const std::vector<Refusal>& refusals() const;
    const std::vector<std::string>& folders() const; ///< searched, in order
    /// The refusal that took this kind away, or null.
    const Refusal* refused(const std::string& kind_name) const;

    /// Opens the library (once) and gives the chart's table; null with a sentence in `why` when it cannot be used.
    const zhitu_chart* open(const ChartKind& kind, Pair& why) const;

private:
    struct State;
    explicit Registry(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The folders of ZHITU_PLUGIN_PATH, colon-separated; none when the program runs with raised privileges.
std::vector<std::filesystem::path> plugin_path_from_environment();

} // namespace zhitu
