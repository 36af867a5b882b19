#include "core/text/breaks.hpp"

#include "tests/unit/text/with_breaks.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

bool may_begin_line(const char* mark, LineBreakLevel level) {
    return with_breaks("甲" + std::string(mark) + "乙", level).starts_with("甲|");
}
bool may_end_line(const char* mark, LineBreakLevel level) {
    return with_breaks("甲" + std::string(mark) + "乙", level).ends_with("|乙");
}

TEST(Breaks, BetweenHanCharacters) { EXPECT_EQ(with_breaks("按图中数据"), "按|图|中|数|据"); }

TEST(Breaks, NeverInsideANumber) {
    EXPECT_EQ(with_breaks("比2503.07高"), "比|2503.07/高");
    EXPECT_EQ(with_breaks("约1,015,986处"), "约|1,015,986/处");
    EXPECT_EQ(with_breaks("为-3.2%或+25.3%"), "为|-3.2%|或|+25.3%");
    EXPECT_EQ(with_breaks("9.5:40.8:49.7"), "9.5:40.8:49.7");
    EXPECT_EQ(with_breaks("9.5：40.8∶49.7"), "9.5：40.8∶49.7");
    EXPECT_EQ(with_breaks("10⁵处"), "10⁵/处");
    EXPECT_EQ(with_breaks("PM₂.₅高"), "PM₂.₅|高");
    EXPECT_EQ(with_breaks("克/米³高"), "克//米³|高");
    EXPECT_EQ(with_breaks("共1 015 986.5处"), "共|1 015 986.5/处") << "blanks instead of commas";
    EXPECT_EQ(with_breaks("在2016 100处"), "在|2016 |100/处") << "a year is no group";
    EXPECT_EQ(with_breaks("在12 3456处"), "在|12 |3456/处");
}

TEST(Breaks, NeverInsideAWideNumberOrWord) {
    EXPECT_EQ(with_breaks("甲１/２３全角ＡＢ"), "甲|１/２３/全|角|ＡＢ");
    EXPECT_EQ(with_breaks("约１２．５吧"), "约|１２．５/吧");
}

TEST(Breaks, AFormulaPartsBehindTheSignBetweenItsSidesAtACost) {
    EXPECT_EQ(with_breaks("H₂SO₄+2NaOH→Na₂SO₄+2H₂O"), "H₂SO₄+2NaOH→/Na₂SO₄+2H₂O");
    EXPECT_EQ(with_breaks("2H₂+O₂=2H₂O"), "2H₂+O₂=/2H₂O");
    EXPECT_EQ(with_breaks("Fe(OH)⇌(a)"), "Fe(OH)⇌/(a)");
    EXPECT_EQ(with_breaks("按1+1=2算"), "按|1+1=2/算");
}

TEST(Breaks, AnAddressPartsFreelyBehindWhatJoinsItsParts) {
    EXPECT_EQ(with_breaks("见https://a.cn/b/2021?c=1&d#e。"), "见|https:///a.cn/|b/|2021?|c=/1&|d#e。");
    EXPECT_EQ(with_breaks("见www.a.cn/b吧"), "见|www.a.cn/|b|吧");
}

TEST(Breaks, ANumberKeepsItsUnitAtACost) {
    EXPECT_EQ(with_breaks("达2503.07亿元多"), "达|2503.07/亿/元|多");
    EXPECT_EQ(with_breaks("升1.6个百分点"), "升|1.6/个/百/分/点");
    EXPECT_EQ(with_breaks("在2016年5月3日前"), "在|2016/年/5/月/3/日|前");
    EXPECT_EQ(with_breaks("增25.3％多"), "增|25.3％|多");
    EXPECT_EQ(with_breaks("约20℃吧"), "约|20℃|吧");
    EXPECT_EQ(with_breaks("收¥20吧"), "收|¥20/吧");
    EXPECT_EQ(with_breaks("收20$吧"), "收|20$吧");
    EXPECT_EQ(with_breaks("增25%2倍"), "增|25%2/倍");
}

TEST(Breaks, ANumberBehindLettersKeepsItsUnitAndMayBeginALine) {
    EXPECT_EQ(with_breaks("市GDP2020年突"), "市|GDP|2020/年|突");
    EXPECT_EQ(with_breaks("CO₂2020年"), "CO₂|2020/年");
    EXPECT_EQ(with_breaks("GDP3月5日"), "GDP|3/月/5/日");
    EXPECT_EQ(with_breaks("A/B48.9982亿元"), "A//B|48.9982/亿/元");
    EXPECT_EQ(with_breaks("GDP7.1%吧"), "GDP|7.1%|吧");
    EXPECT_EQ(with_breaks("C919架G20国"), "C919|架|G20|国") << "of a word";
}

