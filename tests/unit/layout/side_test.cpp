// Texts that run down: the band at the right edge, and names under an axis.
#include "core/layout/grid.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

using Side = Arranging;

const std::string columns = "尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {北湖区: 1元, 苏仙区: 2元}\n";

TEST_F(Side, a_title_that_runs_down_hangs_at_the_right_edge) {
    const Layout layout = arrange("标题: 郴州五年\n竖排: 是\n" + columns);
    EXPECT_EQ(faults(), "");
    const PlaqueRule& rule = theme_.single.plaque;
    EXPECT_NEAR((layout.width - layout.plaque.right()).mm(), theme_.single.sheet.margin.mm(), 0.001);
    EXPECT_EQ(layout.plaque.width, rule.height);
    const Length text = typesetter().measure("郴州五年", layout.types.style(TypeRole::chart_title));
    EXPECT_NEAR(layout.plaque.height.mm(), (text + rule.padding * 2).mm(), 0.001);
    EXPECT_NEAR((layout.plaque.left() - layout.cards[0].box.right()).mm(), theme_.single.sheet.gutter.mm(), 0.001);
    EXPECT_LT(layout.cards[0].box.top(), theme_.single.sheet.cards_top) << "nothing stands over the cards";
}

TEST_F(Side, a_bare_title_begins_where_the_cards_do) {
    plan("标题: 郴州五年\n竖排: 是\n" + columns);
    theme_.ribbon = false;
    const Layout layout =
        zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    EXPECT_EQ(faults(), "");
    EXPECT_NEAR((layout.plaque.top() + theme_.single.plaque.padding).mm(), layout.cards[0].box.top().mm(), 0.001);
}

TEST_F(Side, a_long_title_steps_down_to_the_height) {
    const Layout layout = arrange("标题: 郴州市五年发展主要成就\n竖排: 是\n" + columns);
    EXPECT_EQ(faults(), "");
    EXPECT_LT(size_of(layout, TypeRole::chart_title), 14);
    EXPECT_LE(layout.plaque.bottom(), layout.cards[0].box.bottom());
}

TEST_F(Side, a_title_too_long_for_the_height_is_refused) {
    arrange("标题: 郴州市五年来经济社会发展主要成就与全省各市州的比较情况一览\n竖排: 是\n" + columns);
    EXPECT_NE(faults().find("Z401"), std::string::npos) << faults();
}

TEST_F(Side, a_note_runs_down_in_columns_from_the_right) {
    const std::string note =
        "按现价计算，与统计公报按可比价格计算的不同；从二〇一八年起含高新区，口径有变，数据已经调整。";
    const Layout layout = arrange("标题: 郴州\n竖排: [标题, 注]\n来源: 统计局\n注: " + note + "\n" + columns);
    EXPECT_EQ(faults(), "");
    ASSERT_GE(layout.side.size(), 2u);
    EXPECT_LT(layout.side[1].at.x, layout.side[0].at.x);
    EXPECT_LT(layout.side[0].at.x, layout.plaque.left());
    EXPECT_GT(layout.side.back().at.x, layout.cards[0].box.right());
    ASSERT_EQ(layout.footer.lines.size(), 1u);
    EXPECT_EQ(layout.footer.lines[0].find("现价"), std::string::npos);
}

TEST_F(Side, columns_of_a_note_stand_further_apart_for_small_text) {
    const std::string before = "按现价计算，与统计公报按可比价格计算的不同；从二〇一八年起含高新区，";
    const Layout layout = arrange("标题: 郴州\n竖排: [标题, 注]\n来源: 统计局\n注: <专名>衡阳</>" + before +
                                  "<注音 chēn>郴</>州<专名>永州</>\n" + columns);
    EXPECT_EQ(faults(), "");
    ASSERT_GE(layout.side.size(), 2u);
    TypeStyle style = layout.types.style(TypeRole::note);
    style.vertical = true;
    for (std::size_t i = 1; i < layout.side.size(); ++i) {
        const Length between = typesetter().set(layout.side[i - 1].text, style).below +
                               typesetter().set(layout.side[i].text, style).above;
        EXPECT_GE((layout.side[i - 1].at.x - layout.side[i].at.x - style.size).mm(), between.mm());
    }
}

TEST_F(Side, names_that_run_down_make_the_marks_give_way) {
    const Layout level = arrange("标题: 郴州\n" + columns);
    const Layout down = arrange("标题: 郴州\n竖排: 横轴\n" + columns);
    const Length size = down.types.style(TypeRole::category).size;
    EXPECT_NEAR((level.cards[0].frame.marks.bottom() - down.cards[0].frame.marks.bottom()).mm(), (size * 2).mm(),
                0.001);
    ASSERT_EQ(down.cards[0].labels.size(), 2u);
    for (const AxisLabel& label : down.cards[0].labels) {
        EXPECT_TRUE(label.vertical);
        EXPECT_GT(label.at.y, down.cards[0].frame.marks.bottom());
        EXPECT_LT(label.at.y + size * 3, down.cards[0].box.bottom());
    }
}

TEST_F(Side, long_names_run_down_at_full_size) {
    const std::string data =
        "类型: 柱图\n数据: {北湖区石盖塘街道: 1元, 苏仙区白露塘镇: 2元, 桂阳县太和镇: 2元, 宜章县莽山乡: 2元}\n";
    const Layout layout = arrange("标题: 郴州\n尺寸: 60mm x 80mm\n竖排: 横轴\n" + data);
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(size_of(layout, TypeRole::category), theme_.single.type(TypeRole::category).style.size.pt());
}

TEST_F(Side, a_computed_note_runs_down_too) {
    const Layout layout =
        arrange("标题: 郴州\n竖排: 注\n来源: 统计局\n尺寸: 85.4mm x 60mm\n类型: 柱图\n增长: 自动\n"
                "数据: {2016年: 1元, 2020年: 2元}\n");
    EXPECT_EQ(faults(), "");
    ASSERT_FALSE(layout.side.empty());
    EXPECT_NE(layout.side[0].text.find("增幅"), std::string::npos) << layout.side[0].text;
    ASSERT_EQ(layout.footer.lines.size(), 1u);
    EXPECT_EQ(layout.footer.lines[0].find("增幅"), std::string::npos);
}

} // namespace
} // namespace zhitu::testing
