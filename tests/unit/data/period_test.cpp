#include "core/data/period.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace zhitu {
namespace {

void expect_period(std::string_view text, int from_year, int from_month, int to_year, int to_month) {
    const auto period = parse_period(text);
    ASSERT_TRUE(period) << text;
    EXPECT_EQ(period->first_month, from_year * 12 + from_month - 1) << text;
    EXPECT_EQ(period->last_month, to_year * 12 + to_month - 1) << text;
}

TEST(Period, years_months_quarters) {
    expect_period("2016年", 2016, 1, 2016, 12);
    expect_period("２０１６年", 2016, 1, 2016, 12);
    expect_period("2020年3月", 2020, 3, 2020, 3);
    expect_period("2020年1—6月", 2020, 1, 2020, 6);
    expect_period("2020年1月—10月", 2020, 1, 2020, 10);
    expect_period("2020年1-11月", 2020, 1, 2020, 11);
    expect_period("2020年一季度", 2020, 1, 2020, 3);
    expect_period("2020年第四季度", 2020, 10, 2020, 12);
    expect_period("2020年3季度", 2020, 7, 2020, 9);
    expect_period("2020年前三季度", 2020, 1, 2020, 9);
    expect_period("2020年上半年", 2020, 1, 2020, 6);
}

TEST(Period, five_year_plans) {
    expect_period("“十三五”", 2016, 1, 2020, 12);
    expect_period("十四五", 2021, 1, 2025, 12);
    expect_period("“十三五”时期", 2016, 1, 2020, 12);
    expect_period("“十五”", 2001, 1, 2005, 12);
    expect_period("“九五”", 1996, 1, 2000, 12);
    expect_period("“五五”", 1976, 1, 1980, 12);
    expect_period("“一五”", 1953, 1, 1957, 12);
    expect_period("“三五”", 1966, 1, 1970, 12);
}

TEST(Period, with_and_without_year_sign_are_one) {
    EXPECT_EQ(parse_period("2016"), parse_period("2016年"));
    EXPECT_NE(parse_period("2016年末"), parse_period("2016年"));
    EXPECT_EQ(parse_period("2016年末"), parse_period("2016年底"));
    EXPECT_NE(parse_period("2016年12月"), parse_period("2016年末"));
}

TEST(Period, other_text_is_none) {
    for (const char* text : {"", "郴州", "16年", "20160", "2016元", "2016年13月", "2016年6—1月", "2016年5季度",
                             "十五", "五", "2016年度计划", "2016年1—6", "“十三五", "第三产业", "0016年"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, sorts_in_time) {
    const std::vector<std::string> ordered{"2015年末", "2016年1月", "2016年一季度", "2016年",
                                           "“十三五”", "2016年末",  "2017"};
    EXPECT_TRUE(std::is_sorted(ordered.begin(), ordered.end(),
                               [](const auto& a, const auto& b) { return *parse_period(a) < *parse_period(b); }));
}

} // namespace
} // namespace zhitu
