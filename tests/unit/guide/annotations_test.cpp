// Spans, point notes, axes, lanes and single charts' plaques, as they stand in finished pictures.
#include "tests/unit/guide/rendered.hpp"

#include <cmath>

namespace zhitu::testing {
namespace {

class Guide : public PictureTest {
protected:
    static Picture picture(const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: 日报红\n" + spec);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
};

const std::string trend = R"(标题: 郴州地区生产总值走势
尺寸: 130mm x 60mm
类型: 趋势
数据:
  {2011年: 1180, 2012年: 1330, 2013年: 1480, 2014年: 1620, 2015年: 1800, 2016年: 1998.27, 2017年: 2110, 2018年: 2230,
   2019年: 2360, 2020年: 2503.07}
单位: 亿元
)";

TEST_F(Guide, a_span_reaches_from_half_a_step_before_to_the_cards_edge) {
    const Picture p =
        picture(trend + "强调: [2016年, 2020年]\n标注: [{区间: 2016年—2020年, 文字: 十三五时期}]\n增长: 自动\n");
    const Rect card = rects(p, 1, "card").at(0).rect, span = rects(p, 1, "span").at(0).rect;
    EXPECT_EQ(card, (Rect{2.8_mm, 12_mm, 124.4_mm, 41.6_mm}));
    EXPECT_NEAR(span.left().mm(), 69.5, 0.06);
    EXPECT_NEAR(span.right().mm(), 127.2, 0.06);
    EXPECT_NEAR(span.bottom().mm(), 48.6, 0.06); // zero
    EXPECT_NEAR(rects(p, 1, "span head").at(0).rect.height.mm(), 4.8, 0.001);
    const TextMark title = texts(p, 1, "span title").at(0);
    EXPECT_NEAR((title.origin.x + advance_of(title) / 2).mm(), 98.35, 0.06);
    EXPECT_NEAR(title.origin.y.mm(), 15.42, 0.06);
    const Rect pill = rects(p, 1, "badge").at(0).rect;
    EXPECT_NEAR(pill.centre().x.mm(), 98.35, 0.06);
    EXPECT_NEAR(pill.bottom().mm(), 46.4, 0.06); // 2.2 above zero
}

/// Where a note had to climb over another it is tied to its point.
TEST_F(Guide, of_notes_that_stand_over_each_other_the_higher_one_has_a_leader) {
    const Picture p =
        picture(trend + "标注: [{点: 2017年, 文字: 出口大幅增长}, {点: 2018年, 文字: 两座新厂全部投产}]\n");
    const auto notes = texts(p, 1, "point note");
    ASSERT_EQ(notes.size(), 2u);
    const auto leaders = marks<LineShape>(p, 1, "leader");
    ASSERT_EQ(leaders.size(), 1u);
    const TextMark& high = notes[0].origin.y < notes[1].origin.y ? notes[0] : notes[1];
    EXPECT_EQ(leaders[0].from.x, leaders[0].to.x);
    EXPECT_GT(leaders[0].to.y, high.origin.y);
    EXPECT_GT(leaders[0].to.x, high.origin.x);
    EXPECT_LT(leaders[0].to.x, high.origin.x + advance_of(high));
}

TEST_F(Guide, the_trends_line_and_values_stand_as_drawn) {
    const Picture p = picture(trend + "强调: [2016年, 2020年]\n标注: [{区间: 2016年—2020年, 文字: 十三五时期}]\n");
    const PathShape line = marks<PathShape>(p, 1, "polyline").at(0);
    const double places[][2] = {{17.57, 36.72},  {29.11, 35.21},  {40.65, 33.7},   {52.19, 32.29},  {63.73, 30.478},
                                {75.27, 28.482}, {86.81, 27.357}, {98.35, 26.149}, {109.89, 24.84}, {121.43, 23.4}};
    ASSERT_EQ(line.points.size(), 10u);
    for (std::size_t i = 0; i < 10; ++i) {
        EXPECT_NEAR(line.points[i].x.mm(), places[i][0], 0.06);
        EXPECT_NEAR(line.points[i].y.mm(), places[i][1], 0.06);
    }
    const auto values = texts(p, 1, "value");
    EXPECT_EQ(values.at(0).text, "1998.27");
    EXPECT_NEAR(values[0].origin.x.mm(), 70.7, 0.06); // 1.2 inside the band
    EXPECT_NEAR(values[0].origin.y.mm(), 25.982, 0.06);
    EXPECT_EQ(values.at(1).text, "2503.07亿元");
    EXPECT_NEAR((values[1].origin.x + advance_of(values[1])).mm(), 125.3, 0.06);
    EXPECT_NEAR(values[1].origin.y.mm(), 20.9, 0.06);
}

TEST_F(Guide, ticks_are_flush_right_of_the_axis_and_grid_lines_pass_over_the_areas) {
    const Picture p = picture(trend);
    const auto ticks = texts(p, 1, "tick");
    ASSERT_EQ(ticks.size(), 3u);
    const double baselines[] = {49.415, 39.348, 29.28};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(ticks[i].text, (std::vector<std::string>{"0", "1000", "2000"}[i]));
        EXPECT_NEAR((ticks[i].origin.x + advance_of(ticks[i])).mm(), 10.6, 0.06);
        EXPECT_NEAR(ticks[i].origin.y.mm(), baselines[i], 0.06);
    }
    EXPECT_EQ(marks<LineShape>(p, 1, "grid").size(), 2u); // zero has its own line
    const auto first_of = [&](std::string_view role) {
        return std::find_if(p.marks.begin(), p.marks.end(), [&](const Mark& mark) { return mark.role == role; });
    };
    EXPECT_LT(first_of("area"), first_of("grid"));
    EXPECT_LT(first_of("grid"), first_of("polyline"));
}

TEST_F(Guide, inner_years_lose_their_sign_and_the_ends_keep_it) {
    const auto years = texts(picture(trend), 1, "row label");
    ASSERT_EQ(years.size(), 10u);
    EXPECT_EQ(years.front().text, "2011年");
    EXPECT_EQ(years[4].text, "2015");
    EXPECT_EQ(years.back().text, "2020年");
    for (const TextMark& year : years) EXPECT_NEAR(year.origin.y.mm(), 51.9, 0.001);
}

TEST_F(Guide, the_value_of_a_falling_end_stands_under_it_and_not_over_the_peak_before) {
    const Picture p = picture("标题: 涨幅\n尺寸: 40mm x 62mm\n面板:\n  - 标题: 居民消费价格\n    类型: 趋势\n"
                              "    数据: {2016年: 1.9%, 2017年: 1.4%, 2018年: 2.0%, 2019年: 2.9%, 2020年: 2.3%}\n");
    const TextMark end = texts(p, 1, "value").back();
    const PathShape line = marks<PathShape>(p, 1, "polyline").at(0);
    EXPECT_GT(end.origin.y, line.points[4].y + 2_mm);
    EXPECT_LT(end.origin.y, line.points[4].y + 7_mm);
}

TEST_F(Guide, a_note_at_a_point_clears_line_and_values) {
    const Picture p = picture(trend + "标注: [{点: 2015年, 文字: 跨过1800亿元}]\n");
    const TextMark note = texts(p, 1, "point note").at(0);
    EXPECT_EQ(note.text, "跨过1800亿元");
    EXPECT_LT(note.origin.y.mm(), 30.478 - 0.6); // above its point
    const Rect card = rects(p, 1, "card").at(0).rect;
    EXPECT_GT(note.origin.x.mm(), card.left().mm() + 0.8);
    EXPECT_LT((note.origin.x + advance_of(note)).mm(), card.right().mm() - 0.8);
}

TEST_F(Guide, a_badge_of_many_periods_stands_in_the_unit_lane_and_says_with_what_it_compares) {
    const Picture p = picture(R"(标题: 粮食产量
尺寸: 85.4mm x 60mm
类型: 柱图
数据: {2017年: 290.1, 2018年: 295.0, 2019年: 301.0, 2020年: 305.40}
单位: 万吨
增长: 自动
)");
    const Rect card = rects(p, 1, "card").at(0).rect, pill = rects(p, 1, "badge").at(0).rect;
    EXPECT_NEAR(pill.height.mm(), 4, 0.001);
    EXPECT_NEAR(pill.right().mm(), (card.right() - 1.9_mm).mm(), 0.001); // flush with the zero line's end
    const TextMark basis = texts(p, 1, "basis").at(0);
    EXPECT_EQ(basis.text, "较2017年");
    EXPECT_NEAR((pill.left() - basis.origin.x - advance_of(basis)).mm(), 0.8, 0.001);
    for (const TextMark& value : texts(p, 1, "value"))
        EXPECT_GE((value.origin.y - 2.6_mm).mm(), pill.bottom().mm()) << value.text; // values keep out of the lane
}

TEST_F(Guide, a_falling_badge_is_grey_and_its_arrow_points_down) {
    const Picture p = picture(
        "标题: 能耗\n尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2016年: 0.62, 2020年: 0.48}\n单位: 吨\n增长: 自动\n");
    const RectShape pill = rects(p, 1, "badge").at(0);
    EXPECT_EQ(p.inks.at(static_cast<std::size_t>(pill.fill)).name, "灰");
    const auto points = marks<PathShape>(p, 1, "badge arrow").at(0).points;
    EXPECT_GT(points.at(0).y, points.at(3).y); // the tip lies below the tail
    EXPECT_EQ(texts(p, 1, "badge figure").at(0).text, "22.6%");
}

TEST_F(Guide, a_single_charts_plaque_hugs_its_title_flush_left) {
    const Picture p = picture(trend);
    const Rect plaque = rects(p, 0, "plaque").at(0).rect;
    EXPECT_NEAR(plaque.left().mm(), 2.8, 0.001);
    EXPECT_NEAR(plaque.width.mm(), 57.167, 0.06);
    EXPECT_EQ(marks<PathShape>(p, 0, "ribbon tail").size(), 1u);
    const TextMark title = texts(p, 0, "title").at(0);
    EXPECT_NEAR(title.origin.x.mm(), 5.8, 0.06);
    EXPECT_NEAR(title.origin.y.mm(), 6.42, 0.06);
}

TEST_F(Guide, a_smaller_title_stays_in_the_middle_of_its_plaque) {
    const std::string panels = R"(尺寸: 85.4mm x 62mm
面板:
  - {标题: 收入, 类型: 柱图, 数据: {2016年: 12112元, 2020年: 17850元}}
  - {标题: 支出, 类型: 柱图, 数据: {2016年: 11112元, 2020年: 16850元}}
)";
    const auto middle = [&](const std::string& title) {
        const TextMark text = texts(picture("标题: " + title + "\n" + panels), 0, "title").at(0);
        return (text.origin.y - text.runs.front().second.size * 0.38).mm();
    };
    EXPECT_NEAR(middle("湘西土家族苗族自治州五年成就"), middle("郴州五年成就"), 0.001);
}

