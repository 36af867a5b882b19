#include "core/data/header_unit.hpp"
#include "core/value/conversion.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

std::string under(std::string_view own, std::string_view header, double number = 1, double bare = 0) {
    const auto unit = unit_under(parse_unit(own).unit, parse_unit(header).unit, number, bare);
    return unit ? unit->text : "nothing";
}

TEST(UnitUnderAHeader, is_the_headers_or_counts_it_or_is_of_its_quantity) {
    EXPECT_EQ(under("", "亿元"), "亿元");
    EXPECT_EQ(under("万", "亿元"), "万亿元");
    EXPECT_EQ(under("亿", "万人次"), "亿人次");
    EXPECT_EQ(under("万", "万元"), "万元");
    EXPECT_EQ(under("亿", "元"), "亿元");
    EXPECT_EQ(under("亿", "万"), "亿");
    EXPECT_EQ(under("万亿元", "亿元"), "万亿元");
    EXPECT_EQ(under("万", "亿人次", 9500), "万人次");
    EXPECT_EQ(under("万", "亿人次", 9500, 1.2), "万人次");
    EXPECT_EQ(under("万", "亿元", 1.2, 9850), "万亿元");
    EXPECT_EQ(under("公斤", "吨"), "公斤");
    EXPECT_EQ(under("%", "亿元"), "nothing");
    EXPECT_EQ(under("美元", "亿元"), "nothing");
}

using HeaderUnit = Loading;

TEST_F(HeaderUnit, is_that_of_bare_numbers_beside_others_of_its_quantity) {
    const ChartTable chart =
        load_block(column_kind(), "  年份\t产值（亿元）\n  2021\t9850\n  2022\t9990\n  2023\t1.2万亿元\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 5:8 Z334"})); // each printed with its own
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"9850亿元", "9990亿元", "1.2万亿元"}));
    EXPECT_EQ(numbers(chart.table.columns[1]), (Texts{"985000000000", "999000000000", "1200000000000"}));
}

TEST_F(HeaderUnit, is_converted_with_them) {
    chart_.unit = phrase("万亿元");
    const ChartTable chart =
        load_block(column_kind(), "  年份\t产值（亿元）\n  2021\t9850\n  2022\t9990\n  2023\t1.2万亿元\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"0.9850", "0.9990", "1.2"}));
}

TEST_F(HeaderUnit, is_one_with_the_same_on_some_values) {
    const ChartTable chart = load_block(column_kind(), "  年份\t增长（%）\n  2021\t8.5\n  2022\t9.9%\n  2023\t—\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"8.5%", "9.9%", "—"}));
}

TEST_F(HeaderUnit, is_counted_by_a_bare_magnitude) {
    const ChartTable chart =
        load_block(column_kind(), "  年份\t跨境电商（亿元）\n  2021\t1.92万\n  2022\t2.06万\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:8 Z334"})); // said, because it might be meant otherwise
    EXPECT_EQ(sentence(), "跨境电商 2021 的“1.92万”在“亿元”下面，读作 1.92万亿元");
    EXPECT_EQ(chart.table.unit, "万亿元");
    EXPECT_EQ(load_csv(trend_kind(), "地区,2021年（亿元）,2022年（亿元）\n甲,1.92万,2.06万\n").table.unit,
              "万亿元");
}

TEST_F(HeaderUnit, is_counted_or_not_as_its_neighbours_have_it) {
    const ChartTable chart =
        load_block(column_kind(), "  年份\t客流（亿人次）\n  2021\t1.1\n  2022\t1.2\n  2023\t9500万\n");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1.1亿人次", "1.2亿人次", "9500万人次"}));
    EXPECT_EQ(
        texts(
            load_block(column_kind(), "  年份\t发电（亿千瓦时）\n  2021\t1.1\n  2022\t9500万\n").table.columns[1]),
        (Texts{"1.1亿千瓦时", "9500万千瓦时"}));
}

TEST_F(HeaderUnit, of_another_quantity_is_a_fault_at_the_first_cell) {
    load_block(column_kind(), "  年份\t产值（亿元）\n  2021\t98.5%\n  2022\t99.9%\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:8 Z332"}));
    EXPECT_EQ(sentence(), "产值 2021 的单位是“%”，列名里写的是“亿元”，不是一种量");
}

TEST_F(HeaderUnit, that_may_be_none_yields_where_no_number_agrees) {
    EXPECT_EQ(load_csv(column_kind(), "年份,大米/公斤\n2018年,5.2元\n").table.columns[1].name, "大米/公斤");
    EXPECT_EQ(load_csv(column_kind(), "年份,产量（月）\n2018年,5.2吨\n").table.columns[1].name, "产量（月）");
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
