// Images and the words for those who cannot see: in the raster and in the PDF.
#include "tests/unit/paint/paint_fixture.hpp"

#include "core/paint/raster.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <unistd.h>

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
    std::string ask(const std::string& program, const std::string& after = "") {
        const std::string file = testing::TempDir() + "paint_image_test_" + std::to_string(::getpid()) + ".pdf";
        std::ofstream(file, std::ios::binary) << paint_pdf(picture_, fonts_, {picture_.title, "zhitu 1.0.0"});
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
            popen((program + " " + file + " " + after + " 2>&1").c_str(), "r"), pclose);
        std::string text;
        std::array<char, 4096> buffer{};
        while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
            text.append(buffer.data(), size);
        return text;
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

TEST_F(ImagePainting, the_pdf_holds_pixels_as_an_image_and_drawings_as_areas) {
    add_image(drawing());
    EXPECT_EQ(ask("pdfimages -list").find("image"), std::string::npos) << "vector stays vector";
    add_image(pixels(4, 2, std::vector<std::uint32_t>(8, 0xFF336699)));
    const std::string list = ask("pdfimages -list");
    EXPECT_NE(list.find("image       4     2"), std::string::npos) << list;
}

TEST_F(ImagePainting, a_pdf_keeps_the_size_of_the_pixels) {
    add_image(pixels(300, 150, std::vector<std::uint32_t>(300 * 150, 0xFF336699)));
    const std::string list = ask("pdfimages -list");
    EXPECT_NE(list.find(" 300   150 "), std::string::npos) << "no padding: " << list;
}

TEST_F(ImagePainting, the_same_picture_gives_the_same_bytes) {
    add_image(drawing());
    add_image(pixels(2, 1, {0xFFFF0000, 0x800000FF}));
    EXPECT_EQ(png_.paint(picture_, 200), png_.paint(picture_, 200));
    EXPECT_EQ(paint_pdf(picture_, fonts_, {"a", "b"}), paint_pdf(picture_, fonts_, {"a", "b"}));
}

TEST_F(ImagePainting, the_description_is_in_both) {
    const std::string plain = png_.paint(picture_, 72);
    EXPECT_EQ(plain.find("iTXt"), std::string::npos);
    picture_.description = "柱图：收入，2016年19756元";
    const std::string png = png_.paint(picture_, 72);
    const std::string wanted = std::string("iTXtDescription\0\0\0zh\0\0", 22) + picture_.description;
    EXPECT_NE(png.find(wanted), std::string::npos);
    EXPECT_LT(png.find("iTXt"), png.find("IDAT"));
    const std::string facts = ask("pdfinfo");
    EXPECT_NE(facts.find("Subject:         柱图：收入，2016年19756元"), std::string::npos) << facts;
}

} // namespace
} // namespace zhitu
