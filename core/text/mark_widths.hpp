// How wide a mark is set whatever its font says: halves of 半角, and what GB/T 15834 gives · and ！！.
#pragma once

#include "core/base/type_style.hpp"
#include "core/text/shaped_piece.hpp"

namespace zhitu {

/// In ems, of the cluster at `at`; 0 = as the font has it.
double width_of_mark(const std::vector<ShapedCluster>& clusters, std::size_t at, const TypeStyle& style);

} // namespace zhitu
