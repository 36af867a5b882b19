// Several series across the boundary: what columns, bars and lines make of them.
#include "tests/unit/chart/several_series.hpp"

#include <algorithm>
#include <map>

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;

TEST_F(SeveralSeries, periods_are_before_and_now) {
    read("column", two_years);
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(before, now, before, now));
}

TEST_F(SeveralSeries, others_have_inks_of_their_own) {
    read("column", two_cities);
    const std::string first = role_of(ZHITU_INK_SERIES_1), second = role_of(ZHITU_INK_SERIES_1 + 2); // far apart
    EXPECT_THAT(inks(bars()), ElementsAre(first, second, first, second));
}

TEST_F(SeveralSeries, the_one_that_is_named_is_the_present) {
    read("column", two_cities + "强调: 乙市\n");
    const std::string calm = role_of(ZHITU_INK_SERIES_1), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(calm, now, calm, now));
}

TEST_F(SeveralSeries, beside_the_one_that_is_named_the_others_are_light) {
    std::string three = two_cities;
    three.insert(three.rfind('}'), ", 丙市: {2016年: 500, 2020年: 600}");
    read("column", three + "堆叠: 是\n强调: 乙市\n");
    const std::string first = role_of(ZHITU_INK_SERIES_1), second = role_of(ZHITU_INK_SERIES_1 + 1);
    const std::string now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(first, now, second, first, now, second));
}

TEST_F(SeveralSeries, values_of_a_row_that_is_named_are_set_as_the_presents) {
    read("column", two_years + "强调: 甲市\n");
    const Length loud = Types(theme_.form(false)).style(TypeRole::value_now).digit_size;
    for (const LabelItem& label : labels(draw()))
        EXPECT_EQ(label.style.digit_size == loud, label.text == "1000" || label.text == "1500") << label.text;
}

TEST_F(SeveralSeries, of_stacks_the_total_of_a_row_that_is_named_is_loud) {
    const Types types(theme_.form(false));
    for (const char* named : {"2016年", "2020年"}) {
        read("column", two_cities + "堆叠: 是\n合计: 是\n强调: " + named + "\n");
        std::map<std::string, Length> sizes;
        for (const LabelItem& label : labels(draw())) sizes[label.text] = label.style.digit_size;
        const TypeRole own = named == std::string("2020年") ? TypeRole::value_now : TypeRole::value_before;
        EXPECT_EQ(sizes["4500"], types.style(own).digit_size) << "the total of 2020";
    }
}

TEST_F(SeveralSeries, a_period_may_be_named_without_its_sign) {
    read("column", two_years + "强调: 2016\n");
    EXPECT_EQ(plan().highlighted_columns.size(), 1u);
    EXPECT_EQ(inks(bars()).front(), role_of(ZHITU_INK_NOW));
}

TEST_F(SeveralSeries, a_named_period_leaves_the_others_in_the_ink_of_earlier_ones) {
    read("column", two_years + "强调: 2020年\n");
    const std::string before = role_of(ZHITU_INK_BEFORE), now = role_of(ZHITU_INK_NOW);
    EXPECT_THAT(inks(bars()), ElementsAre(before, now, before, now));
}

TEST_F(SeveralSeries, an_unknown_name_is_near_a_row_or_a_series) {
    read("column", two_cities + "强调: 乙巿\n");
    plan();
    ASSERT_EQ(diagnostics_.errors(), 1u);
    EXPECT_NE(diagnostics_.all()[0].zh.find("乙市"), std::string::npos) << diagnostics_.all()[0].zh;
}

TEST_F(SeveralSeries, bars_of_a_row_stand_side_by_side_round_its_middle) {
    read("column", two_years);
    const auto found = bars();
    EXPECT_NEAR(((found[0].rect.left() + found[1].rect.right()) / 2).mm(), 15, 1e-9);
    EXPECT_NEAR((found[1].rect.left() - found[0].rect.right()).mm(), 0.3, 1e-9);
    EXPECT_NEAR((found[1].rect.right() - found[0].rect.left()).mm(), 9, 1e-9);
    EXPECT_NEAR(found[1].rect.height / found[0].rect.height, 1.5, 1e-9);
}

TEST_F(SeveralSeries, a_missing_cell_is_a_dash_where_its_bar_would_stand) {
    read("column", "横轴: 市\n数据: [[市, 2016年, 2020年], [甲市, 1000, —], [乙市, 2000, 3000]]\n");
    const auto found = bars();
    ASSERT_EQ(found.size(), 3u);
    EXPECT_GT(found[2].rect.left(), 35_mm) << "the second bar of the second row keeps its side";
    std::vector<Rect> dashes;
    for (const LabelItem& label : labels(draw()))
        if (label.text == "—") dashes.push_back(label.anchor);
    ASSERT_EQ(dashes.size(), 1u);
    EXPECT_GE(dashes[0].left(), found[0].rect.right()) << "beside the bar of its row";
    EXPECT_EQ(dashes[0].height, 0_mm);
}

