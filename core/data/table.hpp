// What a chart draws: columns of values, each as it is printed, with an exact number behind it.
#pragma once

#include "core/data/values.hpp"
#include "core/grid/texts.hpp"

#include <string>
#include <vector>

namespace zhitu {

struct Column {
    std::string name; // header, part, series or empty
    std::string
        unit; // shared by all cells and printed once ("亿元"); empty when cells carry their own or have none
    bool numeric = false;
    bool period = false; // every text is a period: 2016年, 2016, 2020年1—6月, “十三五” ...
    Values values;
    Span span;
};

struct Table {
    std::vector<Column> columns; // in channel order: see `bindings`
    std::size_t rows = 0;
    std::string
        unit;    // for the unit line: the one unit of all numeric columns, "%" for a ratio of 100; may be empty
    Texts texts; // that are not written so in a source
    bool rest = false;     // the last row is what 前N leaves
    bool stood_up = false; // its rows were columns: what names its series was the column `columns.front().name`
};

/// Channel i of the kind has columns [first, first + count).
struct Binding {
    std::size_t first = 0, count = 0;
    std::optional<std::size_t> totals = {}; // the column of their sums, behind those of all channels
};

struct ChartTable {
    Table table;
    std::vector<Binding> bindings; // in the kind's channel order
    std::vector<double> times;     // when each row ends, ascending; empty: rows are equal steps apart
    std::vector<bool> apart;       // a row each: nothing leads to it from the row before; empty: none
};

} // namespace zhitu
