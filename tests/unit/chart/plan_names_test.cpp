// 刻度 and 网格 of an axis of names.
#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string months = "数据: {2019-11: 1, 2019-12: 2, 2020-01: 3, 2020-02: 4}\n"; // the fourth line

class Names : public Charting {
protected:
    NamesPlan names(const std::string& axis, const std::string& kind = "trend") {
        diagnostics_ = {};
        read(kind, months + axis + "\n");
        return plan().names;
    }
    std::vector<std::size_t> rows(const std::string& ticks, const std::string& kind = "trend") {
        std::vector<std::size_t> found;
        for (const NamesPlan::Tick& tick : names("横轴: {刻度: " + ticks + "}", kind).ticks)
            found.push_back(tick.row);
        EXPECT_EQ(faults(), Faults{}) << ticks;
        return found;
    }
    std::string refusal(const std::string& axis, const std::string& kind, const std::string& at) {
        names(axis, kind);
        EXPECT_EQ(faults(), Faults{at}) << axis;
        return diagnostics_.all().empty() ? "" : diagnostics_.all()[0].zh + "；" + diagnostics_.all()[0].fix_zh;
    }
};

TEST_F(Names, ticks_are_periods_by_what_they_mean) {
    EXPECT_THAT(rows("[2020年2月, 2019/12]"), ElementsAre(1u, 3u));
    EXPECT_THAT(rows("[2020.02]", "column"), ElementsAre(3u));
    EXPECT_THAT(rows("有"), IsEmpty()) << "all that have room";
}

TEST_F(Names, a_step_counts_rows_from_the_first) {
    EXPECT_THAT(rows("2"), ElementsAre(0u, 2u));
    EXPECT_THAT(rows("3", "column"), ElementsAre(0u, 3u));
    EXPECT_THAT(rows("1").size(), 4u);
}

TEST_F(Names, may_be_left_out) {
    EXPECT_FALSE(names("横轴: {刻度: 无}").labels);
    EXPECT_FALSE(names("横轴: {刻度: 无}").prints(0));
    EXPECT_TRUE(names("横轴: {刻度: 有}").inner);
    EXPECT_FALSE(names("").inner);
    EXPECT_TRUE(names("横轴: {刻度: 2}").prints(2));
    EXPECT_FALSE(names("横轴: {刻度: 2}").prints(3));
}

TEST_F(Names, a_grid_stands_at_points) {
    EXPECT_TRUE(names("横轴: {网格: 是}").grid);
    EXPECT_FALSE(names("横轴: {网格: 否}").grid);
    EXPECT_FALSE(names("横轴: {网格: 否}", "column").grid);
    EXPECT_EQ(faults(), Faults{});
    EXPECT_THAT(refusal("横轴: {网格: 是}", "column", "5:10 Z272"), HasSubstr("柱图的横轴上每一行都立着柱"));
    EXPECT_THAT(refusal("横轴: {刻度: 无, 网格: 是}", "trend", "5:17 Z435"), HasSubstr("刻度: 无"));
}

TEST_F(Names, that_are_not_there_or_twice) {
    EXPECT_THAT(refusal("横轴: {刻度: [2019-12, 2202-01]}", "trend", "5:20 Z308"), HasSubstr("2202-01"));
    EXPECT_THAT(refusal("横轴: {刻度: [2019-12, 2019年12月]}", "trend", "5:20 Z434"), HasSubstr("写了两次"));
    EXPECT_THAT(refusal("横轴: {刻度: 4}", "trend", "5:10 Z433"), HasSubstr("要 1 到 3 的整数"));
    EXPECT_THAT(refusal("横轴: {刻度: 1.5}", "trend", "5:10 Z433"), HasSubstr("刻度: 2"));
    EXPECT_THAT(refusal("横轴: {刻度: 2020-01}", "trend", "5:10 Z433"), HasSubstr("刻度: [2020-01]"));
}

TEST_F(Names, of_bars_that_lie_all_stand) {
    EXPECT_THAT(refusal("纵轴: {刻度: [2019-12]}", "bar", "5:11 Z272"), HasSubstr("条图的每一行都印名称"));
    EXPECT_THAT(refusal("纵轴: {刻度: 2}", "bar", "5:10 Z272"), HasSubstr("趋势、柱图、构成的 横轴"));
    refusal("纵轴: {刻度: 无}", "bar", "5:10 Z272");
    refusal("纵轴: {网格: 是}", "bar", "5:10 Z272");
    names("纵轴: {刻度: 有, 网格: 否, 范围: 2019-12—2020-01}", "bar");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(chart().rows(), 2u);
}

TEST_F(Names, of_very_many_rows_are_not_counted_out) {
    std::string rows = "数据: |\n  年 值\n";
    for (int row = 0; row < 300; ++row) rows += "  第" + std::to_string(row) + "号 1\n";
    read("trend", rows + "横轴: {刻度: 2}\n");
    plan();
    EXPECT_EQ(faults(), Faults{"306:10 Z430"});
}

TEST_F(Names, an_axis_that_is_not_drawn_takes_nothing) {
    EXPECT_THAT(refusal("横轴: {刻度: 有}", "plans_nothing", "5:10 Z272"), HasSubstr("不画横轴"));
}

TEST_F(Names, the_dump_says_what_was_asked) {
    names("横轴: {刻度: 3, 网格: 是}");
    EXPECT_THAT(dump(chart(), plan()),
                HasSubstr("  names between the ends\n  name row 0\n  name row 3\n  grid of names\n"));
    names("横轴: {刻度: 无}");
    EXPECT_THAT(dump(chart(), plan()), HasSubstr("  no names\n"));
}

} // namespace
} // namespace zhitu::test
