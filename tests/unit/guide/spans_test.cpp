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

std::string two_trends(int height) {
    const std::string span = "    标注: [{区间: 2016年—2020年, 文字: “十三五”时期}]\n";
    return "制图: 1\n标题: 两条走势\n样式: 日报红\n尺寸: 2栏 x " + std::to_string(height) +
           "mm\n版式: 2x1\n面板:\n"
           "  - 类型: 趋势\n    数据: {2016年: 1998.27亿元, 2018年: 2230亿元, 2020年: 2503.07亿元}\n" +
           span + "  - 类型: 趋势\n    数据: {2016年: 19756元, 2018年: 23100元, 2020年: 27196元}\n" + span;
}

/// Hanging under the unit it would cost the marks what they need.
TEST_F(Spans, a_head_holds_the_unit_where_marks_would_be_too_low_under_it) {
    const Rendered rendered = render(two_trends(60));
    EXPECT_EQ(rendered.sentences(), "");
    for (int panel : {1, 2}) {
        const Picture& p = rendered.picture();
        const Rect head = rects(p, panel, "span head").at(0).rect;
        const TextMark unit = texts(p, panel, "unit").at(0), words = texts(p, panel, "span title").at(0);
        EXPECT_GT(unit.origin.y, head.top() + 2_mm);
        EXPECT_LT(unit.origin.y, head.bottom());
        EXPECT_GT((words.origin.x - unit.origin.x - advance_of(unit)).mm(), 1.8);
        EXPECT_LT((words.origin.x + advance_of(words)).mm(), head.right().mm() - 1.8);
    }
    const Picture higher = render(two_trends(64)).picture();
    for (int panel : {1, 2}) {
        const TextMark unit = texts(higher, panel, "unit").at(0);
        EXPECT_GT(rects(higher, panel, "span head").at(0).rect.top(), unit.origin.y) << "there is room for both";
    }
}

/// On a high sheet the line is so steep that the value stands right of its point, under the line.
TEST_F(Spans, the_first_value_of_one_has_a_place_on_sheets_of_any_height) {
    for (int height = 60; height <= 140; height += 10)
        EXPECT_EQ(render(two_trends(height)).sentences(), "") << height;
}

/// Flush with a band that begins half a step before it, the value would stand 15 mm from its point.
TEST_F(Spans, the_first_value_of_one_stands_over_its_point) {
    const std::string some =
        "{2020年: 10亿元, 2022年: 12亿元, 2024年: 17亿元}\n标注: [{区间: 2020年—2022年, 文字: 前段}]\n";
    const std::string two = "{2016年: 10亿元, 2020年: 20亿元}\n标注: [{区间: 2016年—2020年, 文字: 全程}]\n";
    for (const char* theme : {"日报红", "周报蓝", "基础"})
        for (const std::string& data : {some, two}) {
            const Picture p =
                render("制图: 1\n标题: 标\n尺寸: 3栏 x 60mm\n类型: 趋势\n样式: " + std::string(theme) +
                       "\n数据: " + data)
                    .picture();
            const Length point = marks<PathShape>(p, 1, "polyline").at(0).points.front().x;
            const auto values = texts(p, 1, "value");
            const auto first =
                std::ranges::find_if(values, [](const TextMark& value) { return value.text == "10"; });
            ASSERT_NE(first, values.end()) << theme;
            EXPECT_NEAR((first->origin.x + advance_of(*first) / 2).mm(), point.mm(), 0.1) << theme << data;
        }
}

} // namespace
} // namespace zhitu::testing
