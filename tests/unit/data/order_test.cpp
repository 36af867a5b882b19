#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class Order : public Loading {
protected:
    void sort(SortOrder order) { chart_.sort = Located<SortOrder>{order, {}}; }
    void top(std::size_t count, const std::string& rest = {}) { chart_.top = Top{count, {rest, {}}, {}}; }
};

TEST_F(Order, by_number_exactly) {
    sort(SortOrder::descending);
    const ChartTable chart =
        load(column_kind(), "{甲: 9, 乙: 10, 丙: 0.30000000000000001, 丁: 0.3, 戊: —, 己: -2, 庚: 10.0}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"乙", "庚", "甲", "丙", "丁", "己", "戊"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"10", "10.0", "9", "0.30000000000000001", "0.3", "-2", "—"}));
}

TEST_F(Order, ascending_keeps_ties_and_puts_missing_values_last) {
    sort(SortOrder::ascending);
    const ChartTable chart = load(column_kind(), "{甲: —, 乙: 2, 丙: 1, 丁: 2.0, 戊: —}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"丙", "乙", "丁", "甲", "戊"}));
}

TEST_F(Order, as_given_changes_nothing) {
    sort(SortOrder::as_given);
    EXPECT_EQ(texts(load(column_kind(), "{甲: 1, 乙: 3, 丙: 2}").table.columns[0]), (Texts{"甲", "乙", "丙"}));
    EXPECT_EQ(load(column_kind(), "{2016年: 1, 2020年: 3}").table.rows, 2u);
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Order, magnitudes_are_compared_not_their_digits) {
    sort(SortOrder::descending);
    const ChartTable chart = load(column_kind(), "{甲: 9000万元, 乙: 1.2亿元}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1.2亿元", "9000万元"}));
}

TEST_F(Order, the_first_rows_are_the_largest) {
    top(2);
    const ChartTable chart = load(column_kind(), "{甲: 1元, 乙: 3元, 丙: 2元}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"乙", "丙"}));
    EXPECT_EQ(chart.table.rows, 2u);
    EXPECT_EQ(chart.table.unit, "元");
}

TEST_F(Order, the_first_rows_of_an_order) {
    top(2);
    sort(SortOrder::ascending);
    EXPECT_EQ(texts(load(column_kind(), "{甲: 1, 乙: 3, 丙: 2}").table.columns[0]), (Texts{"甲", "丙"}));
    sort(SortOrder::as_given);
    EXPECT_EQ(texts(load(column_kind(), "{甲: 1, 乙: 3, 丙: 2}").table.columns[0]), (Texts{"甲", "乙"}));
    top(9, "其他");
    EXPECT_EQ(load(column_kind(), "{甲: 1, 乙: 3, 丙: 2}").table.rows, 3u);
}

TEST_F(Order, the_rest_is_an_exact_sum) {
    top(1, "其他");
    const ChartTable chart = load(column_kind(), "{甲: 0.10元, 乙: 0.2元, 丙: 900元, 丁: 1}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:33 Z333"}));
    const ChartTable sound = load(column_kind(), "{甲: 0.10元, 乙: 0.2元, 丙: 90000元}");
    EXPECT_EQ(texts(sound.table.columns[0]), (Texts{"丙", "其他"}));
    EXPECT_EQ(texts(sound.table.columns[1]), (Texts{"90000", "0.30"}));
    EXPECT_EQ(numbers(sound.table.columns[1]), (Texts{"90000", "0.30"}));
    EXPECT_EQ(sound.table.rows, 2u);
}

TEST_F(Order, the_rest_is_printed_as_its_parts_are) {
    top(1, "其他");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 60%, 乙: 25.5%, 丙: 14.5%}").table.columns[1]),
              (Texts{"60%", "40.0%"}));
    EXPECT_EQ(texts(load(column_kind(), "{甲: '9,000', 乙: 998, 丙: '1,002'}").table.columns[1]),
              (Texts{"9,000", "2,000"}));
    chart_.decimals = Located<int>{1, {}};
    EXPECT_EQ(texts(load(column_kind(), "{甲: 9, 乙: 0.04, 丙: 0.04}").table.columns[1]), (Texts{"9.0", "0.1"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Order, a_missing_value_adds_nothing_and_is_said) {
    top(1, "其他");
    const ChartTable chart = load(column_kind(), "{甲: 3, 乙: 1, 丙: —, 丁: 1}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"3", "2"}));
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:17 Z384"}));
    EXPECT_TRUE(load(column_kind(), "{甲: 3, 乙: —}").table.columns[1].values[1].missing);
}

TEST_F(Order, a_table_that_cannot_be_summed_stays_whole) {
    top(1, "其他");
    const ChartTable chart = load(column_kind(), "{甲: 9000万元, 乙: 1.2亿元, 丙: 1亿元}");
    for (const Column& column : chart.table.columns) EXPECT_EQ(column.values.size(), chart.table.rows);
}

TEST_F(Order, what_cannot_be_ordered_or_summed) {
    top(1, "其他");
    load(column_kind(), "{甲: 9000万元, 乙: 1.2亿元, 丙: 1亿元}");
    load(column_kind(), "{其他: 9, 乙: 1}");
    load(column_kind(), "{2016年: 9, 2020年: 1}");
    std::vector<std::string> errors;
    for (const Diagnostic& diagnostic : diagnostics_.all())
        if (diagnostic.severity == Severity::error) errors.push_back(diagnostic.code);
    EXPECT_EQ(errors, (Texts{"Z385", "Z386", "Z383"}));
}

} // namespace
} // namespace zhitu::testing
