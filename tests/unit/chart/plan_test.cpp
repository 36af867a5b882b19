#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::string four_periods = "数据: {2016年: 100亿元, 2017年: 110亿元, 2018年: 120亿元, 2020年: 150亿元}\n";

zhitu_text text(const char* characters) { return {characters, std::char_traits<char>::length(characters)}; }

TEST_F(Charting, a_complaint_lands_at_its_cell) {
    read("column", two_periods);
    const zhitu_chart complaining{
        sizeof(zhitu_chart), 0,
        [](const zhitu_input*, const zhitu_plan* p) {
            return p->complain(p->self, ZHITU_SEVERITY_ERROR, 1, 1, text("太大"), text("too large")) |
                   p->complain(p->self, ZHITU_SEVERITY_WARNING, 0, 0, text("偏\x1b早"), text("early"));
        },
        nullptr};
    calls_ = &complaining;
    plan();
    EXPECT_EQ(faults(), (Faults{"4:6 Z371", "4:31 Z370"}));
    const std::vector<Diagnostic> said = diagnostics_.sorted();
    EXPECT_EQ(said[1].zh, "太大");
    EXPECT_EQ(said[1].en, "too large");
    EXPECT_EQ(said[1].severity, Severity::error);
    EXPECT_EQ(said[0].severity, Severity::warning);
    EXPECT_EQ(said[0].zh, "偏\\x1b早") << "a plugin's words cannot paint a terminal";
}

TEST_F(Charting, a_real_plugin_complains_at_the_cell) {
    read_panel("ratio", "    部分: [甲, 乙]\n    数据:\n      2016年: 0:0\n      2020年: 4:6\n");
    plan();
    ASSERT_EQ(faults(), Faults{"8:14 Z370"});
    EXPECT_EQ(diagnostics_.all()[0].where.zh, "面板1 · 生产总值");
    EXPECT_EQ(diagnostics_.all()[0].zh, "合计是 0，分不出份额");
}

TEST_F(Charting, a_complaint_about_a_column_lands_at_its_name) {
    read("ratio", "部分: [甲, 乙, 丙, 丁, 戊, 己, 庚]\n数据: {2016年: 1:2:3:4:5:6:7, 2020年: 1:2:3:4:5:6:7}\n");
    plan();
    EXPECT_EQ(faults(), Faults{"4:6 Z370"});
}

TEST_F(Charting, enough_is_said_after_a_hundred_complaints) {
    read("column", two_periods);
    const zhitu_chart nagging{sizeof(zhitu_chart), 0,
                              [](const zhitu_input*, const zhitu_plan* p) {
                                  std::int32_t refused = 0;
                                  for (int i = 0; i < 150; ++i)
                                      refused |= p->complain(p->self, 0, 1, 1, text("坏"), text("bad"));
                                  return refused;
                              },
                              nullptr};
    calls_ = &nagging;
    plan();
    EXPECT_EQ(diagnostics_.all().size(), 100u);
}

TEST_F(Charting, two_columns_have_the_badge_between_them) {
    read("column", two_periods + "增长: 自动\n");
    const Plan planned = plan();
    ASSERT_TRUE(planned.growth && planned.figure);
    EXPECT_EQ(planned.growth->place, ZHITU_PLACE_BETWEEN + 0u);
    EXPECT_EQ(planned.growth->last, 1u);
    EXPECT_EQ(planned.figure->text, "25.3%");
    EXPECT_TRUE(planned.figure->computed);
}

TEST_F(Charting, more_columns_have_it_in_the_lane) {
    read("column", four_periods + "增长: 自动\n");
    const Plan planned = plan();
    ASSERT_TRUE(planned.growth && planned.figure);
    EXPECT_EQ(planned.growth->place, ZHITU_PLACE_LANE + 0u);
    EXPECT_EQ(planned.figure->text, "50.0%");
    EXPECT_EQ(planned.figure->from, 0u);
    EXPECT_EQ(planned.figure->to, 3u);
}

