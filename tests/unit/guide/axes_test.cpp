// Ticks, breaks and reference lines as they stand in finished pictures.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class Axes : public PictureTest {
protected:
    static Picture picture(const std::string& kind, const std::string& rest) {
        Rendered rendered = render("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 130mm x 60mm\n类型: " + kind +
                                   "\n数据: {甲: 100亿元, 乙: 250亿元, 丙: 1800亿元}\n" + rest);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
    /// Where the first mark of a role is painted.
    static std::size_t order(const Picture& picture, std::string_view role) {
        for (std::size_t i = 0; i < picture.marks.size(); ++i)
            if (picture.marks[i].role == role) return i;
        return picture.marks.size();
    }
};

TEST_F(Axes, lying_bars_have_their_ticks_below) {
    const Picture found = picture("条图", "横轴: {刻度: 600}\n");
    const auto ticks = texts(found, 1, "tick");
    ASSERT_EQ(ticks.size(), 4u);
    const auto bars = rects(found, 1, "rect");
    for (const TextMark& tick : ticks) EXPECT_GT(tick.origin.y, bars.back().rect.bottom());
    const Length middle = ticks[3].origin.x + advance_of(ticks[3]) / 2;
    EXPECT_NEAR(middle.mm(), bars.back().rect.right().mm(), 0.01) << "1800 stands under the end of its bar";
    const auto grid = marks<LineShape>(found, 1, "grid");
    ASSERT_EQ(grid.size(), 3u) << "the line of zero stands for its own";
    EXPECT_EQ(grid[0].from.x, grid[0].to.x);
}

TEST_F(Axes, ticks_without_grid_and_grid_without_ticks) {
    EXPECT_TRUE(marks<LineShape>(picture("柱图", "纵轴: {刻度: 600, 网格: 否}\n"), 1, "grid").empty());
    const Picture bare = picture("柱图", "纵轴: {刻度: 无, 网格: 是}\n");
    EXPECT_TRUE(texts(bare, 1, "tick").empty());
    EXPECT_FALSE(marks<LineShape>(bare, 1, "grid").empty());
}

TEST_F(Axes, a_break_tears_only_what_passes_it) {
    const Picture found = picture("柱图", "断轴: 300—1500\n");
    const auto strips = marks<PathShape>(found, 1, "break");
    ASSERT_EQ(strips.size(), 1u);
    const Rect giant = rects(found, 1, "rect").back().rect;
    EXPECT_LT(strips[0].points.front().x, giant.left());
    EXPECT_GT(strips[0].points[strips[0].points.size() / 2].x, giant.right());
    EXPECT_EQ(marks<PathShape>(found, 1, "break wave").size(), 2u);
    EXPECT_GT(order(found, "break"), order(found, "rect")) << "over the bars";
    EXPECT_LT(order(found, "break wave"), order(found, "value")) << "under what is written";
}

TEST_F(Axes, a_break_tears_lying_bars_and_the_axis_too) {
    const Picture found = picture("条图", "断轴: 300—1500\n");
    const auto strips = marks<PathShape>(found, 1, "break");
    ASSERT_EQ(strips.size(), 1u);
    EXPECT_LT(strips[0].points.front().y, rects(found, 1, "rect").back().rect.top());
    EXPECT_EQ(marks<PathShape>(picture("柱图", "断轴: 300—1500\n纵轴: {刻度: 有}\n"), 1, "break").size(), 2u);
}

TEST_F(Axes, neighbours_are_torn_as_one) {
    Rendered rendered =
        render("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 130mm x 60mm\n类型: 柱图\n柱距: 0\n柱宽: 60mm\n"
               "内缩: 0mm\n断轴: 300—1500\n数据: {甲: 100, 乙: 1700, 丙: 1800}\n");
    ASSERT_EQ(rendered.sentences(), "");
    EXPECT_EQ(marks<PathShape>(rendered.picture(), 1, "break").size(), 1u);
}

TEST_F(Axes, a_bridge_does_not_span_a_break) {
    Rendered rendered =
        render("制图: 1\n标题: 甲\n样式: 日报红\n类型: 柱图\n断轴: 3—15\n数据: {2016年: 2, 2020年: 18}\n");
    EXPECT_TRUE(marks<PathShape>(rendered.picture(), 1, "area").empty());
}

