// Codes of least total length, as deflate wants them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhitu {

struct HuffmanCode {
    std::uint16_t bits = 0;  // in the order in which they are written, the first lowest
    std::uint8_t length = 0; // 0: the symbol does not occur
};

/// Canonical codes (RFC 1951, 3.2.2) of at most `longest` bits for symbols that occur so often. A symbol that is
/// alone takes one bit.
std::vector<HuffmanCode> huffman_codes(std::span<const std::uint32_t> counts, int longest);

} // namespace zhitu
