// Small texts over characters, in ems of fixed metrics: a Han character is 1, a letter 0.5 and half of that in a
// small text, so that zhuang is 1.5 wide, half an em more than the character below it.
#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class Rubies : public testing::Test {
protected:
    Rubies() {
        style_.size = style_.digit_size = 1_mm;
        style_.han = {"黑", 400};
    }
    SetText set(std::string_view text) { return typesetter_.set(text, style_); }
    double width(std::string_view text) { return set(text).advance.mm(); }

    /// Where the glyph of a character is drawn, as ems from the line's beginning.
    double place_of(std::string_view text, char32_t code) {
        for (const auto& [offset, run] : set(text).runs)
            for (const Glyph& glyph : run.glyphs)
                if (glyph.index == code) return (offset + glyph.x).mm();
        return -1;
    }
    /// The least gap between two small texts of a line.
    double least_gap(std::string_view text) {
        std::vector<std::pair<Length, Length>> small;
        for (const auto& [offset, run] : set(text).runs)
            if (run.size < style_.size) small.emplace_back(offset, offset + run.advance);
        Length least = 100_mm;
        for (std::size_t i = 1; i < small.size(); ++i)
            least = std::min(least, small[i].first - small[i - 1].second);
        return least.mm();
    }

    FixedTypesetter typesetter_;
    TypeStyle style_;
};

const std::string wide = "<注音 zhuang>庄</>";
constexpr double quarter = 0.125; // of a small text's em

TEST_F(Rubies, StandOverTheMiddle) {
    const SetText text = set("甲<注音 ab>乙</>丙");
    EXPECT_DOUBLE_EQ(text.advance.mm(), 3) << "two letters of half the size are half an em";
    const auto& [offset, run] = text.runs.back();
    EXPECT_EQ(run.text, "ab") << "behind the line, which reads on without it";
    EXPECT_DOUBLE_EQ(offset.mm(), 1.25);
    EXPECT_LT(run.glyphs[0].y, -0.88_mm);
    EXPECT_GT(text.above, 0_mm);
}

TEST_F(Rubies, ReachOverHanBesideThemByHalfTheirEm) {
    EXPECT_DOUBLE_EQ(width("甲" + wide + "丙"), 3);
    EXPECT_DOUBLE_EQ(place_of("甲" + wide + "丙", U'庄'), 1);
    EXPECT_DOUBLE_EQ(set("甲" + wide + "丙").runs.back().first.mm(), 0.75);
    EXPECT_DOUBLE_EQ(width("甲<注音 zhuangzhua>庄</>丙"), 4) << "2.5 wide: what is more than that makes room";
}

TEST_F(Rubies, ReachOverNothingElse) {
    style_.latin_gap = 0;
    EXPECT_DOUBLE_EQ(width("a" + wide + "a"), 2.5);
    EXPECT_DOUBLE_EQ(width("1" + wide + "1"), 1.5 + 2 * 0.506);
    EXPECT_DOUBLE_EQ(width("a" + wide + "丙"), 2.75) << "on one side only";
    EXPECT_DOUBLE_EQ(width("；" + wide + "！丙"), 1 + 1.25 + 1 + 1) << "the blank of ； but not ！ itself";
    EXPECT_DOUBLE_EQ(width("丙（" + wide + "）丙"), 1 + 1 + 1.5 + 1 + 1) << "these have their blank outside";
    EXPECT_DOUBLE_EQ(width("丙）" + wide + "（丙"), 1 + 1 + 1 + 1 + 1);
    style_.half_width_marks = true;
    EXPECT_DOUBLE_EQ(width("丙）" + wide + "（丙"), 1 + 0.5 + 1.5 + 0.5 + 1) << "these have none";
}

TEST_F(Rubies, ReachOverTheLowMarksBehindThem) {
    for (const std::string mark : {"、", "，", "。"}) {
        EXPECT_DOUBLE_EQ(width("甲" + wide + mark + "丙"), 4) << "they stand lower than it";
        EXPECT_GE(least_gap("甲" + wide + mark + wide + "乙"), quarter);
    }
    EXPECT_DOUBLE_EQ(width(wide + "。"), 1.25 + 0.5) << "the line's beginning is none, and 。 has lost its blank";
    style_.half_width_marks = true;
    EXPECT_DOUBLE_EQ(width("甲" + wide + "、丙"), 3.5);
    EXPECT_GE(least_gap("甲" + wide + "、" + wide + "乙"), quarter);
}

TEST_F(Rubies, ReachOverTheSpaceBesideLetters) {
    style_.latin_gap = 0.25;
    EXPECT_DOUBLE_EQ(width("a" + wide + "1"), 0.5 + 1.5 + 0.506) << "and no further";
    style_.latin_gap = 0.125;
    EXPECT_DOUBLE_EQ(width("a" + wide + "1"), 0.5 + 1.5 + 0.506);
}

