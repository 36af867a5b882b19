#include "tests/unit/paint/paint_fixture.hpp"

#include "core/paint/palette.hpp"
#include "core/paint/raster.hpp"

#include <cairo.h>
#include <cstring>
#include <map>
#include <memory>

namespace zhitu {
namespace {

std::uint32_t number_at(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// Chunks by type, in a row to their end.
std::map<std::string, std::string> chunks_of(const std::string& png) {
    std::map<std::string, std::string> chunks;
    for (std::size_t at = 8; at + 12 <= png.size();) {
        const std::uint32_t size = number_at(png, at);
        chunks[png.substr(at + 4, 4)] = png.substr(at + 8, size);
        at += size + 12;
    }
    return chunks;
}

/// Decoded by Cairo's own reader (libpng), which checks every CRC.
std::vector<std::uint32_t> decoded(const std::string& png) {
    std::pair<const std::string*, std::size_t> source{&png, 0};
    const auto read = [](void* from, unsigned char* data, unsigned length) {
        auto& [bytes, at] = *static_cast<std::pair<const std::string*, std::size_t>*>(from);
        if (at + length > bytes->size()) return CAIRO_STATUS_READ_ERROR;
        std::memcpy(data, bytes->data() + at, length);
        at += length;
        return CAIRO_STATUS_SUCCESS;
    };
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_image_surface_create_from_png_stream(read, &source), cairo_surface_destroy);
    EXPECT_EQ(cairo_surface_status(surface.get()), CAIRO_STATUS_SUCCESS);
    const int width = cairo_image_surface_get_width(surface.get());
    const int height = cairo_image_surface_get_height(surface.get());
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < height; ++y) {
        const auto* row = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface.get()) +
                                                                 y * cairo_image_surface_get_stride(surface.get()));
        for (int x = 0; x < width; ++x) pixels.push_back(row[x] & 0xFFFFFF);
    }
    return pixels;
}

class PngTest : public Painting {
protected:
    /// The largest difference of a channel between the PNG and what was drawn.
    int worst(const std::string& png) {
        const Raster raster = drawn(300);
        const auto pixels = decoded(png);
        EXPECT_EQ(pixels.size(), raster.pixels.size());
        int largest = 0;
        for (std::size_t i = 0; i < pixels.size(); ++i)
            for (int shift = 0; shift < 24; shift += 8)
                largest = std::max(largest, std::abs(static_cast<int>(pixels[i] >> shift & 0xFF) -
                                                     static_cast<int>(raster.pixels[i] >> shift & 0xFF)));
        return largest;
    }
};

TEST_F(PngTest, SaysItsSizeResolutionAndColourSpace) {
    add(rect(10, 5, 10, 10, 1));
    const auto chunks = chunks_of(painted(picture_, 300));
    EXPECT_EQ(number_at(chunks.at("IHDR"), 0), 500u);
    EXPECT_EQ(number_at(chunks.at("IHDR"), 4), 300u);
    EXPECT_EQ(number_at(chunks.at("pHYs"), 0), 11811u);
    EXPECT_EQ(number_at(chunks.at("pHYs"), 4), 11811u);
    EXPECT_EQ(chunks.at("pHYs")[8], 1);
    EXPECT_EQ(chunks.at("sRGB").size(), 1u);
    EXPECT_TRUE(chunks.contains("IEND"));
}

TEST_F(PngTest, ABoardIsIndexedAndTrue) {
    add(rect(10.01, 5.01, 10, 10, 1));
    add_text("地区生产总值2503.07", {2_mm, 20_mm});
    const std::string png = painted(picture_, 300);
    EXPECT_TRUE(chunks_of(png).contains("PLTE"));
    EXPECT_LE(worst(png), 6);
}

TEST_F(PngTest, ManyColoursAreKeptInFull) {
    for (int i = 0; i < 300; ++i) {
        const auto grey = static_cast<std::uint8_t>(i % 256);
        picture_.inks.push_back({"ink", 0, 0, 0, 0, grey, static_cast<std::uint8_t>(255 - grey), 100});
        add(rect(i * 0.14, 0, 0.14, 10, static_cast<int>(picture_.inks.size()) - 1));
    }
    const std::string png = painted(picture_, 300);
    EXPECT_FALSE(chunks_of(png).contains("PLTE"));
    EXPECT_EQ(worst(png), 0);
}

TEST_F(PngTest, SamePictureSameBytes) {
    add_text("单位：亿元", {2_mm, 20_mm});
    FontSet other(ZHITU_SOURCE_DIR "/fonts");
    other.open({"黑", 700});
    EXPECT_EQ(painted(picture_, 300), painted(picture_, 300));
    EXPECT_EQ(painted(picture_, 300), pack_png(PngPainter(other).paint(picture_, 300)));
}

TEST_F(PngTest, WhatWasPaintedBeforeLeavesNoTrace) {
    add_text("单位：亿元", {2_mm, 20_mm});
    const std::string first = painted(picture_, 300);
    Picture other = make_picture();
    std::swap(picture_, other);
    add(rect(1, 1, 30, 20, 1));
    for (int i = 0; i < 12; ++i) add_text("永州郴州湘西土家族苗族自治州", {Length::mm(1 + i / 7.0), 10_mm});
    painted(picture_, 2400); // more masks than are kept
    EXPECT_EQ(painted(other, 300), first);
}

TEST(PaletteTest, KeepsInksApartHoweverCloseTheyAre) {
    Palette palette({{"a", 0, 0, 0, 0, 0xFE, 0xFE, 0xFE}});
    EXPECT_NE(palette.number(0xFEFEFE), palette.number(0xFFFFFF));
    EXPECT_EQ(palette.number(0xFAFAFA), palette.number(0xFEFEFE)) << "an edge colour joins the nearest";
    EXPECT_EQ(palette.colours().size(), 2u);
}

} // namespace
} // namespace zhitu
