#include "core/image/orientation.hpp"

#include <utility>

namespace zhitu {
namespace {

/// Numbers of a TIFF block; 0 beyond its end.
struct Tiff {
    std::string_view bytes;
    bool little = false;

    std::uint32_t number(std::size_t at, std::size_t size) const {
        if (at > bytes.size() || size > bytes.size() - at) return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes[at + (little ? size - 1 - i : i)]);
        return value;
    }
};

} // namespace

int orientation_of(std::string_view exif) {
    constexpr std::string_view mark("Exif\0\0", 6);
    if (!exif.starts_with(mark)) return 1;
    const Tiff tiff{exif.substr(mark.size()), exif.substr(mark.size()).starts_with("II")};
    const std::size_t directory = tiff.number(4, 4);
    const std::size_t entries = tiff.number(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        if (tiff.number(entry, 2) != 0x0112) continue;
        const std::uint32_t orientation = tiff.number(entry + 8, 2);
        return orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
    }
    return 1;
}

void turn_upright(PixelImage& image, int orientation) {
    if (orientation == 1) return;
    const bool swapped = orientation >= 5; // rows are stored as columns
    const bool from_right = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool from_bottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    PixelImage turned{
        swapped ? image.height : image.width, swapped ? image.width : image.height, {}, image.opaque, {}};
    turned.pixels.reserve(image.pixels.size());
    for (int y = 0; y < turned.height; ++y)
        for (int x = 0; x < turned.width; ++x) {
            int column = swapped ? y : x, row = swapped ? x : y;
            if (from_right) column = image.width - 1 - column;
            if (from_bottom) row = image.height - 1 - row;
            turned.pixels.push_back(
                image.pixels[static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width) +
                             static_cast<std::size_t>(column)]);
        }
    image = std::move(turned);
}

} // namespace zhitu
