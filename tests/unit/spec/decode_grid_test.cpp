// 版式 as a map of areas, and 格.
#include "tests/unit/spec/support.hpp"

#include <gtest/gtest.h>

namespace zhitu::testing_support {
namespace {

std::string chart(const std::string& more = "") {
    return "  - {类型: 柱图, 数据: {2016年: 1亿元, 2020年: 2亿元}" + more + "}\n";
}

/// The map's first row is line 3, its letters begin at column 3.
std::string board(const std::string& map, const std::string& panels) {
    return "制图: 1\n版式: |\n" + map + "面板:\n" + panels;
}

std::string area(const Spec& spec, std::size_t panel) {
    const AreaText& area = spec.grid->areas.at(panel);
    return area.letter + " " + std::to_string(area.column) + "," + std::to_string(area.row) + " " +
           std::to_string(area.columns) + "x" + std::to_string(area.rows);
}

TEST(DecodeGrid, letters_are_rectangles_in_order_of_appearance) {
    const Reading reading(board("  AAB\n  AAC\n", chart() + chart() + chart()));
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(reading.spec.grid->columns, 3);
    EXPECT_EQ(reading.spec.grid->rows, 2);
    EXPECT_EQ(area(reading.spec, 0), "A 0,0 2x2");
    EXPECT_EQ(area(reading.spec, 1), "B 2,0 1x1");
    EXPECT_EQ(area(reading.spec, 2), "C 2,1 1x1");
}

TEST(DecodeGrid, any_character_is_a_letter_and_dots_are_empty) {
    const Reading reading(board("  .甲甲\n  1..\n", chart() + chart()));
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(area(reading.spec, 0), "甲 1,0 2x1");
    EXPECT_EQ(area(reading.spec, 1), "1 0,1 1x1");
}

TEST(DecodeGrid, blanks_between_letters_and_empty_lines_are_air) {
    const Reading reading(board("  A  A B\n\n  A A　C\n", chart() + chart() + chart()));
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(area(reading.spec, 0), "A 0,0 2x2");
    EXPECT_EQ(area(reading.spec, 2), "C 2,1 1x1");
}

TEST(DecodeGrid, what_is_no_rectangle_is_said_at_the_first_wrong_cell) {
    EXPECT_EQ(faults(board("  AA\n  AB\n", chart() + chart())), "4:4 Z282");
    EXPECT_EQ(faults(board("  ABA\n", chart() + chart())), "3:4 Z282");
    EXPECT_EQ(faults(board("  A.A\n", chart())), "3:4 Z282");
    EXPECT_EQ(faults(board("  AB\n  BA\n", chart() + chart())), "3:3 Z282 3:4 Z282")
        << "the box of A holds B, and that of B holds A";
}

TEST(DecodeGrid, rows_of_different_length_are_said_at_the_row) {
    EXPECT_EQ(faults(board("  AAB\n  AA\n  AABB\n", chart() + chart())), "4:3 Z281 5:3 Z281");
}

TEST(DecodeGrid, a_map_without_letters_is_no_map) { EXPECT_EQ(faults(board("  ..\n  ..\n", chart())), "2:5 Z284"); }

TEST(DecodeGrid, a_map_has_at_most_64_cells_a_side) {
    const auto row = [](int cells) { return "  " + std::string(static_cast<std::size_t>(cells), 'A') + "\n"; };
    EXPECT_EQ(faults(board(row(64), chart())), "");
    EXPECT_EQ(faults(board(row(65), chart())), "2:5 Z283");
}

TEST(DecodeGrid, letters_and_panels_are_as_many) {
    EXPECT_EQ(faults(board("  ABC\n", chart() + chart())), "3:5 Z285") << "C has no panel";
    EXPECT_EQ(faults(board("  AA\n", chart() + chart())), "6:5 Z286") << "the second panel has no letter";
}

TEST(DecodeGrid, a_cell_names_a_letter_and_the_others_follow_in_order) {
    const Reading reading(board("  ABC\n", chart(", 格: C") + chart() + chart()));
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(area(reading.spec, 0), "C 2,0 1x1");
    EXPECT_EQ(area(reading.spec, 1), "A 0,0 1x1");
    EXPECT_EQ(area(reading.spec, 2), "B 1,0 1x1");
}

TEST(DecodeGrid, a_cell_that_is_not_there_or_taken_is_said_at_it) {
    EXPECT_EQ(faults(board("  AB\n", chart(", 格: C") + chart())), "5:47 Z287");
    EXPECT_EQ(faults(board("  AB\n", chart(", 格: A") + chart(", 格: A"))), "6:47 Z288");
}

TEST(DecodeGrid, a_cell_wants_a_map) {
    EXPECT_EQ(faults("制图: 1\n版式: 1x1\n面板:\n" + chart(", 格: A")), "4:47 Z289");
    EXPECT_EQ(faults("制图: 1\n面板:\n" + chart(", 格: A")), "3:47 Z289");
    EXPECT_EQ(faults(board("  A\n", chart(", 分面: 市, 格: A"))), "5:54 Z290");
}

TEST(DecodeGrid, a_faulty_map_does_not_make_cells_wrong) {
    EXPECT_EQ(faults(board("  AA\n  AB\n", chart(", 格: A") + chart(", 格: B"))), "4:4 Z282");
}

TEST(DecodeGrid, columns_by_rows_still_count) {
    EXPECT_EQ(faults("制图: 1\n版式: 1x1\n面板:\n" + chart() + chart()), "2:5 Z227");
    EXPECT_EQ(faults("制图: 1\n版式: 1x2\n面板:\n" + chart() + chart()), "");
}

} // namespace
} // namespace zhitu::testing_support
