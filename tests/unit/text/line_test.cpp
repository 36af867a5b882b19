// Spacing and justification of one line, in ems of fixed metrics: a Han character and a mark are 1, a digit 0.506.
#include "core/text/line.hpp"

#include "core/text/fixed_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class Line : public testing::Test {
protected:
    Line() { style_.size = style_.digit_size = 1_mm; }

    double width(std::string_view text) { return typesetter_.measure(text, style_).mm(); }
    SetText set(std::string_view text, LineFit::Fill fill, double width) {
        return typesetter_.set(text, style_, {fill, Length::mm(width)});
    }
    SetText justified(std::string_view text, double width) { return set(text, LineFit::Fill::justified, width); }

    /// Where each glyph stands.
    static std::vector<double> places(const SetText& set) {
        std::vector<double> found;
        for (const auto& [offset, run] : set.runs)
            for (const Glyph& glyph : run.glyphs) found.push_back((offset + glyph.x).mm());
        return found;
    }
    /// The gaps between glyphs that are 1 em wide.
    static std::vector<double> gaps(const SetText& set) {
        const std::vector<double> at = places(set);
        std::vector<double> found;
        for (std::size_t i = 1; i < at.size(); ++i) found.push_back(at[i] - at[i - 1] - 1);
        return found;
    }
    static void expect_near(const std::vector<double>& found, const std::vector<double>& expected) {
        ASSERT_EQ(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i], expected[i], 1e-9) << i;
    }

    FixedTypesetter typesetter_;
    TypeStyle style_;
};

TEST_F(Line, TwoMarksTakeOneAndAHalfEms) {
    EXPECT_DOUBLE_EQ(width("甲，“乙"), 3.5);
    EXPECT_DOUBLE_EQ(width("甲。”乙"), 3.5);
    EXPECT_DOUBLE_EQ(width("甲（“乙"), 3.5);
    EXPECT_DOUBLE_EQ(width("甲）（乙"), 3.5);
    EXPECT_DOUBLE_EQ(width("甲，乙"), 3);
    EXPECT_DOUBLE_EQ(width("甲（乙"), 3);
}

TEST_F(Line, MarksAtTheEndsLoseTheirBlank) {
    EXPECT_DOUBLE_EQ(width("（甲"), 1.5);
    EXPECT_DOUBLE_EQ(width("甲）"), 1.5);
    EXPECT_DOUBLE_EQ(width("（甲。）"), 2.5);
    EXPECT_DOUBLE_EQ(places(typesetter_.set("（甲", style_)).front(), -0.5) << "its ink begins at the edge";
}

TEST_F(Line, HalfWidthMarksAreNotSqueezed) {
    style_.half_width_marks = true;
    EXPECT_DOUBLE_EQ(width("（甲，“乙"), 3.5);
}

TEST_F(Line, AllMarksButExclamationsAreHalfWidth) {
    style_.half_width_marks = true;
    for (const char* mark :
         {"，", "、", "。", "：", "；", "（", "）", "“",  "”",  "‘",  "’",  "《", "》", "〈", "〉",
          "「", "」", "『", "』", "【", "】", "〔", "〕", "［", "］", "｛", "｝", "〖", "〗", "·"})
        EXPECT_DOUBLE_EQ(width("甲" + std::string(mark) + "乙"), 2.5) << mark;
    for (const char* mark : {"！", "？", "…", "—", "～"})
        EXPECT_DOUBLE_EQ(width("甲" + std::string(mark) + "乙"), 3) << mark;
    EXPECT_DOUBLE_EQ(width("【甲】〔乙〕"), 4);
    style_.language = "zh-Hant-TW";
    EXPECT_DOUBLE_EQ(width("甲·乙"), 3) << "a whole em in traditional Chinese";
    EXPECT_DOUBLE_EQ(width("「甲」，"), 2.5);
}

TEST_F(Line, StopsKeepTheirEmInTheKaimingWay) {
    style_.half_width_marks = style_.full_width_stops = true;
    EXPECT_DOUBLE_EQ(width("甲。乙"), 3);
    EXPECT_DOUBLE_EQ(width("甲！乙"), 3);
    for (const char* mark : {"，", "、", "：", "；", "（", "）", "“", "”", "《", "》", "·"})
        EXPECT_DOUBLE_EQ(width("甲" + std::string(mark) + "乙"), 2.5) << mark;
    EXPECT_DOUBLE_EQ(width("甲。”乙"), 3) << "squeezed as all whole marks are";
}

