// Texts that run down, in ems of fixed metrics.
#include "core/text/vertical.hpp"

#include "core/base/utf8.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

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
            found += piece.kind == PieceKind::han ? "" : stands_in_one_em(piece.kind) ? "^" : "/";
        }
        return found;
    }
    /// What is written: glyphs of the fixed typesetter are characters.
    std::string years(std::string_view text) {
        std::string written;
        for (const auto& [offset, run] : set(text).runs)
            for (const Glyph& glyph : run.glyphs) append_utf8(written, glyph.index);
        return written;
    }
    /// Which runs lie, one letter a run: l lies, s stands.
    std::string lying(std::string_view text) {
        std::string found;
        for (const auto& [offset, run] : set(text).runs) found += run.turned ? 'l' : 's';
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
    EXPECT_EQ(pieces("Xi’an的‘甲’"), "Xi/|’/|an/|的‘甲’");
}

TEST_F(Vertical, ShortNumbersStandInOneEm) {
    EXPECT_EQ(pieces("12月5日"), "12^|月|5^|日");
    EXPECT_EQ(pieces("增长123倍"), "增长|123/|倍");
    style_.upright_digits = 3;
    EXPECT_EQ(pieces("增长123倍"), "增长|123^|倍");
}

TEST_F(Vertical, YearsAsTheStyleWants) {
    EXPECT_EQ(years("2020年与12020年、2503亿"), "二〇二〇年与12020年、2503亿");
    EXPECT_EQ(years("2016—2020年"), "二〇一六—二〇二〇年");
    EXPECT_EQ(years("2020～21年、2020至21年"), "二〇二〇～二一年、二〇二〇至二一年") << "in one stance";
    EXPECT_EQ(years("12020～21年、2020～21日、20～21年"), "12020～21年、2020～21日、20～21年");
    EXPECT_EQ(years("2016、2018、2020年"), "二〇一六、二〇一八、二〇二〇年");
    EXPECT_EQ(years("1949和1978年"), "一九四九和一九七八年");
    EXPECT_EQ(years("2019/2020年、2019／2020年"), "二〇一九/二〇二〇年、二〇一九／二〇二〇年");
    EXPECT_EQ(years("5000年文明、3000年、2000年历史"), "5000年文明、3000年、2000年历史") << "no dates";
    EXPECT_EQ(years("2000年以来"), "二〇〇〇年以来");
    style_.vertical_years = VerticalYears::stacked;
    EXPECT_EQ(years("2020年"), "2020年");
    EXPECT_EQ(pieces("2020年"), "2^|0^|2^|0^|年");
    EXPECT_EQ(pieces("2020～21年"), "2^|0^|2^|0^|～|2^|1^|年");
    EXPECT_EQ(pieces("2016-20年"), "2^|0^|1^|6^|-/|2^|0^|年");
    EXPECT_EQ(pieces("2020/2021年"), "2^|0^|2^|0^|//|2^|0^|2^|1^|年");
    style_.vertical_years = VerticalYears::turned;
    EXPECT_EQ(pieces("2020年"), "2020/|年");
    EXPECT_FALSE(lying("2016–2020年").starts_with("ls")) << "what joins them lies with them";
    EXPECT_EQ(pieces("2020～21年"), "2020/|～|21/|年");
    style_.upright_digits = 4;
    EXPECT_EQ(pieces("2020年1234个"), "2020/|年|1234^|个")
        << "what is said of years goes before what is said of numbers";
    style_.vertical_years = VerticalYears::stacked;
    EXPECT_EQ(pieces("2020年"), "2^|0^|2^|0^|年");
}

TEST_F(Vertical, APairOfYearsNeedsNoYearSign) {
    EXPECT_EQ(years("2001-2005"), "二〇〇一—二〇〇五");
    EXPECT_EQ(years("2006–2010"), "二〇〇六—二〇一〇");
    EXPECT_EQ(years("（2011—2015），1912～1949。"), "（二〇一一—二〇一五），一九一二～一九四九。");
    EXPECT_EQ(years("2021/2025"), "二〇二一/二〇二五");
    EXPECT_EQ(years("2016-2017学年、2016–17學年"), "二〇一六—二〇一七学年、二〇一六—一七學年");
    EXPECT_EQ(years("2015/16、2011—2015"), "二〇一五/一六、二〇一一—二〇一五");
    style_.vertical_years = VerticalYears::stacked;
    EXPECT_EQ(pieces("2001-2005"), "2^|0^|0^|1^|-/|2^|0^|0^|5^");
    style_.vertical_years = VerticalYears::turned;
    EXPECT_EQ(pieces("2001-2005"), "2001-2005/");
}

