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
/// brief: the first line only. json: {severity, code, file, line, column, end_line, end_column, message, fix,
/// replacement, related} of each, parted by commas; the brackets are of whoever prints the array, which several
/// jobs may fill.
std::string print(const Diagnostics& diagnostics, const PrintOptions& options);

} // namespace zhitu
