// Bits into bytes, the lowest first, as deflate has them (RFC 1951, 3.1.1).
#pragma once

#include "core/paint/huffman.hpp"

#include <bit>
#include <cstdint>
#include <string>

namespace zhitu {

/// At most 28: a code and the extra bits of a distance.
struct Bits {
    std::uint32_t bits = 0;
    int count = 0;
};

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

} // namespace zhitu
