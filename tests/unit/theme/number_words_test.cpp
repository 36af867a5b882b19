#include "core/theme/number_words.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(NumberWords, groups_are_of_three_digits_when_the_theme_wants_them) {
    Theme theme;
    EXPECT_EQ(computed_number(theme, "1234567"), "1234567");
    theme.grouped_numbers = true;
    EXPECT_EQ(computed_number(theme, "1234567"), "1,234,567");
    EXPECT_EQ(computed_number(theme, "1000"), "1,000");
    EXPECT_EQ(computed_number(theme, "999"), "999");
    EXPECT_EQ(computed_number(theme, "-12345.6789%"), "-12,345.6789%");
    EXPECT_EQ(computed_number(theme, "0.00001"), "0.00001");
    EXPECT_EQ(computed_number(theme, "翻一番"), "翻一番");
}

TEST(NumberWords, a_range_says_its_unit_once_and_per_cent_twice) {
    Theme theme;
    EXPECT_EQ(computed_range(theme, "2016年", "2020年"), "2016～2020年");
    EXPECT_EQ(computed_range(theme, "10%", "20%"), "10%～20%");
    EXPECT_EQ(computed_range(theme, "500", "1500"), "500～1500");
    EXPECT_EQ(computed_range(theme, "2016年", "2020年6月"), "2016年～2020年6月");
    theme.range_sign = "—";
    EXPECT_EQ(computed_range(theme, "500", "1500"), "500—1500");
}

} // namespace
} // namespace zhitu
