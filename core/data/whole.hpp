// Parts of a whole.
#pragma once

#include "core/data/cells.hpp"
#include "core/data/table.hpp"

namespace zhitu {

/// Bare parts that add up to 100 ± 1 in every row are percentages: their columns get the unit %. A sum outside 100
/// ± 0.1 is then a warning. Other sums are proportions and stay bare, without a word but for the few beside
/// hundreds.
void make_percent(std::vector<Column>& parts, const std::string& title, const CellNames& names,
                  Diagnostics& diagnostics);

/// Its numbers are percentages, by the unit they share or each by its own.
bool is_percent(const Column& part);

} // namespace zhitu