TEST_F(Vertical, APairOfOtherNumbersIsOfNoYears) {
    for (const char* text : {"1520～2080元", "1000—2000", "1000-1999", "2500—3500", "2020-2016", "GB1589-2016",
                             "GB/T 1589-2016", "2020-12", "2001-02-03", "2001-02", "0735-2016-2020", "¥1520—2080",
                             "1520—2080、2090～2150元", "12016-2020", "2016-20201", "2016-2020.5", "第1520-2080号"})
        EXPECT_EQ(years(text), text);
}

TEST_F(Vertical, BracketsDoNotLayWhatTheyHold) {
    EXPECT_EQ(pieces("(12人)"), "(/|12^|人|)/");
    style_.vertical_years = VerticalYears::stacked;
    EXPECT_EQ(pieces("(2020年)"), "(/|2^|0^|2^|0^|年|)/");
}

TEST_F(Vertical, AYearIsReadAsTyped) {
    const SetText year = set("到2020年");
    ASSERT_EQ(year.runs.size(), 1u) << "found as one word";
    EXPECT_EQ(year.runs[0].second.text, "到2020年");
    EXPECT_EQ(year.runs[0].second.clusters.size(), 6u);
    EXPECT_EQ(years("2016-2020年、2016-17年"), "二〇一六—二〇二〇年、二〇一六—一七年");
    EXPECT_EQ(years("2016–2020年、二〇一六-二〇二〇年"), "二〇一六—二〇二〇年、二〇一六—二〇二〇年");
    EXPECT_EQ(set("二〇一六-二〇年").runs[0].second.text, "二〇一六-二〇年");
    EXPECT_EQ(years("歼-二〇、甲-2020年"), "歼-二〇、甲-二〇二〇年") << "joins no years";
    EXPECT_EQ(years("2020年12月，12-2020年"), "二〇二〇年12月，12-二〇二〇年");
}

TEST_F(Vertical, BothEndsOfARangeAreInOneStance) {
    EXPECT_EQ(pieces("-3℃～12℃的"), "-3/|℃/|～|12/|℃/|的");
    EXPECT_EQ(pieces("3～5.5%，3～5号"), "3/|～|5.5%/|，|3^|～|5^|号");
    EXPECT_EQ(pieces("12～120个、第1—9月"), "12/|～|120/|个、第|1^|—|9^|月");
}

TEST_F(Vertical, QuotesOfLatinWordsLieWithThem) {
    EXPECT_EQ(pieces("用the “new” GDP和“GDP”"), "用|the /|“/|new/|”/| GDP/|和“|GDP/|”");
    EXPECT_EQ(pieces("a “5G” b"), "a /|“/|5G/|”/| b/");
}

TEST_F(Vertical, MarksBetweenLatinWordsLieWithThem) {
    EXPECT_EQ(pieces("他说wait… what"), "他说|wait/|…/| what/");
    EXPECT_EQ(pieces("甲yes—no乙"), "甲|yes/|—/|no/|乙");
    EXPECT_EQ(pieces("甲……AB"), "甲……|AB/");
}

TEST_F(Vertical, MarksAreAsWideAsInLevelTexts) {
    EXPECT_DOUBLE_EQ(height("甲·乙"), 2.5);
    for (const char* text : {"甲！！乙", "甲？！乙", "甲！？乙"}) EXPECT_DOUBLE_EQ(height(text), 3) << text;
    EXPECT_DOUBLE_EQ(height("甲！！！乙"), 4) << "the third stands below the other two";
    EXPECT_DOUBLE_EQ(height("甲！！！！乙"), 4);
    const SetText pair = set("！？");
    ASSERT_EQ(pair.runs.size(), 1u);
    ASSERT_EQ(pair.runs[0].second.clusters.size(), 1u);
    EXPECT_EQ(pair.runs[0].second.glyphs[0].y, pair.runs[0].second.glyphs[1].y) << "side by side";
    style_.language = "zh-Hant-TW";
    EXPECT_DOUBLE_EQ(height("甲·乙"), 3);
    EXPECT_DOUBLE_EQ(height("甲！！乙"), 4);
}