TEST(Breaks, LatinMarksLeanOnWhatTheyBelongTo) {
    EXPECT_EQ(with_breaks("年“abc”……CO₂", LineBreakLevel::strict), "年|“abc”……CO₂");
    EXPECT_EQ(with_breaks("〔abc……”"), "〔abc|……”");
    EXPECT_EQ(with_breaks("say “ abc”"), "say |“ abc”");
}

TEST(Breaks, ANumberOfKoreanKeepsWhatFollowsIt) { EXPECT_EQ(with_breaks("2020년 5월"), "2020/년 |5/월"); }

TEST(Breaks, AYearInHanFiguresIsANumber) {
    EXPECT_EQ(with_breaks("在二〇二〇年五月"), "在|二〇二〇/年|五|月");
    EXPECT_EQ(with_breaks("在二〇一六—二〇二〇年"), "在|二〇一六—/二〇二〇/年");
    EXPECT_EQ(with_breaks("在二〇二〇～二一年"), "在|二〇二〇～/二一/年");
}

TEST(Breaks, WideFiguresAreANumberToo) {
    EXPECT_EQ(with_breaks("比２０１６年多"), "比|２０１６/年|多");
    EXPECT_EQ(with_breaks("居第１２位吧"), "居|第/１２/位|吧");
    EXPECT_EQ(with_breaks("在２０１６—２０２０年"), "在|２０１６—/２０２０/年");
    EXPECT_EQ(with_breaks("在２０２０年５月前"), "在|２０２０/年/５/月|前");
    EXPECT_EQ(with_breaks("增８０．７％吧"), "增|８０．７％|吧");
}

TEST(Breaks, OrdinalsAndRangesStayTogetherAtACost) {
    EXPECT_EQ(with_breaks("居第3位"), "居|第/3/位");
    EXPECT_EQ(with_breaks("第三产业"), "第/三|产|业");
    EXPECT_EQ(with_breaks("从2016～2020"), "从|2016～/2020");
    EXPECT_EQ(with_breaks("从2016至2020"), "从|2016/至/2020");
    EXPECT_EQ(with_breaks("在2016—2020年"), "在|2016—/2020/年");
    EXPECT_EQ(with_breaks("有A/B型"), "有|A//B|型") << "at a cost";
    EXPECT_EQ(with_breaks("用Wi-Fi网"), "用|Wi-/Fi|网") << "likewise";
    EXPECT_EQ(with_breaks("在10%～20%间"), "在|10%～/20%|间");
    EXPECT_EQ(with_breaks("8:30—17:45开"), "8:30—/17:45/开");
    EXPECT_EQ(with_breaks("10万吨—20万吨"), "10/万/吨—/20/万/吨") << "a unit of two characters before the sign";
}

TEST(Breaks, ALabelStaysWithItsTextAtACost) {
    EXPECT_EQ(with_breaks("甲局；注：按"), "甲|局；|注：/按");
    EXPECT_EQ(with_breaks("注：按"), "注：/按");
    EXPECT_EQ(with_breaks("他说：按"), "他|说：|按");
    EXPECT_EQ(with_breaks("甲局 注：按"), "甲|局 |注：/按") << "behind a blank";
    EXPECT_EQ(with_breaks("数据来源：按"), "数|据|来|源：/按");
}

TEST(Breaks, ANumberOfAListStaysWithItsText) { EXPECT_EQ(with_breaks("①甲；②乙GDP③丙"), "①/甲；|②/乙|GDP③|丙"); }

TEST(Breaks, ANameWithABlankStaysWhole) {
    EXPECT_EQ(with_breaks("图：李 华、王小明"), "图：/李 /华、|王|小|明");
    EXPECT_EQ(with_breaks("甲局 乙局"), "甲|局 |乙|局");
}

TEST(Breaks, WordsStayWhole) {
    EXPECT_EQ(with_breaks("用CSV文件"), "用|CSV|文|件");
    EXPECT_EQ(with_breaks("the two cities"), "the |two |cities");
    EXPECT_EQ(with_breaks("CO2减排"), "CO2|减|排");
    EXPECT_EQ(with_breaks("all -a a.5"), "all |-a |a.5") << "where Unicode by itself would break";
    EXPECT_EQ(with_breaks("好a\u00A0b好"), "好|a\u00A0b|好") << "a no-break space";
}

TEST(Breaks, LevelsForbidMoreAndMore) {
    using enum LineBreakLevel;
    const auto from = [](const char* mark, LineBreakLevel first) {
        for (const LineBreakLevel level : {none, basic, standard, strict})
            EXPECT_EQ(may_begin_line(mark, level), level < first) << mark << static_cast<int>(level);
    };
    for (const char* mark : {"、", "，", "。", "：", "；", "！", "？", "）", "」", "』", "”", "’", "》", "】"})
        from(mark, basic);
    for (const char* mark : {"·", "～", "–", "／", "—"}) from(mark, basic);
    for (const char* mark : {"——", "……"}) from(mark, strict);
    for (const char* mark : {"（", "「", "『", "“", "‘", "《", "【"}) {
        EXPECT_TRUE(may_end_line(mark, none)) << mark;
        EXPECT_FALSE(may_end_line(mark, basic)) << mark;
        EXPECT_TRUE(may_begin_line(mark, strict)) << mark;
    }
    EXPECT_TRUE(may_end_line("／", basic));
    EXPECT_FALSE(may_end_line("／", standard));
}

