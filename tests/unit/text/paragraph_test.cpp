#include "core/text/paragraph.hpp"

#include "core/base/utf8.hpp"
#include "core/text/fixed_typesetter.hpp"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>
#include <rapidcheck.h>

namespace zhitu {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

class ParagraphLines : public testing::Test {
protected:
    ParagraphLines() { style_.size = style_.digit_size = 1_mm; } // a Han character is 1 mm wide, an ASCII one 0.5

    Paragraph paragraph(std::string_view text, LineWidths widths, const ParagraphOptions& options = {}) {
        return typeset_paragraph(text, style_, widths, options, typesetter_);
    }
    std::vector<std::string> lines(std::string_view text, double width, const ParagraphOptions& options = {}) {
        std::vector<std::string> found;
        for (const ParagraphLine& line : paragraph(text, Length::mm(width), options).lines)
            found.push_back(line.text);
        return found;
    }

    FixedTypesetter typesetter_;
    TypeStyle style_;
};

TEST_F(ParagraphLines, ATextThatFitsIsOneLine) { EXPECT_THAT(lines("数据来源", 4), ElementsAre("数据来源")); }

TEST_F(ParagraphLines, OfNothingIsOneEmptyLine) {
    const Paragraph none = paragraph("", 4_mm);
    EXPECT_THAT(lines("", 4), ElementsAre(""));
    EXPECT_TRUE(none.fits());
    EXPECT_EQ(none.width, 0_mm);
}

TEST_F(ParagraphLines, AreFull) {
    EXPECT_THAT(lines("按图中数据计算得出的增幅", 8), ElementsAre("按图中数据计算", "得出的增幅"));
}

TEST_F(ParagraphLines, EndWhereALineFeedWasTyped) {
    EXPECT_THAT(lines("按图中\n数据计算", 10), ElementsAre("按图中", "数据计算"));
    EXPECT_THAT(lines("按图中\n数据计算", 3), ElementsAre("按图中", "数据", "计算"));
    EXPECT_THAT(lines("按图中\n数据计算", 10, {.balanced = true}), ElementsAre("按图中", "数据计算"));
    EXPECT_THAT(lines("<粗>按图\n中</>数", 10), ElementsAre("<bold>按图</>", "<bold>中</>数"));
    EXPECT_THAT(lines("（\n）", 10), ElementsAre("（", "）"));
    const Paragraph typed = paragraph("按图中\n数据计算", 10_mm);
    EXPECT_TRUE(typed.fits());
    EXPECT_EQ(typed.parting, 0);
    EXPECT_EQ(typed.lines[1].begin, std::string("按图中\n").size());
}

TEST_F(ParagraphLines, BeforeALineFeedAreNotJustified) {
    const Paragraph typed = paragraph("按图中\n数据计算", 10_mm, {.justified = true});
    ASSERT_EQ(typed.lines.size(), 2u);
    EXPECT_EQ(typed.lines[0].fit.fill, LineFit{}.fill);
}

TEST_F(ParagraphLines, DoNotBeginWithWhatPartsATitle) {
    for (const std::string separator : {"｜", "|", "│", "/", "·", " ｜ ", " / ", " | "})
        for (double width = 3; width < 12; width += 0.5)
            for (const bool balanced : {false, true})
                for (const std::string& line :
                     lines("五年成就" + separator + "郴州市的发展", width, {.balanced = balanced}))
                    EXPECT_THAT(line, testing::Not(testing::MatchesRegex("^ *(｜|[|]|│|/|·).*"))) << width;
}

TEST_F(ParagraphLines, OfATitleEndWhereItsPartsDo) {
    EXPECT_THAT(lines("郴州五年｜经济社会发展成就", 9.5, {.balanced = true}),
                ElementsAre("郴州五年｜", "经济社会发展成就"));
    EXPECT_THAT(lines("郴州｜五年成就｜“十三五”时期经济社会发展统计公报", 18, {.balanced = true}),
                ElementsAre("郴州｜五年成就｜", "“十三五”时期经济社会发展统计公报"));
    EXPECT_THAT(lines("郴州｜五年成就｜“十三五”时期经济社会发展", 16, {.balanced = true}),
                ElementsAre("郴州｜五年成就｜", "“十三五”时期经济社会发展"));
    EXPECT_THAT(lines("郴州｜五年经济社会发展成就与统计公报", 16, {.balanced = true}),
                ElementsAre("郴州｜五年经济社会", "发展成就与统计公报"))
        << "too short a line";
}

/// The widths of a title's lines if it ends them at the chosen ｜; its parts are so many characters long.
std::vector<double> cut(const std::vector<int>& parts, unsigned chosen) {
    std::vector<double> widths(1);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        widths.back() += parts[i] + (last ? 0 : 1);
        if (!last && (chosen >> i & 1)) widths.push_back(0);
    }
    return widths;
}

