// Which row and which series a chart draws as the present, wherever it is typed.
#include "tests/unit/chart/several_series.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;

class Present : public SeveralSeries {};

TEST_F(Present, the_latest_period_is_now_wherever_it_is_typed) {
    read("column", "横轴: 市\n排序: 原序\n数据: [[市, 2020年, 2016年], [甲市, 1000, 1500], [乙市, 2000, 3000]]\n");
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(now, before, now, before));
    const Plan planned = plan();
    EXPECT_EQ(planned.present_columns, std::vector<std::size_t>{1}) << "behind the names of the rows";
    EXPECT_EQ(ink_of(planned.series.at(0).ink), now);
    EXPECT_EQ(ink_of(planned.series.at(1).ink), before);
    for (const FitPlan& fit : planned.fits) EXPECT_EQ(fit.type == TypeRole::value_now, fit.column == 1);
}

TEST_F(Present, columns_before_one_word_are_in_time_as_rows_are) {
    read("column", "横轴: 市\n排序: 原序\n数据: [[市, 2024年国庆, 2023年国庆], [甲市, 1000, 1500], [乙市, 2000, 3000]]\n");
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(now, before, now, before));
    EXPECT_EQ(plan().present_columns, std::vector<std::size_t>{1});
    read("column", "横轴: 市\n数据: [[市, 2024年, 2025年（预计）], [甲市, 1000, 1500], [乙市, 2000, 3000]]\n");
    EXPECT_EQ(plan().present_columns, std::vector<std::size_t>{2});
}

TEST_F(Present, periods_that_time_does_not_order_end_with_the_present) {
    read("column", "横轴: 市\n数据: [[市, 2020年, “十三五”, 2016年], [甲市, 1%, 2%, 3%], [乙市, 2%, 3%, 4%]]\n");
    EXPECT_EQ(plan().present_columns, std::vector<std::size_t>{3});
    read("column", two_cities);
    EXPECT_EQ(plan().present_columns, std::vector<std::size_t>{});
}

TEST_F(Present, the_latest_row_is_now_wherever_it_is_typed) {
    read("column", "数据: {2020年: 27196元, 2016年: 19756元}\n排序: 原序\n");
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(now, before));
    EXPECT_EQ(plan().present_row, 0u);
    EXPECT_TRUE(plan().is_now(0));
    EXPECT_FALSE(plan().is_now(1));
    for (const FitPlan& fit : plan().fits) EXPECT_EQ(fit.type == TypeRole::value_now, fit.row == 0);
    read("column", "数据: {2020年: 27196元, 2016年: 19756元}\n强调: 2016年\n排序: 原序\n");
    EXPECT_THAT(inks(bars()), ElementsAre(before, now));
    EXPECT_FALSE(plan().is_now(0));
}

TEST_F(Present, rows_that_time_does_not_order_end_with_the_present) {
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    read("column", "数据: {2020年: 3%, “十三五”: 2%, 2016年: 1%}\n");
    EXPECT_THAT(inks(bars()), ElementsAre(before, before, now));
    read("column", "数据: {12月: 3, 1月: 2}\n");
    EXPECT_THAT(inks(bars()), ElementsAre(before, now));
    read("column", "数据: {乙市: 3, 甲市: 2}\n");
    EXPECT_THAT(inks(bars()), ElementsAre(now, now));
    EXPECT_EQ(plan().present_row, 1u);
}

/// 12月 of last year is not the present, 9月 of this one is.
TEST_F(Present, the_present_row_is_the_last_that_the_latest_of_several_years_has) {
    read("trend", "横轴: 月份\n数据: [[月份, 2023年, 2024年], [1月, 1, 2], [2月, 2, 3], [3月, 3, —]]\n");
    EXPECT_EQ(plan().present_row, 1u);
    read("trend", "横轴: 月份\n数据: [[月份, 2023年, 2024年], [1月, 1, 2], [2月, 2, 3], [3月, 3, 4]]\n");
    EXPECT_EQ(plan().present_row, 2u);
    read("trend", "横轴: 月份\n数据: [[月份, 甲市, 乙市], [1月, 1, 2], [2月, 2, 3], [3月, 3, —]]\n");
    EXPECT_EQ(plan().present_row, 2u);
}

TEST_F(Present, a_row_of_a_target_is_in_time_too) {
    read("column", "数据: {2025年（目标）: 3, 2020年: 2, 2016年: 1}\n排序: 原序\n");
    EXPECT_EQ(plan().present_row, 0u);
}

TEST_F(Present, a_stack_of_periods_has_the_latest_in_red_wherever_it_is_typed) {
    read("column", "堆叠: 是\n横轴: 市\n排序: 原序\n数据: [[市, 2020年, 2016年], [甲市, 1000, 1500], [乙市, 2000, 3000]]\n");
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(now, before, now, before));
}

const std::string months_of_years = "数据: {2018年: {1月: 1000, 2月: 1100}, 2019年: {1月: 1200, 2月: 1400}, "
                                    "2020年: {1月: 1300, 2月: 1500}}\n";

TEST_F(Present, of_lines_of_years_the_latest_is_red_on_top_and_the_others_are_one_grey) {
    nominal_.width = 60_mm;
    read("trend", months_of_years);
    const auto paths = of_kind<PathShape>(draw().front);
    ASSERT_EQ(paths.size(), 3u);
    const std::string calm = role_of(ZHITU_INK_LINE_1 + 1);
    EXPECT_EQ(ink_of(paths[0].stroke), calm);
    EXPECT_EQ(ink_of(paths[1].stroke), calm);
    EXPECT_EQ(ink_of(paths[2].stroke), role_of(ZHITU_INK_NOW));
    EXPECT_LT(paths[0].width, paths[2].width);
    EXPECT_EQ(ink_of(plan().series.at(2).ink), role_of(ZHITU_INK_NOW));
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Present, the_latest_line_may_leave_out_its_start_and_a_named_one_may_not) {
    const auto is_optional = [this](const std::string& rest) {
        nominal_.width = 60_mm;
        read("trend", months_of_years + rest);
        for (const LabelItem& label : labels(draw()))
            if (label.text == "1300") return label.optional;
        ADD_FAILURE() << "no start";
        return false;
    };
    EXPECT_TRUE(is_optional(""));
    EXPECT_FALSE(is_optional("强调: 2020年\n"));
}

TEST_F(Present, a_year_that_is_named_is_red_instead_of_the_latest) {
    nominal_.width = 60_mm;
    read("trend", months_of_years + "强调: 2018年\n");
    const Plan planned = plan();
    EXPECT_EQ(ink_of(planned.series.at(0).ink), role_of(ZHITU_INK_NOW));
    EXPECT_EQ(ink_of(planned.series.at(2).ink), role_of(ZHITU_INK_LINE_1 + 1));
}

TEST_F(Present, many_years_need_no_inks_of_their_own) {
    nominal_.width = 60_mm;
    std::string many = "数据:\n";
    for (int year = 2011; year <= 2020; ++year)
        many += "  " + std::to_string(year) + "年: {1月: " + std::to_string(year) + ", 2月: 1}\n";
    read("trend", many);
    plan();
    EXPECT_EQ(faults(), Faults{});
}

} // namespace
} // namespace zhitu::test
