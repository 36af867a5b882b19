// What stands in the cards: scales, ticks, row labels, legends, bars' frames, room.
#include "core/layout/scales.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

class Cards : public Arranging {
protected:
    Card card(const std::string& text) {
        const Layout layout = arrange("标题: 粮食产量\n" + text);
        EXPECT_EQ(faults(), "");
        return layout.cards.at(0);
    }
    static std::vector<std::string> labels(const Card& card) {
        std::vector<std::string> found;
        for (const AxisLabel& label : card.labels) found.push_back(label.text);
        return found;
    }
};

TEST_F(Cards, columns_of_a_board_stand_on_zero_between_the_lanes) {
    const Card found = card("尺寸: 85.4mm x 105mm\n版式: 2x2\n" + panels(4));
    expect_box(found.frame.marks, 4.7, 31.2, 34.9, 20.2);
    EXPECT_NEAR(found.zero.mm(), 51.4, 0.001);
    EXPECT_NEAR(found.frame.y.range_high, 31.2, 0.001);
    EXPECT_EQ(found.frame.y.domain_low, 0);
    EXPECT_EQ(found.frame.y.domain_high, 27196); // the tallest column takes the whole height
    EXPECT_NEAR(found.frame.x.first, 10.4, 0.001);
    EXPECT_NEAR(found.frame.x.step, 23.5, 0.001);
    EXPECT_NEAR(found.frame.x.thickness, 9, 0.001);
    EXPECT_TRUE(found.zero_line);
    EXPECT_TRUE(found.ticks.empty());
}

TEST_F(Cards, what_lacks_less_than_a_refusal_would_say_is_drawn) {
    const auto high = [&](const char* height) {
        arrange("标题: 粮食产量\n尺寸: 85.4mm x " + std::string(height) + "\n版式: 2x1\n" + panels(2));
    };
    high("58.598mm"); // 16 are wanted, 15.998 are there
    EXPECT_EQ(faults(), "");
    high("58.58mm");
    EXPECT_NE(faults().find("还差 0.02mm"), std::string::npos) << faults();
}

TEST_F(Cards, more_columns_get_thinner_before_their_gaps_do) {
    const Card found = card(
        "尺寸: 85.4mm x 62mm\n面板:\n"
        "  - {标题: 收入, 类型: 柱图, 数据: {2016年: 1元, 2017年: 2元, 2018年: 3元, 2019年: 4元, 2020年: 5元}}\n"
        "  - {标题: 支出, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n");
    EXPECT_NEAR(found.frame.x.thickness, 32.5 / (5 + 0.6 * 4), 0.001);
    EXPECT_NEAR(found.frame.x.step, found.frame.x.thickness * 1.6, 0.001);
}

TEST_F(Cards, negative_values_move_zero_up_and_leave_the_years) {
    const Card found = card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2018年: 4.2‰, 2019年: 2.1‰, 2020年: -1.4‰}\n");
    const double height = found.frame.y.range_low - found.frame.y.range_high;
    EXPECT_NEAR(found.zero.mm(), found.frame.y.range_low - height * 1.4 / 5.6, 0.001);
    EXPECT_NEAR(found.labels.at(0).at.y.mm(), found.box.bottom().mm() - 1.7, 0.001);
    // room for the value below the last, negative column, as far again from the years
    EXPECT_NEAR((found.box.bottom() - 5_mm - found.frame.marks.bottom()).mm(), 0.711 * (12_pt).mm() + 2.2, 0.001);
}

TEST_F(Cards, all_values_negative_hang_from_zero) {
    const Card found = card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2019年: -2.1‰, 2020年: -1.4‰}\n");
    EXPECT_NEAR(found.zero.mm(), found.frame.marks.top().mm(), 0.001);
    EXPECT_EQ(found.frame.y.domain_low, -2.1);
    EXPECT_EQ(found.frame.y.domain_high, 0);
}

