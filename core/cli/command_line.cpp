#include "core/cli/command_line.hpp"

#include "core/base/join.hpp"
#include "core/cli/phrases.hpp"
#include "core/cli/typed.hpp"
#include "core/cli/values.hpp"
#include "core/diag/command_messages.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace zhitu::cli {
namespace {

/// An empty word is none: a variable of a script was not set.
std::string refuse_empty(const std::string& word) { return word.empty() ? "empty" : ""; }

CLI::Option& word(CLI::App& app, const char* names, std::string& target, const char* value,
                  const char* description) {
    return *app.add_option(names, target, description)->option_text(value)->take_last()->check(refuse_empty);
}

/// One each time it stands there.
CLI::Option& words(CLI::App& app, const char* name, std::vector<std::string>& target, const char* value,
                   const char* description) {
    CLI::Option& option = *app.add_option(name, target, description);
    return *option.option_text(value)->allow_extra_args(false)->check(refuse_empty);
}

void add_common(CLI::App& app, Typed& typed, Language language) {
    const char* group = phrases::common_options.in(language);
    words(app, "--plugin-dir", typed.plugin_folders, "DIR", phrases::plugin_folder.in(language)).group(group);
    words(app, "--theme-dir", typed.theme_folders, "DIR", phrases::theme_folder.in(language)).group(group);
    word(app, "--root", typed.root, "DIR", phrases::root.in(language)).group(group);
    word(app, "--lang", typed.language, language_words().c_str(), phrases::language.in(language)).group(group);
    word(app, "--diagnostics", typed.diagnostics, style_words().c_str(), phrases::diagnostics.in(language))
        .group(group);
}

void add_specs(CLI::App& app, Typed& typed, Language language) {
    CLI::Option& specs = *app.add_option("SPEC", typed.specs, phrases::specs.in(language));
    specs.required()->option_text("FILE...")->check(refuse_empty);
}

void add_render(CLI::App& render, Typed& typed, Language language) {
    add_specs(render, typed, language);
    words(render, "-o", typed.files, "FILE", phrases::file.in(language));
    word(render, "--out-dir", typed.folder, "DIR", phrases::folder.in(language));
    word(render, "--format", typed.formats, "FORMATS", phrases::formats.in(language));
    word(render, "--dpi", typed.dpi, "N", phrases::dpi.in(language));
}

void add_explain(CLI::App& explain, Typed& typed, Language language) {
    word(explain, "SPEC", typed.spec, "FILE", phrases::spec.in(language)).required();
    word(explain, "--stage", typed.stage, stage_words().c_str(), phrases::stage.in(language)).required();
    word(explain, "--metrics", typed.metrics, "fixed", phrases::metrics.in(language));
}

void add_charts(CLI::App& charts, Typed& typed, Language language) {
    word(charts, "KIND", typed.kind, "NAME", phrases::kind.in(language));
}

void add_keys(CLI::App& keys, Typed& typed, Language language) {
    word(keys, "KEY", typed.key, "NAME", phrases::key.in(language));
    keys.add_flag("--reference", typed.reference, phrases::reference.in(language));
}

void set_labels(CLI::App& app, Language language) {
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", phrases::usage.in(language));
    formatter->label("OPTIONS", phrases::options_badge.in(language));
    formatter->label("Positionals", phrases::arguments.in(language));
    formatter->label("SUBCOMMAND", phrases::command_badge.in(language));
    app.formatter(formatter);
    app.option_defaults()->group(phrases::options.in(language));
    app.set_help_flag("-h,--help", phrases::help.in(language))->group(phrases::options.in(language));
}

CLI::App& add_command(CLI::App& app, const char* name, const Wording& description, Language language) {
    CLI::App& command = *app.add_subcommand(name, description.in(language));
    command.group(phrases::commands.in(language))->fallthrough()->footer(phrases::common_help.in(language));
    command.get_help_ptr()->group(phrases::options.in(language));
    return command;
}

void describe(CLI::App& app, Typed& typed, Language language) {
    set_labels(app, language);
    app.set_version_flag("--version", "zhitu " ZHITU_VERSION, phrases::version.in(language))
        ->group(phrases::options.in(language));
    app.footer(phrases::more_help.in(language));
    app.require_subcommand(1);
    add_common(app, typed, language);
    add_render(add_command(app, "render", phrases::render, language), typed, language);
    add_specs(add_command(app, "check", phrases::check, language), typed, language);
    add_explain(add_command(app, "explain", phrases::explain, language), typed, language);
    add_charts(add_command(app, "charts", phrases::charts, language), typed, language);
    add_keys(add_command(app, "keys", phrases::keys, language), typed, language);
    add_command(app, "fonts", phrases::fonts, language);
}

const CLI::App& chosen_command(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : *chosen.front();
}

std::string option_names(const CLI::App& app, const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::App* each : {&command, &app})
        for (const CLI::Option* option : each->get_options())
            if (option->nonpositional() && std::ranges::find(names, option->get_name()) == names.end())
                names.push_back(option->get_name());
    return join(names, "  ");
}

