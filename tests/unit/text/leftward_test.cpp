// Lines and paragraphs with words that run right to left.
#include "core/base/isolates.hpp"
#include "core/base/markup.hpp"
#include "core/text/marked_atoms.hpp"
#include "core/text/paragraph.hpp"
#include "tests/unit/text/leftward.hpp"

#include <algorithm>
#include <cmath>
#include <rapidcheck.h>

namespace zhitu {
namespace {

TEST_F(Leftward, ANameInASentenceLeavesItsNeighboursWhereTheyAre) {
    EXPECT_EQ(seen(typesetter_.set("较אב2016年", style_)), "较2016בא年") << "what an isolate is for";
    EXPECT_EQ(seen(typesetter_.set("较" + isolated("אב") + "2016年", style_)), "较בא2016年");
    EXPECT_EQ(seen(typesetter_.set("注：" + isolated("אב2020年增长") + "3", style_)), "注：2020בא年增长3");
    EXPECT_EQ(seen(typesetter_.set(isolated("אב") + "、" + isolated("גד"), style_)), "בא、דג");
    EXPECT_EQ(seen(typesetter_.set("<粗>" + isolated("אב") + "</>12", style_)), "בא12");
}

TEST_F(Leftward, AnIsolateTakesNoRoomAndHasNoGlyph) {
    const SetText set = typesetter_.set("甲" + isolated("אב") + "乙", style_);
    EXPECT_EQ(set.fault, TextFault::none);
    EXPECT_TRUE(set.missing.empty());
    EXPECT_EQ(set.advance, typesetter_.measure("甲אב乙", style_));
    std::string said;
    for (const auto& [offset, run] : set.runs) said += run.text;
    EXPECT_EQ(said, "甲אב乙");
}

TEST_F(Leftward, ALineOfASentenceIsTheSameSetAgainWithoutItsIsolates) {
    const std::string text = "增幅为" + isolated("אב") + "2020年比" + isolated("גד") + "2016年，按可比价";
    for (const ParagraphLine& line : typeset_paragraph(text, style_, 70_mm, {}, typesetter_).lines) {
        EXPECT_EQ(line.text, plain_text(line.text));
        EXPECT_EQ(seen(typesetter_.set(line.text, style_, line.fit)), seen(line.set));
        EXPECT_EQ(typesetter_.set(line.text, style_, line.fit).advance, line.set.advance);
    }
}

TEST_F(Leftward, WordsRunToTheLeftAndNumbersInThemToTheRight) {
    EXPECT_EQ(seen(typesetter_.set("甲אבג乙", style_)), "甲גבא乙");
    EXPECT_EQ(seen(typesetter_.set("甲אב 12.5% גד乙", style_)), "甲דג 12.5% בא乙");
    EXPECT_EQ(seen(typesetter_.set("אב -5", style_)), "-5 בא") << "a sign stays in front of its number";
}

TEST_F(Leftward, RatiosKeepTheirSign) {
    const double parts = (typesetter_.measure("אב", style_) + typesetter_.measure("9.5：40.8", style_)).mm();
    EXPECT_NEAR(typesetter_.measure("אב9.5：40.8", style_).mm(), parts, 1e-9);
}

TEST_F(Leftward, BracketsTurnRound) {
    const SetText set = typesetter_.set("א(ב)ג", style_);
    ASSERT_EQ(set.runs.size(), 5u);
    const auto plain = typesetter_.set("()", style_).runs[0].second.glyphs;
    EXPECT_EQ(set.runs[1].second.glyphs[0].index, plain[1].index);
    EXPECT_EQ(set.runs[3].second.glyphs[0].index, plain[0].index);
}

TEST_F(Leftward, ArabicLettersJoin) {
    style_.tracking = 0.1;
    const SetText set = typesetter_.set("بب", style_);
    ASSERT_EQ(set.runs.size(), 1u);
    const auto& run = set.runs[0].second;
    ASSERT_EQ(run.glyphs.size(), 2u);
    EXPECT_NE(run.glyphs[0].index, run.glyphs[1].index) << "an initial and a final form";
    EXPECT_GT(run.glyphs[0].x, run.glyphs[1].x);
}

TEST_F(Leftward, TheTextOfRunsStaysInTheOrderInWhichItIsRead) {
    const std::string typed = "甲אב 12.5% גד乙";
    std::string said;
    for (const auto& [offset, run] : typesetter_.set(typed, style_).runs) said += run.text;
    EXPECT_EQ(said, typed);
}

TEST_F(Leftward, RunsCoverTheLine) {
    style_.latin_gap = 0.25;
    style_.tracking = 0.05;
    const SetText set = typesetter_.set("在אב 2020年，גד12", style_);
    std::vector<std::pair<Length, Length>> reaches;
    for (const auto& [offset, run] : set.runs) reaches.emplace_back(offset, offset + run.advance);
    std::sort(reaches.begin(), reaches.end());
    Length end;
    for (const auto& [left, right] : reaches) {
        EXPECT_NEAR(left.mm(), end.mm(), 1e-9);
        end = right;
    }
    EXPECT_NEAR(end.mm(), set.advance.mm(), 1e-9);
}

TEST_F(Leftward, ALineOfAParagraphHasTheLevelsOfTheWhole) {
    const std::string text = "אבגדהוזח 2020 טי年";
    const Paragraph paragraph = typeset_paragraph(text, style_, 50_mm, {}, typesetter_);
    ASSERT_GE(paragraph.lines.size(), 2u);
    const ParagraphLine& second = paragraph.lines[1];
    EXPECT_EQ(second.text, "2020 טי年");
    EXPECT_EQ(seen(second.set), "יט 2020年") << "the year follows a word that runs to the left";
    EXPECT_EQ(seen(typesetter_.set(second.text, style_)), "2020 יט年");
    for (const ParagraphLine& line : paragraph.lines) {
        EXPECT_EQ(seen(typesetter_.set(line.text, style_, line.fit)), seen(line.set));
        EXPECT_EQ(typesetter_.set(line.text, style_, line.fit).advance, line.set.advance);
    }
}

TEST_F(Leftward, JustifiedLinesFillTheirWidth) {
    const std::string text = "郴州与אבג דהו合作2020年，增长25.3%（זחט）郴州与אבג合作";
    const Paragraph paragraph = typeset_paragraph(text, style_, 80_mm, {.justified = true}, typesetter_);
    ASSERT_GE(paragraph.lines.size(), 3u);
    for (std::size_t i = 0; i + 1 < paragraph.lines.size(); ++i)
        EXPECT_NEAR(paragraph.lines[i].set.advance.mm(), 80, 0.02) << paragraph.lines[i].text;
}

/// Every glyph of a line and its place.
std::string glyphs_of(const SetText& set) {
    std::string all;
    for (const auto& [offset, run] : set.runs)
        for (const Glyph& glyph : run.glyphs)
            all += std::to_string(run.font) + ":" + std::to_string(glyph.index) + "@" +
                   std::to_string((offset + glyph.x).mm()) + " ";
    return all;
}

TEST_F(Leftward, AnyLineOfAnyParagraphIsWholeAndIsTheSameSetAgain) {
    const auto piece = rc::gen::element<std::string>("郴州", "年", "abc", "2016", "25.3%", "，", "（", "）", "-",
                                                     " ", "שלום", "עולם", "مرحبا", "٣٤", "：", "“", "9.5：40.8",
                                                     "㐆", "ℝ\u0331", "CO₂", "<着重>东", "</>");
    EXPECT_TRUE(rc::check([&] {
        std::string text;
        for (const std::string& each : *rc::gen::container<std::vector<std::string>>(piece)) text += each;
        style_.latin_gap = *rc::gen::element(0.0, 0.25);
        style_.tracking = *rc::gen::element(0.0, 0.06);
        const Length width = Length::mm(*rc::gen::inRange(60, 200));
        const bool justified = *rc::gen::arbitrary<bool>();
        RC_LOG() << text << std::endl;
        for (const ParagraphLine& line :
             typeset_paragraph(text, style_, width, {.justified = justified}, typesetter_).lines) {
            std::string said;
            Length sum, begin; // the blank of a mark at its beginning lies before the line
            for (const auto& [offset, run] : line.set.runs) {
                said += run.text;
                sum += run.advance;
                begin = std::min(begin, offset);
            }
            RC_ASSERT(said == plain_text(line.text));
            RC_ASSERT(std::abs((sum + begin - line.set.advance).mm()) < 1e-6);
            RC_ASSERT(glyphs_of(typesetter_.set(line.text, style_, line.fit)) == glyphs_of(line.set));
        }
    }));
}

TEST_F(Leftward, LiesInAColumnAndReadsUpwards) {
    style_.vertical = true;
    const SetText set = typesetter_.set("甲אבג乙", style_);
    ASSERT_EQ(set.runs.size(), 3u);
    EXPECT_TRUE(set.runs[1].second.turned);
    EXPECT_EQ(seen(set), "甲גבא乙");
}

TEST_F(Leftward, ALineUnderANameReachesFromEndToEnd) {
    const SetText set = typesetter_.set("<专名>אבג</>", style_);
    ASSERT_EQ(set.ornaments.size(), 1u);
    EXPECT_GT(set.ornaments[0].rect.width, set.advance * 0.8);
    EXPECT_GT(set.ornaments[0].rect.x, 0_mm);
}

} // namespace
} // namespace zhitu