TEST_F(Cards, nothing_but_zeros_has_a_scale_too) {
    const Card found = card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2019年: 0亿元, 2020年: 0亿元}\n");
    EXPECT_LT(found.frame.y.domain_low, found.frame.y.domain_high);
    EXPECT_NEAR(found.zero.mm(), found.frame.marks.bottom().mm(), 0.001);
}

const std::string trend =
    "尺寸: 130mm x 60mm\n类型: 趋势\n数据: {2016年: 1998.27亿元, 2017年: 2110亿元, 2018年: 2230亿元, "
    "2019年: 2360亿元, 2020年: 2503.07亿元}\n";

TEST_F(Cards, a_trends_ticks_are_round_and_within_the_data) {
    const Card found = card(trend);
    ASSERT_EQ(found.ticks.size(), 3u);
    EXPECT_EQ(found.ticks[0].text, "0");
    EXPECT_EQ(found.ticks[1].text, "1000");
    EXPECT_EQ(found.ticks[2].text, "2000");
    EXPECT_EQ(found.ticks[0].at, found.zero);
    const double step = (found.ticks[0].at - found.ticks[1].at).mm();
    EXPECT_NEAR((found.ticks[1].at - found.ticks[2].at).mm(), step, 0.001);
    EXPECT_NEAR(found.frame.marks.left().mm(), 4.7 + 7.1, 0.001); // the column of ticks
}

TEST_F(Cards, computed_ticks_are_grouped_when_the_theme_wants_it) {
    plan(trend);
    theme_.grouped_numbers = true;
    const Layout layout =
        zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    EXPECT_EQ(layout.cards[0].ticks.back().text, "2,000");
}

TEST_F(Cards, steps_of_a_trend_span_from_the_axis_to_the_cards_edge) {
    const Card found = card(trend);
    EXPECT_NEAR(found.frame.x.step, (127.2 - 11.8) / 5, 0.001);
    EXPECT_NEAR(found.frame.x.first, 11.8 + found.frame.x.step / 2, 0.001);
}

TEST_F(Cards, inner_years_lose_their_sign_first) {
    EXPECT_EQ(labels(card(trend)), (std::vector<std::string>{"2016年", "2017", "2018", "2019", "2020年"}));
}

std::string many_years(const std::string& width) {
    std::string text = "尺寸: " + width + " x 60mm\n类型: 趋势\n数据: {";
    for (int year = 2001; year <= 2020; ++year) text += (year > 2001 ? ", " : "") + std::to_string(year) + "年: 5";
    return text + "}\n";
}

TEST_F(Cards, months_say_their_year_once) {
    const std::string months = "尺寸: 129.5mm x 60mm\n类型: 趋势\n数据: {2020年11月: 1, 2020年12月: 2, "
                               "2021年1月: 3, 2021年2月: 4}\n";
    EXPECT_EQ(labels(card(months)), (std::vector<std::string>{"2020年11月", "12月", "2021年1月", "2月"}));
}

TEST_F(Cards, columns_say_the_year_of_months_once_but_keep_the_sign_of_years) {
    EXPECT_EQ(labels(card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2023年12月: 1, 2024年1月: 2, 2024年2月: 3}\n")),
              (std::vector<std::string>{"2023年12月", "2024年1月", "2月"}));
    EXPECT_EQ(labels(card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2022年: 1, 2023年: 2, 2024年: 3}\n")),
              (std::vector<std::string>{"2022年", "2023年", "2024年"}));
}

TEST_F(Cards, what_says_nothing_without_its_year_keeps_it) {
    EXPECT_EQ(labels(card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2022年末: 1, 2023年6月末: 2, 2023年末: 3}\n")),
              (std::vector<std::string>{"2022年末", "2023年6月末", "2023年末"}));
}

