#include "core/paint/palette.hpp"

#include <algorithm>
#include <cstdlib>

namespace zhitu {
namespace {

constexpr std::size_t most_colours = 256; // what PNG allows
constexpr int farthest = 6;               // of 255, in a channel: not seen on an edge of one pixel
constexpr int slot_bits = 14;
constexpr std::size_t most_used = (std::size_t{1} << slot_bits) / 2; // beyond, open addressing turns slow

/// Most colours are told apart by their green alone.
std::size_t band_of(int green) { return static_cast<std::size_t>(green) / 8; }

int channel_distance(std::uint32_t a, std::uint32_t b, int shift) {
    return std::abs(static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF));
}

} // namespace

Palette::Palette(const std::vector<Ink>& inks) : slots_(std::size_t{1} << slot_bits) {
    const auto reserve = [this](std::uint32_t colour) {
        if (!slot(colour)) add(colour);
    };
    reserve(0xFFFFFF);
    for (const Ink& ink : inks) reserve(std::uint32_t{ink.red} << 16 | std::uint32_t{ink.green} << 8 | ink.blue);
}

std::optional<std::uint8_t> Palette::number(std::uint32_t colour) {
    Slot& place = slot(colour);
    if (place) return static_cast<std::uint8_t>(place);
    if (used_ == most_used) return std::nullopt;
    const std::optional<std::uint8_t> shared = near(colour);
    if (!shared) return add(colour);
    place = colour << 8 | *shared;
    ++used_;
    return shared;
}

Palette::Slot& Palette::slot(std::uint32_t colour) {
    std::size_t at = colour * 0x9E3779B1u >> (32 - slot_bits); // multiplicative hash
    while (slots_[at] && slots_[at] >> 8 != colour) at = (at + 1) % slots_.size();
    return slots_[at];
}

std::optional<std::uint8_t> Palette::near(std::uint32_t colour) const {
    const int green = static_cast<int>(colour >> 8 & 0xFF);
    const std::size_t first = band_of(std::max(green - farthest, 0)),
                      last = band_of(std::min(green + farthest, 0xFF));
    std::optional<std::uint8_t> nearest;
    int least = farthest + 1;
    for (std::size_t band = first; band <= last; ++band)
        for (const std::uint8_t i : by_green_[band]) {
            const int distance =
                std::max({channel_distance(colours_[i], colour, 8), channel_distance(colours_[i], colour, 16),
                          channel_distance(colours_[i], colour, 0)});
            if (distance > least || (distance == least && (!nearest || i > *nearest)))
                continue; // the first of equals
            least = distance;
            nearest = i;
        }
    return nearest;
}

std::optional<std::uint8_t> Palette::add(std::uint32_t colour) {
    if (colours_.size() == most_colours) return std::nullopt;
    const auto number = static_cast<std::uint8_t>(colours_.size());
    slot(colour) = colour << 8 | number;
    ++used_;
    colours_.push_back(colour);
    by_green_[band_of(static_cast<int>(colour >> 8 & 0xFF))].push_back(number);
    return number;
}

} // namespace zhitu
