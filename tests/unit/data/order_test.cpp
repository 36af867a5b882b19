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

TEST_F(Order, others_are_no_rank) {
    sort(SortOrder::descending);
    EXPECT_EQ(texts(load(column_kind(), "{其他: 20, 甲: 1, 乙: 9}").table.columns[0]), (Texts{"乙", "甲", "其他"}));
    top(2);
    EXPECT_EQ(texts(load(column_kind(), "{其他: 20, 甲: 1, 乙: 9, 丙: 3}").table.columns[0]), (Texts{"乙", "丙"}));
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

TEST_F(Order, the_first_rows_that_part_equals_are_said) {
    chart_.top = Top{2, {}, {}};
    load(column_kind(), "{长沙: 10, 常德: 5, 岳阳: 5, 郴州: 2}");
    ASSERT_EQ(faults().size(), 1u);
    EXPECT_EQ(sentence(), "“常德”和“岳阳”一样多，前 2 名只画了前一个");
    chart_.top = Top{3, {}, {}};
    diagnostics_ = {};
    load(column_kind(), "{长沙: 10, 常德: 5, 岳阳: 5, 郴州: 2}");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Order, the_first_rows_are_the_largest_from_small_to_large_too) {
    top(2);
    sort(SortOrder::ascending);
    EXPECT_EQ(texts(load(column_kind(), "{甲: 1, 乙: 3, 丙: 2}").table.columns[0]), (Texts{"丙", "乙"}));
    EXPECT_EQ(sentence(), "前 2 名是数最大的 2 个，从小到大排");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 3, 乙: 3.0, 丙: —, 其他: 9, 丁: 1}").table.columns[0]),
              (Texts{"甲", "乙"}));
    top(9);
    diagnostics_ = {};
    EXPECT_EQ(texts(load(column_kind(), "{甲: 2, 其他: 9, 乙: 1}").table.columns[0]), (Texts{"乙", "甲", "其他"}));
    EXPECT_EQ(faults(), Texts{}) << "none is left out";
    top(2, "其余");
    EXPECT_EQ(texts(load(column_kind(), "{甲: 1, 乙: 3, 丙: 2, 丁: 5}").table.columns[0]),
              (Texts{"乙", "丁", "其余"}));
}

TEST_F(Order, the_first_rows_as_given) {
    top(2);
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
    EXPECT_EQ(texts(load(column_kind(), "{甲: 9, 乙: 0.06, 丙: 0.06}").table.columns[1]), (Texts{"9.0", "0.1"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Order, the_rest_is_in_the_unit_of_its_column) {
    top(1, "其他");
    const ChartTable chart =
        load(trend_kind(), "{甲: {东: 1.2亿元, 西: 3亿元, 南: 1亿元}, 乙: {东: 80万元, 西: 20万元, 南: 5万元}}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"3亿元", "2.2亿元"}));
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"20万元", "85万元"}));
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
    top(1, "甲");
    load(column_kind(), "{甲: 9, 乙: 1}");
    load(column_kind(), "{2016年: 9, 2020年: 1}");
    std::vector<std::string> errors;
    for (const Diagnostic& diagnostic : diagnostics_.all())
        if (diagnostic.severity == Severity::error) errors.push_back(diagnostic.code);
    EXPECT_EQ(errors, (Texts{"Z385", "Z386", "Z383"}));
}

/// 横轴 of these stands in time.
ChartKind kind_in_time() {
    ChartKind kind = trend_kind();
    kind.channels[0].in_time = true;
    return kind;
}

TEST_F(Order, periods_of_a_line_are_sorted_by_time) {
    const ChartTable chart = load(kind_in_time(), "{2020年: 100, 2016年: 200, 2018年: 300}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2018年", "2020年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"200", "300", "100"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:14 Z377"});
    EXPECT_TRUE(chart.times.empty()); // equal steps
}

ChartKind sorted_kind() {
    ChartKind kind = column_kind();
    kind.takes = {"sort"};
    return kind;
}

