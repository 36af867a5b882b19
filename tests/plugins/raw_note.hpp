// Notes that the SDK would never make.
#pragma once

#include <zhitu/descriptor.hpp>

#include <cstddef>

namespace hostile {

/// The size of the literal without its NUL is that of the JSON.
template <std::size_t Size> consteval zhitu::Note<Size - 1> raw_note(const char (&json)[Size]) {
    zhitu::Note<Size - 1> note;
    for (std::size_t i = 0; i + 1 < Size; ++i) note.json[i] = json[i];
    return note;
}

} // namespace hostile
