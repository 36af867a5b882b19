#include "core/data/sums_beside.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class SumsBeside : public Loading {
protected:
    /// Its rows may be sorted, its columns stacked.
    static ChartKind bars() {
        ChartKind kind = trend_kind();
        kind.takes = {"sort", "top"};
        kind.options = {{{"堆叠", "stacked"}, {}, OptionDeclaration::Type::boolean, "否", {}, {}, {}}};
        kind.channels[1].stacked_by = "stacked";
        return kind;
    }
    /// Of this table alone.
    Texts said(const ChartKind& kind, const std::string& table) {
        diagnostics_ = {};
        load(kind, table);
        return faults();
    }
};

TEST(SumNames, however_wide_they_are_set) {
    for (const char* name : {"合计", "合　计", "总 计", "小计"}) EXPECT_TRUE(names_a_sum(name)) << name;
    for (const char* name : {"全市", "合计数", "", "会计"}) EXPECT_FALSE(names_a_sum(name)) << name;
    for (const char* name : {"全 省", "总量", "总人口", "地区生产总值", "进出口总额", "GDP"})
        EXPECT_TRUE(names_a_whole(name)) << name;
    for (const char* name : {"全聚德", "总", "", "净值"}) EXPECT_FALSE(names_a_whole(name)) << name;
}

TEST_F(SumsBeside, a_column_that_may_be_a_sum_is_doubted_as_a_part) {
    load(ratio_kind(), "- [年份, 一产, 二产, 合计]\n- [2018年, 40, 60, 100]\n- [2019年, 35, 65, 110]\n");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:16 Z367"});
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::warning);
}

TEST_F(SumsBeside, a_stack_has_no_column_of_sums) {
    const std::string table = "- [县, 一产, 合计]\n- [甲, 1, 9]\n- [乙, 3, 4]\n";
    load(bars(), table);
    EXPECT_EQ(faults(), Texts{}); // side by side they may be compared
    chart_.options = {{0, phrase("是")}};
    load(bars(), table);
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:11 Z367"});
}

TEST_F(SumsBeside, a_whole_is_doubted_in_a_stack_though_a_year_of_it_is_missing) {
    ChartKind stack = bars();
    stack.options.front().fallback = "是";
    EXPECT_EQ(said(stack, "- [年份, 全省, 甲, 乙]\n- [2021年, —, 5, 3]\n- [2022年, 10, 6, 3]\n"),
              Texts{"spec.yaml 1:8 Z367"});
    EXPECT_EQ(said(stack, "- [年份, 全省, 甲, 乙]\n- [2021年, —, 5, 3]\n- [2022年, 8, 6, 3]\n"), Texts{});
    EXPECT_EQ(said(stack, "- [年份, 全省, 甲, 乙]\n- [2021年, —, 5, 3]\n"), Texts{});
}

TEST_F(SumsBeside, a_column_that_is_the_sum_each_time_is_doubted_whatever_its_name) {
    ChartKind stack = bars();
    stack.options.front().fallback = "是";
    EXPECT_EQ(said(stack, "- [年份, 税收, 非税, 收入]\n- [2022年, 1000, 305, 1305]\n- [2023年, 1100, 253, 1353]\n"),
              (Texts{"spec.yaml 1:16 Z367"}));
    EXPECT_EQ(said(stack, "- [年份, 甲, 乙, 丙]\n- [2022年, 1, 2, 3]\n"), Texts{}); // by chance
    EXPECT_EQ(said(stack, "- [年份, 甲, 乙, 丙]\n- [2022年, 1, 2, 3]\n- [2023年, 1, 2, 4]\n"), Texts{});
}

