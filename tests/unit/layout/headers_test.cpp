// Titles of panels that take two lines, in a theme that lets them.
#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

class Headers : public Arranging {
protected:
    /// Two panels; the first has the title.
    Layout board(const std::string& title) {
        const std::string data = "类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n";
        plan("标题: 五年\n尺寸: 85.4mm x 70mm\n面板:\n  - {标题: " + title + ", " + data + "  - {标题: 收入, " +
             data);
        theme_.board.types[static_cast<std::size_t>(TypeRole::panel_title)].ladder = {{.size = 8_pt}, {.lines = 2}};
        return zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    }
};

TEST_F(Headers, a_long_title_takes_two_even_lines_and_all_top_lanes_hang_lower) {
    const Layout plain = board("支出"), layout = board("全体居民人均可支配收入与消费支出");
    EXPECT_EQ(faults(), "");
    const Card &first = layout.cards[0], &second = layout.cards[1];
    ASSERT_EQ(first.title.size(), 2u);
    EXPECT_EQ(first.title[0].text, "全体居民人均");
    EXPECT_EQ(first.title[1].text, "可支配收入与消费支出");
    const double drop = 8 * 1.2 * 25.4 / 72;
    EXPECT_NEAR((first.title[1].at.y - first.title[0].at.y).mm(), drop, 1e-9);
    EXPECT_NEAR((layout.form.card.header - plain.form.card.header).mm(), drop, 1e-9);
    EXPECT_NEAR((first.frame.marks.top() - plain.cards[0].frame.marks.top()).mm(), drop, 1e-9);
    EXPECT_EQ(first.frame.marks.top().mm(), second.frame.marks.top().mm()) << "siblings share their lanes";
    EXPECT_EQ(first.zero.mm(), plain.cards[0].zero.mm()) << "what stands on the card's foot stays";
}

TEST_F(Headers, a_title_in_one_line_stands_in_the_middle_of_a_header_for_two) {
    const Layout plain = board("支出"), layout = board("全体居民人均可支配收入与消费支出");
    const double drop = 8 * 1.2 * 25.4 / 72;
    ASSERT_EQ(layout.cards[1].title.size(), 1u);
    EXPECT_NEAR((layout.cards[1].title[0].at.y - plain.cards[1].title[0].at.y).mm(), drop / 2, 1e-9);
    EXPECT_NEAR((layout.cards[0].title[0].at.y - plain.cards[0].title[0].at.y).mm(), 0, 1e-9);
}

TEST_F(Headers, a_title_that_fits_changes_nothing) {
    const Layout layout = board("支出");
    ASSERT_EQ(layout.cards[0].title.size(), 1u);
    EXPECT_EQ(layout.cards[0].title[0].text, "支出");
    EXPECT_EQ(layout.form.card.header.mm(), theme_.board.card.header.mm());
}

TEST_F(Headers, what_two_lines_do_not_hold_is_said) {
    board("全体居民人均可支配收入与消费支出及其在五年里的变化情况一览");
    EXPECT_NE(faults().find("Z401"), std::string::npos) << faults();
}

TEST_F(Headers, a_step_that_leaves_the_chart_too_low_gives_way_to_a_later_one) {
    const auto layout = [&](const char* height) {
        const std::string data = "类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n";
        plan("标题: 五年\n尺寸: 85.4mm x " + std::string(height) +
             "\n面板:\n  - {标题: 全体居民人均可支配收入与支出, " + data + "  - {标题: 收入, " + data);
        theme_.board.types[static_cast<std::size_t>(TypeRole::panel_title)].ladder = {{.lines = 2},
                                                                                      {.size = 6_pt, .lines = 2}};
        return zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    };
    EXPECT_NEAR(size_of(layout("63mm"), TypeRole::panel_title), 9, 1e-9);
    EXPECT_NEAR(size_of(layout("62mm"), TypeRole::panel_title), 6, 1e-9) << "two lines of 9 pt lack 0.4 mm";
    EXPECT_EQ(faults(), "");
    layout("58mm");
    EXPECT_NE(faults().find("Z402"), std::string::npos) << faults();
}

TEST_F(Headers, small_text_over_a_title_moves_those_beside_it_too) {
    const std::string plain = "{标题: 收入, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n";
    const Layout layout =
        arrange("标题: 五年\n尺寸: 85.4mm x 105mm\n版式: 2x2\n面板:\n"
                "  - {标题: <注音 chēn>郴</>州, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n  - " +
                plain + "  - " + plain + "  - " + plain);
    EXPECT_EQ(faults(), "");
    const auto baseline = [&](std::size_t i) {
        return (layout.cards[i].title[0].at.y - layout.cards[i].box.top()).mm();
    };
    EXPECT_EQ(baseline(0), baseline(1));
    EXPECT_GT(baseline(0), baseline(2) + 0.1) << "the next row has no small text";
    EXPECT_EQ(baseline(2), baseline(3));
}

/// A ground of its own would frame the title; without one it is the card that does.
TEST_F(Headers, small_text_over_a_title_without_a_ground_keeps_as_far_from_the_edge_of_the_card_as_any_text) {
    plan("标题: 五年\n尺寸: 85.4mm x 70mm\n面板:\n  - {标题: <注音 chēn>郴</>州, 类型: 柱图, "
         "数据: {2016年: 1元, 2020年: 2元}}\n");
    theme_.decor.header = theme_.decor.card;
    const Layout layout =
        zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    EXPECT_EQ(faults(), "");
    const TypeStyle& style = layout.types.style(TypeRole::panel_title);
    const Card& card = layout.cards[0];
    const Length top = card.title[0].at.y - style.size * 0.88 - typesetter().set(card.title[0].text, style).above;
    EXPECT_GE((top - card.box.top()).mm(), layout.form.card.edge.mm() - 0.001);
}

/// A header for one of them does not hold both on one baseline: all become higher.
TEST_F(Headers, small_text_over_one_title_and_dots_under_another_stand_on_one_baseline_in_higher_headers) {
    const std::string data = ", 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n";
    const Layout layout = arrange("标题: 五年\n尺寸: 85.4mm x 70mm\n面板:\n  - {标题: <注音 chēn>郴</>州" + data +
                                  "  - {标题: <着重>收入</>" + data);
    EXPECT_EQ(faults(), "");
    for (const Card& card : layout.cards) {
        const SetText title = typesetter().set(card.title[0].text, layout.types.style(TypeRole::panel_title));
        const Length baseline = card.title[0].at.y - card.box.top(),
                     size = layout.types.style(TypeRole::panel_title).size;
        const double clear = theme_.text_gap.mm() - 0.001;
        EXPECT_GE((baseline - size * 0.88 - title.above).mm(), title.above > 0_mm ? clear : 0)
            << card.title[0].text;
        EXPECT_GE((layout.form.card.header - baseline - size * 0.12 - title.below).mm(),
                  title.below > 0_mm ? clear : 0)
            << card.title[0].text;
    }
    EXPECT_EQ(layout.cards[0].title[0].at.y, layout.cards[1].title[0].at.y);
    EXPECT_GT(layout.form.card.header, theme_.board.card.header);
}

} // namespace
} // namespace zhitu::testing
