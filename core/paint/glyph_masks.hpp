// Glyphs in an image: coverage masks at quarter-pixel places, kept from picture to picture. Cairo 1.16 itself would
// round the origins of glyphs to whole pixels.
#pragma once

#include "core/paint/glyph_outlines.hpp"
#include "core/scene/picture.hpp"

#include <array>
#include <memory>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace zhitu {

class GlyphMasks {
public:
    explicit GlyphMasks(const FontSet& fonts) : outlines_(fonts) {}
    /// Shows a run in the current ink; `origin` is the left end of its baseline.
    void show(cairo_t* cairo, Point origin, const GlyphRun& run);

private:
    /// A glyph at a size, turned or not, at one of sixteen places within a pixel.
    struct Key {
        std::array<float, 4> ems; // where the glyph's x and y run, in pixels an em
        std::int32_t font;
        std::uint32_t glyph;
        std::int32_t phase_x, phase_y; // quarters of a pixel
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };
    struct Mask {
        std::shared_ptr<cairo_surface_t> coverage; // null when the glyph has no ink
        int left = 0, top = 0;                     // of the mask, in pixels from the glyph's own
    };

    const Mask& mask(const Key& key);
    Mask make(const Key& key);

    GlyphOutlines outlines_;
    std::unordered_map<Key, Mask, Hash> masks_;
    std::size_t kept_ = 0; // bytes of all masks
};

} // namespace zhitu
