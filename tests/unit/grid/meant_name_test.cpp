#include "core/grid/meant_name.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(MeantName, goes_on_behind_or_lacks_a_bracket) {
    EXPECT_EQ(meant_name("2025年", {"2024年", "2025年（预计）"}), "2025年（预计）");
    EXPECT_EQ(meant_name("湖南（万吨）", {"全国", "湖南"}), "湖南");
    EXPECT_EQ(meant_name("湖南省", {"湖南"}), "湖南") << "looks most like it";
    EXPECT_EQ(meant_name("甲乙丙", {"全国", "湖南"}), std::nullopt);
}

TEST(MeantName, is_a_list_when_all_its_parts_are_there) {
    EXPECT_EQ(meant_list("甲、乙", {"甲", "乙", "丙"}), "[甲, 乙]");
    EXPECT_EQ(meant_list("甲、丁", {"甲", "乙", "丙"}), std::nullopt);
    EXPECT_EQ(meant_list("甲", {"甲"}), std::nullopt);
}

} // namespace
} // namespace zhitu
