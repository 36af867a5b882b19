#include "core/paint/raster.hpp"

#include "core/base/limits.hpp"
#include "tests/unit/paint/paint_fixture.hpp"

namespace zhitu {
namespace {

class RasterTest : public Painting {
protected:
    static std::uint32_t pixel(const Raster& raster, int x, int y) {
        return raster.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(raster.width) +
                             static_cast<std::size_t>(x)] &
               0xFFFFFF;
    }
    /// How many columns the ink of the picture spans.
    int inked_columns() {
        const Raster raster = drawn(300);
        int first = raster.width, last = -1;
        for (int y = 0; y < raster.height; ++y)
            for (int x = 0; x < raster.width; ++x)
                if (pixel(raster, x, y) != paper) first = std::min(first, x), last = std::max(last, x);
        return last - first + 1;
    }
    static constexpr std::uint32_t paper = 0xFFFFFF, red = 0xD01C1F;
};

TEST_F(RasterTest, PaperIsWhiteAndInksAreExact) {
    add(rect(10, 5, 10, 10, 1));
    const Raster raster = drawn(300);
    EXPECT_EQ(raster.width, 500);
    EXPECT_EQ(raster.height, 300);
    EXPECT_EQ(pixel(raster, 2, 2), paper);
    EXPECT_EQ(pixel(raster, 177, 118), red);
}

TEST_F(RasterTest, ThePageFillsThePixels) {
    add(rect(0, 0, 42.3, 25.4, 1));
    const Raster raster = drawn(300);
    EXPECT_EQ(pixel(raster, 0, 0), red);
    EXPECT_EQ(pixel(raster, raster.width - 1, raster.height - 1), red);
}

TEST_F(RasterTest, AbuttingRectanglesShowNoSeam) {
    add(rect(0, 0, 10.03, 25.4, 1));
    add(rect(10.03, 0, 10.03, 25.4, 1));
    add(rect(20.06, 0, 22.24, 25.4, 1));
    const Raster raster = drawn(300);
    for (int x = 0; x < raster.width; ++x) ASSERT_EQ(pixel(raster, x, 150), red) << x;
}

TEST_F(RasterTest, APathIsNeverJoinedWithItsNeighbour) {
    PathShape inner{"MLLLZ", {{4_mm, 4_mm}, {4_mm, 20_mm}, {20_mm, 20_mm}, {20_mm, 4_mm}}, 1};
    add(rect(2, 2, 20, 20, 1));
    add(inner); // turns the other way: in one path it would be a hole
    EXPECT_EQ(pixel(drawn(300), 120, 120), red);
}

TEST_F(RasterTest, DashesLeaveTheirGapsAndTheNextLineIsWhole) {
    add(LineShape{{5_mm, 8_mm}, {35_mm, 8_mm}, 1, 1_mm, {3_mm, 2_mm}});
    PathShape path{"ML", {{5_mm, 12_mm}, {35_mm, 12_mm}}, no_ink, 1, 1_mm, {3_mm, 2_mm}};
    add(path);
    add(LineShape{{5_mm, 16_mm}, {35_mm, 16_mm}, 1, 1_mm});
    const Raster raster = drawn(254); // ten pixels a millimetre
    for (int y : {80, 120}) {
        EXPECT_EQ(pixel(raster, 65, y), red);
        EXPECT_EQ(pixel(raster, 90, y), paper);
        EXPECT_EQ(pixel(raster, 115, y), red);
    }
    EXPECT_EQ(pixel(raster, 90, 160), red);
}

TEST_F(RasterTest, GlyphsMoveByLessThanAPixel) {
    add_text("2503", {5_mm, 12_mm});
    const Raster here = drawn(300);
    picture_.marks.clear();
    add_text("2503", {5.03_mm, 12_mm}); // a third of a pixel
    EXPECT_NE(here.pixels, drawn(300).pixels);
}

TEST_F(RasterTest, CondensedLettersAreNarrowNotOnlyClose) {
    add_text("口", {5_mm, 12_mm});
    const int natural = inked_columns();
    picture_.marks.clear();
    add_text("口", {5_mm, 12_mm}, 0.8);
    EXPECT_NEAR(inked_columns(), natural * 0.8, 1);
}

TEST_F(RasterTest, EveryShapeLeavesItsInk) {
    add(LineShape{{2_mm, 2_mm}, {12_mm, 2_mm}, 1, 1_mm});
    add(CircleShape{{20_mm, 10_mm}, 3_mm, 1});
    add(PathShape{"MCZ", {{30_mm, 5_mm}, {40_mm, 5_mm}, {40_mm, 20_mm}, {30_mm, 20_mm}}, 1});
    RectShape pill = rect(2, 15, 12, 4, 1);
    pill.radius = 9_mm; // more than fits: half the height is taken
    add(pill);
    const Raster raster = drawn(300);
    EXPECT_EQ(pixel(raster, 80, 23), red);
    EXPECT_EQ(pixel(raster, 236, 118), red);
    EXPECT_EQ(pixel(raster, 370, 140), red);
    EXPECT_EQ(pixel(raster, 94, 200), red);
    EXPECT_EQ(pixel(raster, 25, 179), paper) << "the corner is round";
}

TEST(RasterFits, StopsAtTheLimits) {
    EXPECT_TRUE(raster_fits(85.4_mm, 105_mm, 300));
    EXPECT_TRUE(raster_fits(25.4_mm, 25.4_mm, 10000));
    EXPECT_FALSE(raster_fits(25.4_mm, 25.4_mm, 10001));
    EXPECT_TRUE(raster_fits(25.4_mm, 0.1_mm, limits::pixels_a_side));
    EXPECT_FALSE(raster_fits(25.4_mm, 0.1_mm, limits::pixels_a_side + 1));
}

} // namespace
} // namespace zhitu
