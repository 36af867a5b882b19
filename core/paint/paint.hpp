// Picture -> PNG. Same picture, same bytes.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace zhitu {

/// A picture as a PNG has it before it is packed.
struct PngRows {
    /// Memory that is about to be written anyway: clearing megabytes first costs as much as filling them.
    struct Bytes {
        explicit Bytes(std::size_t length) : data(std::make_unique_for_overwrite<char[]>(length)), size(length) {}
        std::unique_ptr<char[]> data;
        std::size_t size;
    };
    bool is_indexed() const { return !colours.empty(); }

    int width = 0, height = 0;
    double dpi = 0;
    std::string description;
    std::vector<std::uint32_t> colours; // 0x__RRGGBB; none when there are too many for a palette
    Bytes bytes;                        // rows from the top, each behind its filter byte: a byte a pixel, or RGB
};

/// PNG with pHYs and sRGB chunks, and the description in iTXt. For any thread.
std::string pack_png(const PngRows& rows);

/// Keeps what the next picture needs too, the masks of glyphs and the memory of pixels: the second picture of a
/// process takes a third of the first one's time. Its bytes do not depend on what was painted before. For one
/// thread.
class PngPainter {
public:
    explicit PngPainter(const FontSet& fonts);
    ~PngPainter();
    /// Throws MachineError; a picture of more than limits::pixels is refused before that by raster_fits.
    PngRows paint(const Picture& picture, double dpi);

private:
    struct State;
    std::unique_ptr<State> state_;
};
/// Of one side of a picture, never none.
std::int64_t pixels_along(Length side, double dpi);
/// Whether the raster stays within limits::pixels_a_side and limits::pixels.
bool raster_fits(Length width, Length height, double dpi);

} // namespace zhitu
