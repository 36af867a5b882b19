// How full the lines of justified paragraphs are, in the house's own faces.
#include "core/text/font_set.hpp"
#include "core/text/paragraph.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing::ElementsAre;

constexpr std::string_view structure =
    "地区生产总值结构由9.5：40.8：49.7调整为9.9：39.3：50.8，连续五年保持稳定增长，全省第三位。";
constexpr std::string_view address =
    "网址：https://www.gov.cn/zhengce/content/2021-03/13/"
    "content_5592681.htm?from=singlemessage&isappinstalled=0#top；路径C:\\Users\\a.txt；/usr/bin/python3";
constexpr std::string_view formula =
    "反应式为H₂SO₄+2NaOH=Na₂SO₄+2H₂O，COVID-19疫情期间实行T+1结算，2-3天到账，PM₂.₅浓度为35μg/m³，"
    "气温-5℃～12℃，CO₂排放下降1/3。";
constexpr std::string_view years =
    "的可支配收入衡阳与iPhone2020年、《年鉴》《年鉴》比2016年永州永州www.hunan.gov.cn/a/b衡阳12:30增长衡阳"
    "12:3012:30：“3月5日2020年7.1%2020年x²衡阳100元/吨《年鉴》：“……——第一产业。";
constexpr std::string_view industries =
    "2020年，郴州地区GDP达到2503.07亿元，比2016年增长25.3%；三次产业结构由9.5：40.8：49.7调整为9.9：39.3：50.8，"
    "“一产”稳、“二产”降、“三产”升。";

class FullLines : public testing::Test {
protected:
    FullLines() {
        style_.han = {"黑", 400};
        style_.digits = {"数字", 400};
        style_.half_width_marks = true;
        size(6.5);
    }
    void size(double points) {
        style_.size = Length::pt(points);
        style_.digit_size = Length::pt(points * 7.9 / 7.5);
    }
    LineWidths widths(double room) const { // the first line is set in by two characters
        const Length indent = style_.size * 2;
        return LineWidths([=](std::size_t line) { return Length::mm(room) - (line == 0 ? indent : 0_mm); });
    }
    std::vector<ParagraphLine> set(std::string_view text, double room) {
        return typeset_paragraph(text, style_, widths(room), {.justified = true}, typesetter_).lines;
    }
    std::vector<std::string> lines(std::string_view text, double room) {
        std::vector<std::string> found;
        for (const ParagraphLine& line : set(text, room)) found.push_back(line.text);
        return found;
    }
    /// The part that is empty of each line but the last.
    std::vector<double> holes(std::string_view text, double room) {
        const std::vector<ParagraphLine> all = set(text, room);
        std::vector<double> found;
        for (std::size_t i = 0; i + 1 < all.size(); ++i) found.push_back(1 - all[i].set.advance / widths(room)[i]);
        return found;
    }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    TypeStyle style_;
};

TEST_F(FullLines, TakeWhatFitsRatherThanStandHalfEmpty) {
    EXPECT_EQ(lines(structure, 32).front(), "地区生产总值结构由");
    EXPECT_EQ(lines(formula, 36.5).front(), "反应式为H₂SO₄+2NaOH=");
}

TEST_F(FullLines, OfAnAddressEndWhereItsPartsDo) {
    size(7.5);
    EXPECT_THAT(lines(address, 80.6), ElementsAre("网址：https://www.gov.cn/zhengce/content/2021-03/",
                                                  "13/content_5592681.htm?from=singlemessage&",
                                                  "isappinstalled=0#top；路径C:\\Users\\a.txt；/usr/bin/python3"));
}

TEST_F(FullLines, ThatStayRaggedKeepTheWordThatFillsThem) {
    size(7.5);
    style_.half_width_marks = false;
    style_.latin_gap = 0.25;
    for (double room = 30; room <= 45; room += 0.1)
        for (const ParagraphLine& line : set(years, room))
            EXPECT_FALSE(line.text.ends_with("《年") && line.fit.fill == LineFit::Fill::natural) << room;
}

// Lines emptier than that, which a formula or an address wider than a line leaves:
//                                       a third   a half
//   60 + 300 x the square of the hole        63       16
//   45 + 700 x the square of the hole        47        6
TEST_F(FullLines, Measured) {
    int third = 0, half = 0, all = 0;
    for (const std::string_view text : {structure, address, formula, industries})
        for (double room = 30; room <= 85; room += 0.5)
            for (const double hole : holes(text, room)) {
                ++all;
                third += hole > 1.0 / 3;
                half += hole > 0.5;
            }
    EXPECT_GT(all, 1000);
    EXPECT_LE(third, 47);
    EXPECT_LE(half, 6);
}

} // namespace
} // namespace zhitu
