#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using StrayRows = Loading;

TEST_F(StrayRows, remarks_under_a_table_are_no_data) {
    load_block(column_kind(), "  年份\t产值\n  2018年\t1亿元\n  注：初步核算数\n  数据来源：统计局\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:3 Z364", "spec.yaml 5:3 Z364"}));
    EXPECT_EQ(sentence(), "“注：初步核算数”是表下面的说明，不是一行数据");
}

TEST_F(StrayRows, remarks_of_a_file_have_empty_cells_behind_them) {
    load_csv(trend_kind(), "年份,产值,税收\n2018年,1,2\n2019年,1,2\n备注: 初步核算数,,\n");
    EXPECT_EQ(faults(), Texts{"data.csv 4:1 Z364"});
}

TEST_F(StrayRows, a_name_that_begins_like_a_remark_is_a_name) {
    const ChartTable chart = load_csv(column_kind(), "事项,件数\n注册,\n注：甲,3\n来源地,5\n");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"注册", "注：甲", "来源地"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(StrayRows, a_unit_above_the_table_belongs_to_the_spec) {
    load_block(column_kind(), "  单位：亿元\n  年份\t产值\n  2018年\t1\n");
    load_csv(column_kind(), "年份,产值\n,单位:亿元\n2018年,1\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 2:3 Z365", "data.csv 2:2 Z365"}));
    EXPECT_NE(diagnostics_.sorted()[0].fix_zh.find("单位: 亿元"), std::string::npos);
}

TEST_F(StrayRows, a_unit_over_the_names_is_the_corner_of_a_header) {
    chart_.unit = phrase("亿元");
    const ChartTable chart = load_csv(trend_kind(), "单位：亿元,2018年,2019年\n甲,1,2\n乙,3,4\n");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2018年", "2019年"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(StrayRows, a_title_above_the_table_is_no_header) {
    load_block(column_kind(), "  郴州主要指标\n  年份\t产值\n  2018年\t1\n");
    load_csv(column_kind(), "郴州主要指标,\n年份,产值\n2018年,1\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 2:3 Z365", "data.csv 1:1 Z365"}));
    load_csv(trend_kind(), "郴州主要指标,,\n地区,2018年,2019年\n甲,1,2\n");
    EXPECT_EQ(faults().size(), 3u);
}

TEST_F(StrayRows, a_title_with_a_unit_behind_it_is_no_header) {
    load_block(trend_kind(), "  表1 进出口\t\t单位：亿元\n  年份\t出口\t进口\n  2022年\t1\t2\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 2:3 Z365"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "删掉这一行，数据要从表头那一行起；另写 单位: 亿元");
}

TEST_F(StrayRows, units_under_the_names_of_columns_belong_to_them) {
    load_block(trend_kind(), "  年份\t出口\t进口\n  \t亿元\t（亿元）\n  2022年\t12.3\t8.1\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:4 Z365"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "删掉这一行，单位写到列名后面，如 出口（亿元）");
}

TEST_F(StrayRows, a_header_in_two_rows_is_one_fault) {
    load_block(trend_kind(), "  年份\t进出口\t\n  \t出口\t进口\n  2022年\t12.3\t8.1\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:4 Z365"}));
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "并成一行，每列一个名称，如 进出口出口");
}

TEST_F(StrayRows, so_is_one_whose_merged_cells_were_cut_off_or_filled) {
    load_block(trend_kind(), "  月份\t2023年\t\t2024年\n  \t总额\t增速\t总额\t增速\n  1月\t1\t2%\t1\t2%\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:4 Z365"}));
    diagnostics_ = {};
    load_block(trend_kind(), "  月份\t2023年\t2023年\n  \t总额\t增速\n  1月\t1\t2%\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:4 Z365"}));
    diagnostics_ = {};
    load_block(trend_kind(), "  月份\t产值\t产值\n  1月\t1\t2\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 2:9 Z352"})) << "only a name is twice";
}

TEST_F(StrayRows, empty_columns_at_the_right_are_no_columns) {
    const ChartTable chart = load_csv(column_kind(), "年份,GDP（亿元）,,\n2022年,100,,\n2023年,110\n,,,\n");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"100", "110"}));
    EXPECT_EQ(faults(), Texts{});
    load_csv(column_kind(), "年份,GDP,\n2022年,100,\n2023年,110,预计\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 1:8 Z353"}));
}

TEST_F(StrayRows, a_first_value_may_be_missing_where_there_is_no_header) {
    EXPECT_EQ(load_csv(column_kind(), "甲,\n乙,3\n").table.rows, 2u);
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(StrayRows, empty_cells_too_many_are_called_that) {
    load_csv(column_kind(), "年份,产值\n2018年,1,,\n2019年,2\n");
    EXPECT_EQ(faults(), Texts{"data.csv 2:9 Z366"});
    EXPECT_EQ(sentence(), "这一行右边多出 2 个空格子");
}

} // namespace
} // namespace zhitu::testing
