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
    /// The number of a pixel 0x__RRGGBB, whose top byte is nothing; none when there are too many colours that
    /// differ.
    std::optional<std::uint8_t> number(std::uint32_t pixel);
    static constexpr std::size_t step = 8; ///< pixels numbered at once
    /// Of a step's pixels; false when there are too many colours.
    bool number_step(const std::uint32_t* pixels, char* numbers);
    const std::vector<std::uint32_t>& colours() const { return colours_; }

private:
    static constexpr std::size_t most_colours = 256; // what PNG allows
    using Slot = std::uint32_t;                      // a colour above its number
    static constexpr Slot no_colour = 0xFFFFFFFF;    // the paper's white has the number 0
    Slot& slot(std::uint32_t colour);                ///< the colour's own, or the free one that it would take
    std::optional<std::uint8_t> near(std::uint32_t colour) const;
    std::optional<std::uint8_t> add(std::uint32_t colour);

    std::vector<Slot> slots_; // open addressing: asked at every change of colour along a row
    std::size_t used_ = 0;
    std::vector<std::uint32_t> colours_;
    std::array<std::uint8_t, most_colours> reds_, greens_, blues_; // of the colours
};

} // namespace zhitu
