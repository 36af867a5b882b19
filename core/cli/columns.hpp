// A table for the terminal: columns aligned by display width, so that Han and Latin stand under each other.
#pragma once

#include <string>
#include <vector>

namespace zhitu::cli {

/// One line a row, two blanks between columns, none at a line's end.
std::string aligned(const std::vector<std::vector<std::string>>& rows, const std::string& indent = {});

} // namespace zhitu::cli
