#include "core/data/line_names.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class LineNames : public Loading {
protected:
    Texts faults_of(const std::string& data) {
        ChartKind kind = trend_kind();
        kind.channels[0].in_time = true;
        diagnostics_ = {};
        const ChartTable table = load(kind, data);
        doubt_line_names(chart_, table, diagnostics_);
        return faults();
    }
};

TEST_F(LineNames, without_an_order_are_doubted_once) {
    EXPECT_EQ(faults_of("{长沙: 3, 岳阳: 2, 常德: 1}"), (Texts{"spec.yaml 1:2 Z381"}));
    EXPECT_EQ(faults_of("{2024.13: 3, 2024.14: 2}"), (Texts{"spec.yaml 1:2 Z381"}));
    EXPECT_EQ(faults_of("{23年国庆: 3, 24年春节: 2, 24年国庆: 4}"), (Texts{"spec.yaml 1:2 Z381"}));
}

TEST_F(LineNames, of_one_row_leave_lines_of_one_point) {
    EXPECT_EQ(faults_of("[[指标, 2016年, 2017年, 2018年预算], [出口, 10, 12, 15]]"),
              (Texts{"spec.yaml 1:32 Z381"}));
    EXPECT_EQ(faults_of("[[指标, 2016年, 2017年], [出口, 10, 12]]"), Texts{});
    EXPECT_EQ(faults_of("[[指标, 产值], [出口, 10]]"), Texts{}) << "one point, and no other under it";
}

TEST_F(LineNames, that_are_periods_or_count_are_not) {
    EXPECT_EQ(faults_of("{2022年: 3, 2023年: 2}"), Texts{});
    EXPECT_EQ(faults_of("{2025年: 3, 2025年（目标）: 2}"), Texts{});
    EXPECT_EQ(faults_of("{0—14岁: 3, 15—64岁: 2}"), Texts{});
    EXPECT_EQ(faults_of("{第一轮: 3, 第二轮: 2}"), Texts{});
}

TEST_F(LineNames, that_say_days_or_years_are_doubted_though_they_count) {
    for (const char* data :
         {"{10/1: 3, 10/2: 2, 10/4: 1}", "{1-Oct: 3, 4-Oct: 2}", "{公历2019: 3, 公历2023: 2}",
          "[[日期, 值], [Oct-1, 3], [Oct-4, 2]]", "[[日期, 值], [10.9, 3], [10.1, 2], [10.11, 2]]"})
        EXPECT_EQ(faults_of(data).back().substr(faults_of(data).back().size() - 4), "Z381") << data;
    for (const char* data : {"{10-1: 3, 10-2: 2}", "{5.1: 3, 5.2: 2}", "[[日期, 值], [第1天, 3], [第3天, 2]]",
                             "[[日期, 值], [1日, 3], [3日, 2]]", "[[时间, 值], [8点, 3], [9点, 2]]"})
        EXPECT_EQ(faults_of(data), Texts{}) << data;
}

/// Of rows named by numbers from the first one on, the name that is doubted.
std::string doubted(std::size_t first, std::size_t rows, std::size_t step = 1) {
    ChartKind kind = trend_kind();
    kind.channels[0].in_time = true;
    ChartSpec chart;
    chart.kind = &kind;
    ChartTable table;
    table.table.rows = rows;
    table.table.columns.resize(1);
    for (std::size_t row = 0; row < rows; ++row)
        table.table.columns[0].values.add(table.table.texts.keep(std::to_string(first + row * step)), {});
    table.bindings = {{0, 1}};
    Diagnostics diagnostics;
    doubt_line_names(chart, table, diagnostics);
    return diagnostics.all().empty() ? "" : diagnostics.all().front().zh.substr(0, 12);
}

TEST(LineNamesThatCountUp, are_no_years_however_many_there_are) {
    EXPECT_EQ(doubted(1, 20'240), "");
    EXPECT_EQ(doubted(0, 2500, 10), "");
    EXPECT_EQ(doubted(202'412, 2), "“202413”") << "the bad one";
}

} // namespace
} // namespace zhitu::testing
