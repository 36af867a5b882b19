// The lines of a text, each where it was written.
#pragma once

#include "core/spec/spec.hpp"

#include <vector>

namespace zhitu {

/// Whether a text stands in a block, behind | or >, rather than between quotes.
bool is_block(const Node& text);
/// Behind |, as it was typed.
bool is_literal_block(const Node& text);
/// The lines that are not blank, without blanks at their ends. In a literal block each has its own span, elsewhere
/// that of the whole text.
std::vector<Phrase> lines_of(const Node& text);

} // namespace zhitu
