#include "core/text/fixed_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TypeStyle style_of(double points) {
    TypeStyle style;
    style.han = {"黑", 400};
    style.digits = {"数字", 400};
    style.size = style.digit_size = Length::pt(points);
    return style;
}

TEST(FixedTypesetter, HasTheMetricsOfTheGoldens) {
    FixedTypesetter typesetter;
    const TypeStyle style = style_of(10);
    EXPECT_DOUBLE_EQ(typesetter.measure("地区", style).pt(), 20);
    EXPECT_DOUBLE_EQ(typesetter.measure("25.3%", style).pt(), 3 * 5.06 + 2.9 + 6.4);
    EXPECT_DOUBLE_EQ(typesetter.measure("GDP", style).pt(), 15);
    EXPECT_DOUBLE_EQ(typesetter.measure("Xi’an", style).pt(), 25);
    EXPECT_DOUBLE_EQ(typesetter.cap_height(style).pt(), 7.11);
}

TEST(FixedTypesetter, HalvesMarksOnlyWhenAsked) {
    FixedTypesetter typesetter;
    TypeStyle style = style_of(10);
    EXPECT_DOUBLE_EQ(typesetter.measure("单位：元", style).pt(), 40);
    style.half_width_marks = true;
    EXPECT_DOUBLE_EQ(typesetter.measure("单位：元", style).pt(), 35);
}

TEST(FixedTypesetter, TracksBetweenCharactersAcrossRuns) {
    FixedTypesetter typesetter;
    TypeStyle style = style_of(10);
    style.tracking = 0.1;
    EXPECT_NEAR(typesetter.measure("2年2月", style).pt(), 2 * 5.06 + 20 + 3, 1e-9);
    EXPECT_DOUBLE_EQ(typesetter.measure("年", style).pt(), 10);
}

TEST(FixedTypesetter, GlyphsAreCodePointsInTwoFonts) {
    FixedTypesetter typesetter;
    const SetText set = typesetter.set("7年", style_of(10));
    ASSERT_EQ(set.runs.size(), 2u);
    EXPECT_EQ(set.runs[0].second.font, 1);
    EXPECT_EQ(set.runs[0].second.glyphs[0].index, U'7');
    EXPECT_EQ(set.runs[1].second.font, 0);
    EXPECT_EQ(set.runs[1].second.glyphs[0].index, U'年');
    EXPECT_DOUBLE_EQ(set.runs[1].first.pt(), 5.06);
}

} // namespace
} // namespace zhitu
