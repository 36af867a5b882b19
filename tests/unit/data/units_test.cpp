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
    EXPECT_EQ(sentence(), "出口 2016年 没有写单位，别的写了“亿元”");
    EXPECT_EQ(diagnostics_.sorted().front().others.names, (Texts{"2017年", "2018年"}));
}

TEST_F(Units, points_have_two_names) {
    chart_.unit = phrase("百分点");
    EXPECT_EQ(texts(load(column_kind(), "{2022年: 0.3个百分点, 2023年: 0.5百分点}").table.columns[1]),
              (Texts{"0.3", "0.5"}));
    EXPECT_EQ(faults(), Texts{});
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

TEST_F(Units, wish_converts_what_measures_the_same) {
    chart_.unit = phrase("吨");
    EXPECT_EQ(
        texts(load(column_kind(), "{甲: 300公斤, 乙: 1.5吨, 丙: 2万吨, 丁: 500千克, 戊: 3克}").table.columns[1]),
        (Texts{"0.300", "1.5", "20000", "0.500", "0.000003"}));
    chart_.unit = phrase("公里");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 800米, 乙: 1.5公里, 丙: 2千米}").table.columns[1]),
              (Texts{"0.800", "1.5", "2"}));
    chart_.unit = phrase("万亩");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 100公顷, 乙: 2平方公里, 丙: 3万亩}").table.columns[1]),
              (Texts{"0.15", "0.3", "3"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Units, wish_divides_where_the_division_ends_or_is_rounded) {
    chart_.unit = phrase("公顷");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 300亩, 乙: 1.5公顷, 丙: 75亩}").table.columns[1]),
              (Texts{"20", "1.5", "5"}));
    EXPECT_EQ(faults(), Texts{});
    load(column_kind(), "{甲: 100亩}");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:5 Z335"});
    EXPECT_EQ(sentence(), "甲 从“亩”换算成“公顷”除不尽");
    diagnostics_ = {};
    chart_.decimals = Located<int>{2, {}};
    EXPECT_EQ(texts(load(column_kind(), "{甲: 100亩, 乙: 1亩}").table.columns[1]), (Texts{"6.67", "0.07"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Units, that_measure_the_same_are_told_to_convert) {
    load(column_kind(), "{甲: 300公斤, 乙: 1.5吨}");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:15 Z332"});
    EXPECT_EQ(diagnostics_.all().at(0).fix_zh, "写 单位: 公斤，就统一换算");
}

TEST_F(Units, what_is_not_nothing_is_not_printed_as_nothing) {
    chart_.decimals = Located<int>{1, {}};
    EXPECT_EQ(texts(load(column_kind(), "{甲: 0.03亿元, 乙: 1.5亿元, 丙: 0亿元, 丁: -0.004亿元}").table.columns[1]),
              (Texts{"0.03", "1.5", "0.0", "-0.004"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:5 Z330"}) << "once a column";
    EXPECT_EQ(sentence(), "甲 不是零，小数 1 位却会印成 0.0，多印几位，印成 0.03");
    diagnostics_ = {};
    chart_.unit = phrase("亿元");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 300万元, 乙: 500万元}").table.columns[1]), (Texts{"0.03", "0.1"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:5 Z330"});
}

TEST_F(Units, wish_gives_a_bare_magnitude_its_quantity) {
    chart_.unit = phrase("亿元");
    const ChartTable chart = load(column_kind(), "{2016年: 2503亿, 2020年: 1.2万亿}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"2503", "12000"}));
}

TEST_F(Units, wish_of_a_bare_magnitude_counts_what_the_numbers_count) {
    chart_.unit = phrase("亿");
    const ChartTable chart = load(column_kind(), "{2016年: 25000万人次, 2020年: 1.2亿人次, 2024年: 1.4}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"2.5000", "1.2", "1.4"}));
    EXPECT_EQ(chart.table.unit, "亿人次");
    EXPECT_EQ(load_csv(column_kind(), "年份,发电量（万千瓦时）\n2016年,25000\n").table.unit, "亿千瓦时");
    EXPECT_EQ(faults(), Texts{});
    chart_.data.file.value.clear();
    load(column_kind(), "{2016年: 5元, 2020年: 6吨}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:20 Z335"}));
    EXPECT_EQ(sentence(), "2020年 的单位“吨”换算不成“亿元”");
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
