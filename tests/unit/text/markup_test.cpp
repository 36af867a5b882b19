// The notation as it is set, in ems of fixed metrics: a Han character is 1, a digit 0.506, a letter 0.5.
#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class SetMarkup : public testing::Test {
protected:
    SetMarkup() {
        style_.size = style_.digit_size = 1_mm;
        style_.han = {"黑", 400};
    }
    SetText set(std::string_view text) { return typesetter_.set(text, style_); }
    double width(std::string_view text) { return set(text).advance.mm(); }

    FixedTypesetter typesetter_;
    TypeStyle style_;
};

TEST_F(SetMarkup, TagsTakeNoRoom) {
    EXPECT_DOUBLE_EQ(width("郴州<粗>五年</>成就"), 6);
    EXPECT_DOUBLE_EQ(width("<着重>五</><专名>年</>"), 2);
}

TEST_F(SetMarkup, RunsSayThePlainText) {
    std::string text;
    for (const auto& [offset, run] : set("郴州<粗>五年</>\\<a>").runs) text += run.text;
    EXPECT_EQ(text, "郴州五年<a>");
}

TEST_F(SetMarkup, RaisedTextIsSmallerAndHigher) {
    EXPECT_DOUBLE_EQ(width("甲<上>乙</>"), 1.6);
    EXPECT_LT(set("甲<上>乙</>").runs.back().second.glyphs[0].y, 0_mm);
    EXPECT_GT(set("甲<下>乙</>").runs.back().second.glyphs[0].y, 0_mm);
}

TEST_F(SetMarkup, NoSpaceStandsBeforeWhatIsRaised) {
    style_.latin_gap = 0.25;
    EXPECT_DOUBLE_EQ(width("米³"), 1 + 0.506 * 0.6);
    EXPECT_DOUBLE_EQ(width("米<上>n</>"), 1.3);
    EXPECT_DOUBLE_EQ(width("a<上>注</>"), 1.1);
    EXPECT_DOUBLE_EQ(width("米a"), 1.75);
}

TEST_F(SetMarkup, FiguresAreTheSameTypedOrMarked) {
    const SetText typed = set("CO₂"), marked = set("CO<下>2</>");
    ASSERT_EQ(typed.runs.size(), marked.runs.size());
    EXPECT_EQ(typed.advance, marked.advance);
    EXPECT_EQ(typed.runs.back().second.size, marked.runs.back().second.size);
}

TEST_F(SetMarkup, DotsStandUnderHanOnly) {
    const SetText text = set("甲<着重>乙，3丙</>");
    ASSERT_EQ(text.ornaments.size(), 2u);
    EXPECT_TRUE(text.ornaments[0].round);
    EXPECT_NEAR(text.ornaments[0].rect.centre().x.mm(), 1.5, 1e-9);
    EXPECT_GT(text.ornaments[0].rect.top(), 0.12_mm) << "below the em box";
    EXPECT_GT(text.below, 0_mm);
    EXPECT_EQ(text.above, 0_mm);
}

TEST_F(SetMarkup, TwoNamesHaveTwoLines) {
    const SetText text = set("<专名>郴州</><专名>永州</>");
    ASSERT_EQ(text.ornaments.size(), 2u);
    EXPECT_LT(text.ornaments[0].rect.right(), 2_mm);
    EXPECT_GT(text.ornaments[1].rect.left(), 2_mm);
}

TEST_F(SetMarkup, LinesCoverNoBlankOfAMark) {
    const auto reach = [&](std::string_view text) {
        const Rect line = set(text).ornaments.at(0).rect;
        return set(text).vertical ? std::pair{line.top().mm(), line.bottom().mm()}
                                  : std::pair{line.left().mm(), line.right().mm()};
    };
    const auto expect_reach = [&](std::string_view text, double from, double to) {
        constexpr double inset = 0.06;
        EXPECT_NEAR(reach(text).first, from + inset, 1e-9) << text;
        EXPECT_NEAR(reach(text).second, to - inset, 1e-9) << text;
    };
    for (const bool vertical : {false, true}) {
        style_.vertical = vertical;
        expect_reach("<专名>（甲）</>", 0, 2); // a line has no blank at its ends
        expect_reach("乙<专名>（甲）</>乙", 1.5, 3.5);
        expect_reach("乙、<专名>《甲》</>、乙", 2, 4); // half an em of the blank is taken
        expect_reach("<专名>甲，</>乙", 0, 1.5);
        expect_reach("<专名>甲，乙</>", 0, 3);
    }
}

