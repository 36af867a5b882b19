#include "core/cli/columns.hpp"

#include <gtest/gtest.h>

namespace zhitu::cli {
namespace {

TEST(Columns, align_by_display_width) {
    EXPECT_EQ(aligned({{"柱图", "column"}, {"a", "b"}}), "柱图  column\na     b\n");
}

TEST(Columns, leave_no_blanks_at_the_end) {
    EXPECT_EQ(aligned({{"a", "long"}, {"b", ""}}, "  "), "  a  long\n  b\n");
}

TEST(Columns, are_nothing_without_rows) { EXPECT_EQ(aligned({}), ""); }

} // namespace
} // namespace zhitu::cli