TEST_F(Charting, a_trend_with_a_span_grows_over_the_span) {
    read("trend", four_periods + "增长: 自动\n标注: [{区间: 2017年—2018年, 文字: 一年}]\n");
    const Plan planned = plan();
    ASSERT_TRUE(planned.growth && planned.figure);
    EXPECT_EQ(planned.growth->place, ZHITU_PLACE_SPAN + 0u);
    EXPECT_EQ(planned.figure->text, "9.1%");
    EXPECT_EQ(planned.figure->from, 1u);
    EXPECT_EQ(planned.figure->to, 2u);
}

TEST_F(Charting, what_is_not_the_whole_growth_of_two_columns_stands_in_the_lane) {
    for (const char* growth : {"年均", "倍数"}) {
        read("column", two_periods + "增长: " + growth + "\n");
        const Plan planned = plan();
        ASSERT_TRUE(planned.growth && planned.figure) << growth;
        EXPECT_EQ(planned.growth->place, ZHITU_PLACE_LANE + 0u) << growth;
    }
    read("column", "数据: {2016年: 51.3%, 2020年: 58.2%}\n增长: 自动\n"); // wider than the gap
    EXPECT_EQ(plan().growth->place, ZHITU_PLACE_LANE + 0u);
    read("trend", four_periods + "增长: {自: 2016年, 至: 2018年}\n标注: [{区间: 2017年—2018年, 文字: 一年}]\n");
    const Plan planned = plan();
    EXPECT_EQ(planned.growth->place, ZHITU_PLACE_LANE + 0u);
    EXPECT_EQ(planned.figure->from, 0u);
    EXPECT_EQ(planned.figure->to, 2u);
}

TEST_F(Charting, the_growth_of_two_columns_by_another_name_stays_between_them) {
    read("column", "数据: {2019年: 100亿元, 2020年: 110亿元}\n增长: {算法: 同比, 小数: 0}\n");
    const Plan planned = plan();
    EXPECT_EQ(planned.growth->place, ZHITU_PLACE_BETWEEN + 0u);
    EXPECT_EQ(planned.figure->text, "10%");
}

TEST_F(Charting, a_growth_that_cannot_be_computed_points_at_its_own_words) {
    read("column", "数据: {2016年: 100亿元, 2020年: 110亿元}\n增长: {算法: 同比, 至: 2020年}\n");
    EXPECT_FALSE(plan().figure);
    EXPECT_EQ(faults(), Faults{"5:17 Z342"});
}

TEST_F(Charting, without_the_key_there_is_no_figure) {
    read("column", two_periods);
    EXPECT_FALSE(plan().figure);
}

TEST_F(Charting, the_theme_says_how_many_decimals) {
    theme_.growth_decimals = 2;
    read("column", two_periods + "增长: 自动\n");
    EXPECT_EQ(plan().figure->text, "25.26%");
}

TEST_F(Charting, a_chart_without_a_place_for_growth_says_so) {
    read("column", two_periods + "增长: 自动\n");
    const zhitu_chart placeless{sizeof(zhitu_chart), 0,
                                [](const zhitu_input*, const zhitu_plan*) -> std::int32_t { return 0; }, nullptr};
    calls_ = &placeless;
    EXPECT_FALSE(plan().figure);
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_THAT(diagnostics_.all()[0].zh, HasSubstr("没有地方放增幅"));
    EXPECT_FALSE(diagnostics_.has_errors());
}

TEST_F(Charting, the_present_is_the_last_row_or_what_is_highlighted) {
    read("column", four_periods);
    Plan planned = plan();
    EXPECT_THAT((std::vector{planned.is_now(0), planned.is_now(1), planned.is_now(2), planned.is_now(3)}),
                ElementsAre(false, false, false, true));
    read("column", four_periods + "强调: [2016, 2018年]\n");
    planned = plan();
    EXPECT_THAT((std::vector{planned.is_now(0), planned.is_now(1), planned.is_now(2), planned.is_now(3)}),
                ElementsAre(true, false, true, false));
}