TEST_F(Order, periods_of_bars_run_forward_too) {
    const ChartTable chart = load(sorted_kind(), "{2020年: 100, 2018年: 200, 2017年: 300}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2017年", "2018年", "2020年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"300", "200", "100"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:14 Z377"});
    EXPECT_TRUE(chart.times.empty()) << "bars stand at equal steps";
    sort(SortOrder::as_given);
    EXPECT_EQ(texts(load(sorted_kind(), "{2020年: 100, 2018年: 200}").table.columns[0]),
              (Texts{"2020年", "2018年"}));
}

TEST_F(Order, periods_that_time_does_not_order_stay_as_they_are_typed) {
    EXPECT_EQ(texts(load(sorted_kind(), "{2020年: 3, “十三五”: 2, 2016年: 1}").table.columns[0]),
              (Texts{"2020年", "“十三五”", "2016年"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:12 Z328"}) << "of other lengths, and not moved";
    diagnostics_ = {};
    EXPECT_EQ(texts(load(sorted_kind(), "{12月: 3, 1月: 2}").table.columns[0]), (Texts{"12月", "1月"}));
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(load(sorted_kind(), "{1月: 3, 12月: 2, 11月: 1}").table.columns[0]),
              (Texts{"11月", "12月", "1月"}))
        << "backward over a new year";
    EXPECT_EQ(texts(load(sorted_kind(), "{3月: 3, 2月: 2, 1月: 1}").table.columns[0]),
              (Texts{"1月", "2月", "3月"}));
}

TEST_F(Order, periods_of_a_whole_stand_in_time) {
    const ChartTable chart = load(ratio_kind(), "{一产: {2024年: 9, 2022年: 10}, 二产: {2024年: 91, 2022年: 90}}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2022年", "2024年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"10", "9"}));
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:17 Z377"}));
}

TEST_F(Order, series_that_are_periods_stand_in_time) {
    const auto names = [&](const ChartTable& chart) {
        Texts found;
        for (const Column& column : chart.table.columns) found.push_back(column.name);
        return found;
    };
    const char* const long_form =
        "- [市州, 年份, 产值]\n- [长沙, 2024年, 100]\n- [长沙, 2019年, 150]\n- [株洲, 2024年, 120]\n";
    chart_.series = phrase("年份");
    chart_.x = {phrase("市州")};
    const ChartTable chart = load(trend_kind(), long_form);
    EXPECT_EQ(names(chart), (Texts{"市州", "2019年", "2024年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"150", "—"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 3:8 Z377"});
    chart_.sort = {SortOrder::as_given, {}};
    EXPECT_EQ(names(load(trend_kind(), long_form)), (Texts{"市州", "2024年", "2019年"}));
    chart_.sort = {};
    chart_.series = {};
    chart_.y = {phrase("2024年"), phrase("2019年")};
    EXPECT_EQ(names(load(trend_kind(), "- [市州, 2024年, 2019年]\n- [长沙, 100, 150]\n")),
              (Texts{"市州", "2024年", "2019年"}))
        << "named one by one";
}

TEST_F(Order, periods_of_a_line_stand_as_far_apart_as_in_time) {
    using Times = std::vector<double>;
    const auto times = [this](const std::string& data) {
        Times found = load(kind_in_time(), data).times;
        for (std::size_t i = found.size(); i-- > 0;) found[i] -= found[0];
        return found;
    };
    EXPECT_EQ(times("{2000年: 1, 2010年: 2, 2018年: 3, 2019年: 4}"), (Times{0, 120, 216, 228}));
    EXPECT_EQ(times("{1月: 1, 2月: 2, 8月: 3}"), (Times{0, 1, 7}));
    EXPECT_EQ(times("{2020-04-01: 1, 2020-04-02: 2, 2020-04-05: 3}"), (Times{0, 1, 4}));
    EXPECT_EQ(times("{2020年: 1, 2020年末: 2, 2022年末: 3}"), Times{}); // two of one place
    EXPECT_EQ(times("{甲: 1, 乙: 2, 丙: 3}"), Times{});
    EXPECT_EQ(load(trend_kind(), "{2000年: 1, 2010年: 2, 2018年: 3}").times, Times{});
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Order, several_series_are_ranked_by_the_named_or_the_latest_one) {
    const std::string table = "- [县, 2016年, 2020年]\n- [甲, 100, 10]\n- [乙, 30, 40]\n- [丙, 20, 60]\n";
    chart_.x = {phrase("县")}; // a row each, not a column
    sort(SortOrder::descending);
    EXPECT_EQ(texts(load(trend_kind(), table).table.columns[0]), (Texts{"丙", "乙", "甲"}));
    chart_.highlight = {phrase("2016")};
    EXPECT_EQ(texts(load(trend_kind(), table).table.columns[0]), (Texts{"甲", "乙", "丙"}));
    chart_.highlight.clear();
    const std::string branches = "- [县, 农业, 工业]\n- [甲, 1, 9]\n- [乙, 3, 4]\n";
    EXPECT_EQ(texts(load(trend_kind(), branches).table.columns[0]), (Texts{"乙", "甲"}));
    EXPECT_EQ(faults(), Texts{});
}

/// 堆叠 makes one mark of its columns.
ChartKind stacking_kind(const std::string& fallback = "否") {
    ChartKind kind = trend_kind();
    kind.options = {{{"柱距", "gap"}, {}, OptionDeclaration::Type::number, "1", {}, {}, {}},
                    {{"堆叠", "stacked"}, {}, OptionDeclaration::Type::boolean, fallback, {}, {}, {}}};
    kind.channels[1].totals = true;
    kind.channels[1].stacked_by = "stacked";
    return kind;
}

TEST_F(Order, stacked_rows_are_ranked_by_their_exact_sums) {
    const std::string table =
        "- [县, 农业, 工业]\n- [甲, 5, 1]\n- [乙, 0.1, 0.2]\n- [丙, 0.30000000000000001, 0]\n- [丁, 1, 9]\n";
    sort(SortOrder::descending);
    EXPECT_EQ(texts(load(stacking_kind(), table).table.columns[0]), (Texts{"甲", "丁", "丙", "乙"}));
    chart_.options = {{1, phrase("是")}};
    EXPECT_EQ(texts(load(stacking_kind(), table).table.columns[0]), (Texts{"丁", "甲", "丙", "乙"}));
    chart_.highlight = {phrase("农业")};
    EXPECT_EQ(texts(load(stacking_kind(), table).table.columns[0]), (Texts{"甲", "丁", "丙", "乙"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Order, a_kind_may_stack_by_default) {
    const std::string table = "- [县, 农业, 工业]\n- [甲, 5, 1]\n- [乙, 1, 9]\n";
    sort(SortOrder::descending);
    EXPECT_EQ(texts(load(stacking_kind("是"), table).table.columns[0]), (Texts{"乙", "甲"}));
    chart_.options = {{1, phrase("否")}};
    EXPECT_EQ(texts(load(stacking_kind("是"), table).table.columns[0]), (Texts{"甲", "乙"}));
}

TEST_F(Order, a_stack_that_lacks_a_part_comes_last) {
    sort(SortOrder::ascending);
    chart_.options = {{1, phrase("是")}};
    const std::string table = "- [县, 农业, 工业]\n- [甲, 5, —]\n- [乙, 7, 9]\n- [丙, 1, 2]\n";
    EXPECT_EQ(texts(load(stacking_kind(), table).table.columns[0]), (Texts{"丙", "乙", "甲"}));
}

TEST_F(Order, the_rest_of_stacks_is_last_though_its_sum_is_the_largest) {
    top(1, "其他");
    chart_.options = {{1, phrase("是")}};
    const ChartTable chart =
        load(stacking_kind(), "- [县, 农业, 工业]\n- [甲, 5, 1]\n- [乙, 1, 9]\n- [丙, 4, 2]\n");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"乙", "其他"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1", "9"}));
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"9", "3"}));
    EXPECT_EQ(texts(chart.table.columns[3]), (Texts{"10", "12"})); // totals
}

TEST_F(Order, rates_are_added_with_a_warning) {
    top(1, "其他");
    load(column_kind(), "{农业: 3.2%, 工业: 9.1%, 建筑: 12%}");
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z378");
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::warning);
}

} // namespace
} // namespace zhitu::testing
