// Periods that name the rows though they do not come first, and those that nothing takes.
#include "core/data/names_first.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class NamesFirst : public Loading {
protected:
    /// "2016年 2020年 | 产值 10.5 12", and the codes of what is said.
    std::string drawn(const std::string& data) {
        diagnostics_ = {};
        const ChartTable chart = load(trend_kind(), data);
        std::string text;
        for (const Column& column : chart.table.columns) {
            text += (text.empty() ? "" : " | ") + (column.numeric ? column.name : "");
            for (const std::string& each : texts(column))
                text += (text.empty() || text.ends_with(" ") ? "" : " ") + each;
        }
        for (const Diagnostic& diagnostic : diagnostics_.all())
            text += " " + diagnostic.code + (diagnostic.severity == Severity::notice ? "" : "!");
        return text;
    }
};

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

} // namespace
} // namespace zhitu::testing
