#include "core/base/typed_lines.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(TypedLines, are_counted) {
    EXPECT_EQ(typed_lines(""), 1u);
    EXPECT_EQ(typed_lines("五年成就"), 1u);
    EXPECT_EQ(typed_lines("五年\n成就\n郴州"), 3u);
}

TEST(TypedLines, in_one_line_keep_words_apart) {
    EXPECT_EQ(in_one_line("五年成就"), "五年成就");
    EXPECT_EQ(in_one_line("五年\n成就"), "五年成就");
    EXPECT_EQ(in_one_line("Five\nyears"), "Five years");
    EXPECT_EQ(in_one_line("郴州\n2020年"), "郴州2020年");
    EXPECT_EQ(in_one_line(""), "");
}

} // namespace
} // namespace zhitu
