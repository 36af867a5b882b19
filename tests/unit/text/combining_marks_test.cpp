// Marks that combine, in the real fonts: each is a glyph over the one before it.
#include "core/text/shaping_typesetter.hpp"
#include "core/text/text_faults.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

class CombiningMarks : public testing::Test {
protected:
    CombiningMarks() {
        style_.han = {"黑", 400};
        style_.size = style_.digit_size = 10_mm;
    }
    SetText set(const std::string& text) { return typesetter_.set(text, style_); }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    TypeStyle style_;
};

TEST_F(CombiningMarks, TakeRoomOverTheLine) {
    EXPECT_EQ(set("e").above, 0_mm);
    EXPECT_EQ(set("\u00e9").above, 0_mm) << "one mark stays within the em box";
    const SetText three = set("E\u0302\u0301\u0300");
    EXPECT_GT(three.above, 0_mm);
    EXPECT_TRUE(three.tall.empty());
    EXPECT_GT(set("a\u0323\u0323\u0323").below, 0_mm);
    const SetText ruby = set("<注音 a>E\u0302\u0301\u0300</>");
    EXPECT_GT(ruby.above, set("<注音 a>E</>").above + three.above / 2) << "it stands over the marks";
}

TEST_F(CombiningMarks, OfAFontWithoutAnchorsStandOverEachOther) {
    for (const char* mark : {"\u0301", "\u0323"}) {
        const auto heights = [&](std::string text) {
            std::vector<Length> found;
            const SetText marked = set(text + mark + mark);
            for (const Glyph& glyph : marked.runs[0].second.glyphs) found.push_back(glyph.y);
            return found;
        }("x");
        ASSERT_EQ(heights.size(), 3u);
        EXPECT_GT(std::abs((heights[2] - heights[1]).mm()), 0.5) << mark;
    }
    const std::string three = "\u0301\u0301\u0301";
    EXPECT_GT(set("x" + three).above, set("x\u0301").above);
}

TEST_F(CombiningMarks, ThatReachTooFarAreRefused) {
    std::string stack;
    for (int i = 0; i < 12; ++i) stack += "\u0301";
    style_.han = {"楷", 400}; // stacks them
    const std::string high = "中e" + stack;
    const SetText tall = set(high);
    ASSERT_EQ(tall.tall.size(), 1u);
    EXPECT_EQ(tall.tall[0].offset, 3u);
    EXPECT_GT(tall.tall[0].reach, tall.tall[0].most);
    style_.han = {"黑", 400}; // cannot place them: over a letter they are centred, over Han they would be aside
    EXPECT_TRUE(set("x\u0301中").tall.empty());
    EXPECT_EQ(set("中\u0301中").tall.size(), 1u);
    EXPECT_TRUE(set("e\u0301中").tall.empty());
    Diagnostics diagnostics;
    report_text_faults(tall, high, {}, "", diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 1u);
    EXPECT_EQ(diagnostics.all()[0].code, "Z418");
    EXPECT_NE(diagnostics.all()[0].zh.find("mm"), std::string::npos);
}

} // namespace
} // namespace zhitu
