// The fonts of a page: what their codes are, how wide, what they say; and the objects that make them known.
#pragma once

#include "core/pdf/file.hpp"
#include "core/pdf/glyph_texts.hpp"
#include "core/pdf/subset.hpp"

namespace zhitu {

class PageFonts {
public:
    /// Throws MachineError when a font cannot be embedded.
    PageFonts(const Picture& picture, const FontSet& fonts) :
        fonts_(subset_fonts(picture, fonts)), texts_(picture, fonts) {}

    std::uint16_t code(int font, std::uint32_t glyph) const { return fonts_.at(font).glyphs.at(glyph).code; }
    /// In thousandths of an em, exactly as readers are told.
    double width(int font, std::uint32_t glyph) const;
    /// What a reader takes a glyph for unless it is told something else; may be empty.
    std::string_view text(int font, std::uint32_t glyph) const { return texts_.of(font, glyph); }

    /// The page's name for a font, by which it then is known; one for lines and one for columns.
    std::string use(int font, bool down);
    /// All that were used, as an entry of the page's resources.
    std::string put_into(PdfFile& file) const;

private:
    std::string codes_to_texts(int font) const;

    std::map<int, SubsetFont> fonts_;
    GlyphTexts texts_;
    struct Used {
        int font = 0;
        bool level = false, down = false;
    };
    std::vector<Used> used_; // in the order of use: a font's own number depends on what was drawn before
};

} // namespace zhitu