TEST_F(Vertical, AWordLiesAsAWhole) {
    EXPECT_EQ(pieces("用5GB和D30、G20，Wi-Fi6"), "用|5/|GB/|和|D30/|、|G20/|，|Wi-Fi6/");
    EXPECT_EQ(pieces("25°C的1/3，5μg/m³"), "25/|°C/|的|1/|//|3/|，|5/|μg/m/|³/");
    EXPECT_EQ(pieces("−3.2℃，25℃"), "−3.2/|℃/|，|25^|℃");
    EXPECT_EQ(pieces("约±3℃，≥60分，≤5"), "约|±3/|℃/|，|≥60/|分，|≤5/");
    EXPECT_EQ(pieces("3×10⁵，3×5米"), "3×10/|⁵/|，|3×5/|米");
    EXPECT_EQ(pieces("5÷2，§3，25±2，甲×乙"), "5÷2/|，|§3/|，|25±2/|，甲×乙");
    EXPECT_EQ(pieces("第1—9月、5～8号、5–8号"), "第|1^|—|9^|月、|5^|～|8^|号、|5^|–/|8^|号");
    EXPECT_EQ(pieces("共 12 个"), "共| /|12^| /|个") << "a blank parts words";
    EXPECT_DOUBLE_EQ(height("共 个"), 2.5) << "and is as long as in level text";
}

TEST_F(Vertical, ALetterAloneStands) {
    EXPECT_EQ(pieces("A股、B超和x轴，维生素C"), "A股、B超和x轴，维生素C");
    EXPECT_EQ(pieces("“A”，α粒子"), "“A”，α粒子");
    EXPECT_EQ(pieces("Ａ股"), "Ａ股") << "as the full-width one does";
    EXPECT_EQ(pieces("IT业，A-股，A/B型"), "IT/|业，|A-/|股，|A/B/|型");
    EXPECT_EQ(pieces("用Plan B的，Ａ B"), "用|Plan B/|的，Ａ| /|B") << "a word among others lies with them";
    EXPECT_EQ(pieces("e\u0301的"), "e\u0301/|的");
    EXPECT_DOUBLE_EQ(height("买A股"), 3) << "no space on either side";
    style_.latin_gap = 0.25;
    EXPECT_DOUBLE_EQ(height("买A股"), 3);
    style_.upright_digits = 0;
    EXPECT_EQ(pieces("A股"), "A/|股");
}

TEST_F(Vertical, ALetterAndAFigureStandInOneEm) {
    EXPECT_EQ(pieces("用5G和4K，A4纸"), "用|5G^|和|4K^|，|A4^|纸");
    EXPECT_EQ(pieces("5G"), "5G^");
    EXPECT_EQ(pieces("C919、5.5G、5Gb、T+1"), "C919/|、|5.5G/|、|5Gb/|、|T+1/");
    EXPECT_DOUBLE_EQ(height("用5G的"), 3);
    style_.upright_digits = 1;
    EXPECT_EQ(pieces("用5G"), "用|5G/");
}

TEST_F(Vertical, WhatStandsIsNoPartOfAWordBesideIt) {
    const Paragraph title = typeset_paragraph("2020～21年A股5G双增", style_, 8_mm, {.balanced = true}, typesetter_);
    ASSERT_EQ(title.lines.size(), 2u);
    EXPECT_EQ(title.lines[0].text, "2020～21年") << "what was typed";
    EXPECT_EQ(title.parted, "");
}

TEST_F(Vertical, AWordLiesAsAWholeAlsoWhereTagsDivideIt) {
    EXPECT_EQ(lying("用5<粗>GB</>的"), "slls");
    EXPECT_EQ(lying("用<粗>5G</>的"), "sss");
    EXPECT_EQ(lying("<粗>G</>20"), "ll");
    EXPECT_EQ(lying("<着重>3</>×<粗>10</><上>n</>"), "llll");
    EXPECT_EQ(lying("9<粗>：</>4"), "lll") << "a ratio";
    EXPECT_EQ(lying("增<粗>25</>%"), "sll");
    EXPECT_EQ(lying("<粗>12</>月"), "ss") << "no tag divides the number";
    EXPECT_EQ(lying("1<粗>2</>月"), "lls") << "two settings of one number cannot share an em";
    EXPECT_EQ(lying("为<粗>123</>4的"), "slls") << "four digits, not three and one";
}

TEST_F(Vertical, AYearWhoseRangeIsBrokenStaysOne) {
    style_.vertical_years = VerticalYears::stacked;
    const Paragraph broken = typeset_paragraph("2016—2020年", style_, 5.5_mm, {}, typesetter_);
    ASSERT_EQ(broken.lines.size(), 2u);
    for (const ParagraphLine& line : broken.lines) {
        EXPECT_EQ(line.set.advance, 5_mm) << line.text;
        EXPECT_EQ(typesetter_.set(line.text, style_, line.fit).advance, 5_mm) << line.text;
    }
    EXPECT_TRUE(typeset_paragraph("2016年", style_, 9_mm, {}, typesetter_).lines[0].fit.stances.empty());
}