TEST_F(Axes, a_reference_line_is_dashed_over_the_marks_and_says_its_text) {
    const Picture found = picture("柱图", "标注: {线: 900, 文字: 全国平均900亿元}\n");
    const auto lines = marks<LineShape>(found, 1, "reference line");
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_GT(lines[0].dash.off, 0_mm);
    const Rect giant = rects(found, 1, "rect").back().rect;
    EXPECT_NEAR(lines[0].from.y.mm(), (giant.top() + giant.height / 2).mm(), 0.01);
    EXPECT_GT(order(found, "reference line"), order(found, "rect"));
    EXPECT_LT(order(found, "reference line"), order(found, "value"));
    const auto said = texts(found, 1, "reference");
    ASSERT_EQ(said.size(), 1u);
    EXPECT_LT(said[0].origin.y, lines[0].from.y);
}

TEST_F(Axes, a_reference_line_takes_the_place_of_a_grid_line) {
    const auto grid =
        marks<LineShape>(picture("柱图", "纵轴: {刻度: 600}\n标注: {线: 600, 文字: 平均}\n"), 1, "grid");
    EXPECT_EQ(marks<LineShape>(picture("柱图", "纵轴: {刻度: 600}\n"), 1, "grid").size(), grid.size() + 1);
}

TEST_F(Axes, a_line_so_near_to_a_reference_line_that_both_would_be_lost_gives_way) {
    const auto grid = [](const std::string& at) {
        return marks<LineShape>(picture("柱图", "纵轴: {刻度: 600}\n标注: {线: " + at + ", 文字: 平均}\n"), 1,
                                "grid")
            .size();
    };
    EXPECT_EQ(grid("610") + 1, grid("900"));
}

TEST_F(Axes, a_reference_line_lies_under_a_curve_and_its_points) {
    Rendered rendered =
        render("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 130mm x 60mm\n类型: 趋势\n标注: {线: 900, 文字: 平均}\n"
               "数据: {2019年: 100亿元, 2020年: 250亿元, 2021年: 1800亿元}\n");
    const Picture& found = rendered.picture();
    EXPECT_LT(order(found, "reference line"), order(found, "polyline"));
    EXPECT_GT(order(found, "reference line"), order(found, "area"));
}

TEST_F(Axes, the_text_of_a_reference_line_stands_on_no_bar) {
    Rendered rendered = render("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 45mm x 60mm\n类型: 柱图\n"
                               "数据: {甲: 100, 乙: 250, 丙: 1800}\n标注: {线: 900, 文字: 全国平均}\n");
    ASSERT_EQ(rendered.sentences(), "");
    const TextMark said = texts(rendered.picture(), 1, "reference").at(0);
    EXPECT_LT(said.origin.x + advance_of(said), rects(rendered.picture(), 1, "rect").back().rect.left());
}

TEST_F(Axes, a_line_stops_before_the_values_that_it_would_run_through) {
    const Picture found =
        picture("条图", "标注: {线: 300, 文字: 平均}\n"); // 250 stands behind its bar, at the line
    const auto value = texts(found, 1, "value").at(1);
    const auto lines = marks<LineShape>(found, 1, "reference line");
    EXPECT_GT(lines.size(), 1u);
    for (const LineShape& line : lines) {
        const bool beside = line.from.x < value.origin.x || line.from.x > value.origin.x + advance_of(value);
        EXPECT_TRUE(beside || line.to.y < value.origin.y - 1_mm || line.from.y > value.origin.y);
    }
}

TEST_F(Axes, a_reference_line_of_lying_bars_stands_upright) {
    const Picture found = picture("条图", "标注: {线: 900, 文字: 全国平均}\n");
    const auto lines = marks<LineShape>(found, 1, "reference line");
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].from.x, lines[0].to.x);
    const auto said = texts(found, 1, "reference");
    ASSERT_EQ(said.size(), 1u);
    EXPECT_LT(said[0].origin.y, rects(found, 1, "rect").front().rect.top());
}