double unevenness(const std::vector<double>& widths) {
    double sum = 0;
    for (const double width : widths) sum += width * width;
    return sum;
}

/// Of the ways to end so many lines at ｜ that fit, without one that is less than two fifths of another.
std::optional<double> least_unevenness(const std::vector<int>& parts, std::size_t lines, double room) {
    std::optional<double> least;
    for (unsigned chosen = 0; chosen < 1u << (parts.size() - 1); ++chosen) {
        const std::vector<double> widths = cut(parts, chosen);
        const auto [narrowest, widest] = std::ranges::minmax(widths);
        if (widths.size() == lines && widest <= room && narrowest >= widest * 0.4)
            least = std::min(least.value_or(INFINITY), unevenness(widths));
    }
    return least;
}

TEST_F(ParagraphLines, OfATitleEndAtThePartsThatMakeThemMostEven) {
    EXPECT_TRUE(rc::check([&] {
        const auto parts = *rc::gen::suchThat(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 11)),
                                              [](const auto& all) { return all.size() >= 2 && all.size() <= 4; });
        const double room = *rc::gen::inRange(4, 24);
        std::string title;
        for (const int part : parts) {
            if (!title.empty()) title += "｜";
            for (int i = 0; i < part; ++i) title += i % 2 ? "州" : "郴";
        }
        const Paragraph set = paragraph(title, Length::mm(room), {.balanced = true});
        const auto best = least_unevenness(parts, set.lines.size(), room);
        if (!set.fits() || !best) return;
        std::vector<double> widths;
        for (const ParagraphLine& line : set.lines) {
            widths.push_back(line.set.advance.mm());
            RC_ASSERT(&line == &set.lines.back() || line.text.ends_with("｜"));
        }
        RC_ASSERT(unevenness(widths) <= *best + 1e-6);
    }));
}

TEST_F(ParagraphLines, ThatStayRaggedEndWhereAWordDoes) {
    EXPECT_THAT(lines("2020年，郴州地区GDP达到2503.07亿元", 9, {.justified = true}).front(), "2020年，郴州地区");
    EXPECT_THAT(lines("按图中数据计算的结果", 9).front(), "按图中数据");
}

TEST_F(ParagraphLines, OfATitleEndBehindAMarkOfItsSentence) {
    for (const std::string mark : {"？", "！", "。", "；", "：", "，", "——", "？”"})
        for (double width = 8; width < 11; width += 0.5)
            EXPECT_THAT(lines("谁是第一" + mark + "市州GDP增速比拼", width, {.balanced = true}),
                        ElementsAre("谁是第一" + mark, "市州GDP增速比拼"))
                << width;
    EXPECT_THAT(lines("前三季度规模以上工业增加值同比增长7.1%，制造业投资增长11.6%", 22, {.balanced = true}),
                ElementsAre("前三季度规模以上工业增加值同比增长7.1%，", "制造业投资增长11.6%"))
        << "a line is as uneven as behind ｜ rather than part a clause";
    EXPECT_THAT(lines("好，十四个市州的经济大比拼", 8, {.balanced = true}),
                ElementsAre("好，十四个市州的", "经济大比拼"))
        << "too short a line";
}

TEST_F(ParagraphLines, OpenNoBlankOfLatinWordsByMoreThanHalfAnEm) {
    for (double width = 9; width < 15; width += 0.1)
        for (const ParagraphLine& line :
             paragraph("郴州，iPhone 12 Pro、郴州iPhone 12 Pro Max，郴州", Length::mm(width), {.justified = true})
                 .lines) {
            std::vector<Length> places;
            for (const auto& [offset, run] : line.set.runs)
                for (const Glyph& glyph : run.glyphs) places.push_back(offset + glyph.x);
            const std::u32string codes = to_utf32(line.text);
            ASSERT_EQ(codes.size(), places.size());
            for (std::size_t i = codes.find(U' '); i < codes.size(); i = codes.find(U' ', i + 1))
                EXPECT_LE((places.at(i + 1) - places[i]).mm(), 0.5 + 1e-9) << line.text << width;
        }
}

