#include "core/scale/round_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace zhitu {
namespace {

/// The rows of each stretch, by name.
std::vector<std::string> rounds(const std::vector<std::string>& names) {
    Column column;
    for (const std::string& name : names) column.values.add(name, {});
    std::vector<std::string> found;
    for (const std::vector<std::size_t>& rows : round_rows(column)) {
        std::string text;
        for (const std::size_t row : rows) text += (text.empty() ? "" : " ") + names[row];
        found.push_back(text);
    }
    return found;
}

using Texts = std::vector<std::string>;

TEST(RoundRows, of_months_are_quarters_halves_and_years) {
    Texts names;
    for (const char* year : {"2019年", "2020年"})
        for (int month = 1; month <= 12; ++month) names.push_back(year + std::to_string(month) + "月");
    const Texts found = rounds(names);
    ASSERT_GE(found.size(), 3u);
    EXPECT_EQ(found[0], "2019年1月 2019年4月 2019年7月 2019年10月 2020年1月 2020年4月 2020年7月 2020年10月");
    EXPECT_EQ(found[1], "2019年1月 2019年7月 2020年1月 2020年7月");
    EXPECT_EQ(found[2], "2019年1月 2020年1月");
}

TEST(RoundRows, of_quarters_are_years) {
    const Texts found = rounds({"2019年三季度", "2019年四季度", "2020年一季度", "2020年二季度", "2020年三季度"});
    EXPECT_EQ(found, (Texts{"2019年三季度 2020年一季度 2020年三季度", "2020年一季度"}));
}

Texts years(int first, int last, int step = 1) {
    Texts names;
    for (int year = first; year <= last; year += step) names.push_back(std::to_string(year) + "年");
    return names;
}

TEST(RoundRows, of_years_are_counted_back_from_the_last_and_decades_are_round) {
    const Texts found = rounds(years(1960, 1972));
    EXPECT_EQ(found[0], "1960年 1962年 1964年 1966年 1968年 1970年 1972年");
    EXPECT_EQ(found[4], "1967年 1972年") << "1962 would stand nearer to 1960 than the others to each other";
    EXPECT_EQ(std::ranges::count(found, "1960年 1970年"), 1);
    EXPECT_EQ(rounds({"2014年末", "2015年末", "2016年末"}).at(0), "2014年末 2016年末");
}

TEST(RoundRows, of_years_that_come_out_even_go_first) {
    const Texts found = rounds(years(2009, 2024));
    EXPECT_EQ(found[0], "2009年 2012年 2015年 2018年 2021年 2024年");
    EXPECT_EQ(found[1], "2012年 2014年 2016年 2018年 2020年 2022年 2024年");
}

TEST(RoundRows, of_years_that_are_equally_far_apart_are_counted_as_those_that_follow_each_other) {
    EXPECT_EQ(rounds(years(1998, 2022, 2)).at(0), "1998年 2002年 2006年 2010年 2014年 2018年 2022年");
    EXPECT_EQ(rounds(years(1998, 2022, 2)).at(1), "1998年 2004年 2010年 2016年 2022年");
    EXPECT_EQ(rounds(years(1997, 2023, 2)).at(0), "2003年 2007年 2011年 2015年 2019年 2023年");
    EXPECT_EQ(rounds(years(1953, 2023, 5)).at(0), "1953年 1963年 1973年 1983年 1993年 2003年 2013年 2023年");
}

TEST(RoundRows, of_years_with_gaps_between_them_are_round_ones) {
    const Texts found = rounds({"1978年", "1990年", "2000年", "2010年", "2019年", "2020年", "2021年"});
    EXPECT_NE(std::ranges::find(found, "1990年 2000年 2010年 2020年"), found.end());
    EXPECT_EQ(std::ranges::find(found, "2015年 2021年"), found.end());
}

TEST(RoundRows, of_days_begin_what_they_are_in) {
    Texts names;
    for (int day = 28; day <= 31; ++day) names.push_back("2020年1月" + std::to_string(day) + "日");
    for (int day = 1; day <= 13; ++day) names.push_back("2020年2月" + std::to_string(day) + "日");
    const Texts found = rounds(names);
    EXPECT_EQ(found[0], "2020年1月28日 2020年2月1日 2020年2月6日 2020年2月11日");
    EXPECT_EQ(found[1], "2020年1月28日 2020年2月1日 2020年2月11日");
    EXPECT_EQ(found[2], "2020年1月28日 2020年2月1日");
}

TEST(RoundRows, of_weeks_are_fifth_ones) {
    Texts names;
    for (int week = 1; week <= 22; ++week) names.push_back("第" + std::to_string(week) + "周");
    const Texts found = rounds(names);
    EXPECT_EQ(found[1], "第1周 第5周 第10周 第15周 第20周");
    EXPECT_EQ(found[2], "第1周 第10周 第20周");
}

TEST(RoundRows, of_few_years_are_none) { EXPECT_EQ(rounds({"2017年", "2019年"}), Texts{}); }

TEST(RoundRows, that_are_no_periods_are_counted) {
    using Rows = std::vector<std::vector<std::size_t>>;
    EXPECT_EQ(counted_rows(12, 0), (Rows{{4, 9}, {9}}));
    EXPECT_EQ(counted_rows(12, 6), (Rows{{9}}));
    EXPECT_TRUE(counted_rows(4, 0).empty());
}

} // namespace
} // namespace zhitu
