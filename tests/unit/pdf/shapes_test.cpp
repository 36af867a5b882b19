// Lines, areas and images as operators and objects.
#include "tests/unit/pdf/pdf_fixture.hpp"

namespace zhitu {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class PdfShapes : public PdfTest {
protected:
    static std::shared_ptr<const Image> pixels(int width, int height, std::uint32_t colour) {
        const auto count = static_cast<std::size_t>(width * height);
        return std::make_shared<const Image>(
            PixelImage{width, height, std::vector<std::uint32_t>(count, colour), colour >> 24 == 0xFF, {}});
    }
    /// A drawing that is half through.
    static std::shared_ptr<const Image> drawing() {
        return std::make_shared<const Image>(
            VectorImage{10, 5,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\">"
                        "<rect width=\"5\" height=\"5\" fill=\"#D01C1F\" opacity=\"0.5\"/></svg>"});
    }
    void add_image(std::shared_ptr<const Image> image) {
        add(ImageShape{{10_mm, 5_mm, 20_mm, 10_mm}, std::move(image)});
    }
    /// 0xRRGGBB at a place in millimetres, as poppler paints it at ten pixels a millimetre.
    std::uint32_t colour_at(int x, int y) {
        const std::string place = " -x " + std::to_string(x * 10) + " -y " + std::to_string(y * 10);
        const std::string pixel = ask("pdftoppm -r 254 -W 1 -H 1" + place);
        std::uint32_t colour = 0;
        for (const char sample : pixel.substr(pixel.size() - 3))
            colour = colour << 8 | static_cast<unsigned char>(sample);
        return colour;
    }
};

TEST_F(PdfShapes, RectanglesThatTouchAreOneArea) {
    add(rect(1, 1, 5, 2, 1));
    add(rect(1, 3, 5, 2, 1));
    EXPECT_THAT(objects(), HasSubstr("re\n1 20.4 5 2 re\nf\n"));
}

TEST_F(PdfShapes, NumbersAreShort) {
    RectShape shape = rect(1.0 / 3, 2, 5, 2.25, 0);
    shape.stroke = 1;
    shape.width = 0.2_mm;
    add(shape);
    EXPECT_THAT(objects(), HasSubstr(".102 .09 .094 rg\n.816 .11 .122 RG\n.2 w\n.333 21.15 5 2.25 re\nB\n"));
}

TEST_F(PdfShapes, DashesAreOfTheirLineOnly) {
    add(LineShape{{1_mm, 1_mm}, {9_mm, 1_mm}, 0, 0.2_mm, {1_mm, 0.5_mm}});
    add(LineShape{{1_mm, 2_mm}, {9_mm, 2_mm}, 0, 0.2_mm});
    EXPECT_THAT(objects(), HasSubstr("[1 .5]0 d\n1 24.4 m\n9 24.4 l\nS\n[]0 d\n1 23.4 m\n9 23.4 l\nS\n"));
}

TEST_F(PdfShapes, WhatHasNoInkIsNotThere) {
    add(rect(1, 1, 5, 2, no_ink));
    add(CircleShape{{5_mm, 5_mm}, 2_mm});
    EXPECT_THAT(objects(), Not(HasSubstr(" re\n")));
    EXPECT_THAT(objects(), Not(HasSubstr(" c\n")));
}

TEST_F(PdfShapes, DrawingsStayLinesAndAreas) {
    add_image(drawing());
    EXPECT_THAT(ask("pdfimages -list"), Not(HasSubstr("image")));
    EXPECT_THAT(ask("qpdf --check"), HasSubstr("No syntax or stream encoding errors found"));
    EXPECT_EQ(colour_at(15, 10), 0xE78D8Fu);
    EXPECT_EQ(colour_at(25, 10), 0xFFFFFFu);
    EXPECT_EQ(colour_at(15, 16), 0xFFFFFFu);
}

TEST_F(PdfShapes, PixelsFillTheirBoxAndKeepTheirNumber) {
    add_image(pixels(300, 150, 0xFF336699));
    EXPECT_THAT(ask("pdfimages -list"), HasSubstr("image     300   150  rgb"));
    EXPECT_EQ(colour_at(11, 6), 0x336699u);
    EXPECT_EQ(colour_at(29, 14), 0x336699u);
    EXPECT_EQ(colour_at(31, 14), 0xFFFFFFu);
}

TEST_F(PdfShapes, PaperShowsThroughPixels) {
    add(rect(0, 0, 42, 25, 1));
    add_image(pixels(2, 1, 0x80400000)); // half of a red of 0x80
    EXPECT_NEAR(colour_at(20, 10) >> 16, (0xD0 + 0x80) / 2, 1);
    EXPECT_NEAR(colour_at(20, 10) & 0xFF, 0x1F / 2, 1);
}

TEST_F(PdfShapes, AJpegPassesAsItIs) {
    const std::string head("\xFF\xD8\xFF\xE0\0\4ab\xFF\xC0\0\x11\x08\0\2\0\4", 17);
    for (const auto& [samples, colours] : {std::pair('\1', "/DeviceGray"), std::pair('\3', "/DeviceRGB")}) {
        PixelImage image{4, 2, std::vector<std::uint32_t>(8, 0xFF336699), true, head + samples + "(the rest)"};
        const std::string jpeg = image.jpeg;
        picture_.marks.clear();
        add_image(std::make_shared<const Image>(std::move(image)));
        const std::string all = objects();
        EXPECT_THAT(all, HasSubstr(jpeg));
        EXPECT_THAT(all, HasSubstr("/DCTDecode"));
        EXPECT_THAT(all, HasSubstr(colours));
    }
}

TEST_F(PdfShapes, ImagesGiveTheSameBytes) {
    add_image(drawing());
    add_image(pixels(2, 1, 0x800000FF));
    EXPECT_EQ(paint(), paint());
}

} // namespace
} // namespace zhitu