/// Two groups, each placed whole or not at all: a number over some bars only would be a lottery.
TEST_F(SeveralSeries, values_of_the_present_go_first_and_the_others_stand_or_fall_together) {
    read("column", two_years);
    for (const LabelItem& label : labels(draw())) {
        const bool now = label.text == "1500" || label.text == "3000";
        EXPECT_EQ(label.priority, now ? 0u : 1u) << label.text;
        EXPECT_EQ(label.group, now ? 1u : 2u) << label.text;
        EXPECT_TRUE(label.optional);
    }
}

TEST_F(SeveralSeries, what_is_named_is_never_left_out) {
    read("column", two_years + "强调: 甲市\n");
    std::map<std::string, bool> optional;
    for (const LabelItem& label : labels(draw())) optional[label.text] = label.optional;
    EXPECT_EQ(optional,
              (std::map<std::string, bool>{{"1000", false}, {"1500", false}, {"2000", true}, {"3000", true}}));
}

TEST_F(SeveralSeries, a_value_wider_than_its_bar_leans_out_of_the_group) {
    read("column", two_years); // bars of 4.35, values of four digits
    for (const LabelItem& label : labels(draw())) {
        const bool now = label.text == "1500" || label.text == "3000";
        EXPECT_EQ(label.seats.front(), now ? Seat::above_start : Seat::above_end) << label.text;
    }
}

TEST_F(SeveralSeries, several_are_named_in_a_legend) {
    read("column", two_cities);
    const Plan planned = plan();
    ASSERT_EQ(planned.series.size(), 2u);
    EXPECT_TRUE(planned.series[0].legend);
    EXPECT_EQ(ink_of(planned.series[1].ink), role_of(ZHITU_INK_SERIES_1 + 2));
}

TEST_F(SeveralSeries, growth_is_that_of_the_named_series) {
    read("column", two_cities + "增长: 自动\n强调: 乙市\n");
    const Plan planned = plan();
    ASSERT_TRUE(planned.figure);
    EXPECT_EQ(planned.figure->text, "50.0%");
    EXPECT_EQ(planned.growth->place, ZHITU_PLACE_LANE + 0u);
    read("column", two_cities + "增长: 自动\n");
    EXPECT_FALSE(plan().figure);
    EXPECT_EQ(faults(), Faults{"5:5 Z374"});
}

TEST_F(SeveralSeries, a_stack_grows_both_ways_from_zero) {
    read("column", "堆叠: 是\n数据: {甲: {2016年: 300, 2020年: 400}, 乙: {2016年: -200, 2020年: 500}, 丙: {2016年: "
                   "100, 2020年: 100}}\n");
    const Plan planned = plan();
    EXPECT_EQ(planned.y.domain_low, -200);
    EXPECT_EQ(planned.y.domain_high, 1000);
    frame_.y.domain_low = 0;
    frame_.y.domain_high = 1000; // zero at 30, two hundredths of a mm a unit
    const auto found = bars();
    ASSERT_EQ(found.size(), 6u);
    EXPECT_NEAR(found[0].rect.bottom().mm(), 30, 1e-9);
    EXPECT_NEAR(found[0].rect.height.mm(), 6, 1e-9);
    EXPECT_NEAR(found[1].rect.top().mm(), 30, 1e-9) << "the negative part hangs from zero";
    EXPECT_NEAR(found[2].rect.bottom().mm(), 24 - 0.3, 1e-9) << "bare paper, then the third on the first";
    EXPECT_NEAR(found[2].rect.top().mm(), 22, 1e-9);
}

/// Bars of 9 mm: four digits of 10 pt are in, seven are not.
TEST_F(SeveralSeries, of_a_stack_values_stand_inside_and_those_of_thin_parts_beside_all_or_none) {
    read("column", "堆叠: 是\n数据: {甲: {2016年: 1000, 2020年: 1500}, 乙: {2016年: 20, 2020年: 900}}\n");
    for (const LabelItem& label : labels(draw())) {
        EXPECT_EQ(label.seats.size(), label.text == "20" ? 3u : 1u) << label.text;
        EXPECT_EQ(label.group, label.text == "20" ? 1u : 0u) << label.text;
    }
}

TEST_F(SeveralSeries, a_stack_too_narrow_for_most_of_its_values_says_none) {
    read("column", "堆叠: 是\n数据: {甲: {2016年: 1000.000, 2020年: 1500.000}, 乙: {2016年: 20, 2020年: 900}}\n");
    for (const LabelItem& label : labels(draw())) {
        EXPECT_EQ(label.seats.size(), 1u) << label.text;
        EXPECT_EQ(label.group, 1u) << label.text;
    }
}

TEST_F(SeveralSeries, a_total_is_printed_exactly_and_only_when_nothing_is_missing) {
    read("column", "堆叠: 是\n合计: 是\n数据: {甲: {2016年: 0.1, 2020年: 0.1}, 乙: {2016年: 0.2, 2020年: —}}\n");
    std::vector<std::string> said;
    for (const LabelItem& label : labels(draw())) said.push_back(label.text);
    EXPECT_THAT(said, ::testing::Contains("0.3"));
    EXPECT_THAT(said, ::testing::Not(::testing::Contains("—")));
}