TEST_F(Charting, annotations_find_their_rows) {
    read("trend", four_periods + "标注: [{区间: 2016年—2018年, 文字: 头}, {点: 2020, 文字: 尾}]\n");
    const Plan planned = plan();
    ASSERT_EQ(planned.spans.size(), 1u);
    EXPECT_EQ(planned.spans[0].first, 0u);
    EXPECT_EQ(planned.spans[0].last, 2u);
    EXPECT_EQ(planned.spans[0].text.value, "头");
    ASSERT_EQ(planned.points.size(), 1u);
    EXPECT_EQ(planned.points[0].row, 3u);
}

TEST_F(Charting, a_span_of_a_year_holds_its_months) {
    const std::string months = "数据: {2022年12月: 1, 2023年1月: 2, 2023年2月: 3, 2024年1月: 4, 2024年2月: 5}\n";
    const auto spans = [&](const std::string& span) {
        diagnostics_ = {};
        read("trend", months + "标注: [{区间: " + span + ", 文字: 头}]\n");
        const Plan planned = plan();
        EXPECT_THAT(faults(), ElementsAre()) << span;
        return planned.spans.empty()
                   ? ""
                   : std::to_string(planned.spans[0].first) + "-" + std::to_string(planned.spans[0].last);
    };
    EXPECT_EQ(spans("2023年"), "1-2");
    EXPECT_EQ(spans("2023年—2024年"), "1-4");
    EXPECT_EQ(spans("2023年2月—2024年"), "2-4");
    EXPECT_EQ(spans("2024年1月"), "3-3");
    EXPECT_EQ(spans("2022年—2023年一季度"), "0-2");
}

TEST_F(Charting, a_point_stands_at_one_row) {
    const std::string months = "数据: {2023年12月: 1, 2024年1月: 2, 2024年2月: 3}\n";
    read("trend", months + "标注: [{点: 2023年, 文字: 尾}, {自…起估计: 2024年}]\n");
    const Plan planned = plan();
    EXPECT_THAT(faults(), ElementsAre());
    ASSERT_EQ(planned.points.size(), 1u);
    EXPECT_EQ(planned.points[0].row, 0u) << "the only one of its year";
    EXPECT_EQ(planned.estimate->first, 1u);
    read("trend", months + "标注: [{点: 2024年, 文字: 尾}]\n");
    EXPECT_TRUE(plan().points.empty());
    EXPECT_THAT(faults(), ElementsAre("5:10 Z308"));
}

TEST_F(Charting, rows_that_are_not_there_are_said_where_they_are_named) {
    read("trend", four_periods + "强调: [2019年]\n标注: [{区间: 2018年—2016年}, {点: 2021年, 文字: 后}]\n");
    const Plan planned = plan();
    EXPECT_THAT(faults(), ElementsAre("5:6 Z308", HasSubstr("6:11 Z3"), "6:29 Z308"));
    EXPECT_TRUE(planned.spans.empty() && planned.points.empty());
}

TEST_F(Charting, a_plan_as_text) {
    read("trend",
         four_periods +
             "增长: 自动\n强调: [2016年]\n标注: [{区间: 2016年—2018年, 文字: 头}, {点: 2020年, 文字: 尾}]\n");
    const Chart planned = chart();
    const std::string said = dump(planned, plan_chart(planned, nominal_, diagnostics_));
    for (const char* line : {"panel 1 trend “”\n", "  x band channel 0 ", " labels points\n",
                             "  y linear channel 1 from-zero zero-line grid zero-optional\n",
                             "  growth in span rows 0-2 figure 20.0%\n", "  highlight row 0\n",
                             "  span rows 0-2 “头”\n", "  point row 3 “尾”\n"})
        EXPECT_THAT(said, HasSubstr(line));
}

} // namespace
} // namespace zhitu::test
