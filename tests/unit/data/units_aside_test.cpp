#include "core/data/units_aside.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

std::string cut(std::string_view header) {
    const auto found = cut_unit(header);
    return found ? found->name + "|" + found->unit.text : "";
}

TEST(UnitsAside, stand_in_brackets_of_both_widths) {
    EXPECT_EQ(cut("产值（亿元）"), "产值|亿元");
    EXPECT_EQ(cut("增速(%)"), "增速|%");
    EXPECT_EQ(cut("人均（元/人）"), "人均|元/人");
    EXPECT_EQ(cut("产值（现价）（单位：万元）"), "产值（现价）|万元");
}

TEST(UnitsAside, other_brackets_are_of_the_name) {
    for (const char* header : {"郴州（城区）", "收入（名义）", "（亿元）", "产值", "产值（）", "GDP(current)"})
        EXPECT_EQ(cut(header), "") << header;
}

using UnitsAsideLoading = Loading;

TEST_F(UnitsAsideLoading, of_a_header_belong_to_its_bare_numbers) {
    const ChartTable chart =
        load_block(column_kind(), "  年份\t产值（亿元）\n  2018年\t1,998.27\n  2019年\t2,410.90\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(chart.table.columns[1].name, "产值");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1,998.27", "2,410.90"}));
}

TEST_F(UnitsAsideLoading, of_two_headers_that_differ_share_no_axis) {
    load_block(trend_kind(), "  年份\t产值（亿元）\t增速（%）\n  2018年\t1998\t8.1\n  2019年\t2410\t7.9\n");
    ASSERT_FALSE(faults().empty());
    EXPECT_EQ(faults().front(), "spec.yaml 3:14 Z332");
}

TEST_F(UnitsAsideLoading, of_a_header_convert_as_those_on_values_do) {
    chart_.unit = phrase("万元");
    const ChartTable chart = load_block(column_kind(), "  年份\t产值（亿元）\n  2018年\t2\n  2019年\t3\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"20000", "30000"}));
}

TEST_F(UnitsAsideLoading, in_a_column_of_their_own_belong_to_its_rows) {
    const ChartTable chart = load_block(
        trend_kind(), "  指标\t单位\t2018年\t2019年\n  总值\t亿元\t2391.9\t2410.9\n  一产\t亿元\t243.1\t251.0\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2018年", "2019年"}));
    EXPECT_EQ(chart.table.columns[1].name, "总值");
}

} // namespace
} // namespace zhitu::testing