TEST_F(Line, ExclamationsAmongHalfWidthMarksAreSqueezed) {
    style_.half_width_marks = true;
    EXPECT_DOUBLE_EQ(width("好！！对"), 3.5);
    EXPECT_DOUBLE_EQ(width("好？！对"), 3.5);
    EXPECT_DOUBLE_EQ(width("好？？？对"), 4);
    EXPECT_DOUBLE_EQ(width("“好！”对"), 3.5) << "two half marks, one squeezed";
    EXPECT_DOUBLE_EQ(width("对！"), 1.5) << "at the end";
    style_.language = "zh-Hant-TW";
    EXPECT_DOUBLE_EQ(width("好！！对"), 4) << "in the middle of their em";
}

TEST_F(Line, PausesOfTraditionalChineseKeepTheirBlank) {
    style_.language = "zh-Hant-TW";
    EXPECT_DOUBLE_EQ(width("甲，乙。"), 4);
    EXPECT_DOUBLE_EQ(width("「甲。」"), 2.5) << "but to brackets, which give way too";
}

TEST_F(Line, PausesOfTraditionalChineseGiveUpTheirBlankToBrackets) {
    style_.language = "zh-Hant-TW";
    EXPECT_DOUBLE_EQ(width("甲，乙"), 3);
    EXPECT_DOUBLE_EQ(width("甲」，「乙"), 4) << "half an em on either side";
    EXPECT_DOUBLE_EQ(places(typesetter_.set("甲」，「乙", style_))[2], 1.5) << "in the middle between the two";
    EXPECT_DOUBLE_EQ(width("甲。」乙"), 3.5) << "a quarter before it and a quarter behind";
    EXPECT_DOUBLE_EQ(places(typesetter_.set("甲。」乙", style_))[1], 0.75);
    EXPECT_DOUBLE_EQ(width("甲？！乙"), 4) << "not to each other";
}

TEST_F(Line, AGapStandsBetweenHanAndLettersOrDigits) {
    EXPECT_DOUBLE_EQ(width("为20年"), 2 + 2 * 0.506);
    style_.latin_gap = 0.25;
    EXPECT_DOUBLE_EQ(width("为20年"), 2.5 + 2 * 0.506);
    EXPECT_DOUBLE_EQ(width("用AB法"), 3.5);
    EXPECT_DOUBLE_EQ(width("は20ア"), 2.5 + 2 * 0.506) << "kana too";
    EXPECT_DOUBLE_EQ(width("20"), 2 * 0.506) << "not at a line's ends";
    EXPECT_DOUBLE_EQ(width("“20”"), 1 + 2 * 0.506) << "not beside a mark";
    EXPECT_DOUBLE_EQ(width("20%的"), 1 + 2 * 0.506 + 0.64) << "not behind %";
    EXPECT_DOUBLE_EQ(width("20 年"), 1.5 + 2 * 0.506) << "not beside a space that was typed";
}

TEST_F(Line, TheGapStandsBeforeASignThatBeginsANumberAndBehindOneThatEndsAWord) {
    const auto gaps = [this](std::string_view text) {
        style_.latin_gap = 0;
        const double tight = width(text);
        style_.latin_gap = 0.25;
        return (width(text) - tight) / 0.25;
    };
    for (const char* text :
         {"为-3.5个", "升+3个", "约±3个", "共$100元", "收¥200元", "在#5楼", "逾≥60分", "见§3条", "测¹⁴C的"})
        EXPECT_NEAR(gaps(text), 2, 1e-9) << text;
    for (const char* text : {"为A+级", "用C++写", "用C#写"}) EXPECT_NEAR(gaps(text), 2, 1e-9) << text;
    EXPECT_NEAR(gaps("温为-5℃的"), 1, 1e-9) << "℃ is of the number too, but stands close to Han";
    EXPECT_NEAR(gaps("歼-20的"), 1, 1e-9) << "a name";
    EXPECT_NEAR(gaps("甲+乙"), 0, 1e-9);
    EXPECT_NEAR(gaps("米³，甲×乙"), 0, 1e-9);
}

