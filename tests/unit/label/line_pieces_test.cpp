#include "core/label/line_pieces.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

LineShape line(double x1, double y1, double x2, double y2) {
    return {{Length::mm(x1), Length::mm(y1)}, {Length::mm(x2), Length::mm(y2)}, 3, 0.1_mm, {0.8_mm, 0.7_mm}};
}
Rect box(double x, double y, double width, double height) {
    return {Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height)};
}

TEST(LinePieces, a_level_line_stops_before_a_text_and_goes_on_behind_it) {
    const auto pieces = line_pieces(line(0, 10, 50, 10), {box(20, 9, 5, 2)}, 0.5_mm);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].from, (Point{0_mm, 10_mm}));
    EXPECT_EQ(pieces[0].to, (Point{19.5_mm, 10_mm}));
    EXPECT_EQ(pieces[1].from, (Point{25.5_mm, 10_mm}));
    EXPECT_EQ(pieces[1].to, (Point{50_mm, 10_mm}));
    EXPECT_EQ(pieces[1].dash.off, 0.7_mm);
    EXPECT_EQ(pieces[1].ink, 3);
}

TEST(LinePieces, an_upright_line_drawn_upward) {
    const auto pieces = line_pieces(line(10, 50, 10, 0), {box(8, 20, 5, 2)}, 0.5_mm);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].to, (Point{10_mm, 19.5_mm}));
    EXPECT_EQ(pieces[1].from, (Point{10_mm, 22.5_mm}));
}

TEST(LinePieces, an_upright_line_keeps_clear_of_figures_beside_it) {
    EXPECT_EQ(line_pieces(line(10, 50, 10, 0), {box(10.1, 20, 5, 2)}, 0.5_mm).size(), 2u) << "it would be a 1";
    EXPECT_EQ(line_pieces(line(10, 50, 10, 0), {box(4.8, 20, 5, 2)}, 0.5_mm).size(), 2u);
    EXPECT_EQ(line_pieces(line(10, 50, 10, 0), {box(10.6, 20, 5, 2)}, 0.5_mm).size(), 1u);
}

TEST(LinePieces, texts_that_overlap_or_lie_at_its_ends) {
    EXPECT_EQ(line_pieces(line(0, 10, 50, 10), {box(20, 9, 5, 2), box(22, 9, 8, 2)}, 0.5_mm).size(), 2u);
    EXPECT_EQ(line_pieces(line(0, 10, 50, 10), {box(-3, 9, 5, 2)}, 0.5_mm).size(), 1u);
    EXPECT_EQ(line_pieces(line(0, 10, 50, 10), {box(44, 9, 5.4, 2)}, 0.5_mm).size(), 1u) << "no strays";
    EXPECT_TRUE(line_pieces(line(0, 10, 50, 10), {box(-1, 9, 60, 2)}, 0.5_mm).empty());
}

TEST(LinePieces, a_line_that_would_underline_a_text_stops_before_it) {
    EXPECT_EQ(line_pieces(line(0, 10, 50, 10), {box(20, 8, 5, 1.9)}, 0.5_mm).size(), 2u);
    EXPECT_EQ(line_pieces(line(0, 10, 50, 10), {box(20, 10.1, 5, 2)}, 0.5_mm).size(), 2u);
}

TEST(LinePieces, what_it_does_not_run_through_and_slanting_lines_are_left_alone) {
    EXPECT_EQ(line_pieces(line(0, 10, 50, 10), {box(20, 10.25, 5, 2), box(20, 6.75, 5, 3)}, 0.5_mm).size(), 1u);
    EXPECT_EQ(line_pieces(line(0, 10, 50, 11), {box(20, 5, 5, 9)}, 0.5_mm).size(), 1u);
}

} // namespace
} // namespace zhitu