TEST_F(ParagraphLines, ARowOfAnyMarksBreaksWhereNothingElseIsLeft) {
    for (const std::string mark : {"!", "?", ".", "。"}) {
        std::string row;
        for (int i = 0; i < 24; ++i) row += mark;
        for (const bool justified : {false, true})
            for (double width = 4; width < 10; width += 0.5)
                EXPECT_TRUE(paragraph("好" + row + "对", Length::mm(width), {.justified = justified}).fits())
                    << mark << width;
    }
    EXPECT_THAT(lines("很好很好!!!!", 5), ElementsAre("很好", "很好!!!!")) << "before any other";
}

TEST_F(ParagraphLines, NoCharacterStandsAloneOnTheLast) {
    EXPECT_THAT(lines("按图中数据计算结果", 4), ElementsAre("按图中", "数据计算", "结果"));
    EXPECT_THAT(lines("按图中数据计算的结果", 9), ElementsAre("按图中数据", "计算的结果"));
    EXPECT_THAT(lines("按图中数据计算结果呢。", 10), ElementsAre("按图中数据计算", "结果呢。"));
}

TEST_F(ParagraphLines, AMarkTakesTheCharacterBeforeItAlong) {
    style_.half_width_marks = true;
    EXPECT_THAT(lines("按图中数，据计算结果", 4), ElementsAre("按图中", "数，据计", "算结果"));
}

TEST_F(ParagraphLines, BalancedLinesAreEven) {
    EXPECT_THAT(lines("湘西土家族苗族自治州五年成就", 10, {.balanced = true}),
                ElementsAre("湘西土家族苗族", "自治州五年成就"));
    EXPECT_THAT(lines("一二三四五六七八九十百", 5, {.balanced = true}).size(), 3u);
    EXPECT_THAT(lines("按图中", 4, {.balanced = true}), ElementsAre("按图中"));
}

TEST_F(ParagraphLines, EachLineHasItsOwnWidth) {
    const Paragraph narrowing =
        paragraph("按图中数据计算", LineWidths([](std::size_t line) { return line == 0 ? 4_mm : 3_mm; }));
    ASSERT_EQ(narrowing.lines.size(), 2u);
    EXPECT_EQ(narrowing.lines[0].text, "按图中数");
    EXPECT_EQ(narrowing.lines[1].text, "据计算");
}

TEST_F(ParagraphLines, TheLastLineMayHaveItsOwnWidth) {
    EXPECT_THAT(lines("按图中数据计算得出", 5, {.last_width = 4_mm}), ElementsAre("按图中数据", "计算得出"));
    EXPECT_THAT(lines("按图中数据计算得出", 6, {.last_width = 2_mm}).back().size(), 6u);
    EXPECT_THAT(lines("按图中数", 4, {.last_width = 3_mm}).size(), 2u)
        << "too long to stand beside the other thing, too short for two lines";
}

TEST_F(ParagraphLines, AUnitStaysWithItsNumberWhileThatIsCheap) {
    EXPECT_THAT(lines("去年全省实现产值2503亿元以上水平", 11), ElementsAre("去年全省实现产值", "2503亿元以上水平"));
    EXPECT_THAT(lines("2503.07亿元", 3.5), ElementsAre("2503.07", "亿元")) << "a narrow column sets all the same";
}

TEST_F(ParagraphLines, RangesStayWholeWhereAnotherBreakIsFree) {
    EXPECT_THAT(lines("2020年1—9月累计数", 7, {.balanced = true}), ElementsAre("2020年", "1—9月累计数"));
    EXPECT_THAT(lines("农业与工业和服务业之比见图，断波纹处略去2000000至90000000元", 27),
                ElementsAre("农业与工业和服务业之比见图，断波纹处略去", "2000000至90000000元"));
    EXPECT_THAT(lines("开会到五点半钟前后5%～10%，2016～2020年各市州之比", 16.9, {.justified = true}),
                ElementsAre("开会到五点半钟前后5%～10%，", "2016～2020年各市州之比"));
}

TEST_F(ParagraphLines, ARangeTooWideForItsColumnBreaksBehindItsSign) {
    for (const double width : {3.6, 4.5, 5.0, 5.5, 5.9})
        for (const ParagraphOptions& options : {ParagraphOptions{}, {.justified = true}, {.balanced = true}})
            EXPECT_THAT(lines("2016～2020年", width, options), ElementsAre("2016～", "2020年")) << width;
    EXPECT_THAT(lines("2016～2020年", 6.1), ElementsAre("2016～2020年"));
    EXPECT_THAT(lines("10～20万吨", 4.6), ElementsAre("10～", "20万吨"));
}

