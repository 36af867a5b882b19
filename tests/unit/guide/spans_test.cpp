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

} // namespace
} // namespace zhitu::testing
