// Ranks, running numbers and codes, which are no values and no names.
#include "core/data/row_numbers.hpp"

#include "tests/unit/data/drawing.hpp"

namespace zhitu::testing {
namespace {

using RowNumbers = Drawing;

TEST_F(RowNumbers, ranks_are_no_series_and_no_names) {
    EXPECT_EQ(drawn("[[排名, 地区, 产值], [1, 甲, 9], [2, 乙, 8]]"), "甲 乙 | 产值 9 8 Z369");
    EXPECT_EQ(drawn("[[地区, 产值, 位次], [甲, 9, 12], [乙, 8, 15]]"), "甲 乙 | 产值 9 8 Z369");
    EXPECT_EQ(drawn("[[序号, 市, 2016年, 2020年], [1, 甲, 9, 8], [2, 乙, 8, 7]]"),
              "2016年 2020年 | 甲 9 8 | 乙 8 7 Z369");
}

TEST_F(RowNumbers, ranks_that_are_all_there_is_or_asked_for_are_drawn) {
    EXPECT_EQ(drawn("[[年份, 排名], [2016年, 9], [2020年, 8]]"), "2016年 2020年 | 排名 9 8");
    EXPECT_EQ(drawn("[[序号, 产值], [1, 9], [2, 8]]"), "1 2 | 产值 9 8");
    EXPECT_EQ(drawn("[[市, 排名, 上年排名, 代码], [甲, 1, 2, 430100], [乙, 2, 1, 430200]]"),
              "甲 乙 | 排名 1 2 | 上年排名 2 1 Z369");
    chart_.y = {phrase("排名")};
    EXPECT_EQ(drawn("[[地区, 产值, 排名], [甲, 9, 1], [乙, 8, 2]]"), "甲 乙 | 排名 1 2");
}

TEST_F(RowNumbers, a_name_may_end_with_the_word) {
    for (const std::string header : {"全省排名", "上年名次", "增速位次", "位次（位）", "行政区划代码", "邮编",
                                     "学号", "序号", "NO.", "ID", "#", "门店号"})
        EXPECT_EQ(drawn("[[市, 产值, " + ("'" + header + "'") + "], [甲, 9, 4], [乙, 8, 2]]"),
                  "甲 乙 | 产值 9 8 Z369")
            << header;
    for (const std::string header : {"上升位次", "下降名次", "编号数", "排名（万人）"})
        EXPECT_EQ(drawn("[[市, 产值, " + header + "], [甲, 9, 4], [乙, 8, 2]]").find("甲 乙 | 产值 9 8 | "), 0u)
            << header;
    EXPECT_EQ(drawn("[[市, 产值, 排名], [甲, 9, 4.5], [乙, 8, 2]]"), "甲 乙 | 产值 9 8 | 排名 4.5 2");
}

TEST_F(RowNumbers, a_name_may_be_typed_in_many_ways) {
    for (const std::string cells : {"01 02", "'1.' '2.'", "一 二", "第1 第2", "① ②", "A01 A02", "3 7"}) {
        const std::string first = cells.substr(0, cells.find(' ')), second = cells.substr(cells.find(' ') + 1);
        EXPECT_EQ(drawn("[[序号, 市, 产值], [" + first + ", 甲, 9], [" + second + ", 乙, 8]]"),
                  "甲 乙 | 产值 9 8 Z369")
            << cells;
    }
    EXPECT_EQ(drawn("[[名次, 姓名, 成绩], [冠军, 甲, 9], [亚军, 乙, 8]]"), "甲 乙 | 成绩 9 8 Z369");
    EXPECT_EQ(drawn("[[编号, 市, 产值], [1号线, 甲, 9], [2号线, 乙, 8]]"), "1号线 2号线 | 产值 9 8");
    EXPECT_EQ(drawn("[[市, 姓名, 名次, 成绩], [甲, 丙, 冠军, 9], [乙, 丁, 亚军, 8]]"), "甲 乙 | 成绩 9 8")
        << "words behind the names are not drawn anyway";
}

TEST_F(RowNumbers, a_code_stays_where_nothing_else_names_the_rows) {
    EXPECT_EQ(drawn("[[学号, 班级, 分数], [2024001, 一班, 9], [2024002, 一班, 8]]"), "2024001 2024002 | 分数 9 8");
    EXPECT_EQ(drawn("[[编号, 备注, 产值], [101, 新, 9], [102, 旧, 8]]"), "101 102 | 产值 9 8");
}

TEST_F(RowNumbers, a_column_without_a_name_counts_rows) {
    load_csv(trend_kind(), ",市,产值\n0,甲,9\n1,乙,8\n");
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(sentence(), "没有列名的第一列只是给各行编号，没有用");
}

TEST_F(RowNumbers, codes_are_no_years) {
    const auto stays = [&](const std::string& data, const std::string& wanted) {
        EXPECT_EQ(drawn(data).find(wanted), 0u) << data;
    };
    stays("[[区划, 人口], [4303, 9], [4301, 8]]", "4303 4301 | 人口 9 8");
    stays("[[航班, 客人], [3101, 9], [1301, 8]]", "3101 1301 | 客人 9 8");
    stays("[[门店号, 人口], [2003, 9], [2001, 8]]", "2003 2001 | 人口 9 8");
    EXPECT_EQ(drawn("[[年份, 人口], [2003, 9], [1368, 8]]"), "1368 2003 | 人口 8 9 Z377");
}

} // namespace
} // namespace zhitu::testing
