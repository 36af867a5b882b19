#include "core/image/png.hpp"

#include "core/diag/image_messages.hpp"
#include "core/image/why_broken.hpp"

#include <memory>
#include <spng.h>
#include <string_view>

namespace zhitu {
namespace {

constexpr std::size_t chunk_bytes = 1u << 20, all_chunk_bytes = 8u << 20; // of colour profiles and texts

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// An animation says so in an acTL chunk before the first image data.
bool is_animated(std::string_view bytes) {
    constexpr std::size_t frame = 12; // length, type and checksum
    for (std::size_t at = 8; at + frame <= bytes.size();) {
        const std::string_view type = bytes.substr(at + 4, 4);
        if (type == "acTL") return true;
        if (type == "IDAT") return false;
        at += frame + number_at(bytes, at);
    }
    return false;
}

/// From R, G, B, A bytes to premultiplied 0xAARRGGBB.
void premultiply(PixelImage& image) {
    image.opaque = true;
    for (std::uint32_t& pixel : image.pixels) {
        const auto* const bytes = reinterpret_cast<const unsigned char*>(&pixel);
        const std::uint32_t alpha = bytes[3];
        const auto part = [alpha, bytes](int i) { return (bytes[i] * alpha + 127) / 255; };
        image.opaque = image.opaque && alpha == 255;
        pixel = alpha << 24 | part(0) << 16 | part(1) << 8 | part(2);
    }
}

} // namespace

std::optional<Image> decode_png(const std::string& bytes, const ImageFaults& faults) {
    const auto broken = [&faults](int fault) {
        faults.say(messages::image_broken, {why_broken(spng_strerror(fault))});
        return std::nullopt;
    };
    const std::unique_ptr<spng_ctx, decltype(&spng_ctx_free)> context(spng_ctx_new(0), spng_ctx_free);
    if (!context) throw std::bad_alloc();
    spng_set_chunk_limits(context.get(), chunk_bytes, all_chunk_bytes);
    spng_set_png_buffer(context.get(), bytes.data(), bytes.size());
    spng_ihdr header{};
    if (const int fault = spng_get_ihdr(context.get(), &header)) return broken(fault);
    if (!faults.allows(header.width, header.height)) return std::nullopt;
    if (is_animated(bytes)) return faults.say(messages::image_moves), std::nullopt;

    PixelImage image{static_cast<int>(header.width), static_cast<int>(header.height), {}, false, {}};
    image.pixels.resize(std::size_t{header.width} * header.height);
    if (const int fault = spng_decode_image(context.get(), image.pixels.data(), image.pixels.size() * 4,
                                            SPNG_FMT_RGBA8, SPNG_DECODE_TRNS))
        return broken(fault);
    premultiply(image);
    return image;
}

} // namespace zhitu
