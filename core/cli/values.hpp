// The values that options take, each checked against what is allowed. A wrong one throws UsageError naming all of
// that.
#pragma once

#include "core/cli/command_line.hpp"

#include <string>
#include <vector>

namespace zhitu::cli {

Stage stage_value(const std::string& text);
Language language_value(const std::string& text);
DiagnosticStyle style_value(const std::string& text);
int dpi_value(const std::string& text);
/// Only "fixed".
bool metrics_value(const std::string& text);
/// "png", "pdf", "png,pdf"; a repetition counts once.
std::vector<OutputFormat> formats_value(const std::string& text);
/// By the ending of the file that -o names.
OutputFormat format_of(const std::filesystem::path& file);

/// The words that an option takes, as help shows them: "zh|en".
std::string stage_words();
std::string language_words();
std::string style_words();

} // namespace zhitu::cli
