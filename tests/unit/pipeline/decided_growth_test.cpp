// What spec.md decided about growth.
#include "tests/unit/pipeline/decided.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string two = "{2016年: 1998.27亿元, 2020年: 2503.07亿元}";

TEST_F(Decided, growth_is_last_against_first_to_one_decimal) {
    EXPECT_EQ(badge(chart("柱图", two, "增长: 自动\n")), "25.3%");
}

TEST_F(Decided, growth_rounds_half_away_from_zero) {
    EXPECT_EQ(badge(chart("柱图", "{2016年: 1000, 2020年: 1000.5}", "增长: 自动\n")), "0.1%");
    EXPECT_EQ(badge(chart("柱图", "{2016年: 2000, 2020年: 1999}", "增长: 自动\n")), "0.1%") << "a fall";
}

TEST_F(Decided, a_base_that_allows_no_growth_has_a_warning_and_no_badge) {
    for (const std::string base : {"—", "0亿元", "-3亿元"}) {
        diagnostics_ = {};
        const Picture picture = chart("柱图", "{2016年: " + base + ", 2020年: 2亿元}", "增长: 自动\n");
        EXPECT_FALSE(picture.marks.empty()) << base;
        EXPECT_EQ(badge(picture), "") << base;
        EXPECT_EQ(codes().size(), 1u) << base;
    }
}

TEST_F(Decided, values_in_per_cent_grow_by_points) {
    EXPECT_EQ(badge(chart("柱图", "{2016年: 51.2%, 2020年: 58.6%}", "增长: 自动\n")), "7.4个百分点");
}

TEST_F(Decided, with_more_periods_the_badge_stands_in_the_lane_and_says_its_base) {
    const Picture picture = chart("柱图", "{2016年: 10亿元, 2018年: 12亿元, 2020年: 15亿元}", "增长: 自动\n");
    EXPECT_EQ(badge(picture), "50.0%");
    EXPECT_THAT(texts(picture, "basis"), ElementsAre("较2016年"));
}

TEST_F(Decided, a_trend_with_a_span_grows_over_it) {
    const Picture picture = chart("趋势", "{2015年: 10亿元, 2016年: 20亿元, 2018年: 25亿元, 2020年: 30亿元}",
                                  "尺寸: 3栏 x 60mm\n增长: 自动\n标注:\n  - {区间: 2016年—2020年, 文字: 五年}\n");
    EXPECT_EQ(badge(picture), "50.0%") << "30 against 20, not against 10";
}

TEST_F(Decided, annual_growth_is_the_root_less_one) {
    EXPECT_EQ(badge(chart("柱图", "{2018年: 100亿元, 2020年: 121亿元}", "增长: 年均\n")), "10.0%");
}

TEST_F(Decided, a_multiple_is_the_quotient_in_words) {
    const Picture picture = chart("柱图", "{2016年: 100亿元, 2020年: 250亿元}", "增长: 倍数\n");
    std::string all = badge(picture) + note(picture);
    for (const std::string& text : texts(picture, "basis")) all += text;
    EXPECT_THAT(all, HasSubstr("2.5倍"));
}

TEST_F(Decided, year_on_year_needs_the_period_a_year_earlier) {
    EXPECT_EQ(badge(chart("柱图", "{2019年: 100亿元, 2020年: 103亿元}", "增长: 同比\n")), "3.0%");
    EXPECT_TRUE(chart("柱图", two, "增长: 同比\n").marks.empty());
    EXPECT_TRUE(diagnostics_.has_errors());
}

TEST_F(Decided, a_computed_badge_writes_a_note_and_the_users_replaces_it) {
    EXPECT_EQ(note(chart("柱图", two, "增长: 自动\n")), "注：增幅为2020年比2016年，按图中数据计算");
    EXPECT_EQ(note(chart("柱图", two, "增长: 自动\n注: 现价\n")), "注：现价");
}

TEST_F(Decided, a_written_figure_wins_and_writes_no_note) {
    const Picture picture = chart("柱图", two, "增长: 7.1%\n");
    EXPECT_EQ(badge(picture), "7.1%");
    EXPECT_THAT(texts(picture, "note"), IsEmpty());
}

} // namespace
} // namespace zhitu::test
