// zhitu check: everything that render would say, and no picture.
#include "core/cli/commands.hpp"

#include "core/cli/guard.hpp"
#include "core/cli/raster.hpp"

#include <algorithm>

namespace zhitu::cli {
namespace {

Outcome check_one(const std::string& spec, const Workshop& workshop, const Engine& engine, Console& console) {
    Sources sources;
    Diagnostics diagnostics;
    const Rendering rendering = zhitu::render(engine, workshop.job(spec), sources, diagnostics);
    const auto outputs = formats({}, rendering);
    if (rendering.picture && std::ranges::find(outputs, OutputFormat::png) != outputs.end())
        raster_allowed(rendering, RenderCommand().dpi, spec, diagnostics);
    console.report(diagnostics);
    if (diagnostics.all().empty()) console.remark(spec, phrases::nothing_wrong);
    return diagnostics.has_errors() ? Outcome::at_fault : Outcome::done;
}

} // namespace

Outcome run(const CheckCommand& command, Workshop& workshop, Console& console) {
    const Engine engine = workshop.engine();
    return each_guarded(console, command.specs,
                        [&](const std::string& spec) { return check_one(spec, workshop, engine, console); });
}

} // namespace zhitu::cli
