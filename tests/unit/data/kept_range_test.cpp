// 范围 of an axis of periods.
#include "tests/unit/data/loading.hpp"

#include <gmock/gmock.h>

namespace zhitu::testing {
namespace {

class KeptRange : public Loading {
protected:
    Texts kept(const std::string& low, const std::string& high, const std::string& data,
               const ChartKind& kind = column_kind()) {
        chart_.x_axis.low = phrase(low);
        chart_.x_axis.high = phrase(high);
        const ChartTable chart = load(kind, data);
        EXPECT_EQ(chart.table.rows, chart.table.columns.at(1).values.size());
        return texts(chart.table.columns.at(0));
    }
    /// Rows stand in time, whatever they are.
    static ChartKind timed_kind() {
        ChartKind kind = trend_kind();
        kind.channels[0].in_time = true;
        return kind;
    }
};

const std::string years = "{2015年: 1, 2016年: 2, 2018年: 3, 2020年: 4, 2021年: 5}";

TEST_F(KeptRange, holds_both_of_its_ends) {
    EXPECT_EQ(kept("2016", "2020", years), (Texts{"2016年", "2018年", "2020年"}));
    EXPECT_EQ(kept("2016", "20年", years), (Texts{"2016年", "2018年", "2020年"})) << "typed short";
    EXPECT_EQ(kept("2017", "2020", years), (Texts{"2018年", "2020年"})) << "an end may lie between rows";
    EXPECT_EQ(kept("2017年", "2019年", years), (Texts{"2018年"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(KeptRange, ends_match_by_what_they_mean) {
    const std::string months = "{2019-12: 1, 2020-01: 2, 2020-03: 3, 2020-12: 4, 2021-01: 5}";
    EXPECT_EQ(kept("2020年1月", "2020/12", months), (Texts{"2020年1月", "2020年3月", "2020年12月"}));
    EXPECT_EQ(kept("2020", "2020", months), (Texts{"2020年1月", "2020年3月", "2020年12月"}))
        << "a year holds its months";
    EXPECT_EQ(kept("2020年一季度", "2021", "{2019Q4: 1, 2020Q1: 2, 2021年Q2: 3}"), (Texts{"2020Q1", "2021年Q2"}));
    EXPECT_EQ(kept("2020年1月", "2020年2月", "{2020年1月31日: 1, 2020年2月29日: 2, 2020年3月1日: 3}"),
              (Texts{"2020年1月31日", "2020年2月29日"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(KeptRange, knows_the_year_and_the_day_that_neighbours_tell) {
    EXPECT_EQ(kept("2024年12月", "2025年1月", "{2024年11月: 1, 12月: 2, 1月: 3, 2月: 4}"), (Texts{"12月", "1月"}));
    EXPECT_EQ(kept("6时", "14:30", "{2时: 1, 6时: 2, 14时30分: 3, 18时: 4}"), (Texts{"6时", "14时30分"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(KeptRange, rows_that_are_left_stay_periods_and_stand_in_time) {
    chart_.x_axis.low = phrase("2016");
    chart_.x_axis.high = phrase("2018");
    const ChartTable chart = load(timed_kind(), "{2018年: 3, 2015年: 1, 2017年: 2, 2016年: 2, 2021年: 5}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2017年", "2018年"}));
    for (const zhitu_cell& cell : chart.table.columns[0].values.cells())
        EXPECT_TRUE(cell.flags & ZHITU_CELL_PERIOD);
    EXPECT_TRUE(chart.times.empty()) << "the uneven steps are gone";
}

TEST_F(KeptRange, names_that_stand_in_time_keep_their_order) {
    const std::string rounds = "{初赛: 1, 复赛: 2, 半决赛: 3, 决赛: 4}";
    EXPECT_EQ(kept("复赛", "半决赛", rounds, timed_kind()), (Texts{"复赛", "半决赛"}));
    EXPECT_EQ(faults(), Texts{});
    kept("决赛", "复赛", rounds, timed_kind());
    EXPECT_THAT(sentence(), ::testing::HasSubstr("“决赛”在“复赛”后面"));
}

TEST_F(KeptRange, faults) {
    kept("2020", "2016", years);
    EXPECT_THAT(sentence(), ::testing::HasSubstr("“2020”在“2016”后面"));
    diagnostics_ = {};
    kept("2016", "2022年", years);
    EXPECT_THAT(sentence(), ::testing::HasSubstr("没有“2022年”这一行，是不是“2020年”"));
    diagnostics_ = {};
    kept("2019", "2019", years);
    EXPECT_THAT(sentence(), ::testing::HasSubstr("没有“2019”这一行"));
    diagnostics_ = {};
    kept("甲", "乙", "{甲: 1, 乙: 2, 丙: 3}");
    EXPECT_THAT(sentence(), ::testing::HasSubstr("柱图的横轴上是没有先后的名称"));
}

TEST_F(KeptRange, rows_that_are_named_must_be_left) {
    chart_.highlight = {phrase("2016"), phrase("2021年")};
    chart_.x_axis.ticks = {phrase("2015")};
    chart_.annotations = {{Annotation::Kind::line, phrase("2021"), {}, {}, {}},
                          {Annotation::Kind::span, phrase("2018"), phrase("2021"), {}, {}}};
    kept("2016", "2020", years);
    ASSERT_EQ(diagnostics_.all().size(), 3u);
    EXPECT_EQ(diagnostics_.all()[0].zh, "“2021年”在范围 2016—2020 以外，图上没有");
    EXPECT_EQ(diagnostics_.all()[2].zh, "“2015”在范围 2016—2020 以外，图上没有");
}

} // namespace
} // namespace zhitu::testing
