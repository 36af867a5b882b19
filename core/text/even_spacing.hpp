// 均排 (CLREQ 2.2.2.2): short names that stand together are spaced out to one width, 长　沙 as wide as 张家界.
#pragma once

#include "core/text/typesetter.hpp"

#include <string>
#include <vector>

namespace zhitu {

/// How each of the names is set. Those of 2 to 4 Han characters become as wide as the widest name that they reach
/// with gaps of at most two ems; all others, and those that are wider, stay as they are.
std::vector<LineFit> even_fits(const std::vector<std::string>& names, const TypeStyle& style,
                               Typesetter& typesetter);

} // namespace zhitu
