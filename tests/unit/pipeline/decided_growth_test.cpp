// What spec.md decided about growth.
#include "tests/unit/pipeline/decided.hpp"

#include <array>

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
    const TextMark basis = marks(picture, "basis").at(0), figure = marks(picture, "badge figure").at(0),
                   unit = marks(picture, "unit").at(0);
    EXPECT_LT(basis.origin.x, figure.origin.x);
    EXPECT_NEAR(basis.origin.y.mm(), unit.origin.y.mm(), 1e-9) << "in the unit lane";
}

TEST_F(Decided, a_trend_with_a_span_grows_over_it) {
    const Picture picture = chart("趋势", "{2015年: 10亿元, 2016年: 20亿元, 2018年: 25亿元, 2020年: 30亿元}",
                                  "尺寸: 3栏 x 60mm\n增长: 自动\n标注:\n  - {区间: 2016年—2020年, 文字: 五年}\n");
    EXPECT_EQ(badge(picture), "50.0%") << "30 against 20, not against 10";
}

TEST_F(Decided, year_on_year_is_of_the_newest_period_even_beside_a_span) {
    const Picture picture = chart("趋势", "{2018年: 20亿元, 2019年: 25亿元, 2020年: 30亿元, 2021年: 33亿元}",
                                  "尺寸: 3栏 x 60mm\n增长: 同比\n标注:\n  - {区间: 2018年—2019年, 文字: 两年}\n");
    EXPECT_EQ(badge(picture), "10.0%") << "33 against 30, as the value at the end of the line, not 25 against 20";
    EXPECT_THAT(texts(picture, "basis"), ElementsAre("同比"));
}

TEST_F(Decided, annual_growth_is_the_root_less_one) {
    EXPECT_EQ(badge(chart("柱图", "{2018年: 100亿元, 2020年: 121亿元}", "增长: 年均\n")), "10.0%");
}

TEST_F(Decided, a_multiple_is_the_quotient_in_words) {
    const Picture picture = chart("柱图", "{2016年: 100亿元, 2020年: 250亿元}", "增长: 倍数\n");
    EXPECT_THAT(texts(picture, "basis"), ElementsAre("为2016年的"));
    EXPECT_EQ(badge(picture), "2.5倍");
    EXPECT_LT(marks(picture, "basis").at(0).origin.x, marks(picture, "badge figure").at(0).origin.x)
        << "read together: 为2016年的2.5倍";
}

TEST_F(Decided, year_on_year_needs_the_period_a_year_earlier) {
    EXPECT_EQ(badge(chart("柱图", "{2019年: 100亿元, 2020年: 103亿元}", "增长: 同比\n")), "3.0%");
    EXPECT_TRUE(chart("柱图", two, "增长: 同比\n").marks.empty());
    EXPECT_TRUE(diagnostics_.has_errors());
}

TEST_F(Decided, growth_of_quarters_under_years_is_that_over_a_year) {
    const std::string quarters =
        "[[季度, 2023年, 2024年], [一季度, 100, 110], [二季度, 120, 150], [三季度, 130, —]]";
    for (const std::string highlight : {"", "强调: 2024年\n"}) {
        Picture picture = chart("柱图", quarters, "单位: 亿元\n增长: 自动\n" + highlight);
        EXPECT_EQ(badge(picture), "25.0%");
        EXPECT_THAT(texts(picture, "basis"), ElementsAre("2024年二季度同比"));
        EXPECT_EQ(note(picture), "注：同比为2024年二季度比2023年二季度，按图中数据计算");
        picture = chart("柱图", quarters, "单位: 亿元\n增长: 环比\n" + highlight);
        EXPECT_EQ(badge(picture), "36.4%");
        EXPECT_EQ(note(picture), "注：环比为2024年二季度比2024年一季度，按图中数据计算");
    }
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(Decided, a_feast_is_compared_with_itself_a_year_before) {
    const std::string feasts = "{23年国庆: 100亿元, 24年春节: 90亿元, 24年国庆: 110亿元}";
    EXPECT_EQ(badge(chart("柱图", feasts, "增长: 同比\n")), "10.0%");
    const std::string otherwise = "{2023年国庆: 100亿元, 2024年国庆节: 110亿元}";
    EXPECT_EQ(badge(chart("柱图", otherwise, "增长: 同比\n")), "10.0%");
    const std::string days = "{2023年9月29日—10月6日: 100亿元, 2024年9月29日—10月6日: 110亿元}";
    EXPECT_EQ(badge(chart("柱图", days, "增长: 同比\n")), "10.0%");
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(Decided, growth_that_cannot_be_names_its_facet) {
    render_text("制图: 1\n类型: 柱图\n分面: 市\n增长: 自动\n单位: 亿元\n数据: |\n"
                "  市,年,利润\n  甲市,2022年,-3\n  甲市,2023年,5\n  乙市,2022年,4\n  乙市,2023年,6\n");
    EXPECT_THAT(codes(), ElementsAre("Z340"));
    EXPECT_EQ(diagnostics_.all().front().where.zh, "分面 甲市");
}

TEST_F(Decided, a_computed_badge_writes_a_note_and_the_users_replaces_it) {
    EXPECT_EQ(note(chart("柱图", two, "增长: 自动\n")), "注：增幅为2020年比2016年，按图中数据计算");
    EXPECT_EQ(note(chart("柱图", two, "增长: 自动\n注: 现价\n")), "注：现价");
}

TEST_F(Decided, the_note_says_how_every_method_computed) {
    const std::string percent = "{2019年: 51.2%, 2020年: 58.6%}", money = "{2019年: 100亿元, 2020年: 130亿元}";
    const std::vector<std::array<std::string, 3>> methods{
        {"自动", percent, "百分点为2020年与2019年之差"}, {"百分点", percent, "百分点为2020年与2019年之差"},
        {"自动", money, "增幅为2020年比2019年"},         {"同比", money, "同比为2020年比2019年"},
        {"环比", money, "环比为2020年比2019年"},         {"倍数", money, "倍数为2020年与2019年之比"},
        {"年均", money, "年均增幅为2019年至2020年"}};
    for (const auto& [method, data, said] : methods) {
        diagnostics_ = {};
        EXPECT_EQ(note(chart("柱图", data, "增长: " + method + "\n")), "注：" + said + "，按图中数据计算")
            << method;
        EXPECT_EQ(note(chart("柱图", data, "注: 现价\n增长: " + method + "\n")), "注：现价") << method;
        EXPECT_THAT(codes(), IsEmpty()) << method;
    }
}

/// A reader's own: a fall that leaves something is none by 100%, a change is none by 0%.
TEST_F(Decided, a_figure_does_not_mislead) {
    EXPECT_EQ(badge(chart("柱图", "{2016年: 98765元, 2020年: 3元}", "增长: 自动\n")), "99.997%");
    EXPECT_EQ(badge(chart("柱图", "{2016年: 20000元, 2020年: 20001元}", "增长: 自动\n")), "0.01%");
    EXPECT_THAT(codes(), IsEmpty());
    EXPECT_EQ(badge(chart("柱图", "{2016年: 3元, 2020年: 123456.78元}", "增长: 自动\n")), "4115126.0%");
    EXPECT_THAT(codes(), ElementsAre("Z339"));
}

TEST_F(Decided, a_written_figure_wins_and_writes_no_note) {
    const Picture picture = chart("柱图", two, "增长: 7.1%\n");
    EXPECT_EQ(badge(picture), "7.1%");
    EXPECT_THAT(texts(picture, "note"), IsEmpty());
}

} // namespace
} // namespace zhitu::test
