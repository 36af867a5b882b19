// Texts that run down, in ems of fixed metrics.
#include "core/text/vertical.hpp"

#include "core/text/fixed_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class Vertical : public testing::Test {
protected:
    Vertical() {
        style_.size = style_.digit_size = 1_mm;
        style_.han = {"黑", 400};
        style_.vertical = true;
    }
    /// "郴州|GDP/|25^" : what lies ends in /, what stands in one em in ^.
    std::string pieces(std::string_view text) {
        std::string found;
        for (const TextPiece& piece : itemise_vertical(text, style_)) {
            found += (found.empty() ? "" : "|") + std::string(piece.text);
            found += piece.kind == PieceKind::han ? "" : piece.kind == PieceKind::upright ? "^" : "/";
        }
        return found;
    }
    SetText set(std::string_view text) { return typesetter_.set(text, style_); }
    double height(std::string_view text) { return set(text).advance.mm(); }

    FixedTypesetter typesetter_;
    TypeStyle style_;
};

TEST_F(Vertical, HanAndItsMarksStand) {
    EXPECT_EQ(pieces("郴州：“五年”——成就……！"), "郴州：“五年”——成就……！");
    EXPECT_EQ(pieces("（甲）、乙。丙·丁～戊"), "（甲）、乙。丙·丁～戊");
}

TEST_F(Vertical, LettersAndLongNumbersLie) {
    EXPECT_EQ(pieces("郴州GDP为2503.07亿元"), "郴州|GDP/|为|2503.07/|亿元");
    EXPECT_EQ(pieces("增25%"), "增|25%/");
    EXPECT_EQ(pieces("Xi’an的‘甲’"), "Xi’an/|的‘甲’");
}

TEST_F(Vertical, ShortNumbersStandInOneEm) {
    EXPECT_EQ(pieces("12月5日"), "12^|月|5^|日");
    EXPECT_EQ(pieces("增长123倍"), "增长|123/|倍");
    style_.upright_digits = 3;
    EXPECT_EQ(pieces("增长123倍"), "增长|123^|倍");
}

TEST_F(Vertical, YearsAsTheStyleWants) {
    EXPECT_EQ(with_vertical_years("2020年与12020年、2503亿", style_), "二〇二〇年与12020年、2503亿");
    EXPECT_EQ(with_vertical_years("2016—2020年", style_), "二〇一六—二〇二〇年");
    style_.vertical_years = VerticalYears::stacked;
    EXPECT_EQ(with_vertical_years("2020年", style_), "2020年");
    EXPECT_EQ(pieces("2020年"), "2^|0^|2^|0^|年");
    style_.vertical_years = VerticalYears::turned;
    EXPECT_EQ(pieces("2020年"), "2020/|年");
}

TEST_F(Vertical, AnUprightNumberTakesOneEmAndNarrows) {
    const SetText text = set("12月");
    EXPECT_DOUBLE_EQ(text.advance.mm(), 2);
    const GlyphRun& number = text.runs.front().second;
    EXPECT_LT(number.condensed, 1);
    EXPECT_FALSE(number.turned);
    EXPECT_EQ(number.clusters.size(), 1u);
    EXPECT_EQ(number.text, "12");
    EXPECT_NEAR(number.glyphs[0].x.mm(), -0.506 * number.condensed, 1e-9) << "in the middle of the column";
    EXPECT_GE(number.glyphs[0].x, -0.5_mm);
    EXPECT_EQ(number.glyphs[0].y, number.glyphs[1].y) << "side by side";
}

TEST_F(Vertical, CharactersStandBelowEachOtherOnTheMiddleLine) {
    const SetText text = set("郴州");
    EXPECT_TRUE(text.vertical);
    ASSERT_EQ(text.runs.size(), 1u);
    const std::vector<Glyph>& glyphs = text.runs[0].second.glyphs;
    EXPECT_DOUBLE_EQ(glyphs[0].x.mm(), -0.5);
    EXPECT_DOUBLE_EQ((glyphs[1].y - glyphs[0].y).mm(), 1);
}

TEST_F(Vertical, LettersAreTurned) {
    const SetText text = set("郴GDP");
    EXPECT_DOUBLE_EQ(text.advance.mm(), 2.5);
    EXPECT_TRUE(text.runs[1].second.turned);
    EXPECT_DOUBLE_EQ(text.runs[1].first.mm(), 1);
}

TEST_F(Vertical, PausesGiveUpTheirBlankAndColonsDoNot) {
    EXPECT_DOUBLE_EQ(height("甲，“乙"), 3.5);
    EXPECT_DOUBLE_EQ(height("甲。"), 1.5);
    EXPECT_DOUBLE_EQ(height("甲："), 2);
    style_.language = "zh-Hant-TW";
    EXPECT_DOUBLE_EQ(height("甲。"), 2);
}

TEST_F(Vertical, HalfWidthMarksGoWithoutTheirBlank) {
    style_.half_width_marks = true;
    EXPECT_DOUBLE_EQ(height("甲，“乙"), 3);
    EXPECT_DOUBLE_EQ(height("甲：乙"), 3) << "it stands in the middle of its em";
    const SetText text = set("甲“乙");
    const std::vector<Glyph>& glyphs = text.runs[0].second.glyphs;
    EXPECT_DOUBLE_EQ((glyphs[1].y - glyphs[0].y).mm(), 0.5) << "its ink is in the lower half of its em";
    EXPECT_DOUBLE_EQ((glyphs[2].y - glyphs[0].y).mm(), 1.5);
}

TEST_F(Vertical, DotsStandRightAndNamesLeft) {
    const SetText text = set("<着重>甲</><专名>乙</>");
    ASSERT_EQ(text.ornaments.size(), 2u);
    EXPECT_GT(text.ornaments[0].rect.left(), 0.5_mm);
    EXPECT_LT(text.ornaments[1].rect.right(), -0.5_mm);
    EXPECT_GT(text.above, 0_mm);
    EXPECT_GT(text.below, 0_mm);
}

} // namespace
} // namespace zhitu
