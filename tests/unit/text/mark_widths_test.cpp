// How wide marks are in the fonts of packages.txt.
#include "core/text/mark_widths.hpp"

#include "core/text/shape_text.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class MarkWidths : public testing::Test {
protected:
    MarkWidths() {
        style_.size = style_.digit_size = 1_mm;
        style_.han = {"宋", 400};
    }
    double width(const std::string& text) { return typesetter_.set(text, style_).advance.mm(); }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    TypeStyle style_;
};

TEST_F(MarkWidths, TheMiddleDotTakesHalfAnEmInAnyFace) {
    for (const char* face : {"黑", "宋", "楷"})
        for (const bool half : {false, true}) {
            style_.han.role = face;
            style_.half_width_marks = half;
            EXPECT_NEAR(width("甲·乙"), 2.5, 1e-6) << face << half;
        }
    style_.half_width_marks = false;
    style_.language = "zh-Hant-TW";
    for (const char* face : {"黑", "宋"}) {
        style_.han.role = face;
        EXPECT_NEAR(width("甲·乙"), 3, 1e-6) << face;
    }
}

TEST_F(MarkWidths, TwoExclamationsTakeOneEmAndThreeTwo) {
    for (const char* face : {"黑", "宋"})
        for (const bool half : {false, true}) {
            style_.han.role = face;
            style_.half_width_marks = half;
            for (const char* text : {"甲！！乙", "甲？？乙", "甲？！乙", "甲！？乙"})
                EXPECT_NEAR(width(text), 3, 1e-6) << text << face << half;
            EXPECT_NEAR(width("甲！！！乙"), 4, 1e-6) << face << half;
            EXPECT_NEAR(width("甲！！！！乙"), 4, 1e-6) << face << half;
            EXPECT_NEAR(width("甲！乙"), 3, 1e-6) << face << half;
        }
}

TEST_F(MarkWidths, ASolidusGoesIntoHalfAnEm) {
    EXPECT_NEAR(width("甲／乙"), 3, 1e-6);
    style_.half_width_marks = true;
    EXPECT_NEAR(width("甲／乙"), 2.5, 1e-6);
    const SharedPiece mark = typesetter_.shape({"／"}, style_);
    const auto ink = ink_of(fonts_.harfbuzz(mark->font), mark->glyphs[0].index);
    ASSERT_TRUE(ink);
    EXPECT_GE(ink->left + mark->glyphs[0].x, 0);
    EXPECT_LE(ink->right + mark->glyphs[0].x, 0.5);
}

/// As in the fonts' own half-width forms: else （甲） would have as much blank inside as outside.
TEST_F(MarkWidths, BracketsOfHalfAnEmKeepToWhatTheyHold) {
    style_.half_width_marks = true;
    for (const char* face : {"黑", "宋", "楷"}) {
        style_.han.role = face;
        const auto blanks = [&](const char* text) {
            const SharedPiece mark = typesetter_.shape({text}, style_);
            const auto ink = ink_of(fonts_.harfbuzz(mark->font), mark->glyphs[0].index);
            return std::pair(ink->left + mark->glyphs[0].x, 0.5 - ink->right - mark->glyphs[0].x);
        };
        for (const char* text : {"（", "「", "【"}) {
            const auto [outside, inside] = blanks(text);
            EXPECT_GT(outside, inside) << text << face;
            EXPECT_GE(inside, 0) << text << face;
        }
        for (const char* text : {"）", "」", "】"}) {
            const auto [inside, outside] = blanks(text);
            EXPECT_GT(outside, inside) << text << face;
            EXPECT_GE(inside, 0) << text << face;
        }
    }
}

TEST_F(MarkWidths, CentredMarksOfAColumnTakeHalfAnEmToo) {
    style_.vertical = true;
    style_.half_width_marks = true;
    style_.language = "zh-Hant-TW";
    for (const char* text : {"甲，乙", "甲、乙", "甲。乙"}) EXPECT_NEAR(width(text), 2.5, 1e-6) << text;
}

/// What is printed of a text along its line: from where to where each glyph has ink.
std::vector<std::pair<double, double>> inks(const SetText& text, FontSet& fonts) {
    std::vector<std::pair<double, double>> found;
    for (const auto& [offset, run] : text.runs)
        for (const Glyph& glyph : run.glyphs) {
            const auto ink = ink_of(fonts.harfbuzz(run.font), glyph.index);
            if (!ink) continue;
            const bool down = text.vertical && !run.turned;
            const double at = (offset + (down ? glyph.y : glyph.x)).mm(), size = run.size.mm();
            found.emplace_back(at + (down ? -ink->top : ink->left) * size,
                               at + (down ? -ink->bottom : ink->right) * size);
        }
    return found;
}