TEST_F(SumsBeside, round_numbers_tell_in_several_rows_and_others_may_be_rounded) {
    ChartKind stack = bars();
    stack.options.front().fallback = "是";
    for (const char* rows : {"[长沙, 100, 52, 48]\n- [株洲, 50, 26, 24]",
                             "[长沙, 6604.3, 3983.4, 2620.8]\n- [株洲, 6568.3, "
                             "4014.2, 2554.1]",
                             "[长沙, 3360.5, 2200.1, 1160.4]"})
        EXPECT_EQ(said(stack, std::string("- [市, 在校生, 男生, 女生]\n- ") + rows + "\n"),
                  Texts{"spec.yaml 1:7 Z367"})
            << rows;
    EXPECT_EQ(said(stack, "- [市, 在校生, 男生, 女生]\n- [长沙, 100, 52, 47]\n- [株洲, 50, 26, 24]\n"), Texts{})
        << "near by chance";
}

TEST_F(SumsBeside, half_of_the_whole_is_a_part_like_any_other) {
    ChartKind stack = bars();
    stack.options.front().fallback = "是";
    for (const char* rows : {"[2022年, 50, 20, 30]\n- [2023年, 50, 15, 35]", // of a hundred
                             "[2022年, 50, 20, 30]",                         // round numbers of one year
                             "[2022年, 1305, 1305, 0]\n- [2023年, 1353, 1353, 0]",
                             "[2022年, 1305, 1000, 305]\n- [2023年, 1353, 1363, -10]"})
        EXPECT_EQ(said(stack, std::string("- [年份, 甲, 乙, 丙]\n- ") + rows + "\n"), Texts{}) << rows;
    EXPECT_EQ(said(ratio_kind(), "- [县, 一产, 二产, 三产]\n- [甲, 10, 40, 50]\n- [乙, 9, 41, 50]\n"), Texts{});
}

TEST_F(SumsBeside, a_place_that_outweighs_all_parts_is_their_whole) {
    EXPECT_EQ(said(ratio_kind(), "{全国: 1000, 湖南: 300, 湖北: 200, 广东: 400}"), Texts{"spec.yaml 1:2 Z367"});
    EXPECT_EQ(said(ratio_kind(), "{全国: 1000, 湖南: 800, 湖北: 600}"), Texts{});
    EXPECT_EQ(said(ratio_kind(), "{总店: 1000, 一店: 300, 二店: 400}"), Texts{}) << "not by its name alone";
}

TEST_F(SumsBeside, rates_and_ages_add_up_by_chance) {
    EXPECT_EQ(said(bars(), "{全省: 5.5%, 甲: 3.0%, 乙: 2.5%}"), Texts{});
    EXPECT_EQ(said(bars(), "{全省: 72.5岁, 男: 70.5岁, 女: 2.0岁}"), Texts{});
    EXPECT_EQ(said(bars(), "- [地区, 人均收入]\n- [全省, 9]\n- [甲, 4]\n- [乙, 5]\n"), Texts{});
    chart_.sort = {SortOrder::descending, {}};
    EXPECT_EQ(said(bars(), "{全省: 12.5%, 甲: 5.2%, 乙: 7.3%}"), Texts{});
}

TEST_F(SumsBeside, a_row_of_sums_is_doubted_among_bars_only) {
    const std::string table = "{甲: 1, 乙: 3, 合　计: 4}";
    load(trend_kind(), table);
    EXPECT_EQ(faults(), Texts{});
    load(bars(), table);
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:14 Z368"});
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::warning);
}

TEST_F(SumsBeside, a_row_of_sums_is_doubted_in_a_ratio_when_it_is_the_sum) {
    EXPECT_EQ(said(ratio_kind(), "- [县, 一产, 二产]\n- [甲, 1.5, 3]\n- [乙, 3, 4]\n- [合计, 4.5, 7]\n"),
              Texts{"spec.yaml 4:4 Z368"});
    EXPECT_EQ(said(ratio_kind(), "- [县, 一产, 二产]\n- [甲, 40, 60]\n- [乙, 30, 70]\n- [合计, 34, 66]\n"), Texts{})
        << "shares of the whole may stand beside those of the parts";
}

