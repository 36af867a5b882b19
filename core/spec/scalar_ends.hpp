// Where a scalar of YAML ends in the text; yaml-cpp says where it begins only.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhitu {

/// Behind the closing quote of the scalar that begins at `begin`; npos when it is not closed.
std::size_t quoted_end(std::string_view text, std::size_t begin);
/// Behind the last line of the block scalar whose | or > stands at `begin`.
std::size_t block_text_end(std::string_view text, std::size_t begin);
/// Behind the scalar that begins at `begin` and was read as `value`. `quoted`: not plain, a block text too.
std::size_t scalar_end(std::string_view text, std::size_t begin, std::string_view value, bool quoted);

} // namespace zhitu
