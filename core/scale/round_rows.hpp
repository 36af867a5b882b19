// Which rows of an axis may stand for the others: beginnings of months, quarters, years, decades; else round
// counts.
#pragma once

#include "core/data/table.hpp"

#include <cstddef>
#include <vector>

namespace zhitu {

/// Rows of periods that begin a stretch of the calendar, for longer and longer stretches: of days, weeks or months
/// first, of centuries last. Years that are equally far apart are counted back from the last one, in stretches of
/// up to nine; decades, and all stretches of other years, are round ones (1950, 1960 ...). A stretch that no row
/// begins, or that the next longer one has the same rows of, is left out.
std::vector<std::vector<std::size_t>> round_rows(const Column& periods);
/// Years that are not equally far apart: few of them may be round.
bool are_uneven_years(const Column& periods);
/// The same of rows that are no periods: every fifth, tenth, twentieth ... one, counted from the first row as one;
/// no closer than every `least`.
std::vector<std::vector<std::size_t>> counted_rows(std::size_t rows, std::size_t least);

} // namespace zhitu