TEST_F(ParagraphLines, RangesStayWholeInANarrowColumnToo) {
    for (const std::string range : {"2016～2020年", "10%～20%", "8:30—17:45", "10万吨～20万吨"})
        for (const std::string before : {"自", "其中自", "各市其中自", "各市州其中自", "各县各市州其中自"})
            for (const double width : {6.2, 7.1, 8.0, 9.0, 10.0}) {
                if (typesetter_.measure(range, style_) > Length::mm(width)) continue;
                for (const ParagraphOptions& options : {ParagraphOptions{}, {.justified = true}})
                    EXPECT_THAT(lines(before + range + "全省各市州共增长，与上年相比", width, options),
                                Contains(HasSubstr(range)))
                        << width;
            }
    EXPECT_THAT(lines("10万吨～20万吨", 6.2), ElementsAre("10万吨～", "20万吨")) << "there is no other break";
}

TEST_F(ParagraphLines, LabelsAreNotLeftAtTheEnd) {
    for (const std::string label : {"注：", "来源："})
        for (int before = 1; before < 24; ++before) {
            std::string text;
            for (int i = 0; i < before; ++i) text += "字";
            for (const std::string& line : lines(text + "；" + label + "按现价计算得出的", 12))
                EXPECT_FALSE(line.ends_with("：")) << before << " " << line;
        }
}

TEST_F(ParagraphLines, StayRaggedRatherThanGape) {
    const Paragraph gaping = paragraph("参见www.hunan.gov.cn的文件", 9_mm, {.justified = true});
    ASSERT_GE(gaping.lines.size(), 2u);
    EXPECT_EQ(gaping.lines[0].text, "参见");
    EXPECT_EQ(gaping.lines[0].fit.fill, LineFit::Fill::natural);
    EXPECT_EQ(gaping.lines[0].set.advance, 2_mm);
    const Paragraph tight = paragraph("按图中数据计算得出的增幅，是按现价的", 8.3_mm, {.justified = true});
    EXPECT_EQ(tight.lines[0].fit.fill, LineFit::Fill::justified);
}

TEST_F(ParagraphLines, OpenNoGapByMoreThanAThird) {
    const Paragraph beside = paragraph("为比9.5：40.8：49.7的", 6.2_mm, {.justified = true});
    EXPECT_EQ(beside.lines[0].text, "为比");
    EXPECT_EQ(beside.lines[0].fit.fill, LineFit::Fill::natural);
    const std::string text = "全省三次产业结构由上年的9.5：40.8：49.7调整为9.9：39.3：50.8，其中工业";
    for (double width = 6.2; width < 20; width += 0.1)
        for (const ParagraphLine& line : paragraph(text, Length::mm(width), {.justified = true}).lines) {
            const Length opened = line.set.advance - typesetter_.measure(line.text, style_);
            std::size_t gaps = 0; // between two Han at least
            for (const char byte : line.text) gaps += (byte & 0xC0) == 0xC0;
            EXPECT_LE(opened.mm(), static_cast<double>(gaps) / 3 + 0.5) << line.text;
        }
}

TEST_F(ParagraphLines, ARowOfExclamationsBreaksWhereNothingElseIsLeft) {
    EXPECT_THAT(lines("什么？！！！？！！！", 3.5), ElementsAre("什么？！", "！！？！！！"));
    EXPECT_THAT(lines("什么？！！！", 4), ElementsAre("什么？！！！"));
    EXPECT_TRUE(paragraph("？！！！？！！！", 2_mm).fits());
}

TEST_F(ParagraphLines, DoNotStretchTheBlanksOfANumber) {
    style_.digits = {"数字", 400};
    const SetText free = typesetter_.set("共1 015 986处", style_);
    const SetText wide = typesetter_.set("共1 015 986处", style_, {LineFit::Fill::justified, free.advance + 1_mm});
    ASSERT_EQ(wide.runs.size(), 3u);
    EXPECT_EQ(wide.runs[1].second.advance - free.runs[1].second.advance,
              wide.runs[2].first - wide.runs[1].first - (free.runs[2].first - free.runs[1].first));
    EXPECT_EQ(wide.runs[1].second.glyphs.back().x, free.runs[1].second.glyphs.back().x);
}

TEST_F(ParagraphLines, TellWhetherTheyPartWhatBelongsTogether) {
    EXPECT_EQ(paragraph("固定资产投资", 4_mm, {.balanced = true}).parting, 0);
    EXPECT_GT(paragraph("固定资产投资", 3_mm, {.balanced = true}).parting, 0);
    EXPECT_EQ(paragraph("固定资产投资", 6_mm, {.balanced = true}).parting, 0);
    EXPECT_GT(paragraph("2503.07亿元", 3.5_mm).parting, 0);
    EXPECT_EQ(paragraph("固定资产投资", 4_mm, {.balanced = true}).parted, "");
    EXPECT_EQ(paragraph("固定资产投资", 3_mm, {.balanced = true}).parted, "资|产");
    EXPECT_EQ(paragraph("2503.07亿元", 3.5_mm).parted, "2503.07|亿元");
}

