#include "core/layout/grid.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

using GridTest = Arranging;

TEST_F(GridTest, the_four_cards_of_a_board_are_38_7_by_39_8) {
    const Layout layout = arrange("标题: 郴州五年成就\n尺寸: 85.4mm x 105mm\n版式: 2x2\n" + panels(4));
    ASSERT_EQ(layout.cards.size(), 4u);
    expect_box(layout.cards[0].box, 2.8, 16.6, 38.7, 39.8);
    expect_box(layout.cards[1].box, 43.9, 16.6, 38.7, 39.8);
    expect_box(layout.cards[2].box, 2.8, 58.8, 38.7, 39.8);
    expect_box(layout.cards[3].box, 43.9, 58.8, 38.7, 39.8);
}

TEST_F(GridTest, two_newspaper_columns_are_85_379) {
    const Layout layout = arrange("标题: 郴州五年成就\n尺寸: 2栏 x 105mm\n" + panels(4));
    EXPECT_NEAR(layout.width.mm(), 85.379, 0.001);
    EXPECT_NEAR(layout.cards[0].box.width.mm(), (85.379 - 5.6 - 2.4) / 2, 0.001);
    EXPECT_NEAR((layout.width - layout.cards[1].box.right()).mm(), 2.8, 0.001);
}

TEST_F(GridTest, any_grid_divides_what_margins_and_gutters_leave) {
    const Layout layout = arrange("标题: 六格\n尺寸: 130mm x 105mm\n版式: 3x2\n" + panels(6));
    const Rect& last = layout.cards[5].box;
    EXPECT_NEAR(last.width.mm(), (130 - 5.6 - 2.4 * 2) / 3, 0.001);
    EXPECT_NEAR(last.height.mm(), (105 - 23.0 - 2.4) / 2, 0.001);
    EXPECT_NEAR(last.bottom().mm(), 98.6, 0.001);
}

TEST_F(GridTest, an_empty_cell_is_worse_than_cards_a_little_out_of_square) {
    plan("标题: 四格\n尺寸: 128mm x 112mm\n" + panels(4));
    Spec spec;
    spec.board = true;
    spec.panels = 4;
    const CardGrid found = grid_of(spec, theme_, Rect{0_mm, 0_mm, 128_mm, 112_mm});
    EXPECT_EQ(std::pair(found.columns, found.rows), std::pair(2, 2)) << "three and one before";
}

TEST_F(GridTest, ten_cards_are_five_by_two_rather_than_twelve_cells_with_two_empty) {
    Spec spec;
    spec.board = true;
    spec.panels = 10;
    plan("标题: 十格\n尺寸: 85.4mm x 105mm\n" + panels(1));
    const CardGrid found = grid_of(spec, theme_, Rect{0_mm, 0_mm, 217.6_mm, 200_mm});
    EXPECT_EQ(found.columns * found.rows, 10);
}

TEST_F(GridTest, without_a_layout_the_cards_are_nearest_to_squares) {
    const auto grid = [&](const std::string& size, int count) {
        Spec spec;
        spec.board = true;
        spec.panels = count;
        const CardGrid found = grid_of(
            spec, theme_, size == "tall" ? Rect{0_mm, 0_mm, 60_mm, 200_mm} : Rect{0_mm, 0_mm, 85.4_mm, 105_mm});
        return std::pair(found.columns, found.rows);
    };
    plan("标题: 一格\n尺寸: 85.4mm x 105mm\n" + panels(1));
    EXPECT_EQ(grid("board", 1), std::pair(1, 1));
    EXPECT_EQ(grid("board", 2), std::pair(2, 1));
    EXPECT_EQ(grid("board", 4), std::pair(2, 2));
    EXPECT_EQ(grid("board", 9), std::pair(3, 3));
    EXPECT_EQ(grid("tall", 3), std::pair(1, 3));
}

TEST_F(GridTest, the_last_panel_has_what_is_left_of_its_row) {
    const std::string sheet = "标题: 三格\n尺寸: 85.4mm x 105mm\n";
    const auto last = [&](const std::string& text) { return arrange(text).cards.back().box; };
    expect_box(last(sheet + panels(3)), 2.8, 58.8, 79.8, 39.8);
    expect_box(last(sheet + "版式: 2x2\n" + panels(3)), 2.8, 58.8, 38.7, 39.8);
    std::string alike;
    for (int i = 0; i < 3; ++i) alike += "  - {类型: 柱图, 同尺: 是, 数据: {2016年: 1亿元, 2020年: 2亿元}}\n";
    expect_box(last(sheet + "面板:\n" + alike), 2.8, 58.8, 38.7, 39.8);
}

TEST_F(GridTest, what_the_footer_rises_is_taken_from_the_cards) {
    plan("标题: 四格\n尺寸: 85.4mm x 105mm\n" + panels(4));
    const auto height = [&](Length rise) {
        return card_boxes(spec_, theme_, sheet_, cards_area(spec_, theme_.board, sheet_, rise, 0_mm))[0]
            .height.mm();
    };
    EXPECT_NEAR(height(0_mm) - height(2.9_mm), 2.9 / 2, 0.001);
    EXPECT_NEAR(height(0_mm) - height(5.8_mm), 2.9, 0.001);
}

TEST_F(GridTest, bars_begin_higher_and_end_lower_than_columns) {
    plan("标题: 四格\n尺寸: 85.4mm x 105mm\n" + panels(4));
    const Rect card{2.8_mm, 16.6_mm, 38.7_mm, 39.8_mm};
    expect_box(marks_of(card, theme_.board.card, false), 4.7, 31.2, 34.9, 20.2);
    expect_box(marks_of(card, theme_.board.card, true), 4.7, 28.6, 34.9, 25.9);
}

} // namespace
} // namespace zhitu::testing
