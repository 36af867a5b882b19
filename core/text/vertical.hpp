// Texts that run down the page: what stands in them and what lies (UAX #50, CLREQ 3.2.2).
#pragma once

#include "core/text/itemise.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zhitu {

/// As itemise; what lies is parted from what stands, and short numbers stand upright in one em.
std::vector<TextPiece> itemise_vertical(std::string_view text, const TypeStyle& style);

/// Pieces as a number a byte, and back; a line of a text may take its own bytes.
std::vector<std::uint8_t> stances_of(const std::vector<TextPiece>& pieces);
std::vector<TextPiece> pieces_of(std::string_view text, const std::vector<std::uint8_t>& stances);

} // namespace zhitu