TEST_F(Vertical, AYearIsFoundThroughTags) {
    EXPECT_EQ(years("<粗>2020</>年的郴<着重>州</>"), "二〇二〇年的郴州");
    EXPECT_EQ(years("20<粗>16</>—<粗>2020</>年"), "二〇一六—二〇二〇年");
    EXPECT_EQ(years("<注音 2020年>2020年</>到"), "二〇二〇年到二〇二〇年");
    EXPECT_EQ(years("12<粗>020</>年"), "12020年");
}

TEST_F(Vertical, JapaneseQuotesAreThoseOfLatinTexts) {
    for (const char* language : {"ja", "ko"}) {
        style_.language = language;
        EXPECT_EQ(pieces("年“十三五”的12个"), "年|“/|十三五|”/|的|12^|个");
        EXPECT_EQ(pieces("“12”"), "“/|12^|”/") << "a quote is of no word";
    }
    style_.language = "zh-Hant-HK";
    EXPECT_EQ(pieces("年“十三五”"), "年“十三五”");
}

TEST_F(Vertical, ARatioLiesAsAWhole) {
    EXPECT_EQ(pieces("为9.5：40.8∶49.7。"), "为|9.5/|：/|40.8/|∶/|49.7/|。");
    EXPECT_EQ(pieces("按3：5、3:5分"), "按|3/|：/|5/|、|3/|:/|5/|分");
    EXPECT_EQ(pieces("标题：5个"), "标题：|5^|个");
    const SetText text = set("40：49");
    ASSERT_EQ(text.runs.size(), 3u);
    EXPECT_TRUE(text.runs[1].second.turned);
    EXPECT_DOUBLE_EQ(text.runs[1].first.mm(), 2 * 0.506);
    EXPECT_DOUBLE_EQ(text.advance.mm(), 4 * 0.506 + 0.5) << "half an em, as in level text";
}

TEST_F(Vertical, SmallTextsKeepTheirPlaceInTheColumn) {
    for (const bool raised : {true, false}) {
        const SetText text = set(raised ? "州<上>①</>上" : "州<下>注</>上");
        EXPECT_DOUBLE_EQ(text.advance.mm(), 2.6);
        const GlyphRun& small = text.runs[1].second;
        EXPECT_DOUBLE_EQ(text.runs[1].first.mm(), 1);
        EXPECT_FALSE(small.turned);
        EXPECT_NEAR(small.glyphs[0].y.mm(), 0.88 * 0.6, 1e-9) << "below what is before it, not on it";
        EXPECT_NEAR(small.glyphs[0].x.mm(), -0.3 + (raised ? 0.2 : -0.2), 1e-9);
    }
}

TEST_F(Vertical, SmallLettersKeepTheirHeightBesideThoseThatLie) {
    const auto foot = [&](const char* text) { return set(text).runs.back().second.glyphs[0].y.mm(); };
    const double letters = foot("mm");
    EXPECT_NEAR(foot("m<上>x</>"), letters - 0.3, 1e-9) << "as high above their foot as in level text";
    EXPECT_NEAR(foot("CO<下>x</>"), letters + 0.13, 1e-9);
    EXPECT_TRUE(set("m<上>2a</>").runs.back().second.turned);
    EXPECT_TRUE(set("m<上>2</>").runs.back().second.turned) << "as ² does";
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

TEST_F(Vertical, RunsTellTheTextFromTopToBottom) {
    const std::string plain = "用5G，A股，按9.5：40.8共 12 个（−3.2℃）“甲”①";
    for (const char* language : {"zh-Hans", "zh-Hant-TW", "ja"}) {
        style_.language = language;
        std::string told;
        Length down;
        for (const auto& [offset, run] : set(plain).runs) {
            EXPECT_GE(offset, down - 1e-9_mm) << told;
            down = offset;
            told += run.text;
            std::size_t bytes = 0, glyphs = 0;
            for (const auto& cluster : run.clusters) bytes += cluster.bytes, glyphs += cluster.glyphs;
            EXPECT_EQ(bytes, run.text.size());
            EXPECT_EQ(glyphs, run.glyphs.size());
        }
        EXPECT_EQ(told, plain) << "so a PDF says it in order";
    }
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
