// The inline notation of a document's texts: every fault where it was typed.
#pragma once

#include "core/spec/spec.hpp"

#include <vector>

namespace zhitu {

/// Checks every key and value of the document; names that may be inks of the theme are appended to `ink_tags`.
void check_markup(const Node& document, std::vector<Phrase>& ink_tags, Diagnostics& diagnostics);

} // namespace zhitu
