#include "core/paint/palette.hpp"

#include <algorithm>
#include <cstring>

namespace zhitu {
namespace {

constexpr int farthest = 6; // of 255, in a channel: not seen on an edge of one pixel
constexpr std::uint32_t colour_bits = 0xFFFFFF;
constexpr int slot_bits = 14;
constexpr std::size_t all_slots = std::size_t{1} << slot_bits;
constexpr std::size_t most_used = all_slots / 2; // beyond, open addressing turns slow

/// Where the slot of a colour is sought first.
std::size_t first_slot(std::uint32_t colour) {
    return colour * 0x9E3779B1u >> (32 - slot_bits); // multiplicative hash
}

std::uint8_t channel(std::uint32_t colour, int shift) { return static_cast<std::uint8_t>(colour >> shift); }

std::uint8_t distance(std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(std::max(a, b) - std::min(a, b));
}

} // namespace

Palette::Palette(const std::vector<Ink>& inks) : slots_(all_slots, no_colour) {
    const auto reserve = [this](std::uint32_t colour) {
        if (slot(colour) == no_colour) add(colour);
    };
    reserve(0xFFFFFF);
    for (const Ink& ink : inks) reserve(std::uint32_t{ink.red} << 16 | std::uint32_t{ink.green} << 8 | ink.blue);
}

std::optional<std::uint8_t> Palette::number(std::uint32_t pixel) {
    const std::uint32_t colour = pixel & colour_bits;
    Slot& place = slot(colour);
    if (place != no_colour) return static_cast<std::uint8_t>(place);
    if (used_ == most_used) return std::nullopt;
    const std::optional<std::uint8_t> shared = near(colour);
    if (!shared) return add(colour);
    place = colour << 8 | *shared;
    ++used_;
    return shared;
}

/// Most colours were met before and lie in their first slots. Whether all did is asked once: along the edge of a
/// shape a processor foretells nothing.
bool Palette::number_step(const std::uint32_t* pixels, char* numbers) {
    std::uint32_t others = 0;
    for (std::size_t i = 0; i < step; ++i) {
        const std::uint32_t colour = pixels[i] & colour_bits;
        const Slot place = slots_[first_slot(colour)]; // white's is its own, so that none is not taken for it
        others |= place >> 8 ^ colour;
        numbers[i] = static_cast<char>(place);
    }
    for (std::size_t i = 0; others && i < step; ++i) {
        const auto found = number(pixels[i]);
        if (!found) return false;
        numbers[i] = static_cast<char>(*found);
    }
    return true;
}

Palette::Slot& Palette::slot(std::uint32_t colour) {
    std::size_t at = first_slot(colour);
    while (slots_[at] != no_colour && slots_[at] >> 8 != colour) at = (at + 1) % all_slots;
    return slots_[at];
}

/// All are looked at: sixteen at once, which takes less than to find out which few would do.
std::optional<std::uint8_t> Palette::near(std::uint32_t colour) const {
    const std::uint8_t red = channel(colour, 16), green = channel(colour, 8), blue = channel(colour, 0);
    const std::size_t count = colours_.size();
    std::array<std::uint8_t, most_colours> apart;
    std::uint8_t least = 0xFF;
    for (std::size_t i = 0; i < count; ++i) {
        apart[i] =
            std::max(std::max(distance(reds_[i], red), distance(greens_[i], green)), distance(blues_[i], blue));
        least = std::min(least, apart[i]);
    }
    if (least > farthest) return std::nullopt;
    const void* const first = std::memchr(apart.data(), least, count); // of equals
    return static_cast<std::uint8_t>(static_cast<const std::uint8_t*>(first) - apart.data());
}

std::optional<std::uint8_t> Palette::add(std::uint32_t colour) {
    if (colours_.size() == most_colours) return std::nullopt;
    const auto number = static_cast<std::uint8_t>(colours_.size());
    slot(colour) = colour << 8 | number;
    ++used_;
    colours_.push_back(colour);
    reds_[number] = channel(colour, 16), greens_[number] = channel(colour, 8), blues_[number] = channel(colour, 0);
    return number;
}

} // namespace zhitu