TEST_F(ParagraphLines, APieceThatIsWiderThanItsLineStandsAloneAndIsSaid) {
    const Paragraph wide = paragraph("约1015986.2处", 2_mm);
    ASSERT_EQ(wide.lines.size(), 3u);
    EXPECT_EQ(wide.lines[1].text, "1015986.2");
    EXPECT_NEAR(wide.lines[1].over.mm(), 8 * 0.506 + 0.29 - 2, 1e-9);
    EXPECT_EQ(wide.lines[0].over, 0_mm);
    EXPECT_FALSE(wide.fits());
}

TEST_F(ParagraphLines, SpaceAtTheEndOfALineIsNotSet) {
    const Paragraph words = paragraph("alpha beta gamma", 4_mm);
    ASSERT_EQ(words.lines.size(), 3u);
    EXPECT_EQ(words.lines[0].text, "alpha");
    EXPECT_EQ(words.lines[0].end, 6u);
    EXPECT_EQ(words.lines[1].begin, 6u);
}

TEST_F(ParagraphLines, JustifiedLinesFillTheirWidth) {
    const Paragraph justified =
        paragraph("全省居民收入，按图中数据，比2016年增长25.3%，为历年最高。", 9.7_mm, {.justified = true});
    ASSERT_GT(justified.lines.size(), 2u);
    for (const ParagraphLine& line : justified.lines) {
        const bool last = &line == &justified.lines.back();
        EXPECT_EQ(line.fit.fill, last ? LineFit::Fill::natural : LineFit::Fill::justified);
        EXPECT_NEAR(line.set.advance.mm(), last ? line.set.advance.mm() : 9.7, 1e-9) << line.text;
    }
    EXPECT_TRUE(justified.fits());
    EXPECT_NEAR(justified.width.mm(), 9.7, 1e-9);
}

TEST_F(ParagraphLines, TheLastLineIsJustifiedWhenAsked) {
    const Paragraph whole = paragraph("按图中数据计算得出的", 5.2_mm, {.justified = true, .justified_last = true});
    EXPECT_NEAR(whole.lines.back().set.advance.mm(), 5.2, 1e-9);
}

TEST_F(ParagraphLines, JustifiedMarksGiveWayRatherThanPushACharacterOut) {
    EXPECT_THAT(lines("甲乙，丙丁，2020处上下左右前后", 8, {.justified = true}),
                ElementsAre("甲乙，丙丁，2020", "处上下左右前后"));
}

TEST_F(ParagraphLines, MarksHangOutsideWhenTheStyleLetsThem) {
    style_.half_width_marks = true;
    EXPECT_THAT(lines("甲乙丙丁，戊己庚辛", 4, {.justified = true}), ElementsAre("甲乙丙", "丁，戊己", "庚辛"));
    style_.hanging = true;
    EXPECT_THAT(lines("甲乙丙丁，戊己庚辛", 4, {.justified = true}), ElementsAre("甲乙丙丁，", "戊己庚辛"));
    EXPECT_TRUE(paragraph("甲乙丙丁，戊己庚辛", 4_mm).fits());
}

TEST_F(ParagraphLines, ALineSetAgainFromItsTextIsTheSame) {
    style_.latin_gap = 0.25;
    for (const ParagraphLine& line :
         paragraph("（到2020年，“全省”CO₂为9：1，the rest of it《各市》。）", 9.3_mm, {.justified = true}).lines) {
        const SetText again = typesetter_.set(line.text, style_, line.fit);
        EXPECT_NEAR(again.advance.mm(), line.set.advance.mm(), 1e-9);
        ASSERT_EQ(again.runs.size(), line.set.runs.size());
        for (std::size_t run = 0; run < again.runs.size(); ++run) {
            EXPECT_NEAR(again.runs[run].first.mm(), line.set.runs[run].first.mm(), 1e-9);
            EXPECT_EQ(again.runs[run].second.text, line.set.runs[run].second.text);
        }
    }
}

TEST_F(ParagraphLines, AFaultIsHandedOn) {
    const Paragraph faulty = paragraph("按\u202E图", 4_mm);
    ASSERT_EQ(faulty.lines.size(), 1u);
    EXPECT_EQ(faulty.lines[0].set.fault, TextFault::control);
    EXPECT_EQ(faulty.lines[0].set.fault_offset, 3u);
}

} // namespace
} // namespace zhitu
