// What a Chinese keyboard and a hurried hand do to YAML, found in the text before a parser sees it, all at once.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/spec/lexical.hpp"

namespace zhitu {

/// Encoding and invisible characters. False: the text is not worth reading on.
bool check_characters(const Source& source, Diagnostics& diagnostics);

/// Full-width punctuation, tabs, missing blanks, values that YAML would take for something else.
void find_traps(const Source& source, const Surface& surface, Diagnostics& diagnostics);

} // namespace zhitu
