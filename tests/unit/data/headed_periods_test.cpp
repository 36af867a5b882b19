// What stands short under a name that says what it is.
#include "core/data/find_row.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class HeadedPeriods : public Loading {
protected:
    /// The names as they are printed.
    Texts names(const std::string& header, const Texts& typed) {
        std::string block = "  " + header + "\t值\n";
        for (const std::string& name : typed) block += "  " + name + "\t" + std::to_string(block.size()) + "亿元\n";
        diagnostics_ = {};
        chart_table_ = load_block(trend_kind(), block);
        return chart_table_.table.columns.empty() ? Texts{} : texts(chart_table_.table.columns[0]);
    }
    std::optional<std::size_t> row(const std::string& name) {
        return find_row(chart_table_.table.columns[0], name);
    }

    ChartTable chart_table_;
};

TEST_F(HeadedPeriods, years_of_two_figures_are_found_as_they_are_typed) {
    EXPECT_EQ(names("年份", {"16", "17", "18"}), (Texts{"2016", "2017", "2018"}));
    EXPECT_EQ(row("17"), 1u);
    EXPECT_EQ(row("2018年"), 2u);
    EXPECT_EQ(row("19"), std::nullopt);
    EXPECT_EQ(names("年份", {"2016.0", "2017.0"}), (Texts{"2016", "2017"}));
}

TEST_F(HeadedPeriods, months_of_four_figures) {
    EXPECT_EQ(names("月份", {"2011", "2012", "2101", "2104"}),
              (Texts{"2020年11月", "2020年12月", "2021年1月", "2021年4月"}));
    EXPECT_EQ(faults(), Texts{"spec.yaml 3:3 Z383"});
    EXPECT_EQ(row("2101"), 2u);
    EXPECT_EQ(names("年月", {"2109", "2112", "2201"}), (Texts{"2021年9月", "2021年12月", "2022年1月"}));
    EXPECT_EQ(names("年份", {"2011", "2012"}), (Texts{"2011", "2012"}));
    EXPECT_EQ(names("月份", {"2011", "2018"}), (Texts{"2011", "2018"})) << "no month has 18";
}

TEST_F(HeadedPeriods, days_of_some_year) {
    const Texts days{"10月1日", "10月2日", "10月4日"};
    EXPECT_EQ(names("日期", {"10/1", "10/2", "10/4"}), days);
    EXPECT_EQ(faults(), Texts{"spec.yaml 3:3 Z383"});
    EXPECT_TRUE(chart_table_.table.columns[0].period);
    EXPECT_EQ(row("10/2"), 1u);
    EXPECT_EQ(names("日期", {"10-1", "10-2", "10-4"}), days);
    EXPECT_EQ(names("日期", {"10-01", "10-02", "10-04"}), days);
    EXPECT_EQ(names("日期", {"10.1", "10.2", "10.4"}), days);
    EXPECT_EQ(names("日期", {"1-Oct", "2-Oct", "4-Oct"}), days);
    EXPECT_EQ(names("日期", {"21/12/31", "22/1/1"}), (Texts{"2021年12月31日", "2022年1月1日"}));
}

TEST_F(HeadedPeriods, what_may_be_something_else_stays) {
    EXPECT_EQ(names("日期", {"10.9", "10.1", "10.11"}), (Texts{"10.9", "10.1", "10.11"}))
        << "10.10 lost its nought";
    EXPECT_EQ(names("日期", {"13/1", "13/2"}), (Texts{"13/1", "13/2"}));
    EXPECT_EQ(names("年龄", {"10-1", "10-2"}), (Texts{"10-1", "10-2"}));
    EXPECT_EQ(names("比分", {"10/1", "10/2"}), (Texts{"10/1", "10/2"}));
}

TEST_F(HeadedPeriods, dates_of_eight_figures) {
    EXPECT_EQ(names("日期", {"20211001", "20211004"}), (Texts{"2021年10月1日", "2021年10月4日"}));
    EXPECT_EQ(row("20211004"), 1u);
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(load(trend_kind(), "{20211001: 3亿元, 20211004: 2亿元}").table.columns[0]),
              (Texts{"2021年10月1日", "2021年10月4日"}));
}

TEST_F(HeadedPeriods, school_years) {
    EXPECT_EQ(names("学年", {"2019-2020", "2020-2021"}), (Texts{"2019-2020学年", "2020-2021学年"}));
    EXPECT_TRUE(chart_table_.table.columns[0].period);
    EXPECT_EQ(row("2020-2021"), 1u);
    EXPECT_EQ(names("学年", {"2019/20", "2020/21"}), (Texts{"2019/20学年", "2020/21学年"}));
    EXPECT_EQ(names("年份", {"2019-2020", "2020-2021"}), (Texts{"2019-2020", "2020-2021"}));
}

TEST_F(HeadedPeriods, days_behind_a_day) {
    EXPECT_EQ(names("日期", {"9月30日", "10月1日", "2日", "5日"}), (Texts{"9月30日", "10月1日", "2日", "5日"}));
    EXPECT_TRUE(chart_table_.table.columns[0].period);
    EXPECT_EQ(row("10月5日"), 3u);
    EXPECT_EQ(row("5日"), 3u);
    EXPECT_EQ(faults(), Texts{});
    const ChartTable wide = load_block(trend_kind(), "  指标\t10月1日\t2日\t5日\n  客流（万人次）\t10\t12\t15\n");
    EXPECT_EQ(texts(wide.table.columns.at(0)), (Texts{"10月1日", "2日", "5日"}));
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
