// Chinese words, which nothing parts on paper: a break inside one costs, so that titles and names break where a
// reader would pause.
#pragma once

#include "core/text/atoms.hpp"

namespace zhitu {

/// Raises the costs of break_costs to `cost` wherever a break would part a word or a name, and half of it
/// between the words of a count (前|三季度). Asks a dictionary, so only for texts that take several lines.
void keep_words(const AtomText& atoms, std::string_view text, double cost, std::vector<double>& costs);

} // namespace zhitu
