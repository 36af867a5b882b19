#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using RowUnits = Loading;

TEST_F(RowUnits, of_several_units_share_no_axis_which_is_said_once) {
    chart_.x = {phrase("指标")};
    load_block(trend_kind(), "  指标\t2022年\t2023年\n  地区生产总值（亿元）\t2980.49\t3110.63\n"
                             "  人均GDP（元）\t64146\t67171\n  城镇化率（%）\t59.33\t60.10\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:3 Z332"}));
    EXPECT_EQ(sentence(), "“人均GDP”这一行的单位是“元”，别的用“亿元”，不能画在一起");
}

TEST_F(RowUnits, that_agree_are_the_tables_and_leave_the_names) {
    chart_.x = {phrase("指标")};
    const ChartTable chart =
        load_block(trend_kind(), "  指标\t2022年\t2023年\n  一产（亿元）\t1.5\t1.6\n  二产（亿元）\t2.5\t2.6\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"一产", "二产"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1.5", "2.5"}));
}

TEST_F(RowUnits, stand_against_that_of_the_column_but_for_rates) {
    const std::string table = "  产品\t产量（万吨）\t增长（%）\n  粮食\t3068\t1.7\n  生猪（万头）\t6286\t0.6\n";
    chart_.y = {phrase("产量（万吨）")};
    load_block(column_kind(), table);
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:3 Z332"}));
    diagnostics_ = {};
    chart_.y = {phrase("增长（%）")};
    EXPECT_EQ(texts(load_block(column_kind(), table).table.columns[0]), (Texts{"粮食", "生猪（万头）"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(RowUnits, that_convert_are_drawn_by_true_size) {
    const ChartTable chart =
        load_block(column_kind(), "  指标\t2024年\n  收入（亿元）\t120\n  支出（万元）\t250000\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:10 Z334"})) << "as of units on the values";
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"收入", "支出"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"120亿元", "250000万元"}));
}

TEST_F(RowUnits, that_convert_do_so_into_the_unit_of_the_chart) {
    chart_.unit = phrase("亿元");
    const std::string table = "  指标\t2024年\n  收入（亿元）\t120\n  支出（元）\t2500000000\n  结余\t95\n";
    const ChartTable chart = load_block(column_kind(), table);
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"收入", "支出", "结余"})) << "（元） would now be wrong";
    EXPECT_EQ(numbers(chart.table.columns[1]), (Texts{"120", "25.00000000", "95"}));
}

TEST_F(RowUnits, of_what_each_has_stand_against_totals_whatever_they_are_counted_in) {
    load_block(column_kind(), "  指标\t2024年\n  生产总值（亿元）\t120\n  人均生产总值（元）\t67171\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:3 Z332"}));
    diagnostics_ = {};
    load_block(column_kind(), "  指标\t2024年\n  人均收入（万元）\t5\n  人均支出（元）\t27171\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:11 Z334"}));
}

TEST_F(RowUnits, are_those_of_a_column_that_becomes_the_whole) {
    const ChartTable chart = load_block(ratio_kind(), "  产业\t增加值（亿元）\n  一产\t462\n  二产\t1882\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"增加值"}));
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"1882"}));
}

TEST_F(RowUnits, yield_to_those_on_the_values) {
    chart_.x = {phrase("指标")};
    load_block(trend_kind(), "  指标\t2022年\t2023年\n  人均（元）\t1万元\t2万元\n  总量（亿元）\t1.5\t1.6\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:10 Z334"}));
}

} // namespace
} // namespace zhitu::testing
