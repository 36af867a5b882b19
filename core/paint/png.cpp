#include "core/base/files.hpp"
#include "core/paint/paint.hpp"
#include "core/paint/palette.hpp"
#include "core/paint/raster.hpp"

#include <algorithm>
#include <cmath>
#include <libdeflate.h>
#include <memory>
#include <optional>
#include <string_view>

namespace zhitu {
namespace {

/// Among libdeflate's fast levels the best for flat colour. Its output is the same on every processor.
constexpr int deflate_level = 1;

constexpr char no_filter = 0; // flat colour deflates best as it is

/// Memory that is about to be written anyway: clearing megabytes first costs as much as filling them.
struct Bytes {
    explicit Bytes(std::size_t length) : data(std::make_unique_for_overwrite<char[]>(length)), size(length) {}
    std::unique_ptr<char[]> data;
    std::size_t size;
};

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

constexpr std::uint32_t colour_bits = 0xFFFFFF; // the top byte is nothing

/// How many pixels from the first have its colour; four at a time while they last, for pictures are mostly flat.
std::size_t run_length(const std::uint32_t* pixel, std::size_t most) {
    const auto differs = [pixel](std::size_t i) { return (pixel[i] ^ *pixel) & colour_bits; };
    std::size_t length = 1;
    while (length + 4 <= most &&
           !(differs(length) | differs(length + 1) | differs(length + 2) | differs(length + 3)))
        length += 4;
    while (length < most && !differs(length)) ++length;
    return length;
}

/// Rows of palette numbers, each behind its filter byte, or nothing when the picture has too many colours.
std::optional<Bytes> indexed_rows(const Raster& raster, Palette& palette) {
    Bytes rows(raster.pixels.size() + static_cast<std::size_t>(raster.height));
    const std::uint32_t* pixel = raster.pixels.data();
    char* out = rows.data.get();
    for (int y = 0; y < raster.height; ++y) {
        *out++ = no_filter;
        for (const std::uint32_t* const end = pixel + raster.width; pixel < end;) {
            const auto number = palette.number(*pixel & colour_bits);
            if (!number) return std::nullopt;
            const std::size_t length = run_length(pixel, static_cast<std::size_t>(end - pixel));
            out = std::fill_n(out, length, static_cast<char>(*number));
            pixel += length;
        }
    }
    return rows;
}

Bytes colour_rows(const Raster& raster) {
    Bytes rows(raster.pixels.size() * 3 + static_cast<std::size_t>(raster.height));
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

Bytes deflated(const Bytes& rows) {
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(deflate_level), libdeflate_free_compressor);
    if (!compressor)
        throw MachineError("压缩 PNG 时内存不够；请减小尺寸或 --dpi 再试",
                           "no memory to compress the PNG; try again with a smaller size or --dpi");
    Bytes out(libdeflate_zlib_compress_bound(compressor.get(), rows.size));
    out.size = libdeflate_zlib_compress(compressor.get(), rows.data.get(), rows.size, out.data.get(), out.size);
    return out;
}

std::string header(const Raster& raster, bool indexed) {
    std::string data;
    put_number(data, static_cast<std::uint32_t>(raster.width));
    put_number(data, static_cast<std::uint32_t>(raster.height));
    data += '\x08';                    // bits a sample
    data += indexed ? '\x03' : '\x02'; // palette, or RGB
    return data.append(3, '\0');       // deflate, adaptive filters, not interlaced
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

std::string paint_png(const Picture& picture, const FontSet& fonts, double dpi) {
    const Raster raster = draw_raster(picture, fonts, dpi);
    Palette palette(picture.inks);
    std::optional<Bytes> rows = indexed_rows(raster, palette);
    const bool indexed = rows.has_value();
    const Bytes pixels = deflated(indexed ? *rows : rows.emplace(colour_rows(raster)));
    std::string png = "\x89PNG\r\n\x1a\n";
    put_chunk(png, "IHDR", header(raster, indexed));
    put_chunk(png, "sRGB", std::string(1, '\0')); // perceptual
    put_chunk(png, "pHYs", resolution(dpi));
    if (!picture.description.empty()) put_chunk(png, "iTXt", described(picture.description));
    if (indexed) put_chunk(png, "PLTE", palette_bytes(palette.colours()));
    put_chunk(png, "IDAT", {pixels.data.get(), pixels.size});
    put_chunk(png, "IEND", {});
    return png;
}

} // namespace zhitu
