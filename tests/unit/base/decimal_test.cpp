#include "core/base/decimal.hpp"

#include "core/base/limits.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace zhitu {
namespace {

__extension__ using Wide = __int128;

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }

std::string wide_text(Wide value) {
    std::string digits;
    const bool negative = value < 0;
    for (Wide rest = negative ? -value : value; rest > 0; rest /= 10)
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    if (digits.empty()) return "0";
    return (negative ? "-" : "") + digits;
}

TEST(Decimal, keeps_what_was_typed) {
    for (const char* text :
         {"2107.70", "32.0", "0", "0.05", "-3.20", "19756", "-0.5", "123456789012345678901234567890.5",
          "999999999999999999", "1000000000000000000", "-1000000000000000000.000"})
        EXPECT_EQ(number(text).text(), text);
    EXPECT_EQ(number("+4.10").text(), "4.10");
    EXPECT_EQ(number("007").text(), "7");
    EXPECT_EQ(number("-0.0").text(), "0.0");
    EXPECT_EQ(number("00000000000000000000000010").text(), "10");
}

TEST(Decimal, small_ones_take_two_words_and_large_ones_are_the_same) {
    EXPECT_EQ(sizeof(Decimal), 16u);
    for (const char* text : {"99999999999999999", "100000000000000000", "-99999999999999999.9", "0.1"}) {
        const Decimal one = number(text);
        Decimal copy = one;
        EXPECT_EQ(copy, one);
        EXPECT_EQ((copy + one) - one, one) << text;
        EXPECT_EQ(one.scaled(-70).scaled(70).text(), text); // more decimals than a small one has
        EXPECT_EQ(one.scaled(-70).decimals(), one.decimals() + 70);
        copy = number("7");
        EXPECT_EQ(copy.text(), "7");
    }
    EXPECT_TRUE(number("0").scaled(-70).is_zero());
    EXPECT_FALSE(number("0").scaled(-70).is_negative());
    EXPECT_LT(number("1").scaled(-70), number("1"));
    EXPECT_EQ(number("1").scaled(-70).to_double(), 1e-70);
}

