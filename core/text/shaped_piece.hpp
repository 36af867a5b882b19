// A stretch of text in one font, shaped at size 1: what typesetters make and the composer puts together.
#pragma once

#include "core/text/character_class.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zhitu {

// Raised and lowered characters: their size, and how far their foot stands above the baseline, in ems of the text.
inline constexpr double script_size = 0.6, superscript_rise = 0.3, subscript_rise = -0.13;

/// How far the foot of characters that lie is from the middle line of their column, in ems: their capitals have
/// their middle there.
inline constexpr double turned_foot = 0.36;

/// The em box, from the baseline.
inline constexpr double em_above = 0.88, em_below = 0.12;

/// A glyph in ems, from the pen. Where a vertical text stands upright, x counts from its middle line and y down
/// from the pen.
struct ShapedGlyph {
    std::uint32_t index = 0;
    double x = 0, y = 0, advance = 0;
};

/// Characters that became one group of glyphs and are never parted. Lengths in ems.
struct ShapedCluster {
    std::uint32_t bytes = 0, glyphs = 0;
    char32_t code = 0; // its first character
    CharacterClass kind = CharacterClass::other;
    double advance = 0;
    double trim_left = 0, trim_right = 0; // blank of a full-width mark that may be taken off
    double end_trim = 0; // of the advance, at a line's end only: kerning for what follows, a centred mark's blank
    double beside = 0;   // blank on either side of a mark in the middle of its em, which only a bracket takes
    double above = 0, below = 0, aside = 0; // of combining marks, beyond the em box and the advance
};

struct MissingGlyph {
    std::size_t offset = 0; // bytes into the text
    char32_t code = 0;
    std::string family;
};

/// What is printed but perhaps not as it was meant.
struct DoubtfulGlyph {
    enum class Doubt {
        private_use,       // every font shows another character there
        variation_selector // the font has no such variant of the character before it
    } doubt = Doubt::private_use;
    std::size_t offset = 0; // bytes into the text
    char32_t code = 0;
    std::string family;
};

/// A font that stands in for the one that its role names first.
struct FontSubstitute {
    std::string role, wanted, found; // families, with their weights where only these differ
};

/// A font that has what the font of a face lacks.
struct FontFallback {
    std::string wanted, found; // families
    bool operator==(const FontFallback&) const = default;
};

/// A text whose font lacks characters is a chain of these.
struct ShapedPiece {
    int font = 0;
    double size = 1;      // of the font, in ems of the style: figures made raised or lowered are smaller
    double condensed = 1; // horizontal scale of the glyphs; their places have it already
    std::vector<ShapedGlyph> glyphs;
    std::vector<ShapedCluster> clusters;
    std::vector<MissingGlyph> missing;   // offsets into the piece
    std::vector<DoubtfulGlyph> doubtful; // likewise
    std::optional<FontSubstitute> substitute;
    std::optional<FontFallback> fallback;
    std::shared_ptr<const ShapedPiece> next; // goes on where this ends, in another font
};
using SharedPiece = std::shared_ptr<const ShapedPiece>; // lives on in lines when a cache lets it go

} // namespace zhitu
