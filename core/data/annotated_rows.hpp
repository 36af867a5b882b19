// The rows that 标注 speaks of, by their names or by longer periods.
#pragma once

#include "core/data/find_row.hpp"

#include <optional>
#include <utility>

namespace zhitu {

/// 2023年 over months is all of them, from its first row to its last; what finds none is said.
class AnnotatedRows {
public:
    AnnotatedRows(const Values& names, Diagnostics& diagnostics) :
        names_(names), rows_(names), diagnostics_(diagnostics) {}

    std::optional<std::size_t> first(const Phrase& name);
    /// A point stands at one row.
    std::optional<std::size_t> one(const Phrase& name);
    /// From the first row to the last; ends that are typed short are one period: 10月1日—3日, 2016—20年. An end
    /// among the periods of rows need be none itself.
    std::optional<std::pair<std::size_t, std::size_t>> span(const Phrase& from, const Phrase& to);

private:
    bool names_rows(const Phrase& name);
    std::optional<std::size_t> last(const Phrase& name);
    std::optional<std::pair<std::size_t, std::size_t>> rows_of(const Phrase& name);

    const Values& names_;
    RowFinder rows_;
    Diagnostics& diagnostics_;
};

/// What 强调, 标注, 增长 and 比例 name and the table has not, where faults keep the chart from being planned, which
/// would say it.
void say_unknown_rows(const ChartSpec& chart, const ChartTable& chart_table, Diagnostics& diagnostics);

} // namespace zhitu
