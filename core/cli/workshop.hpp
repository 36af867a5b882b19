// What the commands share: the registry, the fonts and the engine, each made when it is first asked for.
#pragma once

#include "core/base/files.hpp"
#include "core/cli/command_line.hpp"
#include "core/paint/paint.hpp"
#include "core/pipeline.hpp"
#include "core/text/font_set.hpp"

#include <memory>
#include <optional>

namespace zhitu::cli {

class Workshop {
public:
    explicit Workshop(CommonOptions options);

    const Registry& registry();
    /// Whether plugins may be called that came with neither this program nor its installation.
    bool has_plugins_of_others() const;
    FontSet& fonts();
    PngPainter& png();
    /// The example of a key as it stands in its file; empty when the installation has none.
    std::string key_example(const std::string& stem) const;
    /// A theme of the installation, as text; empty when it has none of that name.
    std::string theme(const std::string& name) const;
    /// With the real fonts, or with fixed metrics that need none.
    Engine engine(bool fixed_metrics = false);
    Job job(const std::string& spec) const { return {spec, options_.root}; }

private:
    std::vector<std::filesystem::path> folders_of_others() const;

    CommonOptions options_;
    Installation installation_;
    std::optional<Registry> registry_;
    std::unique_ptr<FontSet> fonts_;
    std::optional<PngPainter> png_;
    std::unique_ptr<Typesetter> typesetter_;
    ThemeCache themes_;
};

} // namespace zhitu::cli
