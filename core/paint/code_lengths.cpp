#include "core/paint/code_lengths.hpp"

#include "core/paint/deflate_symbols.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

constexpr int most_bits = 7; // of a code for lengths

/// A length itself, or 16 that repeats the last one, or 17 and 18 that repeat none; how often is in extra bits.
struct LengthSymbol {
    std::uint32_t symbol, times = 0;
    int extra = 0;
};

LengthSymbol repeated(std::uint8_t length, std::uint32_t times) {
    if (length > 0) return {16, times - 3, 2};
    return times < 11 ? LengthSymbol{17, times - 3, 3} : LengthSymbol{18, times - 11, 7};
}

std::vector<LengthSymbol> in_symbols(const std::vector<std::uint8_t>& lengths) {
    std::vector<LengthSymbol> symbols;
    for (std::size_t at = 0; at < lengths.size();) {
        const std::uint8_t length = lengths[at];
        std::uint32_t same = 1;
        while (at + same < lengths.size() && lengths[at + same] == length) ++same;
        at += same;
        if (length > 0) {
            symbols.push_back({length});
            --same;
        }
        for (std::uint32_t part = 0; same >= 3; same -= part) {
            part = std::min(same, length > 0 ? 6u : 138u);
            symbols.push_back(repeated(length, part));
        }
        for (; same > 0; --same) symbols.push_back({length});
    }
    return symbols;
}

} // namespace

void write_code_lengths(const std::vector<HuffmanCode>& symbols, const std::vector<HuffmanCode>& distances,
                        BitWriter& bits) {
    constexpr std::array<std::uint8_t, 19> order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    std::vector<std::uint8_t> lengths;
    for (const auto* codes : {&symbols, &distances})
        for (const HuffmanCode& code : *codes) lengths.push_back(code.length);
    const std::vector<LengthSymbol> written = in_symbols(lengths);
    std::array<std::uint32_t, order.size()> counts{};
    for (const LengthSymbol& each : written) ++counts[each.symbol];
    const auto codes = huffman_codes(counts, most_bits);
    bits.put(static_cast<std::uint32_t>(symbols.size()) - first_length_symbol, 5);
    bits.put(static_cast<std::uint32_t>(distances.size()) - 1, 5);
    bits.put(order.size() - 4, 4);
    for (const std::uint8_t symbol : order) bits.put(codes[symbol].length, 3);
    for (const LengthSymbol& each : written) {
        bits.put(codes[each.symbol]);
        bits.put(each.times, each.extra);
    }
}

} // namespace zhitu
