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

/// A spec and what was painted of it.
struct Board {
    std::string spec;
    std::vector<NewFile> products;
};

Outcome paint_board(const RenderCommand& command, Board& board, Workshop& workshop, const Engine& engine,
                    Console& console) {
    Diagnostics diagnostics;
    const Rendering rendering = zhitu::render(engine, workshop.job(board.spec), console.sources(), diagnostics);
    if (rendering.picture && !diagnostics.has_errors())
        board.products = paint(command, board.spec, rendering, workshop, diagnostics);
    console.report(diagnostics);
    return diagnostics.has_errors() ? Outcome::at_fault : Outcome::done;
}

Outcome write_board(const RenderCommand& command, const Board& board, const Console& console) {
    for (const NewFile& product : board.products)
        if (was_read(product.path)) throw UsageError(messages::output_is_input, {product.path.string()});
    write_files(board.products, command.folder);
    for (const NewFile& product : board.products) console.result(product.path.string() + "\n");
    return Outcome::done;
}

} // namespace

/// Every spec is painted before the first output is written: only then it is known what the run reads.
Outcome run(const RenderCommand& command, Workshop& workshop, Console& console) {
    refuse_clashes(command);
    const Engine engine = workshop.engine();
    Outcome worst = Outcome::done;
    std::vector<Board> boards;
    for (const std::string& spec : command.specs) {
        Board board{spec, {}};
        const Outcome outcome =
            guarded(console, spec, [&] { return paint_board(command, board, workshop, engine, console); });
        worst = std::max(worst, outcome);
        if (outcome == Outcome::done) boards.push_back(std::move(board));
    }
    remove_leftovers(command.file ? command.file->parent_path() : command.folder);
    for (const Board& board : boards)
        worst = std::max(worst, guarded(console, board.spec, [&] { return write_board(command, board, console); }));
    return worst;
}

} // namespace zhitu::cli
