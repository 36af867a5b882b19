// specs/README.md: every key and chart kind in both languages, with examples and their pictures.
#pragma once

#include "core/cli/workshop.hpp"

#include <string>

namespace zhitu::cli {

/// Markdown; pictures are looked for where ./do gallery draws them, seen from specs/.
std::string reference(Workshop& workshop);

} // namespace zhitu::cli
