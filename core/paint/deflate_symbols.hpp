// The alphabets of deflate (RFC 1951, 3.2.5): bytes and lengths of repeats in one, distances in another.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace zhitu {

inline constexpr std::size_t shortest_repeat = 3, longest_repeat = 258;
inline constexpr std::size_t farthest_repeat = 32768; // back
inline constexpr std::uint32_t end_of_block = 256, first_length_symbol = 257;
inline constexpr std::size_t length_symbols = 29, distance_symbols = 30;

/// A symbol that stands for a range of numbers: which of them follows in extra bits.
struct SymbolRange {
    std::uint32_t symbol = 0, base = 0;
    int extra = 0;
};

/// Lengths go in fours of one width, distances in pairs (RFC 1951, 3.2.5).
constexpr SymbolRange length_range(std::size_t length) {
    if (length == longest_repeat) return {first_length_symbol + length_symbols - 1, longest_repeat, 0};
    SymbolRange range{first_length_symbol, shortest_repeat, 0};
    for (std::uint32_t i = 1; range.base + (1u << range.extra) <= length; ++i) {
        range.base += 1u << range.extra;
        range.symbol = first_length_symbol + i;
        range.extra = i < 8 ? 0 : static_cast<int>(i) / 4 - 1;
    }
    return range;
}

inline constexpr auto length_ranges = [] {
    std::array<SymbolRange, longest_repeat + 1> ranges{};
    for (std::size_t length = shortest_repeat; length <= longest_repeat; ++length)
        ranges[length] = length_range(length);
    return ranges;
}();

constexpr SymbolRange distance_range(std::size_t distance) {
    SymbolRange range{0, 1, 0};
    for (std::uint32_t i = 1; range.base + (1u << range.extra) <= distance; ++i) {
        range.base += 1u << range.extra;
        range.symbol = i;
        range.extra = i < 4 ? 0 : static_cast<int>(i) / 2 - 1;
    }
    return range;
}

} // namespace zhitu
