// Picture -> PNG. Same picture, same bytes.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace zhitu {

/// Keeps what the next picture needs too, the masks of glyphs and the memory of pixels: the second picture of a
/// process takes a third of the first one's time. Its bytes do not depend on what was painted before. For one
/// thread.
class PngPainter {
public:
    explicit PngPainter(const FontSet& fonts);
    ~PngPainter();
    /// PNG with pHYs and sRGB chunks, and the description in iTXt. Throws MachineError; a picture of more than
    /// limits::pixels is refused before that by raster_fits.
    std::string paint(const Picture& picture, double dpi);

private:
    struct State;
    std::unique_ptr<State> state_;
};
/// Of one side of a picture, never none.
std::int64_t pixels_along(Length side, double dpi);
/// Whether the raster stays within limits::pixels_a_side and limits::pixels.
bool raster_fits(Length width, Length height, double dpi);

} // namespace zhitu
