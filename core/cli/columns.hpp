// A table for the terminal: columns aligned by display width, so that Han and Latin stand under each other.
#pragma once

#include <string>
#include <vector>

namespace zhitu::cli {

using Rows = std::vector<std::vector<std::string>>;

/// One line a row, two blanks between columns, none at a line's end.
std::string aligned(const Rows& rows, const std::string& indent = {});

} // namespace zhitu::cli
