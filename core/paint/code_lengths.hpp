// How a block of deflate says which codes it uses.
#pragma once

#include "core/paint/bit_writer.hpp"

#include <vector>

namespace zhitu {

/// The lengths of all codes, themselves in codes (RFC 1951, 3.2.7).
void write_code_lengths(const std::vector<HuffmanCode>& symbols, const std::vector<HuffmanCode>& distances,
                        BitWriter& bits);

} // namespace zhitu
