// The colours of an indexed PNG.
#pragma once

#include "core/base/ink.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace zhitu {

/// Paper and inks exactly as they are. What lies between two of them, on the edges of shapes, shares a number with
/// a colour that was met before and is at most 6 of 255 away in each channel: a board has about 1600 colours at its
/// edges, and an indexed PNG is half as large and twice as fast to write.
class Palette {
public:
    explicit Palette(const std::vector<Ink>& inks);
    /// The number of a colour 0xRRGGBB, or nothing when there are too many that differ.
    std::optional<std::uint8_t> number(std::uint32_t colour);
    const std::vector<std::uint32_t>& colours() const { return colours_; }

private:
    /// A colour above its number, or 0 for none: number 0 is the paper's.
    using Slot = std::uint32_t;
    Slot& slot(std::uint32_t colour); ///< the colour's own, or the free one that it would take
    std::optional<std::uint8_t> near(std::uint32_t colour) const;
    std::optional<std::uint8_t> add(std::uint32_t colour);

    std::vector<Slot> slots_; // open addressing: asked at every change of colour along a row
    std::size_t used_ = 0;
    std::vector<std::uint32_t> colours_;
    std::array<std::vector<std::uint8_t>, 32> by_green_; // numbers of colours
};

} // namespace zhitu
