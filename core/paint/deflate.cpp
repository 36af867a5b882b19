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

namespace zhitu {
namespace {

constexpr int most_bits = 15; // of a code

/// The pieces of a block share their codes: a title's rows want others than a chart's.
constexpr std::size_t block_pieces = 1u << 14;

/// A byte as it is (length 0), or so many bytes again from the first or second distance.
struct Piece {
    std::uint16_t length;
    std::uint8_t value;
};

Bits bits_of(const SymbolRange& range, std::size_t number, HuffmanCode code) {
    const std::uint32_t extra = static_cast<std::uint32_t>(number) - range.base;
    return {extra << code.length | code.bits, code.length + range.extra};
}

class Deflater {
public:
    Deflater(std::string_view rows, std::size_t pixel, std::size_t row, std::string& out) :
        rows_(rows), distances_{pixel, row}, ranges_{distance_range(pixel),
                                                     distance_range(std::min(row, farthest_repeat))},
        bits_(out) {
        pieces_.reserve(block_pieces);
    }

    void run() {
        for (std::size_t at = 0; at < rows_.size();) {
            const std::size_t before = repeat(at, 0), above = repeat(at, 1);
            const std::size_t length = std::max(before, above);
            if (length < shortest_repeat) {
                add({0, static_cast<std::uint8_t>(rows_[at++])});
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
    std::size_t repeat(std::size_t at, std::size_t which) const {
        const std::size_t distance = distances_[which];
        if (at < distance || distance > farthest_repeat) return 0;
        const char* const here = rows_.data() + at;
        const char* const there = here - distance;
        const std::size_t most = rows_.size() - at;
        std::size_t length = 0;
        for (; length + 8 <= most; length += 8) {
            std::uint64_t a, b;
            std::memcpy(&a, here + length, 8);
            std::memcpy(&b, there + length, 8);
            if (a == b) continue;
            return length + static_cast<std::size_t>(std::countr_zero(a ^ b)) / 8;
        }
        while (length < most && here[length] == there[length]) ++length;
        return length;
    }

    /// A rest too short to be a repeat takes from the piece before it.
    void add_repeat(std::size_t length, std::uint8_t which) {
        while (length > 0) {
            const std::size_t rest = length > longest_repeat ? length - longest_repeat : 0;
            const std::size_t part = length - (rest > 0 && rest < shortest_repeat ? shortest_repeat : rest);
            add({static_cast<std::uint16_t>(part), which});
            length -= part;
        }
    }

    void add(Piece piece) {
        pieces_.push_back(piece);
        if (pieces_.size() == block_pieces) write_block(false);
    }

    void write_block(bool last) {
        count();
        bits_.put(last ? 1 : 0, 1);
        bits_.put(2, 2); // codes of its own
        const auto symbols = huffman_codes(symbol_counts_, most_bits);
        const auto distances = huffman_codes(distance_counts_, most_bits);
        write_code_lengths(symbols, distances, bits_);
        const auto lengths = length_bits(symbols);
        const std::array back{bits_of(ranges_[0], distances_[0], distances[ranges_[0].symbol]),
                              bits_of(ranges_[1], distances_[1], distances[ranges_[1].symbol])};
        for (const Piece& piece : pieces_) {
            if (piece.length == 0) {
                bits_.put(symbols[piece.value]);
            } else {
                bits_.put(lengths[piece.length]);
                bits_.put(back[piece.value]);
            }
        }
        bits_.put(symbols[end_of_block]);
        pieces_.clear();
    }

    static std::array<Bits, longest_repeat + 1> length_bits(const std::vector<HuffmanCode>& symbols) {
        std::array<Bits, longest_repeat + 1> bits{};
        for (std::size_t length = shortest_repeat; length <= longest_repeat; ++length) {
            const SymbolRange& range = length_ranges[length];
            bits[length] = bits_of(range, length, symbols[range.symbol]);
        }
        return bits;
    }

    void count() {
        symbol_counts_.fill(0);
        distance_counts_.fill(0);
        symbol_counts_[end_of_block] = 1;
        for (const Piece& piece : pieces_) {
            ++symbol_counts_[piece.length ? length_ranges[piece.length].symbol : piece.value];
            if (piece.length) ++distance_counts_[ranges_[piece.value].symbol];
        }
    }

    std::string_view rows_;
    std::array<std::size_t, 2> distances_;
    std::array<SymbolRange, 2> ranges_;
    BitWriter bits_;
    std::vector<Piece> pieces_;
    std::array<std::uint32_t, first_length_symbol + length_symbols> symbol_counts_{};
    std::array<std::uint32_t, distance_symbols> distance_counts_{};
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
