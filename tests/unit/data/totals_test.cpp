#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class Totals : public Loading {
protected:
    static ChartKind stack_kind() {
        ChartKind kind = trend_kind();
        kind.channels[1].totals = true;
        return kind;
    }
    /// The sums of the rows, as they are printed; empty without such a column.
    Texts sums(const std::string& data) {
        const ChartTable chart = load(stack_kind(), data);
        const auto column = chart.bindings.at(1).totals;
        return column ? texts(chart.table.columns.at(*column)) : Texts{};
    }
};

TEST_F(Totals, are_exact_where_a_double_is_not) {
    EXPECT_EQ(sums("{甲: {2020年: 0.1亿元}, 乙: {2020年: 0.2亿元}, 丙: {2020年: 9007199254740993亿元}}"),
              Texts{"9007199254740993.3"});
}

TEST_F(Totals, keep_the_decimals_of_the_most_exact_part) {
    EXPECT_EQ(sums("{甲: {2016年: 1.50, 2020年: 2}, 乙: {2016年: 0.5, 2020年: -3}}"), (Texts{"2.00", "-1"}));
}

TEST_F(Totals, round_the_sum_not_its_parts) {
    chart_.decimals = Located<int>{0, {}};
    EXPECT_EQ(sums("{甲: {2020年: 0.4亿元}, 乙: {2020年: 0.4亿元}}"), Texts{"1"});
}

TEST_F(Totals, are_missing_where_a_part_is) {
    EXPECT_EQ(sums("{甲: {2016年: 1, 2020年: 2}, 乙: {2016年: —, 2020年: 3}}"), (Texts{"—", "5"}));
}

TEST_F(Totals, are_written_as_their_parts_are) {
    EXPECT_EQ(sums("{甲: {2020年: \"9,800元\"}, 乙: {2020年: \"1,200元\"}}"), Texts{"11,000"});
}

TEST_F(Totals, of_several_printed_units_are_missing) {
    EXPECT_EQ(sums("{甲: {2020年: 9000万元}, 乙: {2020年: 1.2亿元}}"), Texts{"—"});
}

TEST_F(Totals, are_in_the_unit_of_their_row) {
    const char* const rows = "{甲: {东: 1.2亿元, 西: 8000万元}, 乙: {东: 3亿元, 西: 2000万元}}";
    EXPECT_EQ(sums(rows), (Texts{"4.2亿元", "10000万元"}));
    EXPECT_EQ(sums("{甲: {东: 1.50亿元, 西: 8000元}, 乙: {东: 3亿元, 西: 2000元}}"),
              (Texts{"4.50亿元", "10000元"}));
    chart_.decimals = Located<int>{1, {}};
    EXPECT_EQ(sums(rows), (Texts{"4.2亿元", "10000.0万元"}));
}

TEST_F(Totals, are_comparable_whatever_their_units) {
    const ChartTable chart = load(stack_kind(), "{甲: {东: 1.2亿元, 西: 8000万元}, 乙: {东: 3亿元, 西: 2000万元}}");
    EXPECT_EQ(numbers(chart.table.columns.back()), (Texts{"420000000", "100000000"}));
}

TEST_F(Totals, follow_the_order_of_the_rows) {
    chart_.sort = Located<SortOrder>{SortOrder::descending, {}};
    EXPECT_EQ(sums("{甲: {东: 1, 西: 5}, 乙: {东: 2, 西: 1}}"), (Texts{"6", "3"}));
}

TEST_F(Totals, are_made_only_for_several_columns_of_a_channel_that_asks) {
    EXPECT_EQ(sums("{2016年: 1, 2020年: 2}"), Texts{});
    EXPECT_FALSE(load(trend_kind(), "{甲: {2020年: 1}, 乙: {2020年: 2}}").bindings.at(1).totals);
}

} // namespace
} // namespace zhitu::testing
