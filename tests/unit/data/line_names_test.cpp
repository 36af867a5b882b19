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
}

TEST_F(LineNames, that_are_periods_or_count_are_not) {
    EXPECT_EQ(faults_of("{2022年: 3, 2023年: 2}"), Texts{});
    EXPECT_EQ(faults_of("{2025年: 3, 2025年（目标）: 2}"), Texts{});
    EXPECT_EQ(faults_of("{0—14岁: 3, 15—64岁: 2}"), Texts{});
    EXPECT_EQ(faults_of("{第一轮: 3, 第二轮: 2}"), Texts{});
}

} // namespace
} // namespace zhitu::testing