TEST_F(SetMarkup, LinesAndDotsStandUnderTheirCharactersHoweverWideTheSmallText) {
    const SetText named = set("甲甲<专名><注音 zhuangzhuang>庄</></>乙"); // it is three ems wide
    EXPECT_NEAR(named.ornaments.at(0).rect.width.mm(), 1 - 2 * 0.06, 1e-9);
    const SetText dotted = set("甲甲<着重><注音 zhuangzhuang>庄</></>乙");
    EXPECT_NEAR(dotted.ornaments.at(0).rect.centre().x.mm(), named.ornaments.at(0).rect.centre().x.mm(), 1e-9);
}

TEST_F(SetMarkup, ABookHasAWavyLine) {
    const SetText text = set("<书名>甲乙</><书名>丙</>");
    ASSERT_EQ(text.ornaments.size(), 2u);
    EXPECT_TRUE(text.ornaments[0].wavy);
    EXPECT_NEAR(text.ornaments[0].rect.centre().x.mm(), 1, 1e-9);
    EXPECT_GE(text.below.mm() + 1e-9, text.ornaments[0].rect.bottom().mm() - 0.12);
    const SetText named = set("<书名><专名>甲</>传</>");
    ASSERT_EQ(named.ornaments.size(), 2u);
    EXPECT_GT(named.ornaments[1].rect.top(), named.ornaments[0].rect.bottom()) << "under the name's line";
}

TEST_F(SetMarkup, DotsStandUnderAllOfAName) { EXPECT_EQ(set("<专名><着重>郴州</></>").ornaments.size(), 3u); }

TEST_F(SetMarkup, DotsStandOutsideTheLineOfAName) {
    for (const char* text : {"<专名>湖<着重>南</>省</>", "<书名>湖<着重>南</>省</>"}) {
        const SetText name = set(text);
        ASSERT_EQ(name.ornaments.size(), 2u) << "one dot, and one line for the name";
        const Rect &dot = name.ornaments[0].rect, &line = name.ornaments[1].rect;
        EXPECT_GT(dot.top(), line.bottom());
    }
}

TEST_F(SetMarkup, ADashIsOfOneInk) {
    for (const char* text : {"甲<主>乙—</>—丙", "甲<主>乙—</><粗>—</>丙"}) {
        const SetText dash = set(text);
        ASSERT_EQ(dash.inks.size(), 1u) << text;
        EXPECT_EQ(dash.runs[dash.inks[0].first].second.text, "乙——") << "as it begins";
    }
    const SetText after = set("甲—<主>—乙</>丙");
    EXPECT_EQ(after.runs[0].second.text, "甲——");
    EXPECT_EQ(after.runs[after.inks.at(0).first].second.text, "乙");
    const SetText two = set("甲——<主>——</>丙");
    EXPECT_EQ(two.runs[two.inks.at(0).first].second.text, "——") << "two dashes are two";
}

TEST_F(SetMarkup, InksAreNamed) {
    const SetText text = set("甲<主>乙</>丙");
    ASSERT_EQ(text.inks.size(), 1u);
    EXPECT_EQ(text.inks[0].second, "主");
    EXPECT_EQ(text.runs[text.inks[0].first].second.text, "乙");
}

TEST_F(SetMarkup, NoLineBreaksInsideRubyOrBeforeScripts) {
    const Paragraph ruby = typeset_paragraph("甲乙<注音 a>丙丁</>", style_, 2.9_mm, {}, typesetter_);
    EXPECT_EQ(ruby.lines[0].text, "甲乙");
    const Paragraph script = typeset_paragraph("甲乙丙<上>注</>丁", style_, 3_mm, {}, typesetter_);
    EXPECT_EQ(script.lines[0].text, "甲乙");
}

TEST_F(SetMarkup, LinesKeepTheirMarks) {
    const Paragraph paragraph = typeset_paragraph("甲<粗>乙丙丁</>戊己", style_, 3_mm, {}, typesetter_);
    ASSERT_EQ(paragraph.lines.size(), 2u);
    EXPECT_EQ(paragraph.lines[0].text, "甲<bold>乙丙</>");
    EXPECT_EQ(paragraph.lines[1].text, "<bold>丁</>戊己");
    for (const ParagraphLine& line : paragraph.lines)
        EXPECT_EQ(typesetter_.set(line.text, style_, line.fit).advance, line.set.advance);
}

} // namespace
} // namespace zhitu
