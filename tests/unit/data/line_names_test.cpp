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

TEST_F(LineNames, that_are_periods_or_count_are_not) {
    EXPECT_EQ(faults_of("{2022年: 3, 2023年: 2}"), Texts{});
    EXPECT_EQ(faults_of("{2025年: 3, 2025年（目标）: 2}"), Texts{});
    EXPECT_EQ(faults_of("{0—14岁: 3, 15—64岁: 2}"), Texts{});
    EXPECT_EQ(faults_of("{第一轮: 3, 第二轮: 2}"), Texts{});
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
    EXPECT_EQ(doubted(202'412, 2), "“202412”");
}

} // namespace
} // namespace zhitu::testing
