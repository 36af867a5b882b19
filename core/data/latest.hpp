// Which of several periods is the present.
#pragma once

#include "core/data/period.hpp"

#include <cstddef>

namespace zhitu {

/// The one that ends last, of equal ones the last. Nothing when they cannot be compared: one lies within another
/// that is no running total (2016年 in “十三五”), some name no year and others do, or none does and, as they stand,
/// they pass a new year (11月, 12月, 1月).
std::optional<std::size_t> latest(const std::vector<Period>& periods);

} // namespace zhitu