TEST(Breaks, AHyphenBehindHanJoinsANameUnlessItIsAMinus) {
    EXPECT_EQ(with_breaks("产大飞机运-20与歼-20同"), "产|大|飞|机|运-20|与|歼-20/同");
    EXPECT_EQ(with_breaks("气温：-3℃；-3～12℃"), "气|温：|-3℃；|-3～/12℃") << "behind a mark there is no name";
    EXPECT_EQ(with_breaks("见东风-41吧"), "见|东|风-41/吧");
    EXPECT_EQ(with_breaks("温为-5℃与-0.3"), "温|为|-5℃|与|-0.3");
}

TEST(Breaks, ADateWithItsDotIsANumber) { EXPECT_EQ(with_breaks("逢3·15与9·11时"), "逢|3·15|与|9·11/时"); }

TEST(Breaks, NoLineBeginsWithTheMarkThatRepeats) {
    EXPECT_EQ(with_breaks("见人々吧"), "见|人々|吧");
    EXPECT_EQ(with_breaks("见人々吧", LineBreakLevel::none), "见|人|々|吧");
}

TEST(Breaks, ADashOrEllipsisOfTwoStaysWholeAtAnyLevel) {
    for (const LineBreakLevel level : {LineBreakLevel::none, LineBreakLevel::strict})
        for (const char* mark : {"——", "……", "？！"}) {
            const std::string shown = with_breaks("甲" + std::string(mark) + "乙", level);
            EXPECT_NE(shown.find(mark), std::string::npos) << shown;
        }
}

TEST(Breaks, ALongRowOfExclamationsPartsByTwosInTheEnd) {
    for (const LineBreakLevel level : {LineBreakLevel::none, LineBreakLevel::strict}) {
        EXPECT_TRUE(with_breaks("甲？！", level).ends_with("？！"));
        EXPECT_TRUE(with_breaks("甲？！！！？！", level).ends_with("？！/！！/？！"));
    }
}

TEST(Breaks, OtherRowsPartInTheEndToo) {
    EXPECT_EQ(with_breaks("甲!!!!!!乙"), "甲!!/!!/!!|乙");
    EXPECT_EQ(with_breaks("甲?!?!?乙"), "甲?!/?!?|乙");
    EXPECT_EQ(with_breaks("甲.......乙"), "甲.../....|乙") << "of three, and none stands alone";
    EXPECT_EQ(with_breaks("甲。。。。乙"), "甲。。/。。|乙");
    for (const char* whole : {"甲!!!乙", "甲...乙", "甲。。。乙", "甲！？！乙"})
        EXPECT_EQ(with_breaks(whole).find('/'), std::string::npos) << whole;
}

TEST(Breaks, AnOperatorKeepsWhatStandsBehindIt) {
    EXPECT_EQ(with_breaks("面积5 × 3米等"), "面|积|5 /× /3/米|等");
    EXPECT_EQ(with_breaks("共1 = 1个"), "共|1 /= /1/个");
    EXPECT_EQ(with_breaks("甲 × 乙"), "甲 |× |乙") << "no figures";
}

TEST(Breaks, AReferenceStaysWithItsWord) {
    EXPECT_EQ(with_breaks("收入［1］增长"), "收|入/［1］|增|长");
    EXPECT_EQ(with_breaks("收入［12］〔3〕增长"), "收|入/［12］/〔3〕|增|长");
    EXPECT_EQ(with_breaks("；［1］甲"), "；|［1］|甲") << "that begins a note";
    EXPECT_EQ(with_breaks("在［甲］处"), "在|［甲］|处");
}

TEST(Breaks, OpeningMarksKeepTheSpaceBehindThem) {
    EXPECT_EQ(with_breaks("甲（ 乙"), "甲|（ 乙");
    EXPECT_EQ(with_breaks("甲 ，乙"), "甲 ，|乙");
    EXPECT_EQ(with_breaks("甲“ 乙‘  丙"), "甲|“ 乙|‘  丙");
}

TEST(Breaks, AsciiBracketsAndMarksFollowUnicode) {
    EXPECT_EQ(with_breaks("甲(乙)丙"), "甲|(乙)|丙");
    EXPECT_EQ(with_breaks("甲,乙"), "甲,|乙");
}

TEST(Breaks, OfNothing) { EXPECT_EQ(with_breaks(""), ""); }

} // namespace
} // namespace zhitu
