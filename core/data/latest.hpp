// Which of several periods is the present.
#pragma once

#include "core/data/table.hpp"
#include "core/value/period.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace zhitu {

/// What names of rows stand for, remarks such as （预计） aside; nothing when one is no period.
std::optional<std::vector<Period>> periods_of(const Values& names);
/// The same of the names of columns.
std::optional<std::vector<Period>> periods_of(const std::vector<const Column*>& columns);
std::optional<std::vector<Period>> periods_of(const Table& table, const Binding& bound);

/// The one that ends last, of equal ones the last. Nothing when they cannot be compared: one lies within another
/// that is no running total (2016年 in “十三五”), some name no year and others do, or none does and, as they stand,
/// they pass a new year (11月, 12月, 1月).
std::optional<std::size_t> latest(const std::vector<Period>& periods);

/// The earliest and the latest; nothing when `latest` knows none.
std::optional<std::pair<std::size_t, std::size_t>> earliest_and_latest(const std::vector<Period>& periods);

} // namespace zhitu
