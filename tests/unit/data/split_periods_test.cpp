#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using SplitPeriods = Loading;

TEST_F(SplitPeriods, are_one_column_unless_they_are_named) {
    const std::string table = "年,月,价格（元/公斤）\n2023,1,15.2\n2023,2,14.8\n";
    load_csv(trend_kind(), table);
    EXPECT_EQ(faults(), (Texts{"data.csv 1:3 Z382"}));
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "并成一列，如 2023年1月；一年一个系列，就写 系列: 年");
    diagnostics_ = {};
    chart_.x = {phrase("月")};
    chart_.series = phrase("年");
    load_csv(trend_kind(), table);
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(SplitPeriods, may_have_the_year_behind) {
    const auto said = [&](const std::string& data) {
        diagnostics_ = {};
        load(trend_kind(), data);
        return faults();
    };
    EXPECT_EQ(said("[[月份, 年份, 产值], [11, 2023, 10], [12, 2023, 11], [1, 2024, 12]]"),
              (Texts{"spec.yaml 1:7 Z382"}));
    EXPECT_EQ(sentence(), "“月份”和“年份”两列合起来才是一个时期");
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "并成一列，如 2023年11月；一年一个系列，就写 系列: 年份");
    EXPECT_EQ(said("[[季度, 年份, 产值], [4, 2023, 10], [1, 2024, 12]]"), (Texts{"spec.yaml 1:7 Z382"}));
    EXPECT_EQ(said("[[月份, 年份, 产值], [11月, 2019年, 10], [12月, '', 11], [1月, 2020年, 12]]"),
              (Texts{"spec.yaml 1:7 Z382"}))
        << "merged cells";
    EXPECT_EQ(said("[[月份, 年份, 产值], [11, 2023, 10], [12, 2023, 11]]"), Texts{}) << "of one year";
    EXPECT_EQ(said("[[套餐, 月, 年, 日], [甲, 3, 30, 1], [乙, 5, 50, 2]]"), Texts{}) << "prices";
    chart_.series = phrase("年份");
    EXPECT_EQ(said("[[月份, 年份, 产值], [1, 2023, 10], [2, 2023, 11], [1, 2024, 12]]"), Texts{});
}

} // namespace
} // namespace zhitu::testing
