#include "core/spec/named_list.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using Names = std::vector<std::string>;

TEST(NamedList, is_written_as_in_a_sentence) {
    EXPECT_EQ(names_in("一产、二产、 三产"), (Names{"一产", "二产", "三产"}));
    EXPECT_EQ(names_in("甲,乙"), (Names{"甲", "乙"}));
    EXPECT_EQ(names_in("甲"), Names{});
    EXPECT_EQ(names_in("甲、"), Names{}) << "a name that ends so";
    EXPECT_EQ(as_list({"甲", "乙"}), "[甲, 乙]");
}

} // namespace
} // namespace zhitu