TEST_F(Line, WordSpacesShrinkToAQuarterOfAnEm) {
    expect_near(places(justified("a b，甲", 3)), {0, 0.5, 0.75, 1.25, 2});
    EXPECT_NEAR(justified("a b", 1.1).advance.mm(), 1.25, 1e-9);
}

TEST_F(Line, TheGapBelongsToTheHanSizeAlsoBeforeOtherFaces) {
    style_.latin_gap = 0.25;
    style_.digits.role = "数字";
    style_.digit_size = 2_mm;
    EXPECT_DOUBLE_EQ(width("为2年"), 2.5 + 2 * 0.506);
}

TEST_F(Line, TrackingPartsNoMarkOfTwoEms) {
    style_.tracking = 0.1;
    EXPECT_DOUBLE_EQ(width("甲……乙"), 4.2);
    EXPECT_DOUBLE_EQ(width("甲——乙"), 4.2);
}

TEST_F(Line, CondensedScalesEverythingAcross) {
    style_.latin_gap = 0.25;
    style_.tracking = 0.1;
    const double natural = width("（为20年）");
    style_.condensed = 0.9;
    EXPECT_NEAR(width("（为20年）"), natural * 0.9, 1e-12);
    const GlyphRun run = typesetter_.set("甲乙", style_).runs[0].second;
    EXPECT_EQ(run.condensed, 0.9);
    EXPECT_EQ(run.size, 1_mm);
}

TEST_F(Line, ARatioSignIsHalfAnEm) { EXPECT_DOUBLE_EQ(width("9：4"), 0.5 + 2 * 0.506); }

TEST_F(Line, LoweredFiguresAreSmall) {
    EXPECT_DOUBLE_EQ(width("CO₂"), 1 + 0.506 * 0.6);
    const SetText set = typesetter_.set("CO₂", style_);
    ASSERT_EQ(set.runs.size(), 2u);
    EXPECT_DOUBLE_EQ(set.runs[1].second.size.mm(), 0.6);
    EXPECT_EQ(set.runs[1].second.text, "₂");
}

TEST_F(Line, JustifiedLinesOpenBetweenHanCharacters) {
    const SetText set = justified("甲乙丙丁", 4.6);
    EXPECT_NEAR(set.advance.mm(), 4.6, 1e-9);
    expect_near(gaps(set), {0.2, 0.2, 0.2});
}

TEST_F(Line, NothingOpensBeforeAMarkOrInsideANumberOrWord) {
    expect_near(gaps(justified("甲，乙丙", 4.4)), {0, 0.2, 0.2});
    expect_near(places(justified("甲20乙", 3.012 + 0.4)), {0, 1.2, 1.706, 2.412});
    expect_near(places(justified("甲AB乙", 3.4)), {0, 1.2, 1.7, 2.4});
    expect_near(places(justified("甲g/m乙", 3.9)), {0, 1.2, 1.7, 2.2, 2.9});
}

TEST_F(Line, NothingOpensBetweenSignsOfAWord) {
    for (const char* word : {"C++", "C#", ".NET", "A-B", "5%+"}) {
        const std::string text = std::string("郴") + word + "州";
        const std::vector<double> wide = places(justified(text, width(text) + 1)), free = places(set(text, {}, 0));
        ASSERT_EQ(wide.size(), free.size());
        for (std::size_t i = 2; i + 1 < wide.size(); ++i)
            EXPECT_NEAR(wide[i] - wide[i - 1], free[i] - free[i - 1], 1e-9) << word << " at " << i;
    }
}

TEST_F(Line, NothingOpensBesideAMarkWhateverALevelAllows) {
    for (const LineBreakLevel level : {LineBreakLevel::none, LineBreakLevel::basic, LineBreakLevel::strict}) {
        style_.line_breaks = level;
        expect_near(gaps(justified("甲、乙丙，丁", 6.4)), {0, 0.4 / 3, 0.4 / 3, 0, 0.4 / 3});
        expect_near(gaps(justified("甲（乙丙丁", 5.3)), {0.1, 0, 0.1, 0.1});
        expect_near(gaps(justified("甲～乙丙", 4.3)), {0, 0, 0.3});
        expect_near(gaps(justified("甲／乙丙", 4.3)), {0, 0, 0.3});
    }
}

