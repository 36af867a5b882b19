#include "tests/support/pictures.hpp"

#include <algorithm>
#include <cairo.h>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace zhitu::testing {
namespace {

constexpr int alike = 32;          // of 255 in any channel: how far antialiasing may stray between library versions
constexpr int square = 8;          // pixels a side
constexpr int strays_allowed = 12; // pixels; a moved decimal point is more

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

Surface load(const fs::path& path) {
    return {cairo_image_surface_create_from_png(path.c_str()), cairo_surface_destroy};
}

bool readable(const Surface& surface) { return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS; }
int width(const Surface& surface) { return cairo_image_surface_get_width(surface.get()); }
int height(const Surface& surface) { return cairo_image_surface_get_height(surface.get()); }

std::uint32_t* row(const Surface& surface, int y) {
    unsigned char* data = cairo_image_surface_get_data(surface.get());
    return reinterpret_cast<std::uint32_t*>(data + y * cairo_image_surface_get_stride(surface.get()));
}

bool differ(std::uint32_t a, std::uint32_t b) {
    for (int shift = 0; shift < 24; shift += 8)
        if (std::abs(static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF)) > alike)
            return true;
    return false;
}

std::uint32_t pale(std::uint32_t colour) { return 0xFF000000 | (0xC0C0C0 + (colour >> 2 & 0x3F3F3F)); }

/// Counts differing pixels and draws them into `marked`.
int mark_differences(const Surface& expected, const Surface& actual, const Surface& marked) {
    int strays = 0;
    cairo_surface_flush(marked.get());
    for (int y = 0; y < height(expected); ++y)
        for (int x = 0; x < width(expected); ++x) {
            const std::uint32_t colour = row(expected, y)[x];
            const bool stray = differ(colour, row(actual, y)[x]);
            row(marked, y)[x] = stray ? 0xFFFF0000 : pale(colour);
            strays += stray;
        }
    cairo_surface_mark_dirty(marked.get());
    return strays;
}

/// Of a square's channel, all pixels together.
int sum(const Surface& surface, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < top + square; ++y)
        for (int x = left; x < left + square; ++x) sum += static_cast<int>(row(surface, y)[x] >> shift & 0xFF);
    return sum;
}

std::string size(const Surface& surface) {
    return std::to_string(width(surface)) + " x " + std::to_string(height(surface));
}

} // namespace

std::string difference(const fs::path& expected_path, const fs::path& actual_path, const std::string& name) {
    const Surface expected = load(expected_path), actual = load(actual_path);
    if (!readable(expected)) return "cannot read " + expected_path.string();
    if (!readable(actual)) return "cannot read " + actual_path.string();
    if (width(expected) != width(actual) || height(expected) != height(actual))
        return "expected " + size(expected) + " pixels, got " + size(actual);
    const Surface marked{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width(expected), height(expected)),
                         cairo_surface_destroy};
    const int strays = mark_differences(expected, actual, marked);
    if (strays <= strays_allowed) return {};
    const fs::path folder = build_folder() / "differences";
    fs::create_directories(folder);
    const fs::path picture = folder / (name + ".png");
    cairo_surface_write_to_png(marked.get(), picture.c_str());
    return std::to_string(strays) + " pixels differ, see " + picture.string();
}

double farthest_apart(const fs::path& one_path, const fs::path& other_path) {
    const Surface one = load(one_path), other = load(other_path);
    if (!readable(one) || !readable(other)) return 255;
    int most = 0;
    for (int y = 0; y + square <= std::min(height(one), height(other)); y += square)
        for (int x = 0; x + square <= std::min(width(one), width(other)); x += square)
            for (int shift = 0; shift < 24; shift += 8)
                most = std::max(most, std::abs(sum(one, x, y, shift) - sum(other, x, y, shift)));
    return static_cast<double>(most) / (square * square);
}

} // namespace zhitu::testing
