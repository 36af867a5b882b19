#include "core/layout/ornament_room.hpp"

#include "core/layout/wrap.hpp"
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

TEST_F(OrnamentRoomTest, what_stands_over_and_under_the_head_of_a_span_is_clear_of_its_edges) {
    for (const std::string words : {"<着重>乐</>", "<专名>郴州</>", "<书名>年鉴</>", "<注音 yīn>音</>乐",
                                    "<专名><着重>乐</></>", "甲\n<着重>乐</>", "<注音 yīn>音</>\n<着重>乐</>"}) {
        std::string text = words;
        if (const std::size_t feed = text.find('\n'); feed != std::string::npos) text.replace(feed, 1, "\\n");
        const Layout layout = board(span('"' + text + '"'));
        EXPECT_EQ(faults(), "") << text;
        const CardRule& card = layout.form.card;
        const SteppedType& type = layout.types.at(TypeRole::span);
        const auto [above, below] = reach_of(words, type.style, fixed_);
        const Length first = type.style.size * 0.88 + above, last = type.style.size * 0.12 + below;
        const Length drop = wrap(words, type, 0_mm, fixed_).drop();
        const Length over = card.span_baseline - first, under = card.span_head - card.span_baseline - drop - last;
        EXPECT_TRUE(above == 0_mm || over >= theme_.text_gap - 0.001_mm) << text << over.mm();
        EXPECT_TRUE(below == 0_mm || under >= theme_.text_gap - 0.001_mm) << text << under.mm();
    }
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

TEST_F(OrnamentRoomTest, a_subtitle_with_small_text_stands_lower_under_the_ribbon) {
    const std::string head = "标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 1x1\n副标题: ";
    const std::string panels = "\n面板:\n  - {标题: 甲, " + columns("甲") + "}\n";
    const Layout plain = arrange(head + "郴州" + panels);
    const Layout marked = arrange(head + "<注音 chēn>郴</>州" + panels);
    const TypeStyle& style = marked.types.style(TypeRole::subtitle);
    const Length above = reach_of("<注音 chēn>郴</>州", style, fixed_).above;
    const Length top = marked.form.sheet.subtitle_baseline - style.size * 0.88 - above;
    EXPECT_GE(top.mm(), (marked.form.plaque.tail_bottom + theme_.text_gap).mm() - 0.001);
    EXPECT_GT(marked.cards[0].box.top(), plain.cards[0].box.top()) << "the cards give way";
    EXPECT_EQ(plain.form.sheet.subtitle_baseline, theme_.board.sheet.subtitle_baseline);
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentRoomTest, lines_of_a_footer_with_small_text_stand_further_apart) {
    const std::string note = "增幅为二〇二〇年比二〇一六年，按现价计算，与统计公报按可比价格计算的不同；";
    const auto sheet = [&](const std::string& last) {
        return arrange("标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 1x1\n注: " + note + last + "\n署名: 陈阳" +
                       "\n面板:\n  - {标题: 甲, " + columns("甲") + "}\n");
    };
    const Layout plain = sheet("郴州市统计局"), marked = sheet("<注音 chēn zhōu>郴州</>市<着重>统计局</>");
    ASSERT_GE(marked.footer.lines.size(), 2u);
    const TypeStyle& style = marked.types.style(TypeRole::note);
    const Length above = reach_of(marked.footer.lines.back(), style, fixed_).above;
    ASSERT_GT(above, 0_mm);
    EXPECT_GE(marked.footer.rises.at(0).mm(), (style.size + above + theme_.text_gap).mm() - 0.001);
    EXPECT_EQ(plain.footer.rises.at(0), theme_.board.sheet.footer_step);
    EXPECT_LT(marked.cards[0].box.bottom(), plain.cards[0].box.bottom());
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentRoomTest, small_text_over_a_credit_parts_only_the_line_over_it_from_the_last) {
    std::string note;
    for (int i = 0; i < 90; ++i) note += "字";
    const Layout layout = arrange("标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 1x1\n注: " + note +
                                  "\n署名: <注音 chén>陈</>阳\n面板:\n  - {标题: 甲, " + columns("甲") + "}\n");
    const std::vector<Length>& rises = layout.footer.rises;
    ASSERT_EQ(rises.size(), 3u);
    EXPECT_EQ(rises[2], 0_mm);
    EXPECT_GT(rises[1], theme_.board.sheet.footer_step);
    EXPECT_NEAR((rises[0] - rises[1]).mm(), theme_.board.sheet.footer_step.mm(), 1e-9);
    const TypeStyle& style = layout.types.style(TypeRole::note);
    const Length top = layout.footer.baseline - rises[0] - style.size * 0.88;
    EXPECT_LE(layout.cards[0].box.bottom(), top + 0.001_mm);
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentRoomTest, small_text_over_a_credit_keeps_clear_of_the_cards) {
    const Layout first = arrange("标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 1x1\n署名: <注音 chén yáng>陈阳</>\n"
                                 "面板:\n  - {标题: 甲, " +
                                 columns("甲") + "}\n");
    const TypeStyle& credit = first.types.style(TypeRole::credit);
    const Length top =
        first.footer.baseline - credit.size * 0.88 - reach_of(first.footer.credit.at(0), credit, fixed_).above;
    EXPECT_LE(first.cards[0].box.bottom() + theme_.text_gap, top + 0.001_mm);
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentRoomTest, dots_under_a_line_keep_clear_of_small_text_over_the_next) {
    const std::string two = "<着重>重</><注音 chēn>郴</>";
    std::string text;
    for (int i = 0; i < 20; ++i) text += two;
    const Layout layout =
        arrange("标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 1x1\n面板:\n  - {标题: 甲, 文字: " + text + "}\n");
    const auto& lines = layout.cards[0].body;
    ASSERT_GE(lines.size(), 2u);
    const TypeStyle& style = layout.types.style(TypeRole::body);
    const auto [above, below] = reach_of(two, style, fixed_);
    const Length between = lines[1].at.y - lines[0].at.y - style.size - above - below;
    EXPECT_GE(between.mm(), theme_.text_gap.mm() - 0.001);
    EXPECT_EQ(faults(), "");
}

} // namespace
} // namespace zhitu::testing