TEST_F(Cards, too_many_years_leave_the_ends_and_every_third_back_from_the_last) {
    EXPECT_EQ(labels(card(many_years("85.4mm"))),
              (std::vector<std::string>{"2001年", "2005", "2008", "2011", "2014", "2017", "2020年"}));
}

TEST_F(Cards, too_many_months_leave_quarters) {
    std::string months = "尺寸: 85.4mm x 60mm\n类型: 趋势\n数据: {";
    for (int month = 1; month <= 12; ++month)
        months += (month > 1 ? ", " : "") + std::string("2020年") + std::to_string(month) + "月: 5";
    EXPECT_EQ(labels(card(months + "}\n")), (std::vector<std::string>{"2020年1月", "4月", "7月", "10月", "12月"}));
}

TEST_F(Cards, parts_that_do_not_add_up_are_said_unless_the_author_says_so) {
    const std::string note = "注：因四舍五入，分项之和可能与合计不等";
    const std::string rounded = "标题: 产业\n类型: 构成\n部分: [农, 工, 商]\n数据: {2020年: 9.5:40.8:49.7, "
                                "2021年: 9.9:39.3:50.8}\n";
    const auto said = [this](const std::string& text) {
        std::string lines;
        for (const std::string& line : arrange(text).footer.lines) lines += line;
        return lines;
    };
    EXPECT_EQ(said(rounded), "");
    EXPECT_EQ(said(rounded + "小数: 0\n"), note);
    EXPECT_EQ(said(rounded + "小数: 0\n注: 数字已取整\n"), "注：数字已取整");
    EXPECT_EQ(said("标题: 产量\n类型: 柱图\n堆叠: 是\n合计: 是\n小数: 0\n数据: {农: {2019年: 1.4吨, 2020年: 1吨}, "
                   "工: {2019年: 2.4吨, 2020年: 2吨}}\n"),
              note);
}

TEST_F(Cards, periods_of_a_line_stand_as_far_apart_as_in_time) {
    const Card found = card("尺寸: 129.5mm x 60mm\n类型: 趋势\n"
                            "数据: {2000年: 1, 2010年: 2, 2018年: 3, 2020年: 4}\n标注: [{区间: 2018年—2020年}]\n");
    const std::vector<double>& places = found.frame.places;
    ASSERT_EQ(places.size(), 4u);
    const double year = (places[3] - places[0]) / 20;
    EXPECT_NEAR(places[1] - places[0], year * 10, 1e-9);
    EXPECT_NEAR(places[2] - places[0], year * 18, 1e-9);
    EXPECT_NEAR(found.frame.x.step, year * 2, 1e-9); // the shortest
    EXPECT_NEAR(found.frame.spans.at(0).first.mm(), places[2] - year, 1e-9);
    const Card columns = card("尺寸: 129.5mm x 60mm\n类型: 柱图\n数据: {2000年: 1, 2010年: 2, 2018年: 3}\n");
    EXPECT_TRUE(columns.frame.places.empty());
}

TEST_F(Cards, the_stressed_years_stay_with_the_ends) {
    EXPECT_EQ(labels(card(many_years("85.4mm") + "强调: [2010年]\n")),
              (std::vector<std::string>{"2001年", "2010年", "2015", "2020年"}))
        << "every fifth: the stressed one is among them";
}

TEST_F(Cards, an_end_gives_way_to_a_stressed_neighbour) {
    EXPECT_EQ(labels(card(many_years("85.4mm") + "强调: [2002年]\n")),
              (std::vector<std::string>{"2002年", "2005", "2008", "2011", "2014", "2017", "2020年"}));
}

TEST_F(Cards, stressed_years_that_touch_are_a_diagnostic) {
    arrange("标题: 粮食产量\n" + many_years("85.4mm") + "强调: [2010年, 2011年]\n");
    EXPECT_NE(faults().find("“2011年”放不下"), std::string::npos) << faults();
}

