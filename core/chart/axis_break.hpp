// 断轴, against everything that stands on its scale.
#pragma once

#include "core/chart/chart.hpp"

#include <string>
#include <vector>

namespace zhitu {

/// As it is typed: "400—1500".
std::string range_of(const BreakText& text);

/// Calls visit(text, span, number) for every number of these columns.
template <class Visit> void each_cell(const Chart& chart, const Binding& columns, Visit visit) {
    for (std::size_t column = columns.first; column < columns.first + columns.count; ++column)
        for (const Value& cell : chart.data.table.columns[column].values)
            if (cell.number) visit(std::string(cell.text), cell.span, cell.number->to_double());
}

/// What lies inside a break is a diagnostic, and so is a break that nothing in any panel of its scale passes.
/// [once scales are shared]
void check_breaks(const std::vector<Chart>& charts, const std::vector<Plan>& plans, Diagnostics& diagnostics);

} // namespace zhitu