TEST_F(Axes, an_upright_grid_stands_at_the_names_that_are_printed) {
    const std::string years = "制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 130mm x 60mm\n类型: 趋势\n"
                              "数据: {2016年: 1, 2017年: 2, 2018年: 3, 2019年: 4, 2020年: 5}\n纵轴: {网格: 否}\n";
    const Picture found = render(years + "横轴: {刻度: [2020, 2017], 网格: 是}\n").picture();
    const auto names = texts(found, 1, "row label");
    const auto grid = marks<LineShape>(found, 1, "grid");
    ASSERT_EQ(names.size(), 2u);
    ASSERT_EQ(grid.size(), 2u);
    const Length middle = names[0].origin.x + advance_of(names[0]) / 2;
    EXPECT_NEAR(grid[0].from.x.mm(), middle.mm(), 0.01);
    EXPECT_EQ(grid[0].from.x, grid[0].to.x);
    EXPECT_GT(std::abs((grid[0].to.y - grid[0].from.y).mm()), 10);
    EXPECT_LT(order(found, "grid"), order(found, "line")) << "under the line";
    const Picture every = render(years + "横轴: {刻度: 2}\n").picture();
    EXPECT_EQ(texts(every, 1, "row label").size(), 3u);
    EXPECT_TRUE(marks<LineShape>(every, 1, "grid").empty());
    EXPECT_TRUE(texts(render(years + "横轴: {刻度: 无}\n").picture(), 1, "row label").empty());
}

TEST_F(Axes, an_upright_grid_leaves_no_stray_between_a_value_and_its_point) {
    const Picture found =
        render("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 130mm x 60mm\n类型: 趋势\n横轴: {网格: 是}\n"
               "数据: {2016年: 3, 2017年: 4, 2018年: 4.2, 2019年: 4.4, 2020年: 5}\n")
            .picture();
    const TextMark first = texts(found, 1, "value").at(0);
    for (const LineShape& piece : marks<LineShape>(found, 1, "grid")) {
        if (piece.from.x != piece.to.x || piece.from.x > first.origin.x + 1_mm) continue;
        const bool above = piece.to.y<first.origin.y - 2_mm, below = piece.from.y> first.origin.y + 2_mm;
        EXPECT_TRUE(above || below) << piece.from.y.mm() << " " << piece.to.y.mm() << " " << first.origin.y.mm();
    }
}

TEST_F(Axes, a_value_under_its_column_is_farther_from_the_name_below) {
    for (const char* const data :
         {"{郴州: -12.5, 永州: 3}", "{2016年: -12.5, 2020年: 3}", "{2016年: 3, 2020年: -12.5}"}) {
        const Picture found =
            render(std::string("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 2栏 x 60mm\n类型: 柱图\n数据: ") + data)
                .picture();
        const auto columns = rects(found, 1, "rect");
        const auto values = texts(found, 1, "value"), names = texts(found, 1, "row label");
        const std::size_t under = values[0].origin.y > values[1].origin.y ? 0 : 1;
        const Length cap = values[under].runs.front().second.size * 0.711, han = 6.5_pt * 0.88;
        const Length to_column = values[under].origin.y - cap - columns[under].rect.bottom();
        const Length to_name = names[under].origin.y - han - values[under].origin.y;
        EXPECT_GT(to_name, to_column + 0.3_mm) << data;
    }
}

TEST_F(Axes, without_zero_there_is_no_area) {
    const auto areas = [](const std::string& range) {
        Rendered rendered = render("制图: 1\n标题: 甲\n样式: 日报红\n尺寸: 130mm x 60mm\n类型: 趋势\n"
                                   "数据: {2018年: 100亿元, 2019年: 250亿元, 2020年: 1800亿元}\n" +
                                   range);
        EXPECT_EQ(rendered.sentences(), "");
        return marks<PathShape>(rendered.picture(), 1, "area").size();
    };
    EXPECT_EQ(areas("纵轴: {范围: 50—2000}\n"), 0u);
    EXPECT_GT(areas(""), 0u);
}

} // namespace
} // namespace zhitu::testing
