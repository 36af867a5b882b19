// 量词: what stands behind a number and is one with it, so that no line should part the two.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhitu {

/// How many characters that follow a number measure what it counts: 万亿元, 个百分点, 多年, 元/吨, km/h; 0 = the
/// number is followed by something else.
std::size_t measure_length(std::u32string_view behind);

} // namespace zhitu
