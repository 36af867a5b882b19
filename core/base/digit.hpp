// 0 to 9, whatever the locale thinks.
#pragma once

#include <algorithm>
#include <string_view>

namespace zhitu {

constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// Also true of nothing.
constexpr bool are_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

} // namespace zhitu
