#include "core/data/growth_rows.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using Mode = Growth::Mode;
using Names = std::vector<std::string>;

Column column_of(const Names& names) {
    Column column;
    for (const std::string& name : names) column.values.add(name, {});
    return column;
}

/// "0-3", or the fault's code.
std::string rows(const Names& names, Mode mode, const std::string& from = "", const std::string& to = "") {
    Growth growth;
    growth.mode = mode;
    growth.from.value = from;
    growth.to.value = to;
    Diagnostics diagnostics;
    const auto found = growth_rows(growth, column_of(names), {0, names.size() - 1}, diagnostics);
    EXPECT_NE(found.has_value(), diagnostics.has_errors());
    if (!found) return diagnostics.all().front().code;
    return std::to_string(found->from) + "-" + std::to_string(found->to);
}

std::string years(const std::string& from, const std::string& to) {
    Diagnostics diagnostics;
    const auto found = years_between(column_of({from, to}), {0, 1}, {}, diagnostics);
    return found ? std::to_string(*found) : diagnostics.all().front().code;
}

const Names four{"2016年", "2017年", "2018年", "2020年"};

TEST(GrowthRows, are_the_usual_ones_unless_named) {
    EXPECT_EQ(rows(four, Mode::automatic), "0-3");
    EXPECT_EQ(rows(four, Mode::annual, "2017"), "1-3"); // 2017 and 2017年 are one
    EXPECT_EQ(rows(four, Mode::multiple, "", "2018年"), "0-2");
    EXPECT_EQ(rows(four, Mode::written, "2017年", "2018年"), "1-2");
}

TEST(GrowthRows, named_ones_run_forward) {
    EXPECT_EQ(rows(four, Mode::automatic, "2018年", "2016年"), "Z345");
    EXPECT_EQ(rows(four, Mode::automatic, "2018年", "2018年"), "Z345");
    EXPECT_EQ(rows({"2020年", "2016年"}, Mode::automatic, "2016年", "2020年"), "1-0"); // in time, not in the table
    EXPECT_EQ(rows({"甲", "乙", "丙"}, Mode::automatic, "丙", "乙"), "Z345");
    EXPECT_EQ(rows(four, Mode::automatic, "2019年"), "Z308");
}

TEST(GrowthRows, usual_ones_run_forward_in_time) {
    EXPECT_EQ(rows({"2020年", "2016年"}, Mode::automatic), "1-0");
    EXPECT_EQ(rows({"2020年", "2016年", "2018年"}, Mode::automatic), "1-0");
    EXPECT_EQ(rows({"2020年6月", "2020年5月", "2020年4月"}, Mode::period_on_period), "1-0");
    EXPECT_EQ(rows({"2020-04-02", "2020-04-01"}, Mode::period_on_period), "1-0");
}

TEST(GrowthRows, usual_ones_that_time_does_not_order_run_as_they_are_typed) {
    EXPECT_EQ(rows({"12月", "1月"}, Mode::automatic), "0-1");
    EXPECT_EQ(rows({"2020年", "“十三五”", "2016年"}, Mode::automatic), "0-2");
}

TEST(GrowthRows, year_on_year_is_the_same_period_a_year_earlier) {
    const Names quarters{"2019年一季度", "2019年二季度", "2020年一季度", "2020年二季度"};
    EXPECT_EQ(rows(quarters, Mode::year_on_year), "1-3");
    EXPECT_EQ(rows(quarters, Mode::year_on_year, "", "2020年一季度"), "0-2");
    EXPECT_EQ(rows({"2019年1—6月", "2019年", "2020年1—6月"}, Mode::year_on_year), "0-2");
    EXPECT_EQ(rows({"2018年", "2019年", "2020年"}, Mode::year_on_year), "1-2");
    EXPECT_EQ(rows({"2019年", "2019年末", "2020年末"}, Mode::year_on_year), "1-2"); // a day is not its year
    EXPECT_EQ(rows({"2019年第10周", "2020年第9周", "2020年第10周"}, Mode::year_on_year), "0-2");
    EXPECT_EQ(rows({"7月", "8月"}, Mode::year_on_year), "Z343"); // of no year
}

TEST(GrowthRows, year_on_year_names_what_is_missing) {
    Growth growth;
    growth.mode = Mode::year_on_year;
    Diagnostics diagnostics;
    EXPECT_FALSE(growth_rows(growth, column_of({"2019年6月", "2020年5月"}), {0, 1}, diagnostics));
    ASSERT_EQ(diagnostics.all().size(), 1u);
    EXPECT_EQ(diagnostics.all()[0].code, "Z342");
    EXPECT_NE(diagnostics.all()[0].zh.find("2019年5月"), std::string::npos) << diagnostics.all()[0].zh;
    EXPECT_EQ(rows({"甲", "乙"}, Mode::year_on_year), "Z343");
    EXPECT_EQ(rows({"“十二五”", "“十三五”"}, Mode::year_on_year), "Z343");
}

TEST(GrowthRows, period_on_period_is_the_one_before) {
    EXPECT_EQ(rows({"2020年4月", "2020年5月", "2020年6月"}, Mode::period_on_period), "1-2");
    EXPECT_EQ(rows({"2019年12月", "2020年1月"}, Mode::period_on_period), "0-1");
    EXPECT_EQ(rows({"2019年四季度", "2020年一季度"}, Mode::period_on_period), "0-1");
    EXPECT_EQ(rows({"2020年1—5月", "2020年1—6月"}, Mode::period_on_period), "0-1");
    EXPECT_EQ(rows({"上周", "本周"}, Mode::period_on_period), "0-1");
    EXPECT_EQ(rows(four, Mode::period_on_period), "Z344"); // 2018 to 2020
    EXPECT_EQ(rows(four, Mode::period_on_period, "", "2016年"), "Z344");
}

TEST(YearsBetween, alike_periods_only) {
    EXPECT_EQ(years("2016年", "2020年"), "4");
    EXPECT_EQ(years("2019年6月", "2020年6月"), "1");
    EXPECT_EQ(years("2010年末", "2020年末"), "10");
    EXPECT_EQ(years("2019年6月", "2020年5月"), "Z346");
    EXPECT_EQ(years("2019年", "2020年末"), "Z346");
    EXPECT_EQ(years("2016年", "2020年一季度"), "Z346");
    EXPECT_EQ(years("2020年", "2016年"), "Z346");
    EXPECT_EQ(years("甲", "2016年"), "Z343");
    EXPECT_EQ(years("“十二五”", "“十三五”"), "Z343");
}

} // namespace
} // namespace zhitu
