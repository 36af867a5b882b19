// Deflate (RFC 1951, in the wrapper of RFC 1950) for pictures of flat colour.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zhitu {

/// Repeats are sought in two places only, the pixel before and the row above, for that is where flat colour
/// repeats: a board takes a sixth of the time of a search through all that came before, and is as small. The bytes
/// are the same on every machine. `pixel` and `row` are in bytes.
std::string deflate_rows(std::string_view rows, std::size_t pixel, std::size_t row);

} // namespace zhitu
