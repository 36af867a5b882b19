// Where a line may begin, and what it costs: 避头尾 (CLREQ 3.1.3), what belongs together, and Unicode's rules for
// everything that is not Chinese.
#pragma once

#include "core/text/atoms.hpp"

#include <limits>

namespace zhitu {

/// No line begins there, whatever it costs.
inline constexpr double never_break = std::numeric_limits<double>::infinity();

/// A line begins there, whatever it costs: where a line break was typed.
inline constexpr double must_break = -std::numeric_limits<double>::infinity();

/// One cost an atom for a line that begins with it: 0 is free, a hundred is about what a gaping line costs. The
/// first atom's is 0. `text` is the whole that the atoms were made of.
std::vector<double> break_costs(const AtomText& atoms, std::string_view text, LineBreakLevel level);

/// Whether ｜ stands before an atom: there a title ends a part, and a line if it can.
bool ends_a_part(const AtomText& text, std::size_t at);

/// Whether a mark that ends a sentence, or a part of one, stands before an atom: ？ ， —— , also inside quotes.
bool ends_a_clause(const AtomText& text, std::size_t at);

} // namespace zhitu
