#include "core/layout/least_size.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

constexpr Rect sheet{0_mm, 0_mm, 85.38_mm, 105_mm};

TEST(LeastSize, is_found_to_a_tenth_of_a_millimetre_and_was_tried) {
    int asked = 0;
    const LeastSize least = least_size(sheet, [&](const Rect& larger) {
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
    const LeastSize least = least_size(sheet, [&](const Rect&) {
        ++asked;
        return false;
    });
    EXPECT_FALSE(least.height || least.width);
    EXPECT_EQ(asked, 2);
}

} // namespace
} // namespace zhitu
