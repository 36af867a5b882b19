#include "core/layout/least_size.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

constexpr Rect sheet{0_mm, 0_mm, 85.38_mm, 105_mm}, page{0_mm, 0_mm, 350_mm, 490_mm};

TEST(LeastSize, is_found_to_a_tenth_of_a_millimetre_and_was_tried) {
    int asked = 0;
    const LeastSize least = least_size(sheet, page, [&](const Rect& larger) {
        ++asked;
        return larger.height >= 118.33_mm || larger.width >= 90_mm;
    });
    ASSERT_TRUE(least.height && least.width);
    EXPECT_NEAR(least.height->mm(), 118.4, 1e-9);
    EXPECT_NEAR(least.width->mm(), 90, 1e-9);
    EXPECT_LE(asked, 26);
}

TEST(LeastSize, what_no_size_helps_has_none) {
    int asked = 0;
    const LeastSize least = least_size(sheet, page, [&](const Rect&) {
        ++asked;
        return false;
    });
    EXPECT_FALSE(least.height || least.width || least.both);
    EXPECT_EQ(asked, 9);
}

TEST(LeastSize, keeps_its_shape_where_neither_side_alone_helps) {
    const LeastSize least = least_size(
        sheet, page, [](const Rect& larger) { return larger.height >= 120_mm && larger.width >= 90_mm; });
    EXPECT_FALSE(least.height || least.width);
    ASSERT_TRUE(least.both);
    EXPECT_NEAR(least.both->height.mm(), 105 * 1.15, 1e-9);
    EXPECT_NEAR(least.both->width.mm(), 85.38 * 1.15, 1e-9);
}

/// A board's grid is another one where the sheet is far longer.
TEST(LeastSize, is_found_though_a_far_larger_sheet_does_not_hold_it) {
    const LeastSize least = least_size(
        sheet, page, [](const Rect& larger) { return larger.height >= 120_mm && larger.height <= 170_mm; });
    ASSERT_TRUE(least.height);
    EXPECT_NEAR(least.height->mm(), 120, 1e-9);
}

TEST(LeastSize, is_never_larger_than_the_largest) {
    const auto wide = [](const Rect& larger) { return larger.width >= 130_mm; };
    EXPECT_TRUE(least_size(sheet, page, wide).width);
    const LeastSize least = least_size(sheet, {0_mm, 0_mm, 120_mm, 490_mm}, wide);
    EXPECT_FALSE(least.height || least.width || least.both);
}

} // namespace
} // namespace zhitu
