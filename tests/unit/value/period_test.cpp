#include "core/value/period.hpp"
#include "core/value/period_text.hpp"

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
    for (const char* letter : {"2020Q1", "2020年Q1", "2020-Q1", "2020 q1"}) expect_period(letter, 2020, 1, 2020, 3);
    expect_period("2020年第四季度", 2020, 10, 2020, 12);
    expect_period("2020年3季度", 2020, 7, 2020, 9);
    expect_period("2020年前三季度", 2020, 1, 2020, 9);
    expect_period("2020年上半年", 2020, 1, 2020, 6);
}

TEST(Period, of_years_without_a_sign_and_of_several_years) {
    expect_period("2023上半年", 2023, 1, 2023, 6);
    expect_period("2023前三季度", 2023, 1, 2023, 9);
    expect_period("2023一季度", 2023, 1, 2023, 3);
    expect_period("2019年度", 2019, 1, 2019, 12);
    expect_period("2019年全年", 2019, 1, 2019, 12);
    for (const char* dash : {"2011—2015年", "2011年—2015年", "2011-2015年", "2011至2015年"})
        expect_period(dash, 2011, 1, 2015, 12);
    expect_period("2021—2022学年", 2021, 9, 2022, 8);
    expect_period("2021/2022学年", 2021, 9, 2022, 8);
    for (const char* none : {"2011—2015", "2015—2011年", "2021—2023学年", "2023上", "20231季度", "2011—15年"})
        EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, of_years_typed_short) {
    for (const char* year : {"’16", "'16", "’16年", "‘16年"}) expect_period(year, 2016, 1, 2016, 12);
    expect_period("’98年", 1998, 1, 1998, 12);
    expect_period("2021—22学年", 2021, 9, 2022, 8);
    expect_period("1999/00学年", 1999, 9, 2000, 8);
    for (const char* letter : {"22Q1", "22-Q1"}) expect_period(letter, 2022, 1, 2022, 3);
    for (const char* half : {"2022H2", "22H2"}) expect_period(half, 2022, 7, 2022, 12);
    for (const char* none : {"16", "’1", "2021—23学年", "22Q5", "5Q22", "22H3", "22Q", "22A1", "22Q11"})
        EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, the_first_months_of_a_year) {
    for (const char* two : {"2024年前2个月", "2024年前两个月", "2024年前二个月", "2024年前2月"})
        expect_period(two, 2024, 1, 2024, 2);
    expect_period("2024年前十一个月", 2024, 1, 2024, 11);
    expect_period("2024年前3季度", 2024, 1, 2024, 9);
    expect_period("2024年前两季度", 2024, 1, 2024, 6);
    EXPECT_TRUE(parse_period("前11个月")->of_some_year);
    for (const char* none : {"前13个月", "前3个", "前5季度", "前三", "前十强"})
        EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, of_a_range_whose_ends_are_none) {
    const auto expect_range = [](const char* from, const char* to, const char* range) {
        EXPECT_EQ(short_range(from, to), parse_period(range)) << from << " " << to;
    };
    expect_range("3", "5月", "3—5月");
    expect_range("2024年3", "5月", "2024年3—5月");
    expect_range("10月1日", "3日", "10月1日—3日");
    expect_range("10月1", "3日", "10月1—3日");
    for (const char* last : {"20", "20年"}) expect_range("2016年", last, "2016—2020年");
    expect_range("1998", "02年", "1998—2002年");
    for (const auto& [from, to] : {std::pair{"3月", "5月"},
                                   {"2016年", "2020年"},
                                   {"甲", "乙"},
                                   {"2016年", "16年"},
                                   {"2016年", "3"},
                                   {"2016年", "05年"}})
        EXPECT_FALSE(short_range(from, to)) << from << " " << to;
}

TEST(Period, ends_are_days) {
    const auto expect_end = [](std::string_view text, int year, int month) {
        expect_period(text, year, month, year, month);
        EXPECT_TRUE(parse_period(text)->instant) << text;
    };
    expect_end("2023年6月末", 2023, 6);
    expect_end("2023年6月底", 2023, 6);
    expect_end("2023年年末", 2023, 12);
    expect_end("2023年年底", 2023, 12);
    expect_end("2023年一季度末", 2023, 3);
    expect_end("截至2022年底", 2022, 12);
    expect_end("截至2022年", 2022, 12);
    expect_end("截至2023年6月末", 2023, 6);
    EXPECT_TRUE(parse_period("6月末")->of_some_year);
}

