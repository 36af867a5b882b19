// Han numerals: 一 is 1.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zhitu {

/// 零 to 九; 〇, and ○ which passes for it, are 零.
constexpr std::optional<int> numeral_value(char32_t code) {
    constexpr std::u32string_view numerals = U"零一二三四五六七八九";
    if (code == U'〇' || code == U'○') return 0;
    const std::size_t at = numerals.find(code);
    return at == std::u32string_view::npos ? std::nullopt : std::optional(static_cast<int>(at));
}
constexpr bool is_numeral(char32_t code) { return numeral_value(code).has_value(); }

} // namespace zhitu
