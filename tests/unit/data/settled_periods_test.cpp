// Periods that name no year, told by the rows around them.
#include "core/data/find_row.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class SettledPeriods : public Loading {
protected:
    ChartTable load_rows(const std::string& rows) {
        ChartKind kind = trend_kind();
        kind.channels[0].in_time = true;
        return load_block(kind, rows);
    }
};

TEST_F(SettledPeriods, stand_as_they_are_typed) {
    const ChartTable chart = load_rows("  月份\t值\n  2024年11月\t1\n  12月\t2\n  1月\t3\n  2月\t4\n");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2024年11月", "12月", "1月", "2月"}));
    EXPECT_EQ(faults(), Texts{});
    EXPECT_TRUE(chart.times.empty()) << "one month from row to row";
}

TEST_F(SettledPeriods, are_found_by_their_whole_name) {
    const ChartTable chart = load_rows("  月份\t值\n  2024年11月\t1\n  12月\t2\n  1月\t3\n");
    EXPECT_EQ(find_row(chart.table.columns[0], "2024年12月"), 1u);
    EXPECT_EQ(find_row(chart.table.columns[0], "2025年1月"), 2u);
    EXPECT_EQ(find_row(chart.table.columns[0], "2024年1月"), std::nullopt);
    EXPECT_EQ(find_row(chart.table.columns[0], "1月"), 2u);
}

TEST_F(SettledPeriods, with_a_remark_stand_in_time_too) {
    const ChartTable chart = load_rows("  年份\t值\n  2015年\t1\n  2022年\t2\n  2023年（快报）\t3\n");
    ASSERT_EQ(chart.times.size(), 3u);
    EXPECT_EQ(chart.times[1] - chart.times[0], 7 * (chart.times[2] - chart.times[1]));
}

TEST_F(SettledPeriods, of_a_remark_are_told_by_their_beginning) {
    const ChartTable chart = load_rows("  年份\t值\n  2023年\t1\n  2024年\t2\n  2025年（预计）\t3\n");
    EXPECT_EQ(find_row(chart.table.columns[0], phrase("2025年"), diagnostics_), std::nullopt);
    EXPECT_EQ(sentence(), "数据里没有“2025年”这一行，是不是“2025年（预计）”？");
}

TEST_F(SettledPeriods, of_one_name_are_two_when_a_year_lies_between) {
    const ChartTable chart = load_rows("  月份\t值\n  2024年2月\t1\n  6月\t2\n  10月\t3\n  2月\t4\n  6月\t5\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(find_row(chart.table.columns[0], "2025年6月"), 4u);
}

TEST_F(SettledPeriods, of_a_day_stand_as_far_apart_as_their_times) {
    ChartTable chart = load_rows("  时间\t水位\n  18:30\t3.1\n  22:00\t3.2\n  0:30\t4.0\n  6:00\t3.5\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"18:30", "22:00", "0:30", "6:00"}));
    ASSERT_EQ(chart.times.size(), 4u);
    EXPECT_EQ(chart.times[3] - chart.times[0], 11.5 * 60);
    chart = load_rows("  时间\t水位\n  8时\t3.1\n  6时\t3.2\n  14时\t4.0\n");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"6时", "8时", "14时"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 4:3 Z377"});
}

TEST_F(SettledPeriods, keep_their_year_when_rows_are_put_in_order) {
    const ChartTable chart = load_rows("  月份\t值\n  2025年1月\t3\n  2月\t4\n  2024年1月\t1\n  2月\t2\n");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1", "2", "3", "4"}));
    EXPECT_EQ(find_row(chart.table.columns[0], "2025年2月"), 3u);
}

} // namespace
} // namespace zhitu::testing
