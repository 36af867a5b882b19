// What tells bytes apart from others.
#pragma once

#include <cstdint>
#include <string_view>

namespace zhitu {

/// FNV-1a
inline std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed = 0xCBF29CE484222325) {
    for (const char byte : bytes) seed = (seed ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return seed;
}

} // namespace zhitu