TEST_F(Cards, labels_at_the_edge_stay_inside_the_card) {
    const Card found = card(many_years("85.4mm"));
    const double half = (4 * 0.506 * 7 + 6) * 25.4 / 72 / 2;
    EXPECT_LE(found.labels.back().at.x.mm() + half, found.box.right().mm() - 0.8 + 0.001);
}

TEST_F(Cards, bars_leave_room_for_names_and_values) {
    const Card found = card("尺寸: 85.4mm x 45mm\n类型: 条图\n数据: {农业: 3.5亿元, 住宿餐饮业: 12.25亿元}\n");
    const double name = 5 * (6.5_pt).mm(), value = (4 * 0.506 + 0.29) * (12_pt).mm();
    EXPECT_TRUE(found.horizontal);
    EXPECT_NEAR(found.zero.mm(), found.inner_left.mm() + name + 1.2, 0.001);
    EXPECT_NEAR(found.frame.marks.right().mm(), found.inner_right.mm() - value - 1, 0.001);
    EXPECT_NEAR(found.frame.marks.top().mm(), found.box.top().mm() + 7.2, 0.001);
    EXPECT_EQ(labels(found), (std::vector<std::string>{"农业", "住宿餐饮业"}));
    EXPECT_NEAR(found.labels[0].at.x.mm(), found.inner_left.mm(), 0.001);
}

TEST_F(Cards, negative_bars_push_zero_to_the_right) {
    const Card found = card("尺寸: 85.4mm x 45mm\n类型: 条图\n数据: {农业: 3.5%, 工业: -3.5%}\n");
    EXPECT_NEAR(found.zero.mm(), found.frame.marks.centre().x.mm(), 0.001);
}

TEST_F(Cards, a_legend_stands_flush_right_in_the_unit_lane) {
    const Card found = card("尺寸: 85.4mm x 70mm\n类型: 构成\n部分: [农业, 工业, 生活]\n"
                            "数据: {2016年: 58.2:28.1:13.7, 2018年: 59.2:27.1:13.7, 2020年: 60.1:19.3:20.6}\n");
    ASSERT_EQ(found.legend.size(), 3u);
    EXPECT_EQ(found.legend[0].text, "农业");
    const Length name = 13_pt;
    EXPECT_NEAR((found.legend[2].at.x + name).mm(), found.inner_right.mm(), 0.001);
    for (const LegendEntry& entry : found.legend) EXPECT_NEAR(entry.at.y.mm(), found.box.top().mm() + 3.4, 0.001);
    EXPECT_NEAR((found.legend[1].swatch.left() - found.legend[0].at.x - name).mm(), 1.6, 0.001);
    EXPECT_NEAR(found.legend[0].swatch.width.mm(), 2, 0.001);
    EXPECT_NEAR(found.frame.marks.top().mm(), found.box.top().mm() + 11.4, 0.001);
}

TEST_F(Cards, a_long_legend_takes_a_second_line_and_the_columns_give_way) {
    const Card found =
        card("尺寸: 60mm x 70mm\n类型: 构成\n部分: [农林牧渔业, 工业和建筑业, 批发零售业, 金融房产业]\n"
             "数据: {2016年: 28.2:28.1:13.7:30.0, 2018年: 29.2:27.1:13.7:30.0, 2020年: 30.1:19.3:20.6:30.0}\n");
    ASSERT_EQ(found.legend.size(), 4u);
    EXPECT_NEAR((found.legend[3].at.y - found.legend[0].at.y).mm(), 2.9, 0.001);
    EXPECT_NEAR(found.frame.marks.top().mm(), found.box.top().mm() + 11.4 + 2.9, 0.001);
}

TEST_F(Cards, a_chart_that_is_too_low_says_how_many_millimetres) {
    arrange("标题: 产量\n尺寸: 85.4mm x 45mm\n类型: 柱图\n数据: {2016年: 3, 2020年: 4}\n单位: 吨\n");
    const std::string said = faults(); // 45 - 12 - 6.4 - 11.4 - 5 = 10.2 of 16
    EXPECT_NE(said.find("Z402  图形太矮：要 16mm，只有 10.2mm，还差 5.8mm"), std::string::npos) << said;
}

