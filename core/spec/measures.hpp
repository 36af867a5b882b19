// Lengths, sizes and grids as they are typed.
#pragma once

#include "core/spec/spec.hpp"

#include <optional>
#include <string_view>

namespace zhitu {

/// "2栏 x 105mm"; x, X, × or * between.
std::optional<SizeText> parse_size(std::string_view text);
/// "2x3": columns and rows, both at least 1.
std::optional<GridText> parse_grid(std::string_view text);
/// A length in millimetres, unless its unit needs a theme (栏, 字, 行).
std::optional<double> millimetres(const LengthText& length);

} // namespace zhitu