TEST_F(SumsBeside, a_whole_is_not_ranked_with_its_parts) {
    chart_.sort = {SortOrder::descending, {}};
    EXPECT_EQ(said(bars(), "{全省: 9.7, 甲: 3.3, 乙: 3.4, 丙: 3.1}"), Texts{"spec.yaml 1:2 Z368"})
        << "they were rounded";
    EXPECT_EQ(said(bars(), "{甲: 3, 乙: 4, 全 市: 11}"), Texts{"spec.yaml 1:14 Z368"})
        << "not all parts are listed";
    EXPECT_EQ(said(bars(), "{全省: 6.1%, 甲: 7%, 乙: 5.5%}"), Texts{}) << "a mean may";
    EXPECT_EQ(said(bars(), "{全聚德: 9, 甲: 3, 乙: 4}"), Texts{});
    chart_.sort = {SortOrder::as_given, {}};
    EXPECT_EQ(said(bars(), "{全省: 9, 甲: 3, 乙: 4}"), Texts{});
    chart_.top = Top{2, {}, {}};
    EXPECT_EQ(said(bars(), "{全省: 9, 甲: 3, 乙: 4}"), Texts{"spec.yaml 1:2 Z368"});
}

TEST_F(SumsBeside, a_row_that_is_exactly_the_sum_is_a_notice_whatever_its_name) {
    EXPECT_EQ(said(bars(), "{全省: 9, 甲: 3, 乙: 4, 丙: 2}"), Texts{"spec.yaml 1:2 Z368"});
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::notice);
    EXPECT_EQ(said(bars(), "{甲: 3, 总 量: 7, 乙: 4}"), Texts{"spec.yaml 1:8 Z368"});
    EXPECT_EQ(said(bars(), "{湖南: 4825.1, 甲: 1000.5, 乙: 2300.6, 丙: 1524}"), Texts{"spec.yaml 1:2 Z368"});
    chart_.sort = {SortOrder::descending, {}};
    EXPECT_EQ(said(bars(), "{湖南: 4825.1, 甲: 1000.5, 乙: 2300.6, 丙: 1524}"), Texts{"spec.yaml 1:2 Z368"});
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::warning) << "it is ranked with its parts";
    chart_.sort = {};
    EXPECT_EQ(said(bars(), "{甲: 6000, 乙: 1000, 丙: 2000, 丁: 3000}"), Texts{}) << "by chance";
    EXPECT_EQ(said(bars(), "{甲: 50.00%, 乙: 30.01%, 丙: 10.09%, 丁: 9.90%}"), Texts{}) << "half of the whole";
    EXPECT_EQ(said(bars(), "{2020年: 4825, 2021年: 1001, 2022年: 2300, 2023年: 1524}"), Texts{});
    EXPECT_EQ(said(bars(), "{全省: 9, 甲: 3, 乙: 4, 丙: —}"), Texts{});
    EXPECT_EQ(said(trend_kind(), "{全省: 9, 甲: 3, 乙: 4, 丙: 2}"), Texts{});
}

TEST_F(SumsBeside, a_column_of_one_row_is_doubted_by_its_name_or_by_telling_numbers) {
    ChartKind stack = bars();
    stack.options.front().fallback = "是";
    EXPECT_EQ(said(stack, "- [年份, 甲, 乙, 总量]\n- [2022年, 1, 2, 4]\n"), Texts{});
    EXPECT_EQ(said(stack, "- [年份, 甲, 乙, 丙, 丁]\n- [2022年, 1000.5, 2300.6, 1524, 4825.1]\n"),
              Texts{"spec.yaml 1:17 Z367"});
    EXPECT_EQ(said(stack, "- [年份, 甲, 乙, 丙, 丁]\n- [2022年, 50.00, 30.01, 10.09, 9.90]\n"), Texts{});
}

TEST_F(SumsBeside, two_rows_and_the_rest_are_no_matter) {
    load(bars(), "{甲: 1, 合计: 3}");
    chart_.top = Top{1, {"合计", {}}, {}};
    load(bars(), "{甲: 1, 乙: 3, 丙: 4}");
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
