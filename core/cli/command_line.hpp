// The command line as values. Parsing touches nothing: no file, no library, no output.
#pragma once

#include "core/diag/print.hpp"
#include "core/pipeline.hpp"

#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zhitu::cli {

/// The command line is wrong: exit code 2. Holds one diagnostic that says what and how to mend it.
class UsageError : public std::exception {
public:
    /// `where`: what it is about.
    UsageError(const Message& message, const std::vector<Argument>& arguments, const Argument& where = "zhitu");
    const char* what() const noexcept override { return "usage"; }
    const Diagnostics& diagnostics() const { return diagnostics_; }

private:
    Diagnostics diagnostics_;
};

struct CommonOptions {
    std::vector<std::filesystem::path> plugin_folders;
    std::vector<std::filesystem::path> theme_folders;
    std::optional<std::filesystem::path> root;
};

struct RenderCommand {
    std::vector<std::string> specs;
    std::vector<std::filesystem::path> files; // each -o; with one spec only, a file for each of `formats`
    std::filesystem::path folder;             // --out-dir; empty = the current folder
    std::vector<OutputFormat> formats;        // empty = what the spec says, else both
    int dpi = 300;
};

struct CheckCommand {
    std::vector<std::string> specs;
};

struct ExplainCommand {
    std::string spec;
    Stage stage = Stage::scene;
    bool fixed_metrics = false;
};

struct ChartsCommand {
    std::string kind; // empty = all
};

struct KeysCommand {
    std::string key;        // empty = all
    bool reference = false; // everything as Markdown
};

struct FontsCommand {};

/// --help and --version: a text to print, and done.
struct ShowCommand {
    std::string text;
};

using Command = std::variant<RenderCommand, CheckCommand, ExplainCommand, ChartsCommand, KeysCommand, FontsCommand,
                             ShowCommand>;

struct CommandLine {
    CommonOptions common;
    Command command;
};

/// How to talk, found before anything is parsed, so that a mistake on the command line is told in the right
/// language too. Unknown words leave the default; parse_command_line refuses them.
PrintOptions speaking(const std::vector<std::string>& arguments);

/// `arguments` without the program's name. Throws UsageError.
CommandLine parse_command_line(const std::vector<std::string>& arguments, Language language);

} // namespace zhitu::cli
