#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using Nameless = Loading;

TEST_F(Nameless, row_under_periods_loses_no_number) {
    const ChartTable chart = load_block(trend_kind(), "  2019年\t2020年\t2021年\n  2974.8万吨\t3015.1万吨\t—\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2019年", "2020年", "2021年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"2974.8", "3015.1", "—"}));
}

TEST_F(Nameless, rows_are_a_fault) {
    load_block(trend_kind(), "  2019年\t2020年\n  2974.8\t3015.1\n  281.5\t290.4\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:3 Z365"}));
}

TEST_F(Nameless, is_no_row_with_a_name) {
    const ChartTable chart = load_block(trend_kind(), "  地区\t2019年\t2020年\n  长沙\t2974.8\t3015.1\n");
    EXPECT_EQ(chart.table.columns[1].name, "长沙");
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
