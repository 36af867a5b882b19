// Line breaks that were typed as \n where YAML takes that for two characters.
#pragma once

#include "core/spec/node.hpp"

namespace zhitu {

/// A text that may have several lines: a \n in it is a line break outside double quotes, too, which is said.
Node with_line_breaks(Node text, Diagnostics& diagnostics);

} // namespace zhitu
