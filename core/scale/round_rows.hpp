// Which periods of an axis may stand for the others: beginnings of months, quarters, years, decades.
#pragma once

#include "core/data/table.hpp"

#include <cstddef>
#include <vector>

namespace zhitu {

/// Rows of periods that begin a stretch of the calendar, for longer and longer stretches: of days, weeks or months
/// first, of centuries last. Years of a stretch are round ones (1950, 1960 ...). A stretch that no row begins, or
/// that the next longer one has the same rows of, is left out.
std::vector<std::vector<std::size_t>> round_rows(const Column& periods);

} // namespace zhitu
