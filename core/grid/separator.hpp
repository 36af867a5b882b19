// What stands between the cells of a table that is written as text.
#pragma once

#include <string_view>

namespace zhitu {

/// By the first line of a file: a tab where tabs are at least as many as commas, else a comma.
char file_separator(std::string_view line);

/// By the first line of a block in the spec: a tab, else a bar (of Markdown), else a comma, else a blank. Commas
/// inside numbers (19,756) separate nothing where blanks do.
char block_separator(std::string_view line);

} // namespace zhitu
