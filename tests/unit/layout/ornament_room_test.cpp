#include "core/layout/ornament_room.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

/// Boards of one panel; the texts of their lanes are plain or carry small texts and dots.
class OrnamentRoomTest : public Arranging {
protected:
    Layout board(const std::string& panel) {
        return arrange("标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 1x1\n面板:\n  - {标题: 甲, " + panel + "}\n");
    }
    static std::string columns(const std::string& first, const std::string& rest = "") {
        return "类型: 柱图, 数据: {" + first + ": 3亿元, 乙: 5亿元}" + rest;
    }
    static std::string span(const std::string& text) {
        return "类型: 趋势, 数据: {2016年: 1亿元, 2017年: 2亿元, 2018年: 3亿元}, "
               "标注: [{区间: 2016年—2017年, 文字: " +
               text + "}]";
    }
    static double zero_above_foot(const Layout& layout) {
        return (layout.cards[0].box.bottom() - layout.cards[0].zero).mm();
    }
};

TEST_F(OrnamentRoomTest, plain_texts_leave_the_lanes_as_they_are) {
    const Layout layout = board(columns("甲"));
    EXPECT_EQ(layout.form.card.unit_baseline, theme_.board.card.unit_baseline);
    EXPECT_EQ(layout.form.card.marks_top, theme_.board.card.marks_top);
    EXPECT_NEAR(zero_above_foot(layout), theme_.board.card.zero.mm(), 0.001);
}

TEST_F(OrnamentRoomTest, small_text_over_a_name_stays_clear_of_the_zero_line) {
    const Layout layout = board(columns("<注音 yīn>音</>乐"));
    const Card& card = layout.cards[0];
    const TypeStyle& style = layout.types.style(TypeRole::category);
    const Length above = reach_of("<注音 yīn>音</>乐", style, fixed_).above;
    ASSERT_GT(above, 0_mm);
    const Length top = card.labels[0].at.y - style.size * 0.88 - above;
    EXPECT_GE(top.mm(), (card.zero + theme_.axis_width + theme_.text_gap).mm() - 0.001);
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentRoomTest, the_head_of_a_span_holds_its_small_text) {
    const Layout layout = board(span("<注音 yīn>音</><着重>乐</>"));
    const CardRule& card = layout.form.card;
    const TypeStyle& style = layout.types.style(TypeRole::span);
    const auto [above, below] = reach_of("<注音 yīn>音</><着重>乐</>", style, fixed_);
    EXPECT_GE(card.span_baseline, style.size * 0.88 + above);
    EXPECT_GE(card.span_head - card.span_baseline, style.size * 0.12 + below);
    EXPECT_GT(card.unit_baseline, theme_.board.card.unit_baseline) << "unit and head share their baseline";
    EXPECT_GT(card.marks_top, theme_.board.card.marks_top);
}

TEST_F(OrnamentRoomTest, small_text_over_a_unit_lowers_the_lane) {
    const Layout layout = board(columns("甲", ", 单位: 亿<注音 yuán>元</>"));
    const TypeStyle& style = layout.types.style(TypeRole::unit);
    const Length above = reach_of(layout.cards[0].unit, style, fixed_).above;
    ASSERT_GT(above, 0_mm);
    const CardRule& card = layout.form.card;
    EXPECT_GE((card.unit_baseline - card.header).mm(), (style.size * 0.88 + above).mm());
}

TEST_F(OrnamentRoomTest, a_badge_is_as_high_as_its_ornaments_want) {
    board(columns("甲"));
    const TypeStyle& style = theme_.board.type(TypeRole::badge).style;
    EXPECT_EQ(badge_height(4_mm, "增两成", style, fixed_), 4_mm);
    const auto [above, below] = reach_of("增<注音 yīn>音</>", style, fixed_);
    EXPECT_GT(badge_height(4_mm, "增<注音 yīn>音</>", style, fixed_), style.size + above + below);
}

} // namespace
} // namespace zhitu::testing
