// 点 beside bars of several series, the texts of reference lines, and heads of spans beside the unit.
#include "tests/unit/guide/rendered.hpp"

#include "core/label/field.hpp"

namespace zhitu::testing {
namespace {

class PointSeries : public PictureTest {
protected:
    static Picture picture(const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: 日报红\n标题: 试验\n尺寸: 3栏 x 70mm\n" + spec);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
    static Length middle(const TextMark& text) { return text.origin.x + advance_of(text) / 2; }
};

const std::string columns =
    "类型: 柱图\n横轴: 县\n单位: 万吨\n数据: |\n  县\t2019年\t2020年\n  桂阳县\t12.1\t15.1\n"
    "  宜章县\t22.1\t11.3\n  永兴县\t7.1\t9.9\n";

TEST_F(PointSeries, a_point_that_names_a_series_stands_over_its_column) {
    const Picture p = picture(columns + "标注: [{点: 宜章县, 系列: 2020年, 文字: 受灾}]\n");
    const Rect bar = rects(p, 1, "rect").at(3).rect; // two a row
    const TextMark note = texts(p, 1, "point note").at(0);
    EXPECT_NEAR(middle(note).mm(), bar.centre().x.mm(), 0.5);
    EXPECT_LT(note.origin.y, bar.top());
}

TEST_F(PointSeries, a_point_of_a_stack_stands_over_the_whole_stack) {
    const Picture p =
        picture("类型: 柱图\n堆叠: 是\n单位: 亿元\n数据: |\n  县\t农\t工\n  甲县\t10\t30\n  乙县\t12\t24\n"
                "标注: [{点: 甲县, 文字: 第一大县}]\n");
    Length top = 1000_mm;
    for (const RectShape& bar : rects(p, 1, "rect")) top = std::min(top, bar.rect.top());
    EXPECT_LT(texts(p, 1, "point note").at(0).origin.y, top);
}

TEST_F(PointSeries, a_note_stands_clear_of_its_own_lying_bar) {
    const Picture p = picture("类型: 条图\n数据: {北湖: 3亿元, 桂阳: 12亿元, 资兴: 20亿元}\n"
                              "标注: [{点: 桂阳, 文字: 撤县设市}]\n");
    const TextMark note = texts(p, 1, "point note").at(0);
    const Rect bar = rects(p, 1, "rect").at(1).rect;
    EXPECT_LT(note.origin.y, bar.top() - 0.8_mm);
}

TEST_F(PointSeries, the_text_of_a_line_stands_clear_above_it) {
    const Picture p = picture(columns + "标注: [{线: 10万吨, 文字: 保供线}]\n");
    const Length line = marks<LineShape>(p, 1, "reference line").at(0).from.y;
    EXPECT_LT(texts(p, 1, "reference").at(0).origin.y, line - 0.7_mm);
}

TEST_F(PointSeries, the_head_of_a_span_leaves_the_unit_alone_and_covers_its_span) {
    const Picture p = picture("类型: 趋势\n数据: {2014年: 50亿元, 2015年: 57亿元, 2016年: 73亿元, 2017年: 69亿元}\n"
                              "标注: [{区间: 2014年—2016年, 文字: 前段}]\n");
    const TextMark unit = texts(p, 1, "unit").at(0);
    const Rect head = rects(p, 1, "span head").at(0).rect, span = rects(p, 1, "span").at(0).rect;
    EXPECT_LT(head.left(), unit.origin.x + advance_of(unit));
    EXPECT_GT(head.top(), unit.origin.y);
    EXPECT_EQ(head.left(), span.left());
    EXPECT_EQ(head.right(), span.right());
}

TEST_F(PointSeries, the_text_of_a_line_below_all_marks_keeps_off_the_lane_of_years) {
    const Picture p =
        picture("类型: 趋势\n数据: {2014年: 50亿元, 2015年: 57亿元, 2016年: 73亿元, 2017年: 110亿元}\n"
                "标注: [{线: -20, 文字: 底线}]\n");
    const TextMark line = texts(p, 1, "reference").at(0), year = texts(p, 1, "row label").at(0);
    EXPECT_LT(line.origin.y, year.origin.y - 2.5_mm);
}

TEST_F(PointSeries, the_text_of_a_line_through_all_columns_stands_behind_them) {
    const Picture p = picture("类型: 柱图\n数据: {2015年: 57亿元, 2016年: 73亿元, 2017年: 69亿元, 2018年: 82亿元, "
                              "2019年: 98亿元, 2020年: 110亿元}\n标注: [{线: 50, 文字: 全省平均水平}]\n");
    EXPECT_GE(texts(p, 1, "reference").at(0).origin.x, rects(p, 1, "rect").back().rect.right());
}

} // namespace
} // namespace zhitu::testing
