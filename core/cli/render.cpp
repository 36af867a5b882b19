// zhitu render: all specs are tried; the outputs of one are all there or not at all.
#include "core/cli/commands.hpp"

#include "core/base/files.hpp"
#include "core/cli/guard.hpp"
#include "core/cli/raster.hpp"
#include "core/cli/write_behind.hpp"
#include "core/diag/command_messages.hpp"
#include "core/pdf/pdf.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace zhitu::cli {
namespace {

namespace fs = std::filesystem;

const char* ending(OutputFormat format) { return format == OutputFormat::png ? ".png" : ".pdf"; }

fs::path target(const RenderCommand& command, const std::string& spec, OutputFormat format) {
    return command.folder / (fs::path(spec).stem().string() + ending(format));
}

struct Target {
    fs::path path;
    OutputFormat format;
};

std::vector<Target> targets(const RenderCommand& command, const std::string& spec, const Rendering& rendering) {
    std::vector<Target> all;
    for (const OutputFormat format : formats(command.formats, rendering))
        all.push_back({command.files.empty() ? target(command, spec, format) : command.files[all.size()], format});
    return all;
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

/// An output and how its bytes come about: what needs no fonts is left to who writes it.
struct Product {
    fs::path path;
    std::function<std::string()> bytes;
};

/// Painted whole before anything is written: a fault in the second format must not leave the first.
std::vector<Product> paint(const RenderCommand& command, const std::string& spec, const Rendering& rendering,
                           Workshop& workshop, Diagnostics& diagnostics) {
    const Picture& picture = *rendering.picture;
    std::vector<Product> products;
    for (const auto& [path, format] : targets(command, spec, rendering)) {
        if (format == OutputFormat::pdf) {
            std::string pdf = paint_pdf(picture, workshop.fonts(), {picture.title, "zhitu " ZHITU_VERSION});
            products.push_back({path, [pdf = std::move(pdf)] { return pdf; }});
        } else if (raster_allowed(rendering, command.dpi, spec, diagnostics)) {
            const auto rows = std::make_shared<PngRows>(workshop.png().paint(picture, command.dpi));
            products.push_back({path, [rows] { return pack_png(*rows); }});
        }
    }
    return products;
}

/// The folders that a run may write into, and the links that it may write at.
std::set<fs::path> written_places(const RenderCommand& command) {
    std::vector<fs::path> files = command.files;
    for (const std::string& spec : command.specs)
        for (const OutputFormat format : {OutputFormat::png, OutputFormat::pdf})
            if (command.files.empty()) files.push_back(target(command, spec, format));
    std::set<fs::path> places;
    std::error_code unknown;
    for (const fs::path& file : files) places.insert(fs::is_symlink(file, unknown) ? file : file.parent_path());
    return places;
}

/// Files of the run that no output may replace, whatever link leads to them. What a spec reads lies below its root,
/// so that it is decoded only where an output does too.
class Inputs {
public:
    Inputs(const RenderCommand& command, const Workshop& workshop, const Engine& engine) {
        std::set<fs::path> outputs;
        for (const fs::path& place : written_places(command)) outputs.insert(resolved(place));
        std::map<fs::path, bool> holds_output; // of roots
        for (const std::string& spec : command.specs) {
            files_.insert(resolved(spec));
            const Job job = workshop.job(spec);
            const auto [root, fresh] = holds_output.emplace(root_of(job), false);
            if (fresh)
                root->second =
                    std::ranges::any_of(outputs, [&, folder = resolved(root->first)](const fs::path& place) {
                        return lies_in(folder, place);
                    });
            if (!root->second) continue;
            for (const fs::path& file : inputs(engine, job)) files_.insert(resolved(file));
        }
    }
    bool contain(const fs::path& file) const { return files_.contains(resolved(file)); }

private:
    static fs::path root_of(const Job& job) { return job.root.value_or(fs::path(job.spec).parent_path()); }
    static fs::path resolved(const fs::path& file) {
        std::error_code loop;
        return fs::weakly_canonical(fs::absolute(file.empty() ? "." : file), loop);
    }
    static bool lies_in(const fs::path& folder, const fs::path& place) {
        return std::mismatch(folder.begin(), folder.end(), place.begin(), place.end()).first == folder.end();
    }
    std::set<fs::path> files_;
};

void refuse_inputs(const std::vector<Product>& products, const std::string& spec, const Inputs& inputs) {
    for (const Product& product : products)
        if (inputs.contain(product.path))
            throw UsageError(messages::output_is_input, {product.path.string()}, spec);
}

Outcome render_one(const RenderCommand& command, const std::string& spec, const Inputs& inputs, Workshop& workshop,
                   const Engine& engine, Console& console, WriteBehind& writer) {
    Sources sources;
    Diagnostics diagnostics;
    const Rendering rendering = zhitu::render(engine, workshop.job(spec), sources, diagnostics);
    std::vector<Product> products;
    if (rendering.picture) products = paint(command, spec, rendering, workshop, diagnostics);
    writer.finish();
    console.report(diagnostics);
    if (diagnostics.has_errors()) return Outcome::at_fault;
    refuse_inputs(products, spec, inputs);
    writer.begin(spec, [&command, &console, products = std::move(products)] {
        std::vector<NewFile> files;
        for (const Product& product : products) files.push_back({product.path, product.bytes()});
        write_files(files, command.folder);
        for (const NewFile& file : files) console.result(file.path.string() + "\n");
    });
    if (workshop.has_plugins_of_others()) writer.finish(); // they may end the process, and nobody waits then
    return Outcome::done;
}

} // namespace

/// A board is on its way to the disk as soon as it is painted: what happens to a later one takes nothing away.
Outcome run(const RenderCommand& command, Workshop& workshop, Console& console) {
    refuse_clashes(command);
    const Engine engine = workshop.engine();
    const Inputs inputs(command, workshop, engine); // of all specs, before the first output
    for (const fs::path& file : command.files) remove_leftovers(file.parent_path());
    if (command.files.empty()) remove_leftovers(command.folder);
    WriteBehind writer(console);
    const Outcome worst = each_guarded(console, command.specs, [&](const std::string& spec) {
        return render_one(command, spec, inputs, workshop, engine, console, writer);
    });
    return std::max(worst, writer.outcome());
}

} // namespace zhitu::cli