TEST_F(Guide, a_subtitle_under_a_title_that_is_flush_left_is_so_too) {
    const std::string spec = "制图: 1\n标题: 五年\n副标题: 主要指标\n样式: 基础\n尺寸: 85mm x 75mm\n面板:\n"
                             "  - {标题: 甲, 类型: 柱图, 数据: {2016年: 1亿元, 2020年: 2亿元}}\n";
    const Rendered rendered = render(spec);
    ASSERT_EQ(rendered.sentences(), "");
    const Picture& picture = rendered.picture();
    EXPECT_NEAR(texts(picture, 0, "subtitle").at(0).origin.x.mm(), 2.8, 0.1);
    EXPECT_GT(texts(picture, 0, "subtitle").at(0).origin.y, texts(picture, 0, "title").at(0).origin.y);
}

TEST_F(Guide, a_subtitle_of_a_board_stands_under_the_ribbon_and_the_cards_give_way) {
    const std::string panels = R"(标题: 郴州五年成就
尺寸: 85.4mm x 70mm
面板:
  - {标题: 收入, 类型: 柱图, 数据: {2016年: 12112元, 2020年: 17850元}}
  - {标题: 支出, 类型: 柱图, 数据: {2016年: 11112元, 2020年: 16850元}}
)";
    const Picture plain = picture(panels), titled = picture(panels + "副标题: 2020年比2016年\n");
    EXPECT_NEAR((rects(titled, 1, "card").at(0).rect.top() - rects(plain, 1, "card").at(0).rect.top()).mm(), 3.6,
                0.001);
    const TextMark subtitle = texts(titled, 0, "subtitle").at(0);
    EXPECT_NEAR((subtitle.origin.x + advance_of(subtitle) / 2).mm(), 42.7, 0.001);
    EXPECT_LT(subtitle.origin.y, rects(titled, 1, "card").at(0).rect.top());
    EXPECT_GT(subtitle.origin.y - 2.3_mm, marks<PathShape>(titled, 0, "ribbon tail").at(0).points.back().y);
}

TEST_F(Guide, a_note_without_a_seat_stands_beside_the_value_of_its_own_point) {
    const Picture p = picture(R"(标题: 月度用电
副标题: 2023年1月—2024年9月
尺寸: 4栏 x 60mm
类型: 趋势
单位: 亿千瓦时
数据: {2023年9月: 7811, 2023年10月: 7419, 2023年11月: 7630, 2023年12月: 8800, 2024年1月: 8700, 2024年2月: 6610,
  2024年3月: 7942, 2024年4月: 7412, 2024年5月: 7751, 2024年6月: 8205, 2024年7月: 9396, 2024年8月: 9649, 2024年9月: 8475}
强调: [2024年8月]
增长: 同比
标注:
  - {点: 2024年8月, 文字: 创历史新高}
  - {线: 9000亿千瓦时, 文字: 9000亿}
)");
    EXPECT_EQ(texts(p, 1, "point note").at(0).text, "创历史新高");
}

} // namespace
} // namespace zhitu::testing
