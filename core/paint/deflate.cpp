#include "core/paint/deflate.hpp"

#include "core/paint/bit_writer.hpp"
#include "core/paint/code_lengths.hpp"
#include "core/paint/deflate_symbols.hpp"
#include "core/paint/huffman.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <libdeflate.h>
#include <limits>
#include <numeric>

namespace zhitu {
namespace {

constexpr int most_bits = 15; // of a code

/// The pieces of a block share their codes: a title's rows want others than a chart's.
constexpr std::size_t block_pieces = 1u << 14;

/// A byte as it is, or behind those how long a repeat is from the first or second distance.
using Piece = std::uint16_t;
constexpr std::size_t byte_pieces = 256, repeat_pieces = longest_repeat + 1;
constexpr std::size_t all_pieces = byte_pieces + 2 * repeat_pieces;

constexpr std::size_t repeat_piece(std::size_t length, std::size_t which) {
    return byte_pieces + which * repeat_pieces + length;
}

Bits bits_of(const SymbolRange& range, std::size_t number, HuffmanCode code) {
    const std::uint32_t extra = static_cast<std::uint32_t>(number) - range.base;
    return {extra << code.length | code.bits, code.length + range.extra};
}

Bits joined(const Bits& first, const Bits& second) {
    return {second.bits << first.count | first.bits, first.count + second.count};
}

/// How far bytes are as those that lie a distance before them.
struct Likeness {
    explicit Likeness(std::size_t away) :
        distance(away), first(away > farthest_repeat ? std::numeric_limits<std::size_t>::max() : away) {}
    std::size_t distance;
    std::size_t first;   // byte that can be
    std::size_t end = 0; // sought again once it is passed
};

class Deflater {
public:
    Deflater(std::string_view rows, std::size_t pixel, std::size_t row, std::string& out) :
        rows_(rows), likenesses_{Likeness(pixel), Likeness(row)}, ranges_{distance_range(pixel),
                                                                          distance_range(
                                                                              std::min(row, farthest_repeat))},
        bits_(out) {}

    void run() {
        for (std::size_t at = 0; at < rows_.size();) {
            const std::size_t before = repeat(at, likenesses_[0]), above = repeat(at, likenesses_[1]);
            const std::size_t length = std::max(before, above);
            if (length < shortest_repeat) {
                add(static_cast<unsigned char>(rows_[at++]));
                continue;
            }
            add_repeat(length, before >= above ? 0 : 1);
            at += length;
        }
        write_block(true);
        bits_.finish();
    }

private:
    /// How many bytes from there are as those that lie a distance before them.
    std::size_t repeat(std::size_t at, Likeness& likeness) const {
        if (at < likeness.first) return 0;
        if (likeness.end < at) likeness.end = at + like_bytes(at, likeness.distance);
        return likeness.end - at;
    }

    std::size_t like_bytes(std::size_t at, std::size_t distance) const {
        const char* const here = rows_.data() + at;
        const char* const there = here - distance;
        const std::size_t most = rows_.size() - at;
        std::size_t length = 0;
        for (; length + 8 <= most; length += 8) {
            std::uint64_t a, b;
            std::memcpy(&a, here + length, 8);
            std::memcpy(&b, there + length, 8);
            if (a != b) return length + static_cast<std::size_t>(std::countr_zero(a ^ b)) / 8;
            while (length + 40 <= most && std::memcmp(here + length + 8, there + length + 8, 32) == 0) length += 32;
        }
        while (length < most && here[length] == there[length]) ++length;
        return length;
    }

    /// A rest too short to be a repeat takes from the piece before it.
    void add_repeat(std::size_t length, std::size_t which) {
        while (length > longest_repeat) {
            const std::size_t part = std::min(longest_repeat, length - shortest_repeat);
            add(repeat_piece(part, which));
            length -= part;
        }
        add(repeat_piece(length, which));
    }

    void add(std::size_t piece) {
        pieces_[used_++] = static_cast<Piece>(piece);
        ++counts_[piece];
        if (used_ == block_pieces) write_block(false);
    }

    void write_block(bool last) {
        bits_.put(last ? 1 : 0, 1);
        bits_.put(2, 2); // codes of its own
        const auto symbols = huffman_codes(symbol_counts(), most_bits);
        const auto distances = huffman_codes(distance_counts(), most_bits);
        write_code_lengths(symbols, distances, bits_);
        const auto bits = piece_bits(symbols, distances);
        for (std::size_t i = 0; i < used_; ++i) bits_.put(bits[pieces_[i]]);
        bits_.put(symbols[end_of_block]);
        used_ = 0;
        counts_.fill(0);
    }

    std::array<std::uint32_t, first_length_symbol + length_symbols> symbol_counts() const {
        std::array<std::uint32_t, first_length_symbol + length_symbols> counts{};
        std::copy_n(counts_.begin(), byte_pieces, counts.begin());
        counts[end_of_block] = 1;
        for (std::size_t length = shortest_repeat; length <= longest_repeat; ++length)
            for (const std::size_t which : {0u, 1u})
                counts[length_ranges[length].symbol] += counts_[repeat_piece(length, which)];
        return counts;
    }

    std::array<std::uint32_t, distance_symbols> distance_counts() const {
        std::array<std::uint32_t, distance_symbols> counts{};
        for (const std::size_t which : {0u, 1u}) {
            const auto first = counts_.begin() + repeat_piece(0, which);
            counts[ranges_[which].symbol] += std::accumulate(first, first + repeat_pieces, 0u);
        }
        return counts;
    }

    std::array<Bits, all_pieces> piece_bits(const std::vector<HuffmanCode>& symbols,
                                            const std::vector<HuffmanCode>& distances) const {
        std::array<Bits, all_pieces> bits{};
        for (std::size_t byte = 0; byte < byte_pieces; ++byte)
            bits[byte] = {symbols[byte].bits, symbols[byte].length};
        for (const std::size_t which : {0u, 1u}) {
            const SymbolRange& range = ranges_[which];
            const Bits back = bits_of(range, likenesses_[which].distance, distances[range.symbol]);
            for (std::size_t length = shortest_repeat; length <= longest_repeat; ++length) {
                const SymbolRange& lengths = length_ranges[length];
                bits[repeat_piece(length, which)] = joined(bits_of(lengths, length, symbols[lengths.symbol]), back);
            }
        }
        return bits;
    }

    std::string_view rows_;
    std::array<Likeness, 2> likenesses_; // to the pixel before and the row above
    std::array<SymbolRange, 2> ranges_;  // of their distances
    BitWriter bits_;
    std::array<Piece, block_pieces> pieces_; // of the block
    std::size_t used_ = 0;
    std::array<std::uint32_t, all_pieces> counts_{}; // of each piece in the block
};

} // namespace

std::string deflate_rows(std::string_view rows, std::size_t pixel, std::size_t row) {
    std::string out = "\x78\x01"; // deflate, a window of 32 KiB, made fast
    out.reserve(rows.size() / 8);
    Deflater(rows, pixel, row, out).run();
    const std::uint32_t sum = libdeflate_adler32(1, rows.data(), rows.size());
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(sum >> shift & 0xFF);
    return out;
}

} // namespace zhitu
