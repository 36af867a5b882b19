#include "core/base/half_width.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(HalfWidth, of_figures_letters_and_signs) {
    EXPECT_EQ(half_width("１０．５％"), "10.5%");
    EXPECT_EQ(half_width("２栏 ｘ ６０ｍｍ"), "2栏 x 60mm");
    EXPECT_EQ(half_width("－３"), "-3");
    EXPECT_EQ(half_width("六十、2栏"), "六十、2栏");
    EXPECT_EQ(half_width(""), "");
}

} // namespace
} // namespace zhitu
