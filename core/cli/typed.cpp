#include "core/cli/typed.hpp"

#include "core/cli/values.hpp"
#include "core/diag/command_messages.hpp"

namespace zhitu::cli {
namespace {

void refuse_standard_input(const std::vector<std::string>& specs) {
    for (const std::string& spec : specs)
        if (spec == "-") throw UsageError(messages::no_standard_input, {});
}

RenderCommand render_command(const Typed& typed) {
    RenderCommand command;
    refuse_standard_input(command.specs = typed.specs);
    command.folder = typed.folder;
    if (!typed.formats.empty()) command.formats = formats_value(typed.formats);
    if (!typed.dpi.empty()) command.dpi = dpi_value(typed.dpi);
    if (typed.files.empty()) return command;
    if (!typed.folder.empty()) throw UsageError(messages::options_exclude, {"-o", "--out-dir"});
    if (!typed.formats.empty()) throw UsageError(messages::options_exclude, {"-o", "--format"});
    if (typed.specs.size() > 1)
        throw UsageError(messages::one_file_many_specs, {std::to_string(typed.specs.size())});
    for (const std::string& file : typed.files) {
        command.files.emplace_back(file);
        command.formats.push_back(format_of(file));
    }
    return command;
}

} // namespace

Command chosen_values(const Typed& typed, const std::string& name) {
    if (name == "render") return render_command(typed);
    if (name == "check") {
        refuse_standard_input(typed.specs);
        return CheckCommand{typed.specs};
    }
    if (name == "charts") return ChartsCommand{typed.kind};
    if (name == "keys") return KeysCommand{typed.key, typed.reference};
    if (name == "fonts") return FontsCommand{};
    refuse_standard_input({typed.spec});
    return ExplainCommand{typed.spec, stage_value(typed.stage),
                          !typed.metrics.empty() && metrics_value(typed.metrics)};
}

CommonOptions common_values(const Typed& typed) {
    if (!typed.language.empty()) language_value(typed.language);
    if (!typed.diagnostics.empty()) style_value(typed.diagnostics);
    CommonOptions common;
    for (const std::string& folder : typed.plugin_folders) // where we stand is no secret of who typed it
        common.plugin_folders.push_back(std::filesystem::absolute(folder));
    common.theme_folders.assign(typed.theme_folders.begin(), typed.theme_folders.end());
    if (!typed.root.empty()) common.root = typed.root;
    return common;
}

} // namespace zhitu::cli
