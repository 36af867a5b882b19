// Characters that nobody sees, written as escapes in double quotes: those typed as they are stop the parser.
#pragma once

#include "core/spec/spec.hpp"

namespace zhitu {

/// Says the first of each key and value of the document. `spec` as check_markup has it.
void check_unseen(const Node& document, const Spec& spec, Diagnostics& diagnostics);

} // namespace zhitu
