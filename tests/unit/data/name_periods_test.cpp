#include "core/grid/name_periods.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using NamedPeriods = Loading;
using Texts = std::vector<std::string>;

std::string read(const Texts& texts) {
    std::vector<Cell> cells;
    for (const std::string& text : texts) cells.push_back({text});
    const NamePeriods periods = read_name_periods(cells);
    if (!periods.all) return "names";
    std::string result;
    for (const Period& period : periods.settled)
        result += std::to_string(period.first_month / 12) + "." + std::to_string(period.first_month % 12 + 1) + " ";
    return result.empty() ? "as said" : result;
}

TEST(NamePeriods, say_themselves_or_follow_one_another) {
    EXPECT_EQ(read({"2022年", "2023年"}), "as said");
    EXPECT_EQ(read({"2024年11月", "12月", "1月"}), "2024.11 2024.12 2025.1 ");
    EXPECT_EQ(read({"长沙", "岳阳"}), "names");
}

TEST(NamePeriods, of_figures_are_months_where_they_run_one_way) {
    EXPECT_EQ(read({"2024.1", "2024.2", "2024.3", "2024.10"}), "2024.1 2024.2 2024.3 2024.10 ");
    EXPECT_EQ(read({"202312", "202401"}), "2023.12 2024.1 ");
    EXPECT_EQ(read({"2024-3", "2024-2", "2024-1"}), "2024.3 2024.2 2024.1 ");
    EXPECT_EQ(read({"2024.9", "2024.1", "2024.11"}), "names"); // 2024.10, of which a spreadsheet dropped the nought
    EXPECT_EQ(read({"2024.1", "2024.1"}), "names");
    EXPECT_EQ(read({"2024.13", "2024.14"}), "names");
    EXPECT_EQ(read({"430100", "430200"}), "names");
}

std::string read_days(const Texts& texts) {
    std::vector<std::string_view> names(texts.begin(), texts.end());
    const auto periods = periods_side_by_side(names);
    std::string result = periods ? "" : "names";
    for (const Period& period : periods.value_or(std::vector<Period>()))
        result += std::to_string(period.first_month % 12 + 1) + "." + std::to_string(period.first_day) + " ";
    return result;
}

TEST(NamePeriods, of_days_follow_one_another) {
    EXPECT_EQ(read_days({"9月30日", "10月1日", "2日", "5日"}), "9.30 10.1 10.2 10.5 ");
    EXPECT_EQ(read_days({"2021年9月29日", "30日", "1日", "2号"}), "9.29 9.30 10.1 10.2 ");
    EXPECT_EQ(read_days({"10月2日", "1日", "30日", "29日"}), "10.2 10.1 9.30 9.29 ") << "the latest first";
    EXPECT_EQ(read_days({"12月31日", "1日", "1月2日"}), "12.31 1.1 1.2 ");
    EXPECT_EQ(read_days({"20210930", "20211001"}), "9.30 10.1 ");
    for (const Texts& names : {Texts{"1日", "2日"},
                               {"10月", "2日"},
                               {"9月29日", "31日"},
                               {"10月1日", "1日"},
                               {"10月1日", "2天"},
                               {"20211001", "20211032"}})
        EXPECT_EQ(read_days(names), "names") << names.back();
}

TEST(NamePeriods, of_a_season_are_no_months) {
    EXPECT_EQ(read({"2009-10", "2010-11", "2011-12"}), "names");
    EXPECT_EQ(read({"2010/11", "2011/12"}), "names");
    EXPECT_EQ(read({"2009-10"}), "as said");
    EXPECT_EQ(read({"2009-10", "2009-11", "2009-12"}), "as said");
    EXPECT_EQ(read({"2009-10", "2010-11", "2011-11"}), "as said");
}

TEST(NamePeriods, with_a_remark_are_periods_where_no_other_row_is_of_them) {
    EXPECT_EQ(read({"2022年", "2023年（快报）"}), "2022.1 2023.1 ");
    EXPECT_EQ(read({"2025年", "2025年（目标）"}), "names");
}

