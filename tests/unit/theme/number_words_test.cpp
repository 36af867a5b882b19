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
    EXPECT_EQ(computed_range(theme, "5%", "10%"), "5%～10%");
    EXPECT_EQ(computed_range(theme, "5‰", "10‰"), "5‰～10‰");
    EXPECT_EQ(computed_range(theme, "3元", "5元"), "3～5元");
    EXPECT_EQ(computed_range(theme, "13万元", "17万元"), "13万元～17万元");
    EXPECT_EQ(computed_range(theme, "9亿", "16亿"), "9亿～16亿");
    EXPECT_EQ(computed_range(theme, "3m<上>3</>", "5m<上>3</>"), "3m<上>3</>～5m<上>3</>");
    theme.range_sign = "—";
    EXPECT_EQ(computed_range(theme, "500", "1500"), "500—1500");
}

TEST(NumberWords, a_ratio_has_the_sign_of_the_theme) {
    Theme theme;
    EXPECT_EQ(computed_ratio(theme, {"9.9", "39.3", "50.8"}), "9.9∶39.3∶50.8");
    theme.ratio_sign = "：";
    EXPECT_EQ(computed_ratio(theme, {"1", "2"}), "1：2");
}

} // namespace
} // namespace zhitu
