// zhitu render: all specs are tried; the outputs of one are all there or not at all.
#include "core/cli/commands.hpp"

#include "core/base/files.hpp"
#include "core/cli/guard.hpp"
#include "core/cli/raster.hpp"
#include "core/diag/command_messages.hpp"

#include <algorithm>
#include <map>
#include <set>

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

/// Painted whole before anything is written: a fault in the second format must not leave the first.
std::vector<NewFile> paint(const RenderCommand& command, const std::string& spec, const Rendering& rendering,
                           Workshop& workshop, Diagnostics& diagnostics) {
    const Picture& picture = *rendering.picture;
    std::vector<NewFile> products;
    for (const OutputFormat format : formats(command.formats, rendering)) {
        const fs::path path = target(command, spec, format);
        if (format == OutputFormat::pdf)
            products.push_back(
                {path, paint_pdf(picture, workshop.fonts(), {picture.title, "zhitu " ZHITU_VERSION})});
        else if (raster_allowed(picture, command.dpi, spec, diagnostics))
            products.push_back({path, workshop.png().paint(picture, command.dpi)});
    }
    return products;
}

/// Files of the run that no output may replace, whatever link leads to them.
class Inputs {
public:
    Inputs(const RenderCommand& command, const Workshop& workshop, const Engine& engine) {
        for (const std::string& spec : command.specs)
            for (const fs::path& file : inputs(engine, workshop.job(spec))) files_.insert(resolved(file));
    }
    bool contain(const fs::path& file) const { return files_.contains(resolved(file)); }

private:
    static fs::path resolved(const fs::path& file) {
        std::error_code loop;
        return fs::weakly_canonical(fs::absolute(file), loop);
    }
    std::set<fs::path> files_;
};

void write(const std::vector<NewFile>& products, const RenderCommand& command, const std::string& spec,
           const Inputs& inputs, const Console& console) {
    for (const NewFile& product : products)
        if (inputs.contain(product.path))
            throw UsageError(messages::output_is_input, {product.path.string()}, spec);
    write_files(products, command.folder);
    for (const NewFile& product : products) console.result(product.path.string() + "\n");
}

Outcome render_one(const RenderCommand& command, const std::string& spec, const Inputs& inputs, Workshop& workshop,
                   const Engine& engine, Console& console) {
    Sources sources;
    Diagnostics diagnostics;
    const Rendering rendering = zhitu::render(engine, workshop.job(spec), sources, diagnostics);
    std::vector<NewFile> products;
    if (rendering.picture) products = paint(command, spec, rendering, workshop, diagnostics);
    console.report(diagnostics);
    if (diagnostics.has_errors()) return Outcome::at_fault;
    write(products, command, spec, inputs, console);
    return Outcome::done;
}

} // namespace

/// A board is written as soon as it is painted: what happens to a later one takes nothing away.
Outcome run(const RenderCommand& command, Workshop& workshop, Console& console) {
    refuse_clashes(command);
    const Engine engine = workshop.engine();
    const Inputs inputs(command, workshop, engine); // of all specs, before the first output
    remove_leftovers(command.file ? command.file->parent_path() : command.folder);
    Outcome worst = Outcome::done;
    for (const std::string& spec : command.specs)
        worst = std::max(worst, guarded(console, spec, [&] {
                             return render_one(command, spec, inputs, workshop, engine, console);
                         }));
    return worst;
}

} // namespace zhitu::cli