TEST_F(Cards, a_size_beyond_a_page_is_one_diagnostic) {
    arrange("标题: 产量\n尺寸: 2000字 x 60mm\n类型: 柱图\n数据: {2016年: 3, 2020年: 4}\n单位: 吨\n");
    EXPECT_EQ(diagnostics_.errors(), 1u);
    EXPECT_NE(faults().find("Z404"), std::string::npos) << faults();
}

TEST_F(Cards, a_badge_in_the_lane_says_with_what_it_compares) {
    const Card lane =
        card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2018年: 3吨, 2019年: 4吨, 2020年: 5吨}\n增长: 自动\n");
    EXPECT_EQ(lane.basis, "较2018年");
}

TEST_F(Cards, a_badge_between_two_columns_needs_no_basis) {
    const Card between = card("尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2018年: 3吨, 2020年: 5吨}\n增长: 自动\n");
    EXPECT_EQ(between.basis, "");
}

TEST_F(Cards, a_span_from_the_first_period_of_a_panel_begins_at_the_cards_edge) {
    const Card found = card("尺寸: 60mm x 66mm\n面板:\n"
                            "  - {标题: 收入, 类型: 趋势, 数据: {2016年: 1元, 2018年: 3元, 2020年: 5元}, "
                            "标注: [{区间: 2016年—2020年, 文字: 五年}]}\n");
    EXPECT_NEAR(found.frame.spans.at(0).first.mm(), found.box.left().mm(), 0.001);
    EXPECT_NEAR(found.frame.spans.at(0).second.mm(), found.box.right().mm(), 0.001);
}

TEST_F(Cards, a_span_that_would_meet_the_unit_hangs_under_it) {
    const Layout meets = arrange(trend + "标注: [{区间: 2016年—2020年, 文字: 十三五时期}]\n");
    const Card& found = meets.cards.at(0);
    EXPECT_NEAR(found.frame.spans.at(0).first.mm(), 11.8, 0.001);
    EXPECT_GT(found.span_lane.top(), found.box.top() + meets.form.card.unit_baseline);
    const Layout apart = arrange(trend + "标注: [{区间: 2018年—2020年, 文字: 后三年}]\n");
    EXPECT_EQ(apart.cards.at(0).span_lane.top(), apart.cards.at(0).box.top() + apart.form.card.header);
    EXPECT_GT(found.frame.marks.top(), apart.cards.at(0).frame.marks.top()) << "the marks give way";
}

TEST_F(Cards, periods_left_of_lying_bars_are_set_as_those_under_columns) {
    const Card found = card("尺寸: 85.4mm x 60mm\n类型: 条图\n数据: {2018年: 1元, 2019年: 2元, 2020年: 3元}\n");
    ASSERT_EQ(found.labels.size(), 3u);
    EXPECT_EQ(found.labels[1].type, TypeRole::period_before);
    EXPECT_EQ(found.labels[2].type, TypeRole::period_now);
    EXPECT_EQ(card("尺寸: 85.4mm x 60mm\n类型: 条图\n数据: {甲: 1元, 乙: 2元}\n").labels[1].type,
              TypeRole::category);
}

TEST_F(Cards, names_keep_clear_of_a_thick_zero_line) {
    plan("标题: 收入\n尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2016年: 1元, 2020年: 2元}\n");
    theme_.axis_width = 20_pt;
    const Layout layout =
        zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    EXPECT_EQ(faults(), "");
    const Card& found = layout.cards[0];
    const Length size = layout.types.style(TypeRole::category).size;
    EXPECT_GE((found.labels[0].at.y - size * 0.88).mm(), (found.zero + theme_.axis_width).mm());
}

} // namespace
} // namespace zhitu::testing
