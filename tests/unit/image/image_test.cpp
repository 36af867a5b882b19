#include "core/base/limits.hpp"
#include "core/image/orientation.hpp"
#include "tests/unit/image/reading.hpp"

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const PixelImage& pixels(const std::shared_ptr<const Image>& image) { return std::get<PixelImage>(*image); }

/// A PNG that says it is so large, and holds nothing.
std::string empty_png(std::uint32_t side) {
    std::string file = png(1, 1, std::string(4, '\0'));
    for (const std::size_t at : {16u, 20u})
        for (std::size_t i = 0; i < 4; ++i) file[at + i] = static_cast<char>(side >> (24 - 8 * i) & 0xFF);
    return file;
}

TEST_F(ImageReading, a_png_is_premultiplied) {
    const auto image = read(png(2, 1, std::string("\xFF\x00\x00\xFF\x00\xFF\x00\x80", 8)));
    ASSERT_TRUE(image) << sentence();
    EXPECT_EQ(pixels(image).width, 2);
    EXPECT_THAT(pixels(image).pixels, ElementsAre(0xFFFF0000u, 0x80008000u));
    EXPECT_FALSE(pixels(image).opaque);
    EXPECT_TRUE(pixels(read(png(1, 1, "\x01\x02\x03\xFF"))).opaque);
}

TEST_F(ImageReading, a_truncated_png_is_damaged) {
    const std::string whole = png(64, 64, std::string(64 * 64 * 4, '\x40'));
    for (const std::size_t length : {20u, 40u, 60u}) {
        EXPECT_FALSE(read(whole.substr(0, length))) << length;
        EXPECT_EQ(code(), "Z721") << length;
        EXPECT_THAT(sentence(), HasSubstr("坏了，读不完整：文件到一半就断了（end of")) << length;
    }
    EXPECT_FALSE(read(whole.substr(0, whole.size() - 20)));
}

