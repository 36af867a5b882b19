// Periods that name the rows though they do not come first, and those that nothing takes.
#include "core/data/names_first.hpp"

#include "tests/unit/data/drawing.hpp"

namespace zhitu::testing {
namespace {

using NamesFirst = Drawing;

TEST_F(NamesFirst, periods_behind_values_name_the_rows) {
    const std::string wanted = "2016年 2020年 | 产值 10.5 12 Z337";
    EXPECT_EQ(drawn("[[产值, 年份], [10.5, 2016年], [12, 2020年]]"), wanted);
    EXPECT_EQ(drawn("[[产值, 年份], [10.5, 2016], [12, 2020]]"), "2016 2020 | 产值 10.5 12 Z337");
    EXPECT_EQ(sentence(), "“2016”这些时期写在“10.5”这些数后面，还是放到横轴上");
    EXPECT_EQ(drawn("[[税收, 年份, 产值], [1.5, 2016年, 10], [2, 2020年, 12]]"),
              "2016年 2020年 | 税收 1.5 2 | 产值 10 12 Z337");
    EXPECT_EQ(drawn("{10亿元: 2016年, 20亿元: 2020年}"), "2016年 2020年 | 10 20 Z337");
    EXPECT_EQ(drawn("{10亿元: 2016, 20亿元: 2020}"), "2016 2020 | 10 20 Z337");
    EXPECT_EQ(drawn("{1: 2016年, 2: 2020年}"), "2016年 2020年 | 1 2 Z337");
}

TEST_F(NamesFirst, of_a_long_table_too) {
    chart_.series = phrase("市");
    EXPECT_EQ(drawn("[[产值, 年份, 市], [1, 2016年, 甲], [2, 2020年, 甲], [3, 2016年, 乙], [4, 2020年, 乙]]"),
              "2016年 2020年 | 甲 1 2 | 乙 3 4 Z337");
}

TEST_F(NamesFirst, blanks_are_no_reason_to_draw_years) {
    EXPECT_EQ(drawn("[[产值, 年份], [10, 2016年], [12, 2020年], [15, —]]").find("2016年 2020年 — | 产值 10 12 15"),
              0u);
    EXPECT_EQ(drawn("[[产值, 年份], [10, 2016], [12, 2020], [15, '']]"), "2016 2020  | 产值 10 12 15 Z337 Z309!");
    EXPECT_EQ(drawn("[[产值, 通车], [10.5, —], [12, 2019], [15, 2020]]").find("— 2019 2020 | 产值 10.5 12 15"), 0u);
    EXPECT_EQ(drawn("[[产值, 年份], [10, 2016], [—, 2018], [12, 2020]]"), "2016 2018 2020 | 产值 10 — 12 Z337");
}

TEST_F(NamesFirst, years_of_two_figures_are_years_where_the_header_says_so) {
    EXPECT_EQ(drawn("[[年, 产值], [16, 10], [17, 12]]"), "2016 2017 | 产值 10 12 Z383");
    EXPECT_EQ(sentence(), "“年”下面的“16”当作年份，印成 2016");
    EXPECT_EQ(drawn("[[年份, 产值], [98年, 10], [00年, 12]]"), "1998年 2000年 | 产值 10 12 Z383");
    EXPECT_EQ(drawn("[[年份, 产值], [2016年, 10], [17年, 12], [18年, 13]]"),
              "2016年 2017年 2018年 | 产值 10 12 13 Z383");
    EXPECT_EQ(drawn("[[产值, 年], [10, 16], [12, 17]]"), "2016 2017 | 产值 10 12 Z383 Z337");
    EXPECT_EQ(drawn("[[县, 年份, 产值], [甲, 16, 10], [乙, 16, 12]]"), "甲 乙 | 产值 10 12 Z383");
    EXPECT_EQ(drawn("[[年份, 产值], [’16, 10], [’17, 12]]"), "’16 ’17 | 产值 10 12") << "as typed";
    EXPECT_EQ(drawn("[[年, 产值], [5, 10], [10, 12]]"), "5 10 | 产值 10 12") << "so many years";
    EXPECT_EQ(drawn("[[套餐, 月, 年], [甲, 3, 30], [乙, 5, 50]]").find("甲 乙 | 月 3 5 | 年 30 50"), 0u);
}

TEST_F(NamesFirst, parts_of_a_year_over_years_are_the_rows) {
    EXPECT_EQ(drawn("[[月份, 2023年, 2024年], [1, 10, 11], [2, 12, 13]]"), "1月 2月 | 2023年 10 12 | 2024年 11 13");
    EXPECT_EQ(drawn("[[季度, 2023年, 2024年], [1, 10, 11], [2, 12, 13]]"),
              "1季度 2季度 | 2023年 10 12 | 2024年 11 13");
    EXPECT_EQ(drawn("[[周, 2023年, 2024年], [1, 10, 11], [2, 12, 13]]"),
              "第1周 第2周 | 2023年 10 12 | 2024年 11 13");
}

TEST_F(NamesFirst, editions_count_rows_beside_their_years) {
    EXPECT_EQ(drawn("[[届, 举办年份, 企业], [1, 2005, 210], [2, 2007, 300]]"), "2005 2007 | 企业 210 300 Z369");
    EXPECT_EQ(drawn("[[年份, 届次, 国家], [2005, 1, 10], [2007, 2, 12]]"), "2005 2007 | 国家 10 12 Z369");
    EXPECT_EQ(drawn("[[届, 举办年份], [1, 2005], [2, 2007]]"), "2005 2007 | 届 1 2 Z337");
    for (const char* header : {"通车时间", "举办时间", "建校年", "学年", "建校年代"})
        EXPECT_EQ(drawn("[[校, " + std::string(header) + ", 学生], [甲, 1919, 10], [乙, 1919, 12]]"),
                  "甲 乙 | 学生 10 12")
            << header;
    EXPECT_EQ(drawn("[[市, 工作时间], [甲, 1950], [乙, 2010]]"), "甲 乙 | 工作时间 1950 2010");
    EXPECT_EQ(drawn("[[市, 上班时间（小时）], [甲, 1950], [乙, 2010]]"), "甲 乙 | 上班时间 1950 2010");
}

TEST_F(NamesFirst, figures_are_periods_where_the_header_says_so) {
    EXPECT_EQ(drawn("[[销量, 月份], [120, 1], [130, 2], [140, 3]]"), "1 2 3 | 销量 120 130 140 Z337");
    EXPECT_EQ(drawn("[[产值, 季度], [10, 1], [12, 2], [13, 4]]"), "1 2 4 | 产值 10 12 13 Z337");
    for (const std::string header : {"年", "时间", "年份（年）", "统计年份", "毕业年份"})
        EXPECT_EQ(drawn("[[产值, " + header + "], [10, 2016], [12, 2020]]"), "2016 2020 | 产值 10 12 Z337")
            << header;
    EXPECT_EQ(drawn("[[销量, 月份], [120, 1], [130, 13]]"), "120 130 | 月份 1 13") << "no month";
    EXPECT_EQ(drawn("[[班级, 季度], [1, 4], [2, 5]]"), "1 2 | 季度 4 5");
    EXPECT_EQ(drawn("[[县, 年（期）末人口], [甲, 2016], [乙, 2020]]"), "甲 乙 | 年（期）末人口 2016 2020");
    EXPECT_EQ(drawn("[[县, 一季度, 二季度], [甲, 1, 3], [乙, 2, 4]]"), "一季度 二季度 | 甲 1 3 | 乙 2 4");
    EXPECT_EQ(drawn("[[树, 树龄], [甲, 2016], [乙, 2020]]"), "甲 乙 | 树龄 2016 2020");
    EXPECT_EQ(drawn("[[队, 时间], [甲, 16], [乙, 2020]]"), "甲 乙 | 时间 16 2020") << "seconds";
    EXPECT_EQ(drawn("[[月份, 季度], [1, 1], [4, 2]]"), " Z317!") << "nothing but periods";
}

TEST_F(NamesFirst, names_behind_values_name_the_rows) {
    EXPECT_EQ(drawn("[[出口（亿元）, 市, 进口（亿元）], [100, 甲, 30], [50, 乙, 20]]"),
              "甲 乙 | 出口 100 50 | 进口 30 20 Z337");
    EXPECT_EQ(sentence(), "“甲”这些名称写在“100”这些数后面，还是放到横轴上");
    EXPECT_EQ(drawn("[[产值, 市], [100, 甲], [50, 乙]]"), "甲 乙 | 产值 100 50 Z337");
    EXPECT_EQ(drawn("[[人口（万人）, 市], [1042, 甲], [2001, 乙]]"), "甲 乙 | 人口 1042 2001 Z337");
    EXPECT_EQ(drawn("[[人数, 班级], [45, 301], [48, 302]]"), "301 302 | 人数 45 48 Z337");
    EXPECT_EQ(drawn("[[人数（万人）, 届别], [1158, 2023届], [1179, 2024届]]"),
              "2023届 2024届 | 人数 1158 1179 Z337");
    EXPECT_EQ(drawn("[[人数, 市, 户数], [45, 甲, 9], [48, 乙, 8]]"), "甲 乙 | 人数 45 48 | 户数 9 8 Z337")
        << "the only words";
}

TEST_F(NamesFirst, names_behind_values_of_a_long_table_too) {
    chart_.series = phrase("季");
    EXPECT_EQ(drawn("[[值（亿元）, 市, 季], [1, 甲, 春], [2, 甲, 夏], [3, 乙, 春], [4, 乙, 夏]]"),
              "甲 乙 | 春 1 3 | 夏 2 4 Z337");
}

TEST_F(NamesFirst, figures_that_are_names_stay) {
    EXPECT_EQ(drawn("[[班级, 班主任, 人数], [301, 甲, 45], [302, 乙, 48]]"), "301 302 | 人数 45 48");
    EXPECT_EQ(drawn("[[站, 备注, 人数], [301, 甲, 45], [302, 乙, 48]]"), "301 302 | 人数 45 48");
    EXPECT_EQ(drawn("[[站, 县, 人数], [301, 甲, 45], [302, 甲, 48]]"), "301 302 | 人数 45 48")
        << "no names of rows";
    EXPECT_EQ(drawn("[[年份, 县, 人数], [2020, 甲, 45], [2021, 乙, 48]]").find("2020 2021 | 人数 45 48"), 0u);
}

TEST_F(NamesFirst, the_header_names_the_values_of_an_only_row) {
    EXPECT_EQ(drawn("[[长沙, 株洲, 湘潭], [1042, 387, 270]]"), "长沙 株洲 湘潭 | 1042 387 270 Z337");
    EXPECT_EQ(drawn("[[出口（亿元）, 进口（亿元）], [100, 30]]"), "出口 进口 | 100 30 Z337");
    EXPECT_EQ(drawn("[[一产, 二产, 三产], [9.5, 40.8, 49.7]]", ratio_kind()),
              "一产 9.5 | 二产 40.8 | 三产 49.7 Z337");
    EXPECT_EQ(drawn("[[年份, 产值], [2023, 30]]"), "2023 | 产值 30");
    EXPECT_EQ(drawn("[[班级, 人数], [301, 30]]"), "301 | 人数 30");
    EXPECT_EQ(drawn("[[市, 人数, 户数], [甲, 30, 9]]"), "甲 | 人数 30 | 户数 9");
    chart_.x = {phrase("长沙")};
    EXPECT_EQ(drawn("[[长沙, 株洲], [1042, 387]]"), "1042 | 株洲 387");
}

TEST_F(NamesFirst, periods_behind_parts_too) {
    diagnostics_ = {};
    const ChartTable chart =
        load(ratio_kind(), "[[一产, 二产, 三产, 年份], [10, 40, 50, 2016], [12, 38, 50, 2020]]");
    EXPECT_EQ(chart.table.columns.size(), 4u);
    EXPECT_EQ(texts(chart.table.columns.front()), (std::vector<std::string>{"2016", "2020"}));
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all().front().code, "Z337");
}

TEST_F(NamesFirst, what_may_be_names_stays) {
    EXPECT_EQ(drawn("[[年份, 产值], [2016, 10], [2020, 12]]"), "2016 2020 | 产值 10 12");
    EXPECT_EQ(drawn("{1: 2016, 2: 2017}"), "1 2 | 2016 2017") << "counts of groups";
    EXPECT_EQ(drawn("{甲: 2016, 乙: 2020}"), "甲 乙 | 2016 2020");
    EXPECT_EQ(drawn("[[年龄, 日期, 人数], [1, 3月1日, 5], [2, 3月2日, 6]]"), "1 2 | 人数 5 6 Z369!")
        << "whole numbers, and something else to draw";
    chart_.y = {phrase("年份")};
    EXPECT_EQ(drawn("[[产值, 年份], [10.5, 2016年], [12, 2020年]]"), " Z317!") << "as the spec says";
}

TEST_F(NamesFirst, years_are_no_numbers_of_places) {
    EXPECT_EQ(drawn("[[地区, 年份], [甲, 2016], [乙, 2020]]"), " Z317!");
    EXPECT_EQ(drawn("[[地区, 年份], [甲, 2016年], [乙, 2020年]]"), " Z317!");
    EXPECT_EQ(drawn("{甲: 2016年, 乙: 2020年}"), " Z317!");
    EXPECT_EQ(sentence(), "“2016年”是时期，趋势的纵轴是数值");
    EXPECT_EQ(drawn("{甲: 20年, 乙: 2000年}"), "甲 乙 | 20 2000");
    EXPECT_EQ(drawn("[[树, 树龄], [甲, 1200年], [乙, 2000年]]"), "甲 乙 | 树龄 1200 2000");
}

TEST_F(NamesFirst, rows_of_several_years_are_doubted) {
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, 2022年, 40.1], [乙, 2023年, 38.5]]"), "甲 乙 | 粮食 40.1 38.5 Z369!");
    EXPECT_EQ(sentence(), "“年份”没有用上：甲 是“2022年”的，乙 是“2023年”的，并排画会当成同一时期的");
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, 2022, 40.1], [乙, 2023, 38.5]]"), "甲 乙 | 粮食 40.1 38.5 Z369!")
        << "bare years are no series";
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, 2022, 40.1], [乙, 2022年, 38.5]]"), "甲 乙 | 粮食 40.1 38.5");
    for (const std::string header : {"报告期", "数据年份"})
        EXPECT_EQ(drawn("[[县, " + header + ", 粮食], [甲, 2022年, 40.1], [乙, 2023年, 38.5]]"),
                  "甲 乙 | 粮食 40.1 38.5 Z369!")
            << header;
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, 2022年, 40.1], [乙, 2023年, 38.5], [丙, —, 44]]"),
              "甲 乙 丙 | 粮食 40.1 38.5 44 Z369!");
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, —, 40.1], [乙, 2022, 38.5], [丙, 2023, 44]]"),
              "甲 乙 丙 | 粮食 40.1 38.5 44 Z369!");
    EXPECT_EQ(sentence(), "“年份”没有用上：乙 是“2022”的，丙 是“2023”的，并排画会当成同一时期的");
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, —, 40.1], [乙, 2022年, 38.5], [丙, 2022年, 44]]"),
              "甲 乙 丙 | 粮食 40.1 38.5 44");
    EXPECT_EQ(drawn("[[县, 月份, 粮食], [甲, 1, 40.1], [乙, 2, 38.5]]"), "甲 乙 | 粮食 40.1 38.5 Z369!");
    for (const std::string header : {"通车", "建成年份", "开工日期"})
        EXPECT_EQ(drawn("[[县, " + header + ", 里程], [甲, 2022年, 40], [乙, 2023年, 38]]"), "甲 乙 | 里程 40 38")
            << "no year of the number";
    chart_.x = {phrase("县")};
    chart_.y = {phrase("粮食")};
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, 2022年, 40.1], [乙, 2023年, 38.5]]"), "甲 乙 | 粮食 40.1 38.5")
        << "all columns are named";
    chart_.x = {phrase("年份")};
    EXPECT_EQ(drawn("[[县, 年份, 粮食], [甲, 2022年, 40.1], [乙, 2023年, 38.5]]"),
              "2022年 2023年 | 粮食 40.1 38.5");
}

