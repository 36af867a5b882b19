// 区间 that follow each other.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

using Spans = PictureTest;

const std::string railways = "制图: 1\n样式: 日报红\n标题: 高铁里程\n尺寸: 3栏 x 60mm\n类型: 趋势\n单位: 万公里\n"
                             "数据: {2015年: 1.9, 2016年: 2.3, 2017年: 2.5, 2018年: 2.9, 2019年: 3.5, 2020年: 3.8, "
                             "2021年: 4.0, 2022年: 4.2, 2023年: 4.5}\n增长: 自动\n标注:\n";

TEST_F(Spans, that_meet_are_parted_by_bare_paper) {
    const Picture p = render(railways + "  - {区间: 2016年—2020年, 文字: “十三五”}\n"
                                        "  - {区间: 2021年—2023年, 文字: “十四五”以来}\n")
                          .picture();
    for (const char* role : {"span", "span head"}) {
        const auto found = rects(p, 1, role);
        ASSERT_EQ(found.size(), 2u);
        EXPECT_NEAR((found[1].rect.left() - found[0].rect.right()).mm(), 0.6, 0.001) << role;
    }
}

TEST_F(Spans, growth_is_that_of_the_newest_however_they_are_typed) {
    for (const char* spans : {"  - {区间: 2016年—2020年, 文字: 甲}\n  - {区间: 2021年—2023年, 文字: 乙}\n",
                              "  - {区间: 2021年—2023年, 文字: 乙}\n  - {区间: 2016年—2020年, 文字: 甲}\n"}) {
        const Picture p = render(railways + spans).picture();
        EXPECT_EQ(texts(p, 1, "badge figure").at(0).text, "12.5%");
        const Rect pill = rects(p, 1, "badge").at(0).rect, last = rects(p, 1, "span").at(1).rect;
        EXPECT_NEAR(pill.centre().x.mm(), last.centre().x.mm(), 0.01);
    }
}

/// What stands over the head of a span pushes it down, and with it the columns: their values keep their lane.
TEST_F(Spans, values_of_columns_stand_under_a_head_that_a_badge_or_a_legend_pushes_down) {
    const std::string years = "{2016年: 1亿元, 2017年: 3亿元, 2018年: 2.2亿元}";
    const std::string span = "标注: [{区间: 2016年—2017年, 文字: 高峰}]\n";
    const std::string table = "数据: |\n  期\t甲\t乙\n  2016年\t1\t2\n  2017年\t3\t4\n  2018年\t2\t3\n" + span;
    for (const char* theme : {"日报红", "周报蓝", "基础"})
        for (const std::string& data :
             {"数据: " + years + "\n增长: 自动\n" + span, table, "堆叠: 是\n合计: 是\n" + table}) {
            const Rendered rendered = render(
                "制图: 1\n标题: 标\n尺寸: 130mm x 70mm\n类型: 柱图\n样式: " + std::string(theme) + "\n" + data);
            EXPECT_EQ(rendered.sentences(), "") << theme << data;
            const Length foot = rects(rendered.picture(), 1, "span head").at(0).rect.bottom();
            ASSERT_FALSE(texts(rendered.picture(), 1, "value").empty());
            for (const TextMark& value : texts(rendered.picture(), 1, "value"))
                EXPECT_GT((value.origin.y - 2_mm).mm(), foot.mm()) << theme << data << value.text;
        }
}

TEST_F(Spans, columns_of_one_scale_are_as_high_beside_a_head_that_is_pushed_down) {
    const std::string panel = "  - {类型: 柱图, 同尺: 是, 数据: {2016年: 1亿元, 2018年: 2亿元, 2020年: 3亿元}";
    const Picture p = render("制图: 1\n标题: 标\n样式: 日报红\n尺寸: 2栏 x 70mm\n面板:\n" + panel +
                             ", 增长: 自动, 标注: [{区间: 2016年—2020年, 文字: 十三五}]}\n" + panel + "}\n")
                          .picture();
    EXPECT_EQ(rects(p, 1, "rect").back().rect.height.mm(), rects(p, 2, "rect").back().rect.height.mm());
}

} // namespace
} // namespace zhitu::testing
