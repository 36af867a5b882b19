// zhitu render: all specs are tried; the outputs of one are all there or not at all.
#include "core/cli/commands.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/cli/guard.hpp"
#include "core/diag/command_messages.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/paint/paint.hpp"

#include <algorithm>
#include <map>

namespace zhitu::cli {
namespace {

namespace fs = std::filesystem;

const char* ending(OutputFormat format) { return format == OutputFormat::png ? ".png" : ".pdf"; }

fs::path target(const RenderCommand& command, const std::string& spec, OutputFormat format) {
    if (command.file) return *command.file;
    return command.folder / (fs::path(spec).stem().string() + ending(format));
}

/// Every output is named after its spec, so two specs of one name would overwrite each other.
void refuse_clashes(const RenderCommand& command) {
    std::map<fs::path, std::string> taken;
    for (const std::string& spec : command.specs) {
        const fs::path path = target(command, spec, OutputFormat::png);
        const auto [there, is_new] = taken.emplace(path, spec);
        if (!is_new) throw UsageError(messages::same_output, {there->second, spec, path.string()});
    }
}

std::vector<OutputFormat> formats(const RenderCommand& command, const Rendering& rendering) {
    if (!command.formats.empty()) return command.formats;
    if (!rendering.outputs.empty()) return rendering.outputs;
    return {OutputFormat::png, OutputFormat::pdf};
}

std::string pixels(Length length, int dpi) { return format_number(length.mm() / 25.4 * dpi, 0); }

bool raster_allowed(const Picture& picture, int dpi, const std::string& spec, Diagnostics& diagnostics) {
    if (raster_fits(picture.width, picture.height, dpi)) return true;
    diagnostics.add(messages::raster_too_large, {},
                    {format_number(picture.width.mm(), 2), format_number(picture.height.mm(), 2),
                     std::to_string(dpi), pixels(picture.width, dpi), pixels(picture.height, dpi),
                     std::to_string(limits::pixels_a_side), std::to_string(limits::pixels)},
                    spec);
    return false;
}

/// Painted whole before anything is written: a fault in the second format must not leave the first.
std::vector<NewFile> paint(const RenderCommand& command, const std::string& spec, const Rendering& rendering,
                           Workshop& workshop, Diagnostics& diagnostics) {
    const Picture& picture = *rendering.picture;
    std::vector<NewFile> products;
    for (const OutputFormat format : formats(command, rendering)) {
        const fs::path path = target(command, spec, format);
        if (format == OutputFormat::pdf)
            products.push_back(
                {path, paint_pdf(picture, workshop.fonts(), {picture.title, "zhitu " ZHITU_VERSION})});
        else if (raster_allowed(picture, command.dpi, spec, diagnostics))
            products.push_back({path, workshop.png().paint(picture, command.dpi)});
    }
    return products;
}

Outcome render_one(const RenderCommand& command, const std::string& spec, Workshop& workshop, const Engine& engine,
                   Console& console, std::vector<NewFile>& products) {
    Diagnostics diagnostics;
    const Rendering rendering = zhitu::render(engine, workshop.job(spec), console.sources(), diagnostics);
    if (rendering.picture && !diagnostics.has_errors())
        products = paint(command, spec, rendering, workshop, diagnostics);
    console.report(diagnostics);
    if (diagnostics.has_errors()) return Outcome::at_fault;
    if (!command.folder.empty()) make_folder(command.folder);
    write_files(products);
    return Outcome::done;
}

} // namespace

Outcome run(const RenderCommand& command, Workshop& workshop, Console& console) {
    refuse_clashes(command);
    const Engine engine = workshop.engine();
    Outcome worst = Outcome::done;
    for (const std::string& spec : command.specs) {
        std::vector<NewFile> products;
        const Outcome outcome =
            guarded(console, spec, [&] { return render_one(command, spec, workshop, engine, console, products); });
        worst = std::max(worst, outcome);
        if (outcome != Outcome::done) continue;
        for (const NewFile& product : products) console.result(product.path.string() + "\n");
    }
    return worst;
}

} // namespace zhitu::cli
