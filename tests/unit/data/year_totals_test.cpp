#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using YearTotals = Loading;

ChartKind timed_kind() {
    ChartKind kind = trend_kind();
    kind.channels[0].in_time = true;
    return kind;
}

TEST_F(YearTotals, are_no_month_whichever_way_a_table_lies) {
    for (const char* table : {"年份,1月,2月,3月,全年\n2022年,1,2,3,6\n2023年,4,5,6,15\n",
                              "月份,2022年,2023年\n1月,1,4\n2月,2,5\n3月,3,6\n合计,6,15\n"}) {
        diagnostics_ = {};
        const ChartTable chart = load_csv(timed_kind(), table);
        ASSERT_EQ(chart.table.columns.size(), 3u);
        EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"1月", "2月", "3月"}));
        EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"4", "5", "6"}));
        ASSERT_EQ(faults().size(), 1u);
        EXPECT_FALSE(diagnostics_.has_errors());
    }
    EXPECT_EQ(sentence(), "“合计”不是一年里的一段，没有画");
}

TEST_F(YearTotals, are_drawn_among_bars_and_parts_and_where_they_are_named) {
    EXPECT_EQ(load(column_kind(), "{一季度: 1, 二季度: 2, 全年: 3}").table.rows, 3u);
    EXPECT_EQ(load(timed_kind(), "{2022年: 1, 2023年: 2, 合计: 3}").table.rows, 3u);
    EXPECT_EQ(load_csv(ratio_kind(), "年份,1月,2月,全年\n2022年,1,2,6\n").table.columns.size(), 4u);
    chart_.y = {phrase("全年")};
    EXPECT_EQ(load_csv(timed_kind(), "年份,1月,2月,全年\n2022年,1,2,3\n2023年,4,5,9\n").table.columns[1].name,
              "全年");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(YearTotals, are_no_quarter_of_bars_side_by_side) {
    for (const char* total : {"合计", "总计", "全年", "平均", "小计"}) {
        diagnostics_ = {};
        const ChartTable chart =
            load_csv(trend_kind(), std::string("季度,2019年,2020年\n一季度,1,4\n二季度,2,5\n") + total + ",3,9\n");
        EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"一季度", "二季度"})) << total;
        ASSERT_EQ(faults().size(), 1u) << total;
        EXPECT_FALSE(diagnostics_.has_errors());
    }
}

TEST_F(YearTotals, stay_where_they_are_the_last_of_what_runs_on) {
    const ChartTable chart =
        load_csv(timed_kind(), "年份,一季度,上半年,前三季度,全年\n2022年,1,2,3,4\n2023年,4,5,6,15\n");
    EXPECT_EQ(chart.table.columns.size(), 5u);
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