TEST(Decimal, refuses_what_is_no_number) {
    for (const char* text : {"", "-", ".5", "5.", "1,000", "1e5", "0x1", " 1", "1 ", "--1", "1.2.3", "١"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, limit_of_digits) {
    EXPECT_TRUE(Decimal::parse(std::string(limits::digits, '9')));
    EXPECT_FALSE(Decimal::parse(std::string(limits::digits + 1, '9')));
}

TEST(Decimal, compares_by_value) {
    EXPECT_EQ(number("32.0"), number("32"));
    EXPECT_FALSE(number("32.0") == number("32.01"));
    EXPECT_LT(number("-1"), number("0.000"));
    EXPECT_LT(number("9999999999999999999.1"), number("9999999999999999999.2"));
    EXPECT_TRUE(number("0.00").is_zero());
    EXPECT_TRUE(number("-123456789012345678901").is_negative());
    EXPECT_FALSE(number("-0").is_negative());
}

TEST(Decimal, scales_exactly) {
    EXPECT_EQ(number("2107.70").scaled(4).text(), "21077000");
    EXPECT_EQ(number("1998.27").scaled(4).text(), "19982700");
    EXPECT_EQ(number("271186").scaled(-4).text(), "27.1186");
    EXPECT_EQ(number("-5").scaled(-4).text(), "-0.0005");
    EXPECT_EQ(number("123456789012345678").scaled(12).text(), "123456789012345678000000000000");
}

TEST(Decimal, rounds_half_away_from_zero_and_pads) {
    EXPECT_EQ(number("2.5").rounded(0).text(), "3");
    EXPECT_EQ(number("-2.5").rounded(0).text(), "-3");
    EXPECT_EQ(number("2.4999").rounded(0).text(), "2");
    EXPECT_EQ(number("0.25").rounded(1).text(), "0.3");
    EXPECT_EQ(number("1.005").rounded(2).text(), "1.01"); // a double would give 1.00
    EXPECT_EQ(number("7").rounded(2).text(), "7.00");
    EXPECT_EQ(number("-0.04").rounded(1).text(), "0.0");
}

TEST(Decimal, arithmetic_equals_wide_integers) {
    std::mt19937_64 random(20160613);
    std::uniform_int_distribution<std::int64_t> any(-2'000'000'000'000'000'000, 2'000'000'000'000'000'000);
    for (int i = 0; i < 2000; ++i) {
        const std::int64_t a = any(random), b = any(random);
        const Decimal x = Decimal::of(a), y = Decimal::of(b);
        EXPECT_EQ((x + y).text(), wide_text(Wide(a) + b));
        EXPECT_EQ((x - y).text(), wide_text(Wide(a) - b));
        EXPECT_EQ((x * y).text(), wide_text(Wide(a) * b));
        EXPECT_EQ(x < y, a < b);
    }
}

TEST(Decimal, quotient_equals_the_exact_fraction) {
    for (int a = -60; a <= 60; ++a) {
        for (int b = -40; b <= 40; ++b) {
            if (b == 0) continue;
            const int top = 2 * std::abs(a) * 10 + std::abs(b);
            const Wide size = top / (2 * std::abs(b));
            const Wide expected = (a < 0) == (b < 0) ? size : -size;
            EXPECT_EQ(Decimal::quotient(Decimal::of(a), Decimal::of(b), 1), Decimal::of(std::int64_t(expected), 1))
                << a << " / " << b;
        }
    }
}

TEST(Decimal, quotient_of_fractions) {
    EXPECT_EQ(Decimal::quotient(number("2503.07"), number("1998.27"), 4).text(), "1.2526");
    EXPECT_EQ(Decimal::quotient(number("1"), number("0.003"), 2).text(), "333.33");
    EXPECT_EQ(Decimal::quotient(number("-1"), number("8"), 2).text(), "-0.13");
}

TEST(Decimal, to_double_is_the_nearest) {
    EXPECT_EQ(number("0.1").to_double(), 0.1);
    EXPECT_EQ(number("-2107.70").to_double(), -2107.70);
    EXPECT_EQ(number("123456789012345678901234567890").to_double(), 123456789012345678901234567890.0);
    EXPECT_TRUE(std::isinf(number(std::string(320, '9')).to_double()));
    EXPECT_LT(number("-" + std::string(320, '9')).to_double(), 0);
    EXPECT_EQ(number("0." + std::string(380, '0') + "1").to_double(), 0);
}

TEST(Decimal, growth_rates_of_long_numbers_and_many_periods) {
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("2"), 1, 3).text(), "1.000");
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("2"), 2, 6).text(), "0.414214");
    EXPECT_EQ(Decimal::growth_rate(number("2"), number("1"), 2, 6).text(), "-0.292893");
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("3"), 8999, 8).text(), "0.00012209");
    const Decimal giant = number("1" + std::string(200, '0')); // 10^200
    EXPECT_EQ(Decimal::growth_rate(number("1"), giant, 200, 2).text(), "9.00");
    EXPECT_EQ(Decimal::growth_rate(giant, number("1"), 200, 2).text(), "-0.90");
}

TEST(Decimal, growth_rates_round_ties_away_from_zero) {
    // 1.0005^2 and 0.9995^2: the roots are exact, their rates are ties at three decimals.
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("1.00100025"), 2, 3).text(), "0.001");
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("0.99900025"), 2, 3).text(), "-0.001");
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("1.00100024999999999999999"), 2, 3).text(), "0.000");
    EXPECT_EQ(Decimal::growth_rate(number("1"), number("0.99900025000000000000001"), 2, 3).text(), "0.000");
}

} // namespace
} // namespace zhitu
