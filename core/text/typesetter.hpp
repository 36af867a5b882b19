// Text to glyphs. The one seam between zhitu and the shaping libraries: a typesetter shapes pieces, everything else
// is composed from them, so that measuring and setting agree to the last digit.
#pragma once

#include "core/base/type_style.hpp"
#include "core/scene/picture.hpp"
#include "core/text/itemise.hpp"
#include "core/text/shaped_piece.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace zhitu {

/// Why a text cannot be set at all.
enum class TextFault { none, too_long, invalid_utf8, control, too_many_marks };

/// A dot or a line that belongs to a text, from the text's origin; in the ink of one of its runs.
struct TextOrnament {
    Rect rect;
    bool round = false, wavy = false;
    std::size_t run = 0;
};

/// Combining marks that reach further from the em box of their character than a line has room for.
struct TallMarks {
    std::size_t offset = 0; // bytes into the text
    Length reach, most;
};

struct SetText {
    std::vector<std::pair<Length, GlyphRun>> runs; // offset from the beginning, run
    Length advance;
    std::vector<std::pair<std::size_t, std::string>> inks; // of runs that have their own: run, the ink's name
    std::vector<TextOrnament> ornaments;
    Length above,
        below; // what small texts, dots and lines take beyond the em box; right and left of a vertical text
    bool vertical = false;             // the offsets run down from its top
    std::vector<MissingGlyph> missing; // non-empty: must not be printed
    std::vector<TallMarks> tall;       // likewise
    std::vector<DoubtfulGlyph> doubtful;
    std::vector<FontSubstitute> substitutes;                     // one a run
    std::vector<std::pair<std::size_t, FontFallback>> fallbacks; // of runs that their own font has not: run, fonts
    TextFault fault = TextFault::none;                           // otherwise: no runs, no advance
    std::size_t fault_offset = 0;                                // bytes into the text
};

class Typesetter {
public:
    virtual ~Typesetter() = default;
    /// Advance width of one line set naturally, to the last digit that of set(); 0 for a text with a fault.
    Length measure(std::string_view text, const TypeStyle& style);
    /// The glyphs of one line. What it may not contain comes back as missing or fault: see report_text_faults.
    SetText set(std::string_view text, const TypeStyle& style, const LineFit& fit = {});

    /// One piece at size 1, in the face and with the marks and the language of `style`, or as a chain of pieces
    /// where the font of that face lacks characters that others have.
    virtual SharedPiece shape(const TextPiece& piece, const TypeStyle& style) = 0;
    /// Whether a face takes the marks that Chinese and Latin share from another; they are then pieces of their own.
    virtual bool borrows_marks(const Face& face) const = 0;
    /// The levels of UAX #9 of a paragraph from left to right, one a byte; empty = all of it runs to the right.
    virtual std::vector<std::uint8_t> levels(std::string_view plain) = 0;
    /// Of a digit in the digit face.
    virtual Length cap_height(const TypeStyle& style) = 0;
    /// How far the ink of a line reaches under its baseline, that of a column left of its middle line.
    virtual Length depth(const SetText& line) = 0;
};

} // namespace zhitu
