#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using OddColumns = Loading;

TEST_F(OddColumns, of_rates_beside_bare_numbers_may_be_left_out) {
    load_block(trend_kind(),
               "  指标\t2022年\t2023年\t名义增长\n  城镇\t47301\t49243\t4.1%\n  农村\t19546\t20921\t7.0%\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:18 Z333"}));
    EXPECT_EQ(sentence(), "“名义增长”这一列有单位“%”，前面的没有写单位");
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh,
              "不是一种量，就写 纵轴: [2022年, 2023年]，这一列另画一张图；是一种量，就给前面的补上单位");
}

TEST_F(OddColumns, of_another_unit_are_said_once_each) {
    load_block(trend_kind(), "  年份\t产值（亿元）\t增速（%）\n  2022年\t1998\t8.1\n  2023年\t2410\t7.9\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:14 Z332"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "写 纵轴: 产值，这一列另画一张图");
}

TEST_F(OddColumns, are_none_where_the_cells_differ_or_lack_their_unit) {
    load_block(trend_kind(), "  年份\t甲\t乙\n  2022年\t1亿元\t8\n  2023年\t2亿元\t7%\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:13 Z333", "spec.yaml 4:13 Z332"}));
}

TEST_F(OddColumns, of_rates_need_no_sign) {
    for (const char* head : {"增速", "同比增长", "同比±%", "增长%"}) {
        diagnostics_ = {};
        chart_.unit = {};
        const std::string numbers = std::string(head) + "\n  2016\t10\t5.5\n  2017\t12\t6.1\n";
        load_block(trend_kind(), "  年份\t出口（亿元）\t" + numbers);
        EXPECT_EQ(faults(), (Texts{"spec.yaml 3:11 Z332"})) << head;
        EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "写 纵轴: 出口，这一列另画一张图");
        load_block(trend_kind(), "  年份\t出口\t" + numbers);
        EXPECT_EQ(faults().back(), "spec.yaml 3:11 Z333") << head;
        diagnostics_ = {};
        chart_.unit = phrase("亿元");
        load_block(trend_kind(), "  年份\t出口\t" + numbers);
        EXPECT_EQ(faults(), (Texts{"spec.yaml 3:11 Z332"})) << head;
    }
    diagnostics_ = {};
    chart_.unit = {};
    load_block(trend_kind(), "  年份\t名义增速\t实际增速\n  2016\t10\t5.5\n  2017\t12\t6.1\n");
    load_block(trend_kind(), "  年份\t出生率\t自然增长率\n  2016\t10\t5.5\n  2017\t12\t6.1\n");
    EXPECT_EQ(faults(), Texts{}) << "rates beside rates stay as they are typed";
    chart_.unit = phrase("‰");
    load_block(trend_kind(), "  年份\t出生人口比例\t自然增长率\n  2016\t10\t5.5\n  2017\t12\t6.1\n");
    EXPECT_EQ(faults(), Texts{}) << "the unit of the spec is that of rates";
}

TEST_F(OddColumns, are_told_beside_the_unit_of_the_spec) {
    chart_.unit = phrase("亿元");
    load_block(trend_kind(), "  月份\t2019年\t2020年\t同比增长（%）\n  1月\t10\t12\t20\n  2月\t10\t13\t30\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:12 Z332"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "写 纵轴: [2019年, 2020年]，这一列另画一张图");
}

} // namespace
} // namespace zhitu::testing