TEST_F(Line, WordSpacesOpenFirst) {
    style_.latin_gap = 0.24;
    const SetText set = justified("a b甲乙", 2 * 0.5 + 0.5 + 0.24 + 2 + 0.05);
    EXPECT_NEAR(set.advance.mm(), 3.79, 1e-9);
    expect_near(places(set), {0, 0.5, 1, 1.5 + 0.24 + 0.05, 2.79});
}

TEST_F(Line, TheGapOpensToAThirdAndOnlyHanFurther) {
    style_.latin_gap = 0.25;
    expect_near(places(justified("甲2乙丙", 3.506 + 0.5 + 0.1)), {0, 1.3, 2.106, 3.106});
    const double third = 0.25 / 3;
    expect_near(places(justified("甲2乙丙", 3.506 + 0.5 + 2 * third + 0.3)),
                {0, 1.25 + third, 2.006 + 2 * third, 3.306 + 2 * third});
}

TEST_F(Line, KoreanOpensBetweenItsWordsOnly) {
    expect_near(places(justified("한국 수출", 5.5)), {0, 1, 2, 3.5, 4.5});
    expect_near(places(justified("수출GDP는 甲", 6.7)), {0, 1, 2, 2.5, 3, 3.5, 4.5, 5.7});
}

TEST_F(Line, LongLinesTakeBlankFromMarksInTheirOrder) {
    expect_near(gaps(justified("甲（乙，丙。丁", 6.8)), {-0.2, 0, 0, 0, 0, 0});
    expect_near(gaps(justified("甲（乙，丙。丁", 6.3)), {-0.5, 0, 0, -0.2, 0, 0});
    expect_near(gaps(justified("甲（乙，丙。丁", 5.9)), {-0.5, 0, 0, -0.5, 0, -0.1});
}

TEST_F(Line, ALineKeepsWhatItCannotChange) {
    EXPECT_DOUBLE_EQ(justified("2020", 5).advance.mm(), 4 * 0.506);
    EXPECT_DOUBLE_EQ(justified("甲乙", 1).advance.mm(), 2);
}

TEST_F(Line, SpreadOpensEveryGapByTheSame) {
    const SetText set = typesetter_.set("工业", style_, {LineFit::Fill::spread, 4_mm});
    EXPECT_NEAR(set.advance.mm(), 4, 1e-9);
    expect_near(gaps(set), {2});
    expect_near(gaps(typesetter_.set("服务业", style_, {LineFit::Fill::spread, 4_mm})), {0.5, 0.5});
}

TEST_F(Line, AHangingMarkIsOutsideAJustifiedLine) {
    style_.hanging = true;
    const SetText set = justified("甲乙丙，", 3);
    EXPECT_NEAR(set.advance.mm(), 3, 1e-9);
    expect_near(places(set), {0, 1, 2, 3});
    EXPECT_DOUBLE_EQ(width("甲乙丙，"), 3.5) << "a label is no line of a paragraph";
}

TEST_F(Line, MarksInTheMiddleOfTheirEmHangWithoutTheirBlank) {
    style_.hanging = true;
    style_.language = "zh-Hant-TW";
    const SetText set = justified("甲乙丙，", 3);
    EXPECT_NEAR(set.advance.mm(), 3, 1e-9);
    expect_near(places(set), {0, 1, 2, 2.75});
}

TEST_F(Line, RunsFollowEachOtherAndTellTheText) {
    style_.digits.role = "数字";
    style_.latin_gap = 0.25;
    const SetText set = justified("（到2020年，CO₂为9：1）", 14);
    EXPECT_NEAR(set.advance.mm(), 14, 1e-9);
    std::string said;
    Length end = -0.5_mm;
    for (const auto& [offset, run] : set.runs) {
        EXPECT_NEAR(offset.mm(), end.mm(), 1e-12);
        end = offset + run.advance;
        said += run.text;
    }
    EXPECT_NEAR(end.mm(), 14, 1e-12);
    EXPECT_EQ(said, "（到2020年，CO₂为9：1）");
}

TEST_F(Line, MeasuringAndSettingAgreeToTheLastDigit) {
    style_.latin_gap = 1.0 / 3;
    style_.tracking = -0.02;
    style_.condensed = 0.93;
    for (const char* text : {"", "甲", "（到2020年，“全省”CO₂为9：1。）", "a b，（《》）"})
        EXPECT_EQ(typesetter_.measure(text, style_), typesetter_.set(text, style_).advance) << text;
}

} // namespace
} // namespace zhitu
