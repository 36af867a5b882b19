// Where a line may begin, as a reader sees it.
#pragma once

#include "core/text/breaks.hpp"
#include "core/text/fixed_typesetter.hpp"

#include <string>

namespace zhitu {

/// The text with | wherever a line may begin, and / where that has a cost.
inline std::string with_breaks(std::string_view text, LineBreakLevel level = LineBreakLevel::standard) {
    FixedTypesetter typesetter;
    TypeStyle style;
    style.size = style.digit_size = 1_mm;
    AtomText atoms;
    append_atoms(text, {0, text.size()}, style, typesetter, atoms);
    const std::vector<double> costs = break_costs(atoms, text, level);
    std::string shown;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (i > 0 && costs[i] < never_break) shown += costs[i] > 0 ? "/" : "|";
        shown += text.substr(atoms.atoms[i].begin, atoms.atoms[i].bytes);
    }
    return shown;
}

} // namespace zhitu
