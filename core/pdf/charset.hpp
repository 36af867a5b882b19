// Which characters a CFF font calls its glyphs by.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zhitu {

/// The CID of each glyph of a font that is keyed by them; of one that is keyed by names, the glyphs' own numbers,
/// as PDF has it. Nothing when it is no good CFF font.
std::optional<std::vector<std::uint16_t>> glyph_cids(std::string_view cff);

} // namespace zhitu