/// A trim takes blank, never ink: whatever stands beside a mark, the two are apart.
TEST_F(MarkWidths, NoMarkIsPrintedOverWhatIsBesideIt) {
    const std::vector<std::string> marks{"，", "、", "。", "：", "；", "！", "？", "·", "（", "）", "「", "」",
                                         "『", "』", "《", "》", "“",  "”",  "‘",  "’", "【", "】", "〔", "〕"};
    const auto check = [&](const std::string& text) {
        const auto all = inks(typesetter_.set(text, style_), fonts_);
        for (std::size_t i = 1; i < all.size(); ++i)
            EXPECT_GE(all[i].first, all[i - 1].second - 0.001)
                << text << " " << i << " " << style_.language << style_.han.role << style_.vertical
                << style_.half_width_marks << style_.full_width_stops;
    };
    const auto stand_abreast = [&](const std::string& first, const std::string& second) {
        const auto is_exclamation = [](const std::string& mark) { return mark == "！" || mark == "？"; };
        return style_.vertical && style_.language == "zh-Hans" && is_exclamation(first) && is_exclamation(second);
    };
    for (const char* language : {"zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "ja", "ko"})
        for (const char* face : {"黑", "宋", "楷"})
            for (int how = 0; how < 6; ++how) {
                style_.language = language;
                style_.han.role = face;
                style_.vertical = how % 2 == 1;
                style_.half_width_marks = how >= 2;
                style_.full_width_stops = how >= 4;
                for (const std::string& mark : marks) check("增" + mark + "圖");
                for (const std::string& first : marks)
                    for (const std::string& second : marks)
                        if (!stand_abreast(first, second)) check("增" + first + second + "圖");
            }
}

/// As in zh-Hans: ： ； ！ ？ are as tall as a character, and its blank above and below is all that parts them.
TEST_F(MarkWidths, TallMarksKeepTheirEmDownAColumn) {
    style_.vertical = true;
    for (const char* language : {"zh-Hans", "zh-Hant-TW", "zh-Hant-HK"})
        for (const bool half : {false, true}) {
            style_.language = language;
            style_.half_width_marks = half;
            for (const char* text : {"甲：乙", "甲；乙", "甲！乙", "甲？乙"})
                EXPECT_NEAR(width(text), 3, 1e-6) << language << text << half;
            EXPECT_NEAR(width("甲！」乙"), half ? 3.5 : 4, 1e-6) << language << half;
        }
}

TEST_F(MarkWidths, RaisedFiguresAreAllOfOneHeight) {
    const auto same = [&](const char* one, const char* other) {
        const SetText first = typesetter_.set(one, style_), second = typesetter_.set(other, style_);
        const GlyphRun &a = first.runs.back().second, &b = second.runs.back().second;
        EXPECT_NEAR(a.glyphs.back().y.mm(), b.glyphs.back().y.mm(), 1e-9) << one << other;
        EXPECT_NEAR(a.size.mm(), b.size.mm(), 1e-9) << one << other;
        EXPECT_EQ(a.font, b.font) << one << other;
    };
    same("x²", "x⁴");
    same("x³", "x<上>3</>");
    same("aₙ", "a<下>n</>");
    style_.digits = {"数字", 400};
    same("CO₂", "CO<下>2</>");
}

TEST_F(MarkWidths, AMarkWithoutAnchorStandsOverItsLetter) {
    for (const char* text : {"а\u0301", "ά"}) {
        const SharedPiece letter = typesetter_.shape({text}, style_);
        ASSERT_EQ(letter->clusters.size(), 1u);
        ASSERT_EQ(letter->glyphs.size(), 2u) << "the face has no letter with the mark";
        hb_font_t* const font = fonts_.harfbuzz(letter->font);
        const auto base = ink_of(font, letter->glyphs[0].index), mark = ink_of(font, letter->glyphs[1].index);
        EXPECT_NEAR(letter->glyphs[0].advance + letter->glyphs[1].x + mark->centre(), base->centre(), 0.01);
        EXPECT_NEAR(letter->clusters[0].advance, letter->glyphs[0].advance, 1e-9);
    }
}

} // namespace
} // namespace zhitu
