#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using Units = Loading;

TEST_F(Units, two_quantities_are_a_fault_at_the_second) {
    load(column_kind(), "{2016年: 3亿元, 2020年: 5亿美元}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:21 Z332"}));
    EXPECT_EQ(sentence(), "2020年 的单位是“亿美元”，前面用的是“亿元”，不能画在一起");
}

TEST_F(Units, a_bare_number_among_units_is_a_fault) {
    load(column_kind(), "{2016年: 3, 2020年: 5亿元}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z333"}));
    EXPECT_EQ(sentence(), "2016年 没有写单位，别的写了“亿元”");
}

TEST_F(Units, bare_numbers_are_a_fault_once_a_column) {
    load_csv(trend_kind(), "年份,进口,出口\n2016年,3亿元,5\n2017年,4,6\n2018年,5亿元,7\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 2:11 Z333", "data.csv 3:7 Z333"}));
    EXPECT_EQ(sentence(), "从 出口 2016年 起有 3 个数没有写单位，别的写了“亿元”");
}

TEST_F(Units, mixed_magnitudes_are_compared_normalised_and_printed_each_with_its_own) {
    const ChartTable chart = load(column_kind(), "{2016年: 9988.50万元, 2020年: 1.2亿元}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:27 Z334"}));
    EXPECT_FALSE(diagnostics_.has_errors());
    const Column& column = chart.table.columns[1];
    EXPECT_EQ(texts(column), (Texts{"9988.50万元", "1.2亿元"}));
    EXPECT_EQ(column.unit, "");
    EXPECT_TRUE(*column.values[0].number < *column.values[1].number);
    EXPECT_EQ(*column.values[1].number, Decimal::of(120'000'000));
}

TEST_F(Units, columns_of_one_axis_share_a_quantity) {
    load_csv(trend_kind(), "年份,进口,出口\n2016年,3亿元,5亿美元\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 2:11 Z332"}));
}

TEST_F(Units, wish_declares_bare_numbers) {
    chart_.unit = phrase("亿元");
    const ChartTable chart = load(column_kind(), "{2016年: 1998.27, 2020年: 2503.07亿元}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1998.27", "2503.07"}));
    EXPECT_EQ(chart.table.unit, "亿元");
}

TEST_F(Units, wish_converts_exactly) {
    chart_.unit = phrase("万元");
    const ChartTable finer = load(column_kind(), "{2016年: 1998.27亿元, 2020年: \"2,503亿元\"}");
    EXPECT_EQ(texts(finer.table.columns[1]), (Texts{"19982700", "25,030,000"}));
    EXPECT_EQ(numbers(finer.table.columns[1]), (Texts{"19982700", "25030000"}));
    chart_.unit = phrase("亿美元");
    const ChartTable coarser = load(column_kind(), "{2016年: 271186万美元, 2020年: 489982万美元}");
    EXPECT_EQ(texts(coarser.table.columns[1]), (Texts{"27.1186", "48.9982"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Units, wish_gives_a_bare_magnitude_its_quantity) {
    chart_.unit = phrase("亿元");
    const ChartTable chart = load(column_kind(), "{2016年: 2503亿, 2020年: 1.2万亿}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"2503", "12000"}));
}

TEST_F(Units, wish_that_cannot_be_met) {
    chart_.unit = phrase("美元");
    load(column_kind(), "{2016年: 3亿元, 2020年: 5美元}");
    chart_.unit = phrase("km");
    load(column_kind(), "{2016年: 3, 2020年: 5}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z335", "Z336"}));
}

TEST_F(Units, wished_percent_is_printed_once) {
    chart_.unit = phrase("%");
    const ChartTable chart = load(column_kind(), "{2016年: 25.3%, 2020年: 30}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"25.3", "30"}));
    EXPECT_EQ(chart.table.unit, "%");
}

TEST_F(Units, decimals_round_half_away_from_zero_and_pad) {
    chart_.decimals = Located<int>{1, {}};
    const ChartTable chart =
        load(column_kind(), "{甲: 0.25元, 乙: -0.25元, 丙: 7元, 丁: \"19,756.04元\", 戊: +1.96元}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"0.3", "-0.3", "7.0", "19,756.0", "+2.0"}));
    EXPECT_EQ(numbers(chart.table.columns[1])[0], "0.25"); // the exact number stays behind what is printed
    chart_.unit = phrase("亿美元");
    const ChartTable converted = load(column_kind(), "{2016年: 271186万美元}");
    EXPECT_EQ(texts(converted.table.columns[1]), (Texts{"27.1"}));
}

} // namespace
} // namespace zhitu::testing
