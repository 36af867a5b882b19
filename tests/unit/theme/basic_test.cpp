// 基础: what is told apart by greys alone, on newsprint.
#include "tests/unit/theme/theming.hpp"

#include "core/theme/newsprint.hpp"

#include <cmath>

namespace zhitu::test {
namespace {

class Basic : public Theming {
protected:
    /// CIE lightness, 0 to 100, as it prints.
    double lightness(std::uint32_t role) const {
        return 116 * std::cbrt(newsprint_luminance(theme_.inks.at(static_cast<std::size_t>(theme_.ink(role))))) -
               16;
    }
    Theme theme_ = resolve("基础");
};

TEST_F(Basic, neighbouring_series_differ_on_newsprint) {
    constexpr std::uint32_t parts[] = {0, 1, 2, 3, 4, 5}, side_by_side[] = {0, 2, 1, 5, 4, 3};
    constexpr std::uint32_t beside_the_present[] = {0, 1, 3, 4, 2, 5};
    for (const auto& order : {parts, side_by_side, beside_the_present})
        for (std::size_t i = 1; i < 6; ++i)
            EXPECT_GE(
                std::abs(lightness(ZHITU_INK_SERIES_1 + order[i]) - lightness(ZHITU_INK_SERIES_1 + order[i - 1])),
                8)
                << order[i - 1] << " and " << order[i];
}

TEST_F(Basic, no_series_is_as_light_as_paper_or_as_dark_as_the_present) {
    for (std::uint32_t i = 0; i < 3; ++i) {
        EXPECT_GE(lightness(ZHITU_INK_PAPER) - lightness(ZHITU_INK_SERIES_1 + i), 4.5) << i;
        EXPECT_GE(lightness(ZHITU_INK_SERIES_1 + i) - lightness(ZHITU_INK_NOW), 8) << i;
    }
}

/// 强调 names one of several series: the others take the light inks first.
TEST_F(Basic, series_beside_the_present_are_lighter_in_every_house) {
    for (const char* house : {"基础", "日报红", "周报蓝"}) {
        theme_ = resolve(house);
        for (const std::uint32_t series : {0u, 1u, 3u, 4u})
            EXPECT_GE(lightness(ZHITU_INK_SERIES_1 + series) - lightness(ZHITU_INK_NOW), 8)
                << house << ' ' << series;
    }
}

TEST_F(Basic, lines_differ_by_their_dashes_or_by_their_greys) {
    for (std::uint32_t i = 0; i < 6; ++i)
        for (std::uint32_t j = 0; j < i; ++j) {
            const double greys = std::abs(lightness(ZHITU_INK_LINE_1 + i) - lightness(ZHITU_INK_LINE_1 + j));
            EXPECT_TRUE(theme_.line_dashes[i] != theme_.line_dashes[j] || greys >= 8) << i << " and " << j;
        }
}

TEST_F(Basic, dashes_are_solid_or_two_lengths) {
    EXPECT_EQ(over_the_house("角色: {线型: [实线, solid, 3mm/1mm, 1mm/1mm, 2mm/1mm, 5mm/1mm]}\n").line_dashes[2],
              (Dash{3_mm, 1_mm}));
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(fault_of("角色: {线型: [实线, 3mm/1mm]}\n"), "本.yaml 3:10 Z257");
    EXPECT_EQ(fault_of("角色: {线型: [实线, 实线, 3mm, 实线, 实线, 实线]}\n"), "本.yaml 3:19 Z257");
    EXPECT_EQ(fault_of("角色: {线型: [实线, 实线, 0mm/1mm, 实线, 实线, 实线]}\n"), "本.yaml 3:19 Z257") << "unseen";
    EXPECT_EQ(fault_of("角色: {线型: [实线, 实线, 3mm/红, 实线, 实线, 实线]}\n"), "本.yaml 3:19 Z252");
}

} // namespace
} // namespace zhitu::test