TEST_F(NamesFirst, marks_of_nothing_name_no_row) {
    for (const std::string mark : {"—", "……", "n/a", "无"})
        EXPECT_EQ(drawn("[[产值, 年份], [10, 2016年], [12, " + mark + "], [15, 2020年]]"),
                  "2016年 " + mark + " 2020年 | 产值 10 12 15 Z337 Z309!");
    EXPECT_EQ(drawn("[[县, 产值], [甲, 10], [—, 12]]"), "甲 — | 产值 10 12 Z309!");
    EXPECT_EQ(drawn("[[学历, 人数], [无, 10], [小学, 12]]"), "无 小学 | 人数 10 12");
}

TEST_F(NamesFirst, classes_are_named_by_numbers) {
    EXPECT_EQ(drawn("[[班, 男, 女, 入学年份], [301, 20, 25, 2019], [302, 22, 23, 2020]]", ratio_kind())
                  .find("301 302 | 男"),
              0u);
    chart_.parts = {phrase("男"), phrase("女")};
    EXPECT_EQ(drawn("[[甲乙, 男, 女, 年份], [301, 20, 25, 2019], [302, 22, 23, 2020]]", ratio_kind())
                  .find("301 302 | 男"),
              0u);
}

TEST_F(NamesFirst, figures_before_words_are_names) {
    for (const std::string end : {"号线", "届", "号楼", "班", "年级", "岁"})
        EXPECT_EQ(drawn("[[线路, 年份, 里程], [1" + end + ", 2019, 45], [2" + end + ", 2019, 44]]"),
                  "1" + end + " 2" + end + " | 里程 45 44")
            << end;
    EXPECT_EQ(drawn("[[产值, 年份, 增速], [1亿元, 2019, 4.5%], [2亿元, 2020, 4.4%]]").find("2019 2020 | 产值 1 2"),
              0u);
}

