// Images and the words for those who cannot see, in the raster.
#include "tests/unit/paint/paint_fixture.hpp"

#include "core/paint/raster.hpp"

#include <memory>

namespace zhitu {
namespace {

class ImagePainting : public Painting {
protected:
    static std::shared_ptr<const Image> pixels(int width, int height, std::vector<std::uint32_t> values) {
        bool opaque = true;
        for (const std::uint32_t value : values) opaque = opaque && value >> 24 == 0xFF;
        return std::make_shared<const Image>(PixelImage{width, height, std::move(values), opaque, {}});
    }
    static std::shared_ptr<const Image> drawing() {
        return std::make_shared<const Image>(
            VectorImage{10, 5,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\">"
                        "<rect width=\"5\" height=\"5\" fill=\"#D01C1F\"/></svg>"});
    }
    void add_image(std::shared_ptr<const Image> image) {
        add(ImageShape{{10_mm, 5_mm, 20_mm, 10_mm}, std::move(image)});
    }
    /// 0xRRGGBB at a place in millimetres.
    std::uint32_t colour_at(double x, double y) {
        const Raster raster = drawn(254); // ten pixels a millimetre
        const auto column = static_cast<std::size_t>(x * 10), row = static_cast<std::size_t>(y * 10);
        return raster.pixels[row * static_cast<std::size_t>(raster.width) + column] & 0xFFFFFF;
    }
};

TEST_F(ImagePainting, pixels_fill_their_box_and_nothing_else) {
    add_image(pixels(2, 1, {0xFFFF0000, 0xFF0000FF}));
    EXPECT_EQ(colour_at(12, 10), 0xFF0000u);
    EXPECT_EQ(colour_at(28, 10), 0x0000FFu);
    EXPECT_EQ(colour_at(10.05, 5.05), 0xFF0000u) << "up to the very corner";
    EXPECT_EQ(colour_at(9.9, 10), 0xFFFFFFu);
    EXPECT_EQ(colour_at(30.1, 10), 0xFFFFFFu);
}

TEST_F(ImagePainting, paper_shows_through) {
    add(rect(0, 0, 42, 25, 1));
    add_image(pixels(1, 1, {0x80000000}));
    EXPECT_NEAR(colour_at(20, 10) >> 16, 0xD0 / 2, 1) << "half black on red";
}

TEST_F(ImagePainting, a_drawing_stands_in_its_box) {
    add_image(drawing());
    EXPECT_EQ(colour_at(15, 10), 0xD01C1Fu);
    EXPECT_EQ(colour_at(25, 10), 0xFFFFFFu);
    EXPECT_EQ(colour_at(15, 16), 0xFFFFFFu);
}

TEST_F(ImagePainting, what_a_drawing_has_beyond_its_box_is_not_painted) {
    add_image(
        std::make_shared<const Image>(VectorImage{10, 5,
                                                  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\">"
                                                  "<circle cx=\"10\" cy=\"5\" r=\"3\" fill=\"#D01C1F\"/></svg>"}));
    EXPECT_EQ(colour_at(29.5, 14.5), 0xD01C1Fu);
    EXPECT_EQ(colour_at(30.5, 14), 0xFFFFFFu);
    EXPECT_EQ(colour_at(29, 15.5), 0xFFFFFFu);
}

TEST_F(ImagePainting, the_same_picture_gives_the_same_bytes) {
    add_image(drawing());
    add_image(pixels(2, 1, {0xFFFF0000, 0x800000FF}));
    EXPECT_EQ(painted(picture_, 200), painted(picture_, 200));
}

TEST_F(ImagePainting, the_description_is_in_the_file) {
    const std::string plain = painted(picture_, 72);
    EXPECT_EQ(plain.find("iTXt"), std::string::npos);
    picture_.description = "柱图：收入，2016年19756元";
    const std::string png = painted(picture_, 72);
    const std::string wanted = std::string("iTXtDescription\0\0\0zh\0\0", 22) + picture_.description;
    EXPECT_NE(png.find(wanted), std::string::npos);
    EXPECT_LT(png.find("iTXt"), png.find("IDAT"));
}

} // namespace
} // namespace zhitu
