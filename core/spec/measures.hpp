// Lengths, sizes and grids as they are typed.
#pragma once

#include "core/spec/spec.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

/// "2栏 x 105mm", "通栏 x 60毫米"; x, X, × or * between.
std::optional<SizeText> parse_size(std::string_view text);
/// The 60 of "3栏 x 60", where that is all that keeps it from being a size.
std::optional<std::string> side_without_unit(std::string_view text);
/// "3栏 x 60mm" of it. [it has such a side]
std::optional<std::string> sides_in_millimetres(std::string_view text);
/// "2x3": columns and rows, both at least 1.
std::optional<GridText> parse_grid(std::string_view text);
/// A length in millimetres, unless its unit needs a theme (栏, 字, 行).
std::optional<double> millimetres(const LengthText& length);

} // namespace zhitu