std::string command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
    return join(names, "  ");
}

UsageError unexpected(const CLI::App& app, const std::string& argument) {
    const CLI::App& command = chosen_command(app);
    if (argument.size() > 1 && argument.front() == '-')
        return {messages::unknown_option, {argument, option_names(app, command)}};
    if (&command == &app) return {messages::unknown_command, {argument, command_names(app)}};
    return {messages::unexpected_argument, {argument, command.get_name()}};
}

/// CLI11's complaints in our words. Its texts begin with the name of the option that they are about.
UsageError translated_error(const CLI::ParseError& error, const CLI::App& app) {
    const std::vector<std::string> extras = app.remaining(true);
    if (!extras.empty()) return unexpected(app, extras.front());
    const std::string complaint = error.what();
    const std::string subject = complaint.substr(0, complaint.find_first_of(": "));
    const CLI::App& command = chosen_command(app);
    if (&command == &app && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return {messages::no_command, {command_names(app)}};
    const bool is_option = subject.starts_with('-');
    const bool empty = dynamic_cast<const CLI::ValidationError*>(&error) != nullptr;
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr || (empty && !is_option))
        return {messages::missing_argument, {command.get_name(), subject}};
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr || empty)
        return {messages::missing_option_value, {subject}};
    return {messages::bad_command_line, {complaint}};
}

} // namespace

UsageError::UsageError(const Message& message, const std::vector<Argument>& arguments, const Argument& where) {
    diagnostics_.add(message, {}, arguments, where);
}

PrintOptions speaking(const std::vector<std::string>& arguments) {
    PrintOptions options;
    const auto value = [&](std::size_t at, const std::string& name) -> std::string {
        if (arguments[at] == name && at + 1 < arguments.size()) return arguments[at + 1];
        return arguments[at].starts_with(name + "=") ? arguments[at].substr(name.size() + 1) : std::string();
    };
    for (std::size_t at = 0; at < arguments.size() && arguments[at] != "--"; ++at) {
        try {
            if (const std::string text = value(at, "--lang"); !text.empty())
                options.language = language_value(text);
            if (const std::string text = value(at, "--diagnostics"); !text.empty())
                options.style = style_value(text);
        } catch (const UsageError&) { // said by parse_command_line
        }
    }
    return options;
}

CommandLine parse_command_line(const std::vector<std::string>& arguments, Language language) {
    CLI::App app(phrases::about.in(language), "zhitu");
    Typed typed;
    describe(app, typed, language);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 wants the last one first
    } catch (const CLI::CallForHelp&) {
        return {{}, ShowCommand{app.help()}};
    } catch (const CLI::CallForVersion& version) {
        return {{}, ShowCommand{std::string(version.what()) + "\n"}};
    } catch (const CLI::ParseError& error) {
        throw translated_error(error, app);
    }
    CommonOptions common = common_values(typed);
    return {std::move(common), chosen_values(typed, chosen_command(app).get_name())};
}

} // namespace zhitu::cli
