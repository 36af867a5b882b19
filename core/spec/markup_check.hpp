// The inline notation of a document's texts: every fault where it was typed.
#pragma once

#include "core/spec/spec.hpp"

#include <vector>

namespace zhitu {

/// Checks every key and value of the document; names that may be inks of the theme are appended to `ink_tags`.
/// `spec` is what was decoded from it, and knows its panels; of a theme's document an empty one.
void check_markup(const Node& document, const Spec& spec, std::vector<InkName>& ink_tags, Diagnostics& diagnostics);

} // namespace zhitu
