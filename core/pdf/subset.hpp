// The glyphs of a picture as small font programs, by HarfBuzz.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>

typedef struct hb_blob_t hb_blob_t;

namespace zhitu {

struct SubsetGlyph {
    std::uint16_t code = 0; // by which a PDF shows it
    double advance = 0;     // in thousandths of an em, as the program has it
};

/// Lengths in thousandths of an em.
struct SubsetFont {
    std::string name;                   // PostScript's
    std::shared_ptr<hb_blob_t> program; // a TrueType file, or a bare CFF table
    bool truetype = false;
    std::map<std::uint32_t, SubsetGlyph> glyphs; // by the whole font's index
    std::array<double, 4> box{};                 // of all glyphs of the whole font: left, bottom, right, top
    double ascent = 0, descent = 0, cap_height = 0;
    int weight = 400;

    std::string_view bytes() const;
};

/// One small font for each font of the picture, by GlyphRun::font. Throws MachineError when a font cannot be cut.
std::map<int, SubsetFont> subset_fonts(const Picture& picture, const FontSet& fonts);

} // namespace zhitu
