// Text to glyphs. The one seam between zhitu and the shaping libraries: measuring and setting agree to the last
// digit.
#pragma once

#include "core/base/type_style.hpp"
#include "core/scene/picture.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct MissingGlyph {
    std::size_t offset = 0; // bytes into the text
    char32_t code = 0;
    std::string family;
};

/// Why a text cannot be set at all.
enum class TextFault { none, too_long, invalid_utf8, control, too_many_marks };

struct SetText {
    std::vector<std::pair<Length, GlyphRun>> runs; // offset from the left end, run
    Length advance;
    std::vector<MissingGlyph> missing; // non-empty: must not be printed
    TextFault fault = TextFault::none; // otherwise: no runs, no advance
    std::size_t fault_offset = 0;      // bytes into the text
};

/// Heights above the baseline; Han characters are centred on (em box 0.88 / 0.12) size x 0.38.
struct TypeMetrics {
    Length cap_height; // of a digit in the digit face
    Length ascent;     // em box: 0.88 of the larger size
    Length descent;    // em box: 0.12 of the larger size
};

class Typesetter {
public:
    virtual ~Typesetter() = default;
    /// Advance width of one line, to the last digit that of set(); 0 for a text with a fault.
    virtual Length measure(std::string_view text, const TypeStyle& style) = 0;
    /// The glyphs of one line. What it may not contain comes back as missing or fault: see report_text_faults.
    virtual SetText set(std::string_view text, const TypeStyle& style) = 0;
    virtual TypeMetrics metrics(const TypeStyle& style) = 0;
};

} // namespace zhitu
