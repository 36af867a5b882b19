// Texts with letters that run right to left (UAX #9). A paragraph as a whole runs to the right.
#pragma once

#include "core/base/isolates.hpp"
#include "core/text/atoms.hpp"
#include "core/text/itemise.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zhitu {

/// Cuts pieces where the level changes. `levels` has those of the text that the pieces point into. A number stays
/// whole, with its sign in front.
std::vector<TextPiece> part_levels(const std::vector<TextPiece>& pieces, std::string_view line,
                                   const std::vector<std::uint8_t>& levels);

/// The atoms of a line from left to right (L2).
struct VisualOrder {
    std::vector<std::size_t> atoms;
    std::vector<std::size_t>
        glues; // the atom whose glue stands before each: between two atoms it stays between them
};
VisualOrder visual_order(const std::vector<Atom>& atoms, std::size_t begin, std::size_t end);

} // namespace zhitu
