#include "core/data/latest.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace zhitu {
namespace {

std::optional<std::size_t> latest_of(std::initializer_list<const char*> texts) {
    std::vector<Period> periods;
    for (const char* text : texts) periods.push_back(*parse_period(text));
    return latest(periods);
}

TEST(Latest, is_of_time_and_not_of_the_table) {
    EXPECT_EQ(latest_of({"2016年", "2020年"}), 1u);
    EXPECT_EQ(latest_of({"2020年", "2016年"}), 0u);
    EXPECT_EQ(latest_of({"2018年", "2020年", "2016年"}), 1u);
    EXPECT_EQ(latest_of({"2020年6月", "2020年5月"}), 0u);
    EXPECT_EQ(latest_of({"2020-04-02", "2020-04-01"}), 0u);
    EXPECT_EQ(latest_of({"“十三五”", "“十二五”"}), 0u);
    EXPECT_EQ(latest_of({"今年", "去年"}), 0u);
    EXPECT_EQ(latest_of({}), std::nullopt);
}

TEST(Latest, may_be_shorter_than_those_before_it) {
    EXPECT_EQ(latest_of({"2021年上半年", "2020年", "2019年"}), 0u);
    EXPECT_EQ(latest_of({"2021年3月5日", "2021年2月", "2021年1月"}), 0u);
}

TEST(Latest, of_running_totals_is_the_longest) {
    EXPECT_EQ(latest_of({"2020年1—9月", "2020年1—6月", "2020年1—3月"}), 0u);
    EXPECT_EQ(latest_of({"前三季度", "上半年", "一季度"}), 0u);
}

TEST(Latest, of_equal_ones_is_the_last_typed) { EXPECT_EQ(latest_of({"2020年", "2020", "2019年"}), 1u); }

TEST(Latest, of_periods_within_each_other_is_none) {
    EXPECT_EQ(latest_of({"2016年", "2020年", "“十三五”"}), std::nullopt);
    EXPECT_EQ(latest_of({"“十三五”", "2016年"}), std::nullopt);
    EXPECT_EQ(latest_of({"2020年", "2020年四季度", "2020年三季度"}), std::nullopt);
}

TEST(Latest, of_periods_with_and_without_a_year_is_none) {
    EXPECT_EQ(latest_of({"2020年", "3月"}), std::nullopt);
    EXPECT_EQ(latest_of({"3月", "2020年12月"}), std::nullopt);
}

TEST(Latest, without_years_follows_the_order_in_which_they_are_typed) {
    EXPECT_EQ(latest_of({"1月", "2月", "3月"}), 2u);
    EXPECT_EQ(latest_of({"3月", "2月", "1月"}), 0u);
    EXPECT_EQ(latest_of({"1—12月", "1—11月"}), 0u);
    EXPECT_EQ(latest_of({"11月", "12月", "1月"}), std::nullopt) << "of the next year";
    EXPECT_EQ(latest_of({"12月", "1月"}), std::nullopt);
    EXPECT_EQ(latest_of({"四季度", "一季度"}), std::nullopt);
}

} // namespace
} // namespace zhitu
