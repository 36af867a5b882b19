// A figure that rounds to nothing, to all or to the same says what is not so: it takes more decimals.
#include "tests/unit/data/growing.hpp"

namespace zhitu::test {
namespace {

using Direction = GrowthFigure::Direction;
using Mode = Growth::Mode;
__extension__ using Wide = __int128;

/// "down 99.997%", or the codes of what is said instead; both where a figure comes with a warning.
std::string said(Mode method, const std::string& from, const std::string& to, const std::string& unit = "元",
                 int decimals = 1, std::size_t years = 1) {
    Diagnostics diagnostics;
    const auto figure = by(method, table_of({value(from), value(to)}, unit, years), decimals, diagnostics);
    const char* const ways[]{"up ", "down ", "level "};
    std::string text = figure ? ways[static_cast<int>(figure->direction)] + figure->text : "";
    for (const Diagnostic& diagnostic : diagnostics.all()) text += (text.empty() ? "" : " ") + diagnostic.code;
    return text;
}

TEST(MisleadingGrowth, a_rest_is_not_rounded_away) {
    EXPECT_EQ(said(Mode::automatic, "98765", "3"), "down 99.997%");
    EXPECT_EQ(said(Mode::automatic, "1000", "4", "元", 0), "down 99.6%");
    EXPECT_EQ(said(Mode::automatic, "98765", "0"), "down 100.0%") << "nothing is left";
    EXPECT_EQ(said(Mode::annual, "100000000", "1", "元", 1, 2), "down 99.99%");
    EXPECT_EQ(said(Mode::automatic, "10001", "20001"), "up 100.0%") << "of a rise it claims nothing";
}

TEST(MisleadingGrowth, a_change_is_not_rounded_away) {
    EXPECT_EQ(said(Mode::automatic, "20000", "20001"), "up 0.01%");
    EXPECT_EQ(said(Mode::automatic, "20000", "19999"), "down 0.01%");
    EXPECT_EQ(said(Mode::automatic, "20000", "20000.0"), "level 0.0%");
    EXPECT_EQ(said(Mode::annual, "20000", "20001"), "up 0.01%");
    EXPECT_EQ(said(Mode::automatic, "61.70", "61.74", "%"), "up 0.04个百分点");
    EXPECT_EQ(said(Mode::automatic, "61.70", "61.66", "%"), "down 0.04个百分点");
    EXPECT_EQ(said(Mode::points, "12.50", "12.53", "‰"), "up 0.003个百分点");
}

TEST(MisleadingGrowth, a_multiple_is_nothing_or_the_same_only_if_it_is) {
    EXPECT_EQ(said(Mode::multiple, "100", "3"), "down 0.03倍");
    EXPECT_EQ(said(Mode::multiple, "100", "0"), "down 0.0倍");
    EXPECT_EQ(said(Mode::multiple, "100", "103"), "up 1.03倍");
    EXPECT_EQ(said(Mode::multiple, "100", "99.96"), "down 0.9996倍");
    EXPECT_EQ(said(Mode::multiple, "100", "100"), "level 1.0倍");
}

TEST(MisleadingGrowth, what_no_figure_of_six_decimals_says_is_not_printed) {
    EXPECT_EQ(said(Mode::automatic, "1000000000", "1"), "Z338");
    EXPECT_EQ(said(Mode::automatic, "1000000000", "1000000001"), "Z338");
    EXPECT_EQ(said(Mode::automatic, "100000000", "100000001"), "up 0.000001%");
    EXPECT_EQ(said(Mode::multiple, "1000000000", "1"), "Z338");
    EXPECT_EQ(said(Mode::automatic, "50", "50.00000001", "%"), "Z338");
}

TEST(MisleadingGrowth, tens_of_times_are_said_in_multiples) {
    EXPECT_EQ(said(Mode::automatic, "10", "109.9"), "up 999.0%");
    EXPECT_EQ(said(Mode::automatic, "10", "110"), "up 1000.0% Z339");
    EXPECT_EQ(said(Mode::automatic, "3", "123456.78"), "up 4115126.0% Z339");
    EXPECT_EQ(said(Mode::annual, "1", "121", "元", 1, 2), "up 1000.0% Z339");
    EXPECT_EQ(said(Mode::multiple, "10", "110"), "up 11.0倍");
    EXPECT_EQ(said(Mode::automatic, "0.1", "99.9", "%"), "up 99.8个百分点");
}

/// size / whole to so many decimals, half away from zero, with more while it says what is not so.
std::string expected(Wide size, Wide whole, bool lies_at_whole, int decimals) {
    for (;; ++decimals) {
        Wide power = 1;
        for (int i = 0; i < decimals; ++i) power *= 10;
        const Wide rounded = (2 * size * power + whole) / (2 * whole);
        const bool nothing = rounded == 0 && size != 0, all = rounded == power && lies_at_whole && size != whole;
        if (nothing || all) continue;
        std::string digits = std::to_string(static_cast<std::int64_t>(rounded));
        while (static_cast<int>(digits.size()) <= decimals) digits.insert(0, "0");
        if (decimals > 0) digits.insert(digits.size() - static_cast<std::size_t>(decimals), ".");
        return digits;
    }
}

std::string typed(int number) { return std::to_string(number); }

TEST(MisleadingGrowth, multiples_are_the_exact_fraction_at_every_number_of_decimals) {
    for (int decimals = 0; decimals <= 4; ++decimals)
        for (int base = 1; base <= 600; base += 7)
            for (int last = 0; last <= 900; last += 11)
                ASSERT_EQ(
                    by(Mode::multiple, table_of({value(typed(base)), value(typed(last))}, "元"), decimals)->text,
                    expected(last, base, true, decimals) + "倍")
                    << base << " -> " << last << " to " << decimals;
}

/// Thousandths of a point, so that ties are among them.
TEST(MisleadingGrowth, points_are_the_exact_difference_at_every_number_of_decimals) {
    const auto thousandths = [](int count) { return Decimal::of(count, 3).text(); };
    for (int decimals = 0; decimals <= 4; ++decimals)
        for (int base = -500; base <= 99'999; base += 1237)
            for (const int change : {0, 1, 4, 5, 44, 45, 50, 449, 450, 499, 500, 950, 1499, 1500, 23'456})
                for (const int sign : {1, -1}) {
                    const auto figure =
                        by(Mode::points,
                           table_of({value(thousandths(base)), value(thousandths(base + sign * change))}, "%"),
                           decimals);
                    ASSERT_EQ(figure->text, expected(change, 1000, false, decimals) + "个百分点")
                        << base << " " << change;
                    ASSERT_EQ(figure->direction, change == 0 ? Direction::level
                                                 : sign > 0  ? Direction::up
                                                             : Direction::down);
                }
}

TEST(MisleadingGrowth, rates_are_the_exact_fraction_at_every_number_of_decimals) {
    for (int decimals = 0; decimals <= 4; ++decimals)
        for (int base = 1; base <= 1200; base += 13)
            for (int last = 0; last <= 1500; last += 17) {
                const int change = last > base ? last - base : base - last;
                const std::string share = expected(change, base, last < base, decimals + 2);
                const auto figure =
                    by(Mode::automatic, table_of({value(typed(base)), value(typed(last))}, "元"), decimals);
                ASSERT_EQ(figure->text, Decimal::parse(share)->scaled(2).text() + "%") << base << " -> " << last;
            }
}

} // namespace
} // namespace zhitu::test
