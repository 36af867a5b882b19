// Bits into bytes, the lowest first, as deflate has them (RFC 1951, 3.1.1).
#pragma once

#include "core/paint/huffman.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace zhitu {

struct Bits {
    std::uint64_t bits = 0;
    int count = 0;
};

class BitWriter {
public:
    explicit BitWriter(std::string& out) : out_(out) {}
    BitWriter(const BitWriter&) = delete;
    BitWriter& operator=(const BitWriter&) = delete;

    /// At most 56 at once.
    void put(std::uint64_t bits, int count) {
        static_assert(std::endian::native == std::endian::little);
        held_ |= bits << used_;
        used_ += count;
        std::memcpy(ready_.data() + filled_, &held_, sizeof held_);
        const int whole = used_ & ~7; // of bytes, that are ready
        filled_ += static_cast<std::size_t>(whole / 8);
        held_ >>= whole;
        used_ -= whole;
        if (filled_ + sizeof held_ > ready_.size()) flush();
    }
    void put(HuffmanCode code) { put(code.bits, code.length); }
    void put(const Bits& bits) { put(bits.bits, bits.count); }
    void finish() {
        put(0, -used_ & 7);
        flush();
    }

private:
    void flush() {
        out_.append(ready_.data(), filled_);
        filled_ = 0;
    }

    std::string& out_;
    std::array<char, 1024> ready_; // bytes that `out` gets together
    std::size_t filled_ = 0;
    std::uint64_t held_ = 0; // bits that make no whole byte yet
    int used_ = 0;
};

} // namespace zhitu