TEST(Period, from_a_day_to_a_day) {
    const auto expect_days = [](std::string_view text, int first, int last) {
        ASSERT_TRUE(parse_period(text)) << text;
        EXPECT_EQ(parse_period(text)->first_day, first) << text;
        EXPECT_EQ(parse_period(text)->last_day, last) << text;
    };
    for (const char* week :
         {"2024年10月1日—7日", "2024年10月1—7日", "2024年10月1日至10月7日", "2024年10月1日-7日"}) {
        expect_period(week, 2024, 10, 2024, 10);
        expect_days(week, 1, 7);
    }
    expect_period("2023年9月29日—10月6日", 2023, 9, 2023, 10);
    expect_days("2023年9月29日—10月6日", 29, 6);
    for (const char* turn : {"2023年12月30日—1月1日", "2023年12月30日—2024年1月1日"})
        expect_period(turn, 2023, 12, 2024, 1);
    EXPECT_TRUE(parse_period("10月1日—7日")->of_some_year);
    for (const char* none :
         {"2024年10月7日—1日", "2024年10月1日—32日", "2024年10月1日—7", "2024年10月1—7", "2024年10月1日—",
          "2024年2月28日—30日", "2024年10月1日—2023年10月7日", "2024年10月1日—9月1日"})
        EXPECT_FALSE(parse_period(none)) << none;
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

int minute(std::string_view text) {
    const auto period = parse_period(text);
    return period ? period->minute : -2;
}

TEST(Period, times_of_a_day) {
    EXPECT_EQ(minute("6时"), 360);
    EXPECT_EQ(minute("06时"), 360);
    EXPECT_EQ(minute("6时30分"), 390);
    EXPECT_EQ(minute("6:00"), 360);
    EXPECT_EQ(minute("18:30"), 1110);
    EXPECT_EQ(minute("18：30"), 1110);
    EXPECT_EQ(minute("0时"), 0);
    EXPECT_EQ(minute("24时"), 1440);
    EXPECT_EQ(minute("7月3日20时"), 1200);
    EXPECT_EQ(minute("2024年7月3日8时30分"), 510);
    EXPECT_EQ(parse_period("6:00"), parse_period("6时"));
    EXPECT_EQ(minute("6月"), -1) << "no time";
    for (const char* const none : {"25时", "24:30", "6:60", "6:5", "1:2", "40:60", "6小时", "6时3", "9.5:40.8"})
        EXPECT_EQ(minute(none), -2) << none;
}

TEST(Period, times_go_on_into_the_next_day) {
    const auto ends = [](const std::vector<const char*>& texts) {
        std::vector<Period> periods;
        for (const char* const text : texts) periods.push_back(*parse_period(text));
        std::vector<double> found = ends_in_time(in_sequence(std::move(periods)));
        const double begin = found.front();
        for (double& end : found) end = (end - begin) / 60;
        found.erase(found.begin());
        return found; // hours since the first
    };
    EXPECT_EQ(ends({"6时", "8时", "14时30分"}), (std::vector<double>{2, 8.5}));
    EXPECT_EQ(ends({"22时", "0时", "2时"}), (std::vector<double>{2, 4}));
    EXPECT_EQ(ends({"20:00", "8:00", "20:00", "8:00"}), (std::vector<double>{12, 24, 36}));
    EXPECT_EQ(ends({"20时", "2时", "8时", "14时", "20时", "2时"}), (std::vector<double>{6, 12, 18, 24, 30}));
    EXPECT_EQ(ends({"12月31日22时", "2时", "8时"}), (std::vector<double>{4, 10}));
    EXPECT_EQ(ends({"14时", "8时"}), (std::vector<double>{-6})) << "typed the other way";
    EXPECT_EQ(ends({"2时", "22时", "18时"}), (std::vector<double>{-4, -8})) << "the latest first";
}

TEST(Period, with_and_without_year_sign_are_one) {
    EXPECT_EQ(parse_period("2016"), parse_period("2016年"));
    EXPECT_NE(parse_period("2016年末"), parse_period("2016年"));
    EXPECT_EQ(parse_period("2016年末"), parse_period("2016年底"));
    EXPECT_NE(parse_period("2016年12月"), parse_period("2016年末"));
}

std::string days(std::string_view text) {
    const auto period = parse_period(text);
    if (!period || !period->has_days()) return "none";
    const auto date = [](int month, int day) {
        return std::to_string(month / 12) + "-" + std::to_string(month % 12 + 1) + "-" + std::to_string(day);
    };
    return date(period->first_month, period->first_day) + " " + date(period->last_month, period->last_day);
}

TEST(Period, days_and_weeks) {
    EXPECT_EQ(days("2020年4月1日"), "2020-4-1 2020-4-1");
    EXPECT_EQ(days("2020年2月29日"), "2020-2-29 2020-2-29");
    EXPECT_EQ(days("2020年2月30日"), "none");
    EXPECT_EQ(days("2020年2月下旬"), "2020-2-21 2020-2-29");
    EXPECT_EQ(days("2020年第5周"), "2020-1-29 2020-2-4");
    EXPECT_EQ(days("第1周"), "0-1-1 0-1-7");
    EXPECT_EQ(days("3月5日"), "0-3-5 0-3-5");
    for (const char* text : {"2020-04-01", "2020-4-1", "2020/4/1", "2020.4.1", "2020.04.01"})
        EXPECT_EQ(days(text), "2020-4-1 2020-4-1") << text;
}

TEST(Period, months_of_spreadsheets_and_of_no_year) {
    for (const char* text : {"2020/1", "2020/01", "2020-01", "2020.01"}) expect_period(text, 2020, 1, 2020, 1);
    expect_period("3月", 0, 3, 0, 3);
    expect_period("1—6月", 0, 1, 0, 6);
    expect_period("一季度", 0, 1, 0, 3);
    expect_period("Q4", 0, 10, 0, 12);
    EXPECT_FALSE(parse_period("Q5"));
    EXPECT_FALSE(parse_period("2020Q"));
    expect_period("上半年", 0, 1, 0, 6);
    for (const char* text :
         {"2020.1", "2503.07", "2020-13", "2020-1", "13月", "3", "1—6", "第一产业", "上海", "2020/4/31"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, in_han_numerals) {
    for (const char* year : {"二〇二二年", "二○二二年", "二零二二年"}) expect_period(year, 2022, 1, 2022, 12);
    expect_period("二〇二二年三月", 2022, 3, 2022, 3);
    expect_period("二〇二二年十二月", 2022, 12, 2022, 12);
    expect_period("二〇二二年一月—六月", 2022, 1, 2022, 6);
    expect_period("二〇二二年一至六月", 2022, 1, 2022, 6);
    expect_period("二〇二二年一季度", 2022, 1, 2022, 3);
    expect_period("截至二〇二二年底", 2022, 12, 2022, 12);
    expect_period("十一月", 0, 11, 0, 11);
    EXPECT_EQ(days("二〇二二年三月二十一日"), "2022-3-21 2022-3-21");
    EXPECT_EQ(days("十月一日"), "0-10-1 0-10-1");
    for (const char* text : {"二二年", "二〇二年", "十三月", "三", "五一", "一日", "第三产业", "一月二十三十日"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, of_short_years_where_more_follows) {
    expect_period("24年3月", 2024, 3, 2024, 3);
    expect_period("24年1—6月", 2024, 1, 2024, 6);
    expect_period("08年一季度", 2008, 1, 2008, 3);
    expect_period("98年末", 1998, 12, 1998, 12);
    expect_period("48年1月", 2048, 1, 2048, 1);
    expect_period("49年10月", 1949, 10, 1949, 10);
    expect_period("23年度", 2023, 1, 2023, 12);
    for (const char* text : {"24年", "5年3月", "24年3", "124年3月", "24年多"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, of_months_with_a_point_are_spans) {
    for (const char* text : {"2024.1-6", "2024.1—6", "2024.01-06", "2024.1-6月"})
        expect_period(text, 2024, 1, 2024, 6);
    EXPECT_EQ(parse_period("2024.1-6"), parse_period("2024年1—6月"));
    for (const char* text : {"2024.6-1", "2024.1-13", "2503.1-6", "2024.1-"})
        EXPECT_FALSE(parse_period(text)) << text;
    EXPECT_EQ(spelled_date("2024.1-6"), "2024年1—6月");
}

TEST(Period, midnight_of_a_spreadsheet_is_the_day) {
    for (const char* text : {"2024/1/1 0:00", "2024-01-01 00:00:00", "2024-01-01T00:00", "2024/1/1  0:00:00"}) {
        EXPECT_EQ(days(text), "2024-1-1 2024-1-1") << text;
        EXPECT_EQ(minute(text), -1) << text;
        EXPECT_EQ(spelled_date(text), "2024年1月1日") << text;
    }
    EXPECT_EQ(spelled_date("2024/1/1 0:00", true), "2024年1月1日0:00");
    EXPECT_EQ(minute("2024/1/1 18:30"), 1110);
    EXPECT_EQ(days("2024/1/10 8:00"), "2024-1-10 2024-1-10");
    EXPECT_EQ(spelled_date("2024/1/10 8:05"), "2024年1月10日8:05");
    for (const char* text : {"2024/1 0:00", "2024/1/1 25:00", "2024/1/1 0:00:30", "2024/1/32 0:00"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, days_are_counted_from_some_beginning) {
    EXPECT_EQ(days("第1天"), "0-1-1 0-1-1");
    EXPECT_EQ(days("第40天"), "0-2-9 0-2-9");
    EXPECT_EQ(days("2024年第40日"), "2024-2-9 2024-2-9");
    for (const char* text : {"第0天", "第1000天", "第天", "第3名"}) EXPECT_FALSE(parse_period(text)) << text;
}

/// Year-month of each, where a year is known.
std::string sequence(std::initializer_list<const char*> texts) {
    std::vector<Period> periods;
    for (const char* text : texts) periods.push_back(*parse_period(text));
    std::string months;
    for (const Period& each : in_sequence(periods))
        months += (months.empty() ? "" : " ") + (each.of_some_year ? "?" : std::to_string(each.first_month / 12)) +
                  "-" + std::to_string(each.first_month % 12 + 1);
    return months;
}

TEST(Period, of_no_year_is_of_the_year_before_it_in_the_table) {
    EXPECT_EQ(sequence({"2024年1月", "2月", "3月"}), "2024-1 2024-2 2024-3");
    EXPECT_EQ(sequence({"2024年1月", "12月"}), "2024-1 2024-12");
    EXPECT_EQ(sequence({"2024年11月", "12月", "1月", "2月"}), "2024-11 2024-12 2025-1 2025-2");
    EXPECT_EQ(sequence({"2024年11月", "12月", "2025年1月", "2月"}), "2024-11 2024-12 2025-1 2025-2");
    EXPECT_EQ(sequence({"2024年一季度", "二季度", "四季度", "一季度"}), "2024-1 2024-4 2024-10 2025-1");
    EXPECT_EQ(sequence({"2024年1—2月", "1—3月", "1—11月"}), "2024-1 2024-1 2024-1");
    EXPECT_EQ(sequence({"2024年6月", "5月", "1月"}), "2024-6 2024-5 2024-1") << "against time";
    EXPECT_EQ(sequence({"2024年12月30日", "12月31日", "1月1日"}), "2024-12 2024-12 2025-1");
    EXPECT_EQ(sequence({"11月", "12月", "2025年1月", "2月"}), "2024-11 2024-12 2025-1 2025-2");
    EXPECT_EQ(sequence({"11月", "12月", "1月"}), "?-11 ?-12 ?-1") << "of the same unknown year and the next";
    EXPECT_EQ(sequence({"2023年", "2024年", "1—6月"}), "2023-1 2024-1 ?-1") << "half of which year?";
    EXPECT_EQ(sequence({"今年", "3月"}), "0-1 ?-3");
}

TEST(Period, of_no_year_runs_back_past_the_new_year) {
    EXPECT_EQ(sequence({"2021年1月", "12月", "11月"}), "2021-1 2020-12 2020-11");
    EXPECT_EQ(sequence({"2021年2月", "1月", "12月", "11月"}), "2021-2 2021-1 2020-12 2020-11");
    EXPECT_EQ(sequence({"2021年3月", "2月", "1月", "2020年12月"}), "2021-3 2021-2 2021-1 2020-12");
    EXPECT_EQ(sequence({"2月", "2021年1月", "12月"}), "2021-2 2021-1 2020-12");
    EXPECT_EQ(sequence({"2024年一季度", "四季度", "三季度"}), "2024-1 2023-10 2023-7");
    EXPECT_EQ(sequence({"2021年1月2日", "1月1日", "12月31日"}), "2021-1 2021-1 2020-12");
    for (const auto& rows :
         {std::vector<const char*>{"3月", "2月", "1月", "12月"}, {"1月2日", "1月1日", "12月31日"}}) {
        std::vector<Period> periods;
        for (const char* text : rows) periods.push_back(*parse_period(text));
        periods = in_sequence(periods);
        EXPECT_TRUE(std::is_sorted(periods.rbegin(), periods.rend()));
        EXPECT_TRUE(are_neighbours(periods.back(), periods[periods.size() - 2]));
    }
}

TEST(Period, of_a_fiscal_or_a_common_year) {
    for (const char* year : {"FY2019", "FY19", "公元2019年", "2019年①", "2019*", "2019年*", "2019[1]",
                             "2019年［12］", "2019年<上>①</>", "2019年①②"})
        expect_period(year, 2019, 1, 2019, 12);
    for (const char* quarter : {"Q1 2020", "q1-2020"}) expect_period(quarter, 2020, 1, 2020, 3);
    expect_period("H2 2020", 2020, 7, 2020, 12);
    for (const char* none :
         {"FY", "FY2", "公元19年", "Q1 20", "Q5 2020", "①", "*", "[1]", "2019年[注]", "Figure 1"})
        EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, of_several_quarters) {
    for (const char* three : {"2018年1-3季度", "2018年一至三季度", "2018年1—3季", "2018年前三季度"})
        expect_period(three, 2018, 1, 2018, 9);
    expect_period("2018年2—3季度", 2018, 4, 2018, 9);
    for (const char* one : {"2018年1季", "2018年第1季"}) expect_period(one, 2018, 1, 2018, 3);
    for (const char* none : {"2018年3-1季度", "2018年1-5季度", "2018年5季", "四季", "一季稻", "1季稻"})
        EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, in_brackets_behind_another) {
    expect_period("2023年（1—9月）", 2023, 1, 2023, 9);
    expect_period("2023年(上半年)", 2023, 1, 2023, 6);
    expect_period("十三五（2016—2020）", 2016, 1, 2020, 12);
    expect_period("“十三五”（2016—2020年）", 2016, 1, 2020, 12);
    for (const char* none : {"十三五（2015—2020）", "2023年（估）", "2023年（）", "（2023年）", "2023年（2022年）"})
        EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, remarks_behind_a_year) {
    for (const char* noted : {"2025E", "2025F", "2025A", "2025年E", "2025年（E）", "2025年（初步核算）",
                              "2025年(初步核算数)", "2025年预计", "2025年（目标）①"})
        EXPECT_EQ(parse_noted_period(noted), parse_period("2025年")) << noted;
    for (const char* none : {"E", "A", "CE", "2025B", "2025年（乙）"})
        EXPECT_FALSE(parse_noted_period(none)) << none;
}

TEST(Period, days_of_a_week_say_nothing_more) {
    for (const char* day : {"2021年10月1日（周五）", "2021年10月1日(周五)", "2021年10月1日星期五",
                            "2021年10月1日 周五", "2021/10/1 周五"})
        EXPECT_EQ(parse_period(day), parse_period("2021年10月1日")) << day;
    for (const char* none : {"2021年10月周五", "周五", "2021年星期五"}) EXPECT_FALSE(parse_period(none)) << none;
}

TEST(Period, days_of_some_month) {
    EXPECT_EQ(day_of_some_month("2日")->first_day, 2);
    EXPECT_TRUE(day_of_some_month("12号")->of_some_month);
    for (const char* none : {"2", "32日", "2天", "10月2日", ""}) EXPECT_FALSE(day_of_some_month(none)) << none;
}

TEST(Period, of_no_year_passes_the_new_year) {
    std::vector<Period> periods;
    for (const char* text : {"11月", "12月", "1月", "2月"}) periods.push_back(*parse_period(text));
    const std::vector<Period> sequence = in_sequence(periods);
    EXPECT_TRUE(std::is_sorted(sequence.begin(), sequence.end()));
    EXPECT_TRUE(are_neighbours(sequence[1], sequence[2]));
}

TEST(Period, months_as_a_spreadsheet_shows_them) {
    EXPECT_EQ(parse_period("Jan-23"), parse_period("2023年1月"));
    EXPECT_EQ(parse_period("Dec-99"), parse_period("1999年12月"));
    EXPECT_EQ(spelled_date("Sep-24"), "2024年9月");
    for (const char* text : {"Jan-2", "Jan-234", "Foo-23", "jan-23", "Jan23"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, quarters_of_spreadsheets) {
    for (const char* text : {"2020Q1", "2020-Q1", "2020/q1", "2020 Q1", "2020年Q1"})
        expect_period(text, 2020, 1, 2020, 3);
    expect_period("Q4", 0, 10, 0, 12);
    for (const char* text : {"Q5", "Q", "2020Q5", "2020Q", "2020Q12", "Q1x", "2020年Q"})
        EXPECT_FALSE(parse_period(text)) << text;
}

TEST(Period, spreadsheet_dates_are_spelled_out) {
    EXPECT_EQ(spelled_date("2020-04-01"), "2020年4月1日");
    EXPECT_EQ(spelled_date("2020/1"), "2020年1月");
    EXPECT_EQ(spelled_date("2020年4月"), std::nullopt);
    EXPECT_EQ(spelled_date("2020"), std::nullopt);
}

TEST(Period, days_that_are_none) {
    for (const char* text : {"2020年2月30日", "2019-02-29", "4月31日"}) EXPECT_TRUE(names_no_day(text)) << text;
    for (const char* text : {"2020年2月29日", "2020.13", "甲1", "2020年", ""})
        EXPECT_FALSE(names_no_day(text)) << text;
}

TEST(Period, months_that_are_none) {
    for (const char* text : {"2020年13月", "13月", "2020年0月", "2020年1—13月", "2020年13月5日", "2020-13-01",
                             "2020/13/1", "2020.00.12"})
        EXPECT_TRUE(names_no_month(text)) << text;
    for (const char* text :
         {"2020年12月", "2020年2月30日", "13个月", "2019-20", "2020.13", "月", "13月龄", "岁月", "2020年", ""})
        EXPECT_FALSE(names_no_month(text)) << text;
}

TEST(Period, neighbours_and_likes) {
    EXPECT_TRUE(are_neighbours(*parse_period("2019年12月"), *parse_period("2020年1月")));
    EXPECT_TRUE(are_neighbours(*parse_period("2020年2月29日"), *parse_period("2020年3月1日")));
    EXPECT_TRUE(are_neighbours(*parse_period("2020年第9周"), *parse_period("2020年第10周")));
    EXPECT_FALSE(are_neighbours(*parse_period("2020年1月"), *parse_period("2020年3月")));
    EXPECT_TRUE(are_alike(*parse_period("2019年上半年"), *parse_period("2020年1—6月")));
    EXPECT_FALSE(are_alike(*parse_period("2019年"), *parse_period("2020年1—6月")));
}

TEST(Period, ends_are_counted_in_months_or_in_days) {
    const auto ends = [](std::initializer_list<const char*> texts) {
        std::vector<Period> periods;
        for (const char* text : texts) periods.push_back(*parse_period(text));
        std::vector<double> found = ends_in_time(periods);
        for (std::size_t i = found.size(); i-- > 0;) found[i] -= found[0];
        return found;
    };
    EXPECT_EQ(ends({"2000年", "2010年", "2018年"}), (std::vector<double>{0, 120, 216}));
    EXPECT_EQ(ends({"1月", "2月", "8月"}), (std::vector<double>{0, 1, 7}));
    EXPECT_EQ(ends({"2020-02-28", "2020-03-01"}), (std::vector<double>{0, 2}));
    EXPECT_EQ(ends({"“十二五”", "“十三五”"}), (std::vector<double>{0, 60}));
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
