// Times beside the rows that are of them: remarks, never heights.
#include "core/data/times_left.hpp"

#include "tests/unit/data/drawing.hpp"

namespace zhitu::testing {
namespace {

using TimesLeft = Drawing;

TEST_F(TimesLeft, months_of_several_years_are_doubted) {
    EXPECT_EQ(drawn("[[月份, 产值, 年份], [11月, 10, 2023], [12月, 11, 2023], [1月, 12, 2024]]"),
              "11月 12月 1月 | 产值 10 11 12 Z369!");
    EXPECT_EQ(sentence(), "“年份”没有用上：11月 是“2023”的，1月 是“2024”的，并排画会当成同一时期的");
    EXPECT_EQ(drawn("[[月份, 产值, 日期], [1月, 10, 2024-01-15], [2月, 11, 2024-02-15]]"), "1月 2月 | 产值 10 11");
    EXPECT_EQ(drawn("[[月份, 产值, 季度], [1月, 10, 1], [4月, 11, 2]]"), "1月 4月 | 产值 10 11");
    EXPECT_EQ(drawn("[[月份, 产值, 年份], [2023年11月, 10, 2023], [12月, 11, 2023], [1月, 12, 2024]]"),
              "2023年11月 12月 1月 | 产值 10 11 12");
}

TEST_F(TimesLeft, one_year_among_blanks_is_enough) {
    EXPECT_EQ(drawn("[[县, 年份, 产值], [甲, 2016, 10], [乙, —, 12]]"), "甲 乙 | 产值 10 12");
    EXPECT_EQ(drawn("[[县, 年份], [甲, 2016年], [乙, —]]"), " Z317!");
    EXPECT_EQ(drawn("[[县, 建成], [甲, 2016年], [乙, —]]"), " Z317!");
    EXPECT_EQ(drawn("[[县, 月份, 产值], [甲, 3, 10], [乙, —, 12]]"), "甲 乙 | 产值 10 12");
    EXPECT_EQ(drawn("[[产值, 年份], [10, 2016], [12, —]]"), "2016 — | 产值 10 12 Z337 Z309!");
    EXPECT_EQ(drawn("[[县, 收入], [甲, 2016], [乙, —]]"), "甲 乙 | 收入 2016 —");
}

TEST_F(TimesLeft, a_unit_over_the_cells_makes_them_values) {
    for (const std::string header : {"时间（小时）", "时间（秒）", "工期（天）"})
        EXPECT_EQ(drawn("[[电站, " + header + "], [甲, 1980], [乙, 2050]]").find("甲 乙 | "), 0u) << header;
    EXPECT_EQ(drawn("[[县, 月份（个）], [甲, 3], [乙, 8]]"), "甲 乙 | 月份 3 8");
    EXPECT_EQ(drawn("[[县, 年份（年）], [甲, 1980], [乙, 2020]]"), " Z317!");
    EXPECT_EQ(drawn("[[县, 时间（年）], [甲, 1980], [乙, 2020]]"), " Z317!");
}

TEST_F(TimesLeft, what_is_typed_as_the_axis_of_values_is_values) {
    chart_.y = {phrase("季度"), phrase("人数")};
    EXPECT_EQ(drawn("[[部门, 季度, 人数], [甲, 3, 30], [乙, 4, 40]]"), "甲 乙 | 季度 3 4 | 人数 30 40");
    chart_.y = {phrase("月份")};
    EXPECT_EQ(drawn("[[部门, 月份], [甲, 3], [乙, 4]]"), "甲 乙 | 月份 3 4");
    chart_.y = {phrase("年份")};
    EXPECT_EQ(drawn("[[部门, 年份], [甲, 2018], [乙, 2020]]"), " Z317!");
}

TEST_F(TimesLeft, are_known_by_many_headers) {
    for (const std::string header : {"成立时间", "建校时间", "注册年", "年代", "通车", "统计时间", "统计年度",
                                     "考核年度", "会计年度", "学年", "YEAR", "年 份", "建成年份", "投用年"})
        EXPECT_EQ(drawn("[[企业, " + header + ", 产值], [甲厂, 1890, 1200], [乙厂, 1890, 800]]"),
                  "甲厂 乙厂 | 产值 1200 800")
            << header;
    for (const std::string header :
         {"全年", "上年", "近三年", "本年度", "青年", "丰水年", "二〇二〇年", "工作时间", "利用小时/年", "收入"})
        EXPECT_EQ(drawn("[[村, " + header + "], [甲, 1890], [乙, 2012]]"), "甲 乙 | " + header + " 1890 2012")
            << header;
    EXPECT_EQ(drawn("[[村, 基期年, 目标年], [甲, 1890, 1950], [乙, 2012, 2050]]"),
              "甲 乙 | 基期年 1890 2012 | 目标年 1950 2050")
        << "cases";
}

TEST_F(TimesLeft, are_known_in_figures_alone) {
    for (const std::string cells : {"202201 202202", "2022.1 2022.2"})
        EXPECT_EQ(drawn("[[县, 月份, 粮食], [甲, " + cells.substr(0, cells.find(' ')) + ", 40], [乙, " +
                        cells.substr(cells.find(' ') + 1) + ", 38]]"),
                  "甲 乙 | 粮食 40 38 Z369!")
            << cells;
    EXPECT_EQ(drawn("[[县, 日期, 粮食], [甲, 20220101, 40], [乙, 20230101, 38]]"), "甲 乙 | 粮食 40 38 Z369!");
}

} // namespace
} // namespace zhitu::testing
