// The characters that the words of a list begin with: most of a text begins none, and is not compared with all.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace zhitu {

/// Sorted.
template <std::size_t count> consteval auto initials(const std::u32string_view (&words)[count]) {
    std::array<char32_t, count> all{};
    std::ranges::transform(words, all.begin(), [](std::u32string_view word) { return word.front(); });
    std::ranges::sort(all);
    return all;
}

} // namespace zhitu
