#include "core/grid/units_aside.hpp"

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
    EXPECT_EQ(cut("发电量（亿千瓦时）"), "发电量|亿千瓦时");
    EXPECT_EQ(cut("装机（万千瓦）"), "装机|万千瓦");
    EXPECT_EQ(cut("起降（万架次）"), "起降|万架次");
    EXPECT_EQ(cut("奖牌（枚）"), "奖牌|枚");
    EXPECT_EQ(cut("PM₂.₅（μg/m³）"), "PM₂.₅|μg/m³");
    EXPECT_EQ(cut("同比（±%）"), "同比|%");
}

TEST(UnitsAside, stand_beside_a_remark_behind_a_colon_and_in_other_brackets) {
    EXPECT_EQ(cut("产值（亿元，现价）"), "产值（现价）|亿元");
    EXPECT_EQ(cut("产值（现价，亿元）"), "产值（现价）|亿元");
    EXPECT_EQ(cut("人口:万人"), "人口|万人");
    EXPECT_EQ(cut("人口：万人"), "人口|万人");
    EXPECT_EQ(cut("人口[万人]"), "人口|万人");
    EXPECT_EQ(cut("人口（男，女）"), "");
}

TEST(UnitsAside, other_brackets_are_of_the_name) {
    for (const char* header : {"郴州（城区）", "收入（名义）", "（亿元）", "产值", "产值（）", "GDP(current)"})
        EXPECT_EQ(cut(header), "") << header;
}

TEST(UnitsAside, stand_behind_a_stroke_a_comma_or_a_blank) {
    EXPECT_EQ(cut("产值/万元"), "产值|万元");
    EXPECT_EQ(cut("人均GDP／元"), "人均GDP|元");
    EXPECT_EQ(cut("产值，万元"), "产值|万元");
    EXPECT_EQ(cut("产值, 万元"), "产值|万元");
    EXPECT_EQ(cut("工业 产值 万元"), "工业 产值|万元");
    EXPECT_EQ(cut("产值　万元"), "产值|万元");
    EXPECT_EQ(cut("产值\n万元"), "产值|万元");
    EXPECT_EQ(cut("占比 %"), "占比|%");
    EXPECT_EQ(cut("收入/元/人"), "收入|元/人");
    EXPECT_EQ(cut("铁路 货运量/万吨公里"), "铁路 货运量|万吨公里");
    EXPECT_EQ(cut("进/出口，亿美元"), "进/出口|亿美元");
}

TEST(UnitsAside, other_tails_are_of_the_name) {
    for (const char* header :
         {"进/出口", "元/人", "中/美/日", "产量/日", "本　月", "去 年", "农　户", "居 民 户", "学校 排名",
          "选手 得分", "平均 分", "奖牌/枚", "城镇 居民", "万元", "/万元", "产值/", "2016/17", "GDP/current"})
        EXPECT_EQ(cut(header), "") << header;
}

using UnitsAsideLoading = Loading;

