#include "core/paint/deflate.hpp"

#include "core/paint/huffman.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <libdeflate.h>

namespace zhitu {
namespace {

constexpr std::size_t shortest = 3, longest = 258; // repeats
constexpr std::size_t farthest = 32768;            // back
constexpr int most_bits = 15, most_bits_of_lengths = 7;
constexpr std::uint32_t end_of_block = 256, first_length = 257;
constexpr std::size_t length_symbols = 29, distance_symbols = 30;

/// The pieces of a block share their codes: a title's rows want others than a chart's.
constexpr std::size_t block_pieces = 1u << 14;

/// A symbol that stands for a range of numbers: which of them follows in extra bits.
struct Range {
    std::uint32_t symbol = 0, base = 0;
    int extra = 0;
};

/// Lengths go in fours of one width, distances in pairs (RFC 1951, 3.2.5).
constexpr Range length_range(std::size_t length) {
    if (length == longest) return {first_length + length_symbols - 1, longest, 0};
    Range range{first_length, shortest, 0};
    for (std::uint32_t i = 1; range.base + (1u << range.extra) <= length; ++i) {
        range.base += 1u << range.extra;
        range.symbol = first_length + i;
        range.extra = i < 8 ? 0 : static_cast<int>(i) / 4 - 1;
    }
    return range;
}

constexpr auto length_ranges = [] {
    std::array<Range, longest + 1> ranges{};
    for (std::size_t length = shortest; length <= longest; ++length) ranges[length] = length_range(length);
    return ranges;
}();

constexpr Range distance_range(std::size_t distance) {
    Range range{0, 1, 0};
    for (std::uint32_t i = 1; range.base + (1u << range.extra) <= distance; ++i) {
        range.base += 1u << range.extra;
        range.symbol = i;
        range.extra = i < 4 ? 0 : static_cast<int>(i) / 2 - 1;
    }
    return range;
}

/// A byte as it is (length 0), or so many bytes again from the first or second distance.
struct Piece {
    std::uint16_t length;
    std::uint8_t value;
};

/// At most 28: a code and the extra bits of a distance.
struct Bits {
    std::uint32_t bits = 0;
    int count = 0;
};

Bits bits_of(const Range& range, std::size_t number, HuffmanCode code) {
    const std::uint32_t extra = static_cast<std::uint32_t>(number) - range.base;
    return {extra << code.length | code.bits, code.length + range.extra};
}

class BitWriter {
public:
    explicit BitWriter(std::string& out) : out_(out) {}

    void put(std::uint32_t bits, int count) {
        held_ |= std::uint64_t{bits} << used_;
        used_ += count;
        if (used_ < 32) return;
        static_assert(std::endian::native == std::endian::little);
        out_.append(reinterpret_cast<const char*>(&held_), 4);
        held_ >>= 32;
        used_ -= 32;
    }
    void put(HuffmanCode code) { put(code.bits, code.length); }
    void put(const Bits& bits) { put(bits.bits, bits.count); }
    void finish() {
        for (; used_ > 0; used_ -= 8, held_ >>= 8) out_ += static_cast<char>(held_ & 0xFF);
    }

private:
    std::string& out_;
    std::uint64_t held_ = 0;
    int used_ = 0;
};

class Deflater {
public:
    Deflater(std::string_view rows, std::size_t pixel, std::size_t row, std::string& out) :
        rows_(rows), distances_{pixel, row}, ranges_{distance_range(pixel),
                                                     distance_range(std::min(row, farthest))},
        bits_(out) {
        pieces_.reserve(block_pieces);
    }

    void run() {
        for (std::size_t at = 0; at < rows_.size();) {
            const std::size_t before = repeat(at, 0), above = repeat(at, 1);
            const std::size_t length = std::max(before, above);
            if (length < shortest) {
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
        if (at < distance || distance > farthest) return 0;
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
            const std::size_t rest = length > longest ? length - longest : 0;
            const std::size_t part = length - (rest > 0 && rest < shortest ? shortest : rest);
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
        write_codes(symbols, distances);
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

    static std::array<Bits, longest + 1> length_bits(const std::vector<HuffmanCode>& symbols) {
        std::array<Bits, longest + 1> bits{};
        for (std::size_t length = shortest; length <= longest; ++length) {
            const Range& range = length_ranges[length];
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

    /// The lengths of all codes, themselves in codes (RFC 1951, 3.2.7).
    void write_codes(const std::vector<HuffmanCode>& symbols, const std::vector<HuffmanCode>& distances) {
        std::vector<std::uint8_t> lengths;
        for (const auto* codes : {&symbols, &distances})
            for (const HuffmanCode& code : *codes) lengths.push_back(code.length);
        std::array<std::uint32_t, 19> counts{};
        for_each_length(lengths, [&](std::uint32_t symbol, std::uint32_t, int) { ++counts[symbol]; });
        const auto codes = huffman_codes(counts, most_bits_of_lengths);
        constexpr std::array<std::uint8_t, 19> order{16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                     11, 4,  12, 3, 13, 2, 14, 1, 15};
        bits_.put(length_symbols, 5); // beyond 257
        bits_.put(distance_symbols - 1, 5);
        bits_.put(order.size() - 4, 4);
        for (const std::uint8_t symbol : order) bits_.put(codes[symbol].length, 3);
        for_each_length(lengths, [&](std::uint32_t symbol, std::uint32_t more, int extra) {
            bits_.put(codes[symbol]);
            bits_.put(more, extra);
        });
    }

    /// Hands over symbol, extra bits and their number: 16 repeats a length, 17 and 18 repeat none.
    template <class Call> static void for_each_length(const std::vector<std::uint8_t>& lengths, Call call) {
        for (std::size_t at = 0; at < lengths.size();) {
            const std::uint8_t length = lengths[at];
            std::uint32_t same = 1;
            while (at + same < lengths.size() && lengths[at + same] == length) ++same;
            at += same;
            if (length > 0) {
                call(length, 0, 0);
                --same;
            }
            for (std::uint32_t part = 0; same >= 3; same -= part) {
                part = std::min(same, length > 0 ? 6u : 138u);
                if (length > 0)
                    call(16, part - 3, 2);
                else if (part < 11)
                    call(17, part - 3, 3);
                else
                    call(18, part - 11, 7);
            }
            for (; same > 0; --same) call(length, 0, 0);
        }
    }

    std::string_view rows_;
    std::array<std::size_t, 2> distances_;
    std::array<Range, 2> ranges_;
    BitWriter bits_;
    std::vector<Piece> pieces_;
    std::array<std::uint32_t, first_length + length_symbols> symbol_counts_{};
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
