// Diagnostics as people and editors read them.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <string>

namespace zhitu {

enum class DiagnosticStyle { human, brief, json };

struct PrintOptions {
    DiagnosticStyle style = DiagnosticStyle::human;
    Language language = Language::zh;
    bool colour = false;
};

/// human: file:line:col: 错误 Z204 sentence, the line, a caret by display width, the fix.
/// brief: the first line only. json: one array of {severity, code, file, line, column, end_line, end_column,
/// message, fix}.
std::string print(const Diagnostics& diagnostics, const PrintOptions& options);
/// The JSON arrays of several jobs as one.
std::string join_json(const std::vector<std::string>& arrays);

} // namespace zhitu