TEST(NamePeriods, before_one_word_are_a_year_apart) {
    EXPECT_EQ(read({"2023年国庆", "2024年国庆"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023年五一", "2024年五一"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023年国庆", "2024年春节"}), "names");
    EXPECT_EQ(read({"2023年男", "2023年女"}), "names");
    EXPECT_EQ(read({"2023年国庆", "2023年国庆"}), "names");
    EXPECT_EQ(read({"2023年国庆"}), "names");
    EXPECT_EQ(read({"6月低温", "7月低温"}), "names");
}

TEST(NamePeriods, of_one_feast_whatever_is_said_of_it) {
    EXPECT_EQ(read({"2023年国庆", "2024年国庆节"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023年国庆节", "2024年国庆"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023年春节", "2024年春节假期"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"23年“五一”", "24年五一小长假"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023年春节", "2024年春季"}), "names");
    EXPECT_EQ(read({"2023年春节", "2024年春运"}), "names");
    EXPECT_EQ(read({"2023年国庆", "2024年国庆前"}), "names");
}

TEST(NamePeriods, of_feasts_are_a_year_apart_in_two_figures_too) {
    EXPECT_EQ(read({"23年国庆", "24年国庆"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"99年春节", "２０年春节"}), "1999.1 2020.1 ");
    EXPECT_EQ(read({"23年五一", "2024年五一"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023年双11", "2024年双11"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"23年“双11”", "24年“双11”"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"2023双11", "2024双11"}), "2023.1 2024.1 ");
    EXPECT_EQ(read({"22年暑期", "23年暑期"}), "2022.1 2023.1 ");
    EXPECT_EQ(read({"10年期", "20年期"}), "names");
    EXPECT_EQ(read({"10年以上", "20年以上"}), "names");
    EXPECT_EQ(read({"24年春节", "24年国庆"}), "names") << "of one year: as they are typed";
}

TEST(NamePeriods, numbers_of_days_are_known) {
    const auto day = [](const Texts& texts) {
        std::vector<Cell> cells;
        for (const std::string& text : texts) cells.push_back({text});
        return first_day_number(cells).value_or("");
    };
    EXPECT_EQ(day({"45292", "45323"}), "2024年1月1日");
    EXPECT_EQ(day({"45323", "45292"}), "");
    EXPECT_EQ(day({"45292", "46292"}), "") << "postcodes, or what else has five figures";
    EXPECT_EQ(day({"45292", "45323a"}), "");
    EXPECT_EQ(day({"45292"}), "");
}

TEST_F(NamedPeriods, of_figures_are_printed_and_found_as_months) {
    const ChartTable chart = load_block(trend_kind(), "  时间\t客流\n  2024.1\t1\n  2024.10\t2\n");
    EXPECT_TRUE(chart.table.columns[0].period);
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2024年1月", "2024年10月"}));
    EXPECT_EQ(spelled_period("202401"), "2024年1月");
    EXPECT_EQ(spelled_period("20240131"), "2024年1月31日");
    EXPECT_EQ(spelled_period("2024年1月"), std::nullopt);
    EXPECT_EQ(spelled_period("２０２４年1月（快报）"), "2024年1月（快报）");
    EXPECT_EQ(spelled_period("2024年（快报）"), std::nullopt);
}

TEST_F(NamedPeriods, go_by_the_clock_where_one_does) {
    const ChartTable hours =
        load_block(trend_kind(), "  时间\t客流\n  2024/1/1 0:00\t1\n  2024/1/1 1:00\t2\n  2024/1/1 2:00\t4\n");
    EXPECT_EQ(texts(hours.table.columns[0]), (Texts{"2024年1月1日0:00", "2024年1月1日1:00", "2024年1月1日2:00"}));
    EXPECT_EQ(period_of(hours.table.columns[0].values[0])->minute, 0);
    EXPECT_EQ(hours.apart, std::vector<bool>()) << "one line";
    const ChartTable days = load_block(trend_kind(), "  时间\t客流\n  2024/1/1 0:00\t1\n  2024/1/2 0:00\t2\n");
    EXPECT_EQ(texts(days.table.columns[0]), (Texts{"2024年1月1日", "2024年1月2日"}));
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
