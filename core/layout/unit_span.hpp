// Where the unit that stands once over a chart was written.
#pragma once

#include "core/chart/chart.hpp"

namespace zhitu {

/// 单位, else behind the first of the values: a unit that does not fit must be found.
inline Span unit_span(const Chart& chart) {
    const auto column = chart.value_column();
    if (chart.spec.unit.span.source || !column || chart.rows() == 0) return chart.spec.unit.span;
    return chart.data.table.columns[*column].values[0].span;
}

} // namespace zhitu