TEST_F(NamesFirst, stand_behind_values_and_their_series) {
    chart_.series = phrase("市州");
    for (const std::string value : {"10.5", "10.5亿元"})
        for (const std::string time : {"2016", "2020年", "1月", "10月1日"}) {
            const std::string later = time == "2016"     ? "2018"
                                      : time == "2020年" ? "2021年"
                                      : time == "1月"    ? "2月"
                                                         : "10月2日";
            EXPECT_EQ(drawn("[[市州, 出口（亿元）, 年份], [郴州, " + value + ", " + time + "], [郴州, 11.2, " +
                            later + "], [永州, 9.5, " + time + "], [永州, 13.1, " + later + "]]"),
                      time + " " + later + " | 郴州 10.5 11.2 | 永州 9.5 13.1 Z337")
                << value << " " << time;
        }
    EXPECT_EQ(drawn("[[市州, 2019年, 2020年], [郴州, 1.5, 2], [永州, 3, 4]]"),
              "2019年 2020年 | 郴州 1.5 2 | 永州 3 4");
    EXPECT_EQ(drawn("[[市州, 产业, 产值], [郴州, 一产, 2], [郴州, 二产, 4], [永州, 一产, 3], [永州, 二产, 5]]"),
              "一产 二产 | 郴州 2 4 | 永州 3 5");
}

} // namespace
} // namespace zhitu::testing
