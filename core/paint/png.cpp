#include "core/paint/paint.hpp"

#include "core/paint/deflate.hpp"
#include "core/paint/palette.hpp"
#include "core/paint/raster.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <libdeflate.h>
#include <memory>
#include <optional>
#include <string_view>

namespace zhitu {
namespace {

constexpr char no_filter = 0; // flat colour deflates best as it is

void put_number(std::string& out, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift & 0xFF);
}

void put_chunk(std::string& out, const char (&type)[5], std::string_view data) {
    put_number(out, static_cast<std::uint32_t>(data.size()));
    const std::size_t start = out.size();
    out.append(type, 4).append(data);
    put_number(out, libdeflate_crc32(0, out.data() + start, out.size() - start));
}

void put_colour(char*& out, std::uint32_t colour) {
    *out++ = static_cast<char>(colour >> 16 & 0xFF);
    *out++ = static_cast<char>(colour >> 8 & 0xFF);
    *out++ = static_cast<char>(colour & 0xFF);
}

bool index_pixels(const std::uint32_t* pixels, std::size_t count, Palette& palette, char* out) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = palette.number(pixels[i]);
        if (!number) return false;
        out[i] = static_cast<char>(*number);
    }
    return true;
}

/// A row of palette numbers into `out`, or false when there are too many colours. What is as in the row above, as
/// most of a chart is, is taken from there.
bool index_row(const std::uint32_t* row, std::size_t width, bool first, Palette& palette, char* out) {
    if (first) return index_pixels(row, width, palette, out);
    const std::uint32_t* const above = row - width;
    const char* const out_above = out - (width + 1);
    if (std::memcmp(row, above, width * sizeof *row) == 0) {
        std::memcpy(out, out_above, width);
        return true;
    }
    constexpr std::size_t step = Palette::step;
    std::size_t x = 0;
    for (; x + step <= width; x += step) {
        if (std::memcmp(row + x, above + x, step * sizeof *row) == 0)
            std::memcpy(out + x, out_above + x, step);
        else if (!palette.number_step(row + x, out + x))
            return false;
    }
    return index_pixels(row + x, width - x, palette, out + x);
}

/// Rows of palette numbers, each behind its filter byte, or nothing when the picture has too many colours.
std::optional<PngRows::Bytes> indexed_rows(const Raster& raster, Palette& palette) {
    const auto width = static_cast<std::size_t>(raster.width);
    PngRows::Bytes rows(raster.pixels.size() + static_cast<std::size_t>(raster.height));
    const std::uint32_t* row = raster.pixels.data();
    char* out = rows.data.get();
    for (int y = 0; y < raster.height; ++y, row += width, out += width + 1) {
        *out = no_filter;
        if (!index_row(row, width, y == 0, palette, out + 1)) return std::nullopt;
    }
    return rows;
}

PngRows::Bytes colour_rows(const Raster& raster) {
    PngRows::Bytes rows(raster.pixels.size() * 3 + static_cast<std::size_t>(raster.height));
    const std::uint32_t* pixel = raster.pixels.data();
    char* out = rows.data.get();
    for (int y = 0; y < raster.height; ++y) {
        *out++ = no_filter;
        for (int x = 0; x < raster.width; ++x) put_colour(out, *pixel++);
    }
    return rows;
}

std::string palette_bytes(const std::vector<std::uint32_t>& colours) {
    std::string bytes(colours.size() * 3, '\0');
    char* out = bytes.data();
    for (const std::uint32_t colour : colours) put_colour(out, colour);
    return bytes;
}

std::string header(const PngRows& rows) {
    std::string data;
    put_number(data, static_cast<std::uint32_t>(rows.width));
    put_number(data, static_cast<std::uint32_t>(rows.height));
    data += '\x08';                              // bits a sample
    data += rows.is_indexed() ? '\x03' : '\x02'; // palette, or RGB
    return data.append(3, '\0');                 // deflate, adaptive filters, not interlaced
}

std::string resolution(double dpi) {
    std::string data;
    const auto pixels_per_metre = static_cast<std::uint32_t>(std::lround(dpi / 0.0254));
    put_number(data, pixels_per_metre);
    put_number(data, pixels_per_metre);
    return data += '\x01'; // the unit is the metre
}

/// A text in UTF-8, as it is: keyword, not compressed, language, no translated keyword.
std::string described(const std::string& description) {
    constexpr std::string_view head("Description\0\0\0zh\0\0", 18);
    return std::string(head) + description;
}

} // namespace

struct PngPainter::State {
    GlyphMasks glyphs;
    Raster raster;
};

PngPainter::PngPainter(const FontSet& fonts) : state_(new State{GlyphMasks(fonts), {}}) {}

PngPainter::~PngPainter() = default;

PngRows PngPainter::paint(const Picture& picture, double dpi) {
    Raster& raster = state_->raster;
    draw_raster(picture, state_->glyphs, dpi, raster);
    Palette palette(picture.inks);
    std::optional<PngRows::Bytes> rows = indexed_rows(raster, palette);
    std::vector<std::uint32_t> colours;
    if (rows)
        colours = palette.colours();
    else
        rows = colour_rows(raster);
    return {raster.width, raster.height, dpi, picture.description, std::move(colours), *std::move(rows)};
}

std::string pack_png(const PngRows& rows) {
    const std::size_t row = rows.bytes.size / static_cast<std::size_t>(rows.height);
    std::string png = "\x89PNG\r\n\x1a\n";
    put_chunk(png, "IHDR", header(rows));
    put_chunk(png, "sRGB", std::string(1, '\0')); // perceptual
    put_chunk(png, "pHYs", resolution(rows.dpi));
    if (!rows.description.empty()) put_chunk(png, "iTXt", described(rows.description));
    if (rows.is_indexed()) put_chunk(png, "PLTE", palette_bytes(rows.colours));
    put_chunk(png, "IDAT", deflate_rows({rows.bytes.data.get(), rows.bytes.size}, rows.is_indexed() ? 1 : 3, row));
    put_chunk(png, "IEND", {});
    return png;
}

} // namespace zhitu