TEST_F(ImageReading, a_huge_png_is_refused_by_its_header) {
    EXPECT_FALSE(read(empty_png(30'000)));
    EXPECT_EQ(code(), "Z722");
    EXPECT_THAT(sentence(), HasSubstr("30000 × 30000"));
    EXPECT_FALSE(read(empty_png(5000)));
    EXPECT_EQ(code(), "Z721") << "25 million pixels are allowed, and then there are none";
    EXPECT_FALSE(read(empty_png(5001)));
    EXPECT_EQ(code(), "Z722");
}

TEST_F(ImageReading, an_animation_is_refused) {
    std::string file = png(1, 1, std::string(4, '\0'));
    file.insert(33, std::string("\0\0\0\x08"
                                "acTL"
                                "\0\0\0\x02"
                                "\0\0\0\0"
                                "....",
                                20)); // behind IHDR
    EXPECT_FALSE(read(file));
    EXPECT_EQ(code(), "Z723");
}

TEST_F(ImageReading, a_gif_and_an_empty_file_are_called_so) {
    EXPECT_FALSE(read("GIF89a......"));
    EXPECT_THAT(sentence(), HasSubstr("是 GIF")) << "which need not move";
    EXPECT_FALSE(read(""));
    EXPECT_THAT(sentence(), HasSubstr("是空的"));
}

TEST_F(ImageReading, a_jpeg_keeps_its_bytes_for_the_pdf) {
    const std::string file = jpeg(16, 8, 3);
    const auto image = read(file);
    ASSERT_TRUE(image) << sentence();
    EXPECT_EQ(pixels(image).width, 16);
    EXPECT_EQ(pixels(image).height, 8);
    EXPECT_EQ(pixels(image).pixels.front(), 0xFF808080u);
    EXPECT_TRUE(pixels(image).opaque);
    EXPECT_EQ(pixels(image).jpeg, file);
}

TEST_F(ImageReading, a_truncated_jpeg_is_damaged_not_grey) {
    const std::string whole = jpeg(200, 200, 3);
    EXPECT_FALSE(read(whole.substr(0, whole.size() / 2)));
    EXPECT_EQ(code(), "Z721");
    EXPECT_THAT(sentence(), HasSubstr("文件到一半就断了（Premature end of JPEG file）"));
    EXPECT_FALSE(read("\xFF\xD8\xFF\xE0garbage"));
    EXPECT_EQ(code(), "Z721");
}

TEST_F(ImageReading, a_jpeg_of_too_many_scans_is_refused) {
    EXPECT_TRUE(read(jpeg(16, 16, 3, {}, scans(limits::image_scans))));
    EXPECT_FALSE(read(jpeg(16, 16, 3, {}, scans(limits::image_scans + 1)))) << "each costs as much as the image";
    EXPECT_EQ(diagnostics_.errors(), 1u);
}

TEST_F(ImageReading, a_file_of_too_many_bytes_is_refused) {
    const std::string image = png(1, 1, std::string(4, '\0'));
    EXPECT_TRUE(read(image + std::string(limits::image_bytes - image.size(), '\0')));
    EXPECT_FALSE(read(image + std::string(limits::image_bytes - image.size() + 1, '\0')));
}

TEST_F(ImageReading, a_cmyk_jpeg_is_refused) {
    EXPECT_FALSE(read(jpeg(8, 8, 4)));
    EXPECT_EQ(code(), "Z724");
}

TEST_F(ImageReading, a_photograph_stands_upright) {
    const std::string exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    const auto image = read(jpeg(16, 8, 3, exif));
    ASSERT_TRUE(image) << sentence();
    EXPECT_EQ(pixels(image).width, 8) << "a quarter turn";
    EXPECT_EQ(pixels(image).height, 16);
    EXPECT_TRUE(pixels(image).jpeg.empty()) << "the file itself lies on its side";
}

TEST(Orientation, each_of_the_eight) {
    // Stored: 1 2 3 over 4 5 6
    const std::vector<std::vector<std::uint32_t>> upright{
        {1, 2, 3, 4, 5, 6}, {3, 2, 1, 6, 5, 4}, {6, 5, 4, 3, 2, 1}, {4, 5, 6, 1, 2, 3},
        {1, 4, 2, 5, 3, 6}, {4, 1, 5, 2, 6, 3}, {6, 3, 5, 2, 4, 1}, {3, 6, 2, 5, 1, 4}};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        PixelImage image{3, 2, {1, 2, 3, 4, 5, 6}, true, {}};
        turn_upright(image, orientation);
        EXPECT_EQ(image.pixels, upright[static_cast<std::size_t>(orientation - 1)]) << orientation;
        EXPECT_EQ(image.width, orientation < 5 ? 3 : 2) << orientation;
    }
}

TEST(Orientation, bytes_that_say_nothing_leave_it) {
    EXPECT_EQ(orientation_of(""), 1);
    EXPECT_EQ(orientation_of(std::string_view("Exif\0\0", 6)), 1);
    EXPECT_EQ(orientation_of(std::string_view("Exif\0\0II\x2A\0\xFF\xFF\xFF\xFF", 14)), 1)
        << "a directory far away";
    EXPECT_EQ(
        orientation_of(std::string_view("Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x09\0", 26)), 1);
}

TEST_F(ImageReading, what_is_no_image_is_named) {
    EXPECT_FALSE(read("年份,总值\n"));
    EXPECT_EQ(code(), "Z720");
    EXPECT_FALSE(read(""));
    EXPECT_EQ(code(), "Z720");
}

TEST_F(ImageReading, a_file_that_is_not_there_or_outside_is_said) {
    EXPECT_FALSE(read_named("没有.png"));
    EXPECT_EQ(code(), "Z710");
    EXPECT_FALSE(read_named("../外面.png"));
    EXPECT_EQ(code(), "Z711");
}

} // namespace
} // namespace zhitu::testing
