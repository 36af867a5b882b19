#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using SplitPeriods = Loading;

TEST_F(SplitPeriods, are_one_column_unless_they_are_named) {
    const std::string table = "年,月,价格（元/公斤）\n2023,1,15.2\n2023,2,14.8\n";
    load_csv(trend_kind(), table);
    EXPECT_EQ(faults(), (Texts{"data.csv 1:3 Z382"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "并成一列，如 2023年1月");
    diagnostics_ = {};
    chart_.x = {phrase("月")};
    chart_.series = phrase("年");
    load_csv(trend_kind(), table);
    EXPECT_EQ(faults(), Texts{});
}

} // namespace
} // namespace zhitu::testing
