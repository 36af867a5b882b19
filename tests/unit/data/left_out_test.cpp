// What is in a table and not in its chart.
#include "core/data/left_out.hpp"

#include "tests/unit/data/drawing.hpp"

namespace zhitu::testing {
namespace {

using LeftOut = Drawing;

TEST_F(LeftOut, a_sum_is_no_part) {
    EXPECT_EQ(drawn("{一产: 9.9%, 二产: 39.3%, 三产: 50.8%, 合计: 100%}", ratio_kind()),
              "一产 9.9% | 二产 39.3% | 三产 50.8% Z367");
    EXPECT_EQ(drawn("{全省: 100, 甲: 60, 乙: 40}", ratio_kind()),
              drawn("{甲: 60, 乙: 40}", ratio_kind()) + " Z367");
    EXPECT_EQ(drawn("{甲: 60, 乙: 40, 总人口: 100}", ratio_kind()), "甲 60 | 乙 40 Z367");
    EXPECT_EQ(drawn("{甲: 30, 乙: 19, 总工会: 51}", ratio_kind()), "甲 30 | 乙 19 | 总工会 51") << "not exactly";
    EXPECT_EQ(drawn("[[县, 一产, 合计, 二产], [甲, 1, 4, 3], [乙, 3, 7, 4]]", ratio_kind()),
              "甲 乙 | 一产 1 3 | 二产 3 4 Z367");
    EXPECT_EQ(drawn("[[产业, 甲县, 乙县], [一产, 9.9, 20], [二产, 90.2, 80], [总 计, 100, 100]]", ratio_kind()),
              "甲县 乙县 | 一产 9.9 20 | 二产 90.2 80 Z367")
        << "rounded, and as a row";
    EXPECT_EQ(
        drawn("[[产业, 2016年, 2020年], [一产, 40%, 20%], [二产, 60%, 80%], [合计, 100%, 100%]]", ratio_kind()),
        "2016年 2020年 | 一产 40% 20% | 二产 60% 80% Z367");
}

TEST_F(LeftOut, a_whole_may_be_off_by_what_rounding_makes) {
    EXPECT_EQ(drawn("{总人口: 6644.49, 城镇: 3904.62, 乡村: 2739.86}", ratio_kind()),
              "城镇 3904.62 | 乡村 2739.86 Z367");
    EXPECT_EQ(drawn("{全国: 100.0%, 东部: 33.3%, 中部: 33.3%, 西部: 33.3%}", ratio_kind()),
              "东部 33.3% | 中部 33.3% | 西部 33.3% Z367");
    EXPECT_EQ(drawn("[[年份, 地区生产总值, 一产, 二产], [2019年, 39894.1, 19894, 20000],"
                    " [2020年, 41781.5, 21781.6, 20000]]",
                    ratio_kind()),
              "2019年 2020年 | 一产 19894 21781.6 | 二产 20000 20000 Z367");
    EXPECT_EQ(drawn("{总店: 8, 一店: 3, 二店: 4}", ratio_kind()), "总店 8 | 一店 3 | 二店 4") << "small counts";
}

TEST_F(LeftOut, a_sum_is_no_rank) {
    chart_.top = Top{2, {}, {}};
    EXPECT_EQ(drawn("{合计: 100, 长沙: 40, 衡阳: 60}"), "衡阳 长沙 | 60 40 Z367");
    EXPECT_EQ(drawn("{全省: 12.5%, 长沙: 5.2%, 株洲: 7.3%}"), "全省 株洲 | 12.5% 7.3%");
}

TEST_F(LeftOut, years_are_no_numbers_beside_names) {
    chart_.y = {phrase("年份")};
    EXPECT_NE(drawn("[[年份, 产值], [2019, 5], [2020, 6]]").find("Z317!"), std::string::npos);
}

TEST_F(LeftOut, a_whole_that_makes_more_than_a_hundred_is_named) {
    EXPECT_EQ(drawn("{全国: 100%, 湖南: 4.1%}", ratio_kind()), "全国 100% | 湖南 4.1% Z311!");
    EXPECT_NE(diagnostics_.all()[0].zh.find("“全国”是总数"), std::string::npos);
}

TEST_F(LeftOut, what_is_no_sum_or_is_asked_for_stays) {
    EXPECT_EQ(drawn("[[县, 一产, 二产], [甲, 1, 3], [乙, 3, 4], [合计, 4, 7]]", ratio_kind()),
              "甲 乙 合计 | 一产 1 3 4 | 二产 3 4 7 Z368!")
        << "a whole of its own";
    chart_.parts = {phrase("一产"), phrase("合计")};
    EXPECT_EQ(drawn("[[县, 一产, 二产, 合计], [甲, 1, 3, 4], [乙, 3, 4, 7]]", ratio_kind()),
              "甲 乙 | 一产 1 3 | 合计 4 7 Z367!");
}

} // namespace
} // namespace zhitu::testing