TEST_F(SeveralSeries, what_is_estimated_is_outlined) {
    read("column", "数据: {2019年: 2000亿元, 2020年: 2400亿元}\n标注: [{自…起估计: 2020年}]\n");
    const auto found = bars();
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(ink_of(found[1].fill), role_of(ZHITU_INK_NOW));
    EXPECT_EQ(ink_of(found[2].fill), role_of(ZHITU_INK_PAPER));
    EXPECT_NEAR((found[2].rect.left() - found[1].rect.left()).mm(), 0.8, 1e-9);
}

TEST_F(SeveralSeries, too_thin_bars_are_refused) {
    std::string wide = "数据:\n";
    for (int i = 0; i < 30; ++i) wide += "  系列" + std::to_string(i) + ": {甲: 1, 乙: 2}\n";
    read("column", wide);
    plan();
    EXPECT_EQ(faults().back().substr(faults().back().find('Z')), "Z370");
}

TEST_F(SeveralSeries, lines_have_their_own_inks_and_say_name_and_last_value) {
    nominal_.width = 60_mm;
    read("trend", two_cities);
    const Drawing drawing = draw();
    std::vector<std::string> strokes;
    for (const PathShape& path : of_kind<PathShape>(drawing.front)) strokes.push_back(ink_of(path.stroke));
    EXPECT_THAT(strokes, ElementsAre(role_of(ZHITU_INK_LINE_1), role_of(ZHITU_INK_LINE_1 + 1)));
    std::vector<std::string> said;
    for (const LabelItem& label : labels(drawing)) {
        said.push_back(label.text);
        EXPECT_THAT(label.seats, ElementsAre(Seat::end));
    }
    EXPECT_THAT(said, ElementsAre("甲市  1500", "乙市  3000"));
    EXPECT_TRUE(drawing.behind.empty()) << "an area stands under one line only";
}

TEST_F(SeveralSeries, a_named_line_is_red_on_top_and_says_its_start) {
    nominal_.width = 60_mm;
    read("trend", two_cities + "强调: 甲市\n");
    const Drawing drawing = draw();
    const auto paths = of_kind<PathShape>(drawing.front);
    ASSERT_EQ(paths.size(), 2u);
    EXPECT_EQ(ink_of(paths[1].stroke), role_of(ZHITU_INK_NOW));
    EXPECT_LT(paths[0].width, paths[1].width);
    std::vector<std::string> said;
    for (const LabelItem& label : labels(drawing)) said.push_back(label.text);
    EXPECT_THAT(said, ::testing::UnorderedElementsAre("甲市  1500", "乙市  3000", "1000"));
}

TEST_F(SeveralSeries, a_line_that_ends_early_says_its_number_where_it_ends) {
    nominal_.width = 60_mm;
    read("trend", "数据: {甲市: {2016年: 1000, 2020年: 1500}, 乙市: {2016年: 2000, 2020年: —}}\n");
    std::vector<std::string> said;
    const auto drawn = labels(draw());
    for (const LabelItem& label : drawn) said.push_back(label.text);
    EXPECT_THAT(said, ElementsAre("甲市  1500", "乙市  2000"));
    EXPECT_EQ(drawn[0].seats, std::vector{Seat::end});
    EXPECT_EQ(drawn[1].seats[0], Seat::right) << "in the column it would be read as of 2020年";
    EXPECT_LT(drawn[1].anchor.right(), drawn[0].anchor.left());
}

TEST_F(SeveralSeries, a_value_between_gaps_is_a_point) {
    read("trend", "数据: {甲市: {2016年: 1, 2018年: 2, 2020年: 3}, 乙市: {2016年: 7, 2018年: —, 2020年: 8}}\n");
    const auto circles = of_kind<CircleShape>(draw().front);
    const auto leftmost = std::ranges::min(circles, {}, [](const CircleShape& circle) { return circle.centre.x; });
    const auto rightmost = std::ranges::max(circles, {}, [](const CircleShape& circle) { return circle.centre.x; });
    EXPECT_LT(leftmost.centre.x, rightmost.centre.x);
    EXPECT_EQ(circles.size(), 4u); // the end of each, and both of 乙市 alone
}

TEST_F(SeveralSeries, an_estimated_end_is_dashed_from_the_last_sure_point) {
    read("trend", "数据: {2018年: 1000, 2019年: 1200, 2020年: 1500}\n标注: [{自…起估计: 2020年}]\n");
    const auto paths = of_kind<PathShape>(draw().front);
    ASSERT_EQ(paths.size(), 2u);
    EXPECT_EQ(paths[0].dash, Dash());
    EXPECT_GT(paths[1].dash.off, 0_mm);
    EXPECT_EQ(paths[0].points.back(), paths[1].points.front());
}

TEST_F(SeveralSeries, names_too_wide_for_the_ends_go_to_a_legend) {
    read("trend",
         "数据: {甲市一般公共预算收入: {2016年: 1, 2020年: 2}, 乙市一般公共预算收入: {2016年: 2, 2020年: 3}}\n");
    EXPECT_TRUE(plan().series.at(0).legend);
    EXPECT_EQ(labels(draw()).front().text, "2");
}

} // namespace
} // namespace zhitu::test
