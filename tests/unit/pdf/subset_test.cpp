// What is embedded, as FreeType reads it: a judge that did not make it.
#include "core/pdf/subset.hpp"

#include "tests/unit/pdf/pdf_fixture.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

namespace zhitu {
namespace {

/// A font as a PDF's reader opens it.
class Embedded {
public:
    explicit Embedded(const SubsetFont& font) {
        FT_Init_FreeType(&library_);
        const std::string_view bytes = font.bytes();
        FT_New_Memory_Face(library_, reinterpret_cast<const FT_Byte*>(bytes.data()),
                           static_cast<FT_Long>(bytes.size()), 0, &face_);
    }
    ~Embedded() {
        FT_Done_Face(face_);
        FT_Done_FreeType(library_);
    }
    Embedded(const Embedded&) = delete;
    Embedded& operator=(const Embedded&) = delete;

    bool opens() const { return face_ != nullptr; }
    /// In thousandths of an em, or less than nothing where the glyph is not there. A bare CFF font is asked by
    /// CIDs, as PDF does.
    double advance(unsigned code) const {
        if (FT_Load_Glyph(face_, code, FT_LOAD_NO_SCALE) != 0) return -1;
        return static_cast<double>(face_->glyph->metrics.horiAdvance) * 1000 / face_->units_per_EM;
    }

private:
    FT_Library library_ = nullptr;
    FT_Face face_ = nullptr;
};

TEST_F(PdfTest, WhatIsEmbeddedIsAsWideAsReadersAreTold) {
    picture_.width = 100_mm;
    add_text("地区生产总值，GDP fi 2503.07（%）", {2_mm, 8_mm});
    const TypeStyle kai{{"楷", 400}, {"数字", 400}, 9_pt, 9_pt};
    picture_.marks.push_back(
        {"text", -1, TextMark{"", {2_mm, 16_mm}, 0, typesetter_.set("制图/陈阳Wii", kai).runs}});
    const std::map<int, SubsetFont> fonts = subset_fonts(picture_, fonts_);
    ASSERT_EQ(fonts.size(), 3u);
    int truetype = 0;
    for (const auto& [number, font] : fonts) {
        const Embedded embedded(font);
        ASSERT_TRUE(embedded.opens()) << font.name;
        for (const auto& [index, glyph] : font.glyphs)
            EXPECT_NEAR(embedded.advance(glyph.code), glyph.advance, 0.5) << font.name << " " << index;
        truetype += font.truetype;
    }
    EXPECT_EQ(truetype, 2) << "both kinds";
}

TEST_F(PdfTest, TheWidthsOfTheFileAreThoseOfTheFont) {
    add_text("0", {2_mm, 8_mm});
    const SubsetFont font = subset_fonts(picture_, fonts_).begin()->second;
    const double width = font.glyphs.begin()->second.advance;
    const std::string all = objects();
    const std::size_t at = all.find("/W [\n");
    ASSERT_NE(at, std::string::npos);
    EXPECT_NEAR(std::stod(all.substr(all.find('[', at + 5) + 1)), width, 0.001);
}

} // namespace
} // namespace zhitu
