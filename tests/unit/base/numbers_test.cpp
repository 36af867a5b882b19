#include "core/base/numbers.hpp"

#include <gtest/gtest.h>

#include <clocale>

namespace zhitu {
namespace {

TEST(Numbers, FormatsWithoutTrailingZeros) {
    EXPECT_EQ(format_number(85.380, 3), "85.38");
    EXPECT_EQ(format_number(2, 3), "2");
    EXPECT_EQ(format_number(100, 0), "100");
    EXPECT_EQ(format_number(-0.0001, 3), "0");
    EXPECT_EQ(format_number(1e300, 1).size(), 301u);
}

TEST(Numbers, ParsesTheWholeTextOrNothing) {
    EXPECT_EQ(parse_number("9.5"), 9.5);
    EXPECT_EQ(parse_number("+3"), 3);
    EXPECT_EQ(parse_number("-3"), -3);
    for (const char* bad : {"", "+", "+-3", "3mm", " 3", "inf", "nan", "0x10", "1e999", "3,5"})
        EXPECT_FALSE(parse_number(bad)) << bad;
}

TEST(Numbers, IgnoreTheLocale) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    EXPECT_EQ(parse_number("1.5"), 1.5);
    EXPECT_EQ(format_number(1.5, 1), "1.5");
    std::setlocale(LC_ALL, before.c_str());
}

} // namespace
} // namespace zhitu