TEST_F(Rubies, ReachOverNoCharacterThatIsRaised) { EXPECT_DOUBLE_EQ(width("<上>注</>" + wide), 0.6 + 1.5); }

TEST_F(Rubies, ReachOverNoEdgeOfALine) {
    EXPECT_DOUBLE_EQ(width(wide), 1.5);
    const Paragraph lines = typeset_paragraph("甲乙丙" + wide + "丁戊己" + wide, style_, 4.5_mm, {}, typesetter_);
    ASSERT_EQ(lines.lines.size(), 2u);
    EXPECT_DOUBLE_EQ(lines.lines[0].set.advance.mm(), 4.25);
    EXPECT_DOUBLE_EQ(lines.lines[1].set.advance.mm(), 4.25);
    const Paragraph first = typeset_paragraph("甲乙丙" + wide + "丁戊己", style_, 3.2_mm, {}, typesetter_);
    ASSERT_EQ(first.lines.size(), 3u);
    EXPECT_DOUBLE_EQ(first.lines[1].set.runs.back().first.mm(), 0) << "as wide as the line's beginning lets it";
}

TEST_F(Rubies, NeverTouchEachOther) {
    EXPECT_NEAR(least_gap(wide + wide), quarter, 1e-9);
    EXPECT_NEAR(width(wide + wide), 3 + quarter, 1e-9);
    EXPECT_NEAR(least_gap("甲<注音 zhua>庄</><注音 shua>双</>乙"), quarter, 1e-9)
        << "as wide as what is below them";
    EXPECT_NEAR(least_gap("甲<注音 chen>郴</><注音 zh>州</>乙"), 0.25, 1e-9) << "there is a gap";
    EXPECT_GE(least_gap(wide + "甲" + wide), quarter);
    EXPECT_GE(least_gap(wide + "a" + wide), quarter);
    EXPECT_GE(least_gap(wide + "·" + wide), quarter);
}

TEST_F(Rubies, PartTheirCharactersEvenly) {
    const std::string word = "a<注音 zhuangshuang>庄双</>a"; // three ems over two
    style_.latin_gap = 0;
    EXPECT_DOUBLE_EQ(width(word), 4);
    EXPECT_DOUBLE_EQ(place_of(word, U'庄'), 0.75);
    EXPECT_DOUBLE_EQ(place_of(word, U'双'), 2.25) << "twice as much between them as at the ends";
}

TEST_F(Rubies, PartNothingWhereTheyMayReachOver) {
    const std::string word = "甲<注音 zhuangshu>庄双</>乙"; // two and a quarter over two
    EXPECT_DOUBLE_EQ(width(word), 4);
    EXPECT_DOUBLE_EQ(place_of(word, U'庄'), 1);
    EXPECT_DOUBLE_EQ(place_of(word, U'双'), 2);
}

TEST_F(Rubies, PartNothingAtATextsEnds) {
    const std::string word = "<注音 zhuangshu>庄双</>乙"; // an eighth more on either side
    EXPECT_DOUBLE_EQ(width(word), 3.125);
    EXPECT_DOUBLE_EQ(place_of(word, U'双') - place_of(word, U'庄'), 1);
    EXPECT_DOUBLE_EQ(set(word).runs.back().first.mm(), 0);
    EXPECT_DOUBLE_EQ(width("<注音 zhuangshu>庄双</>"), 2.25);
}

TEST_F(Rubies, LettersBelowThemStayTogether) {
    const std::string word = "甲<注音 zhuangshuang>ab</>乙";
    EXPECT_DOUBLE_EQ(place_of(word, U'b') - place_of(word, U'a'), 0.5);
}

TEST_F(Rubies, OfAColumnLieClearOfItsCharacters) {
    style_.vertical = true;
    const SetText text = set("甲<注音 ab>乙</>");
    constexpr double depth = 0.27; // of a letter, in its em: as deep as heavy faces reach
    const auto& run = text.runs.back().second;
    ASSERT_TRUE(run.turned);
    const double foot = -run.glyphs[0].y.mm(); // right of the middle line
    EXPECT_GT(foot - depth * 0.5, 0.5);
    constexpr double height = 0.78; // of b
    EXPECT_GT((0.5_mm + text.above).mm(), foot + height * 0.5);
}

TEST_F(Rubies, StandClearOfWhatIsBelow) {
    const SetText text = set("甲<注音 ag>乙</>");
    constexpr double depth = 0.27, top_of_han = 0.86;
    EXPECT_GT(-text.runs.back().second.glyphs[0].y.mm() - depth * 0.5, top_of_han);
}

} // namespace
} // namespace zhitu
