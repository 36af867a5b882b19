#include "core/base/join.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(Join, puts_the_mark_between_words_only) {
    EXPECT_EQ(join({}, "、"), "");
    EXPECT_EQ(join({"甲"}, "、"), "甲");
    EXPECT_EQ(join({"甲", "", "乙"}, "、"), "甲、、乙");
}

} // namespace
} // namespace zhitu
