#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class Ratios : public Loading {
protected:
    Ratios() { chart_.parts = {phrase("一产"), phrase("二产"), phrase("三产")}; }
};

TEST_F(Ratios, sum_outside_a_tenth_is_a_warning) {
    chart_.title = phrase("三次产业");
    const ChartTable chart = load(ratio_kind(), "{2016年: 9.5:40.8:49.5, 2020年: 9.9:39.3:50.8}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z311"}));
    EXPECT_EQ(sentence(), "三次产业 2016年 合计 99.8，超出 100±0.1");
    EXPECT_FALSE(diagnostics_.has_errors());
    EXPECT_EQ(chart.table.unit, "%");
}

TEST_F(Ratios, a_tenth_is_rounding) {
    EXPECT_EQ(load(ratio_kind(), "{2016年: 9.5:40.8:49.6, 2020年: 9.9:39.4:50.8}").table.unit, "%");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Ratios, other_sums_are_proportions) {
    EXPECT_EQ(load(ratio_kind(), "{2016年: 1:2:3, 2020年: 30:30:40}").table.unit, "");
    EXPECT_EQ(load(ratio_kind(), "{2016年: 9.5:40.8:51.7}").table.unit, "");  // 102
    EXPECT_EQ(load(ratio_kind(), "{2016年: 9.5:40.8:50.7}").table.unit, "%"); // 101
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z311"}));
}

TEST_F(Ratios, with_strokes_or_without_names_are_one_fault) {
    load(ratio_kind(), "{2022年: 9.5/40.8/49.7, 2023年: 9.9/39.3/50.8}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z313"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "写成 9.5:40.8:49.7");
    chart_.parts.clear();
    diagnostics_ = {};
    load(ratio_kind(), "{2022年: 9.5:40.8:49.7, 2023年: 9.9:39.3:50.8}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z312"}));
}

TEST_F(Ratios, of_per_cent_that_make_no_hundred_are_a_fault) {
    chart_.parts.clear();
    load_block(ratio_kind(), "  年份\t甲\t乙\n  2021年\t50%\t30%\n  2022年\t51%\t32%\n  2023年\t60%\t60%\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:9 Z311", "spec.yaml 5:9 Z311"}));
    EXPECT_EQ(sentence(), "2021年 合计 80%，还差 20%：画成一个整体，各部分就比实际大");
}

TEST_F(Ratios, parts_must_be_named_and_agree) {
    load(ratio_kind(), "{2016年: 9.5:40.8, 2020年: 12}");
    chart_.parts.clear();
    load(ratio_kind(), "{2016年: 1:2}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z313", "spec.yaml 1:26 Z313", "spec.yaml 1:9 Z312"}));
}

TEST_F(Ratios, faults_stand_at_the_part) {
    load(ratio_kind(), "{2016年: 1::3, 2017年: 1:-2:3, 2018年: 1:2%:3, 2019年: 1:二:3, 2020年: —}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:11 Z316", "spec.yaml 1:24 Z331", "spec.yaml 1:39 Z315",
                               "spec.yaml 1:54 Z320", "spec.yaml 1:66 Z316"}));
    EXPECT_NE(sentence(1).find("二产 2017年 是 -2"), std::string::npos);
}

TEST_F(Ratios, only_kinds_of_many_columns_take_them) {
    load(column_kind(), "{2016年: 9.5:40.8:49.7}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z314"}));
}

TEST_F(Ratios, one_hides_no_other_fault) {
    load(trend_kind(), "[[年份, 甲, 乙], [2016年, a1, 2], [2017年, 3, 4:5], [2018年, 五, 6], [2020年, 8, 九]]");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:22 Z320", "spec.yaml 1:41 Z314", "spec.yaml 1:73 Z320"}));
}

TEST_F(Ratios, one_column_a_part) {
    chart_.parts = {phrase("三产"), phrase("一产"), phrase("二产")};
    const ChartTable chart = load_csv(ratio_kind(), "年份,一产,二产,三产\n2016年,9.5%,40.8%,49.7%\n");
    EXPECT_EQ(chart.table.columns.size(), 4u);
    EXPECT_EQ(chart.table.columns[1].name, "三产");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"49.7%"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Ratios, amounts_in_columns_are_parts_too) {
    chart_.parts.clear();
    const ChartTable chart = load_csv(ratio_kind(), "年份,用水量,用电量\n2016年,3亿元,7亿元\n2020年,-5亿元,—\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 3:7 Z331", "data.csv 3:12 Z316"}));
    EXPECT_EQ(sentence(), "用水量 2020年 是 -5：整体的一部分不能是负数");
    EXPECT_EQ(chart.table.unit, "亿元");
}

TEST_F(Ratios, in_a_csv_column) {
    const ChartTable chart =
        load_csv(ratio_kind(), "年份,三次产业,人口\n2016年,9.5:40.8:49.7,5\n2020年,\"9.9:39.3:50.8\",6\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"40.8", "39.3"}));
}

TEST_F(Ratios, beside_a_hundred_is_doubted_when_it_is_none) {
    chart_.parts = {phrase("一产"), phrase("二产")};
    for (const char* const sound : {"{2016年: 40:70, 2020年: 50:60}", "{2016年: 40:60, 2018年: 50:60, 2020年: 3:4}",
                                    "{2016年: 40:60, 2020年: 50:50}"}) {
        load(ratio_kind(), sound);
        EXPECT_EQ(faults(), Texts{}) << sound;
    }
    load(ratio_kind(), "{2016年: 40.5:59.5, 2018年: 50:50, 2020年: 50:60}");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:41 Z311"});
}

} // namespace
} // namespace zhitu::testing