TEST_F(UnitsAsideLoading, of_a_header_are_read_in_every_form_of_table) {
    const auto unit_and_name = [](const ChartTable& chart) {
        return chart.table.unit + " " + (chart.table.columns.size() > 1 ? chart.table.columns[1].name : "");
    };
    EXPECT_EQ(unit_and_name(load_block(column_kind(), "  年份\t产值/亿元\n  2018年\t2\n  2019年\t3\n")),
              "亿元 产值");
    EXPECT_EQ(unit_and_name(load_block(column_kind(), "  年份,产值 亿元\n  2018年,2\n  2019年,3\n")), "亿元 产值");
    EXPECT_EQ(unit_and_name(load(column_kind(), "- [年份, 产值/亿元]\n- [2018年, 2]\n- [2019年, 3]\n")),
              "亿元 产值");
    EXPECT_EQ(unit_and_name(load_csv(column_kind(), "年份,产值，亿元\n2018年,2\n2019年,3\n")), "亿元 产值");
    EXPECT_EQ(unit_and_name(load_csv(column_kind(), "年份,\"产值\n亿元\"\n2018年,2\n2019年,3\n")), "亿元 产值");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(UnitsAsideLoading, of_a_header_yield_to_other_units_on_the_values) {
    const ChartTable chart = load_csv(column_kind(), "年份,产值/亿元\n2018年,2万元\n2019年,3万元\n");
    EXPECT_EQ(chart.table.unit, "万元");
    EXPECT_EQ(chart.table.columns[1].name, "产值");
    EXPECT_EQ(load_csv(column_kind(), "年份,产值/万元\n2018年,2万元\n2019年,3万元\n").table.columns[1].name,
              "产值");
    EXPECT_EQ(faults(), Texts{});
}

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

TEST_F(UnitsAsideLoading, of_periods_over_the_columns_leave_them_periods) {
    const ChartTable chart = load_csv(trend_kind(), "地区,2018年（亿元）,2019年/亿元\n甲,1,2\n乙,3,—\n");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2018年", "2019年"}));
    EXPECT_EQ(chart.table.columns[1].name, "甲");
    EXPECT_EQ(chart.table.unit, "亿元");
    chart_.y = {phrase("2019年/亿元")};
    EXPECT_EQ(texts(load_csv(trend_kind(), "地区,2018年（亿元）,2019年/亿元\n甲,1,2\n乙,3,4\n").table.columns[0]),
              (Texts{"甲", "乙"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(UnitsAsideLoading, a_column_is_named_with_its_unit_or_without) {
    const std::string table = "年份,产值（亿元）,产值（占比）\n2018年,1,2\n2019年,3,4\n";
    for (const char* name : {"产值（亿元）", "产值"}) {
        chart_.y = {phrase(name)};
        EXPECT_EQ(load_csv(trend_kind(), table).table.unit, "亿元") << name;
    }
    chart_.y = {phrase("产值")};
    EXPECT_EQ(faults(), Texts{});
    load_csv(trend_kind(), "年份,产值（亿元）,产值（万元）\n2018年,1,2\n");
    EXPECT_EQ(faults().size(), 1u); // which one?
}

TEST_F(UnitsAsideLoading, in_a_column_of_their_own_belong_to_its_rows) {
    const ChartTable chart = load_block(
        trend_kind(), "  指标\t单位\t2018年\t2019年\n  总值\t亿元\t2391.9\t2410.9\n  一产\t亿元\t243.1\t251.0\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2018年", "2019年"}));
    EXPECT_EQ(chart.table.columns[1].name, "总值");
}

TEST_F(UnitsAsideLoading, at_the_head_of_the_names_belong_to_the_numbers) {
    for (const char* corner :
         {"单位：亿元", "单位:亿元", "（亿元）", "亿元", "指标（亿元）", "指标/亿元", "指标（单位：亿元）"}) {
        const ChartTable chart =
            load_csv(trend_kind(), std::string(corner) + ",2016年,2017年\n出口,10,12\n进口,7,8\n");
        EXPECT_EQ(chart.table.unit, "亿元") << corner;
        EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2017年"})) << corner;
    }
    EXPECT_EQ(load_csv(column_kind(), "单位：万人,人口\n郴州,10\n永州,12\n").table.unit, "万人");
    EXPECT_EQ(load_csv(column_kind(), "年份（单位：亿元）,产值\n2016,10\n2017,12\n").table.unit, "亿元");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(UnitsAsideLoading, at_the_head_of_names_that_have_them_stay_there) {
    EXPECT_EQ(load_csv(column_kind(), "年龄（岁）,人数\n0—14,10\n15—59,12\n").table.unit, "");
    EXPECT_EQ(load_csv(column_kind(), "企业（家）,营收\n甲公司,10\n乙公司,12\n").table.unit, "");
    EXPECT_EQ(load_csv(column_kind(), "地区（亿元）,人口（万人）\n甲市,10\n乙市,12\n").table.unit, "万人");
    chart_.x = {phrase("地区（亿元）")};
    EXPECT_EQ(load_csv(column_kind(), "地区（亿元）,产值\n甲市,10\n乙市,12\n").table.unit, "");
}

} // namespace
} // namespace zhitu::testing
