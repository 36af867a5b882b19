#include "core/data/top_ties.hpp"

#include "core/data/find_row.hpp"
#include "core/diag/order_messages.hpp"
#include "core/diag/row_messages.hpp"

#include <algorithm>

namespace zhitu {

void doubt_cut(const Top& top, const Values& ranked, const Values& names, const Rows& rows,
               Diagnostics& diagnostics) {
    if (top.count >= rows.size() || !top.rest.value.empty()) return;
    const Value last = ranked[rows[top.count - 1]], next = ranked[rows[top.count]];
    if (!last.number || !next.number || !(*last.number == *next.number)) return;
    const auto name = [&](std::size_t rank) { return std::string(names[rows[rank]].text); };
    diagnostics.add(
        messages::top_cuts_equals, top.span,
        {name(top.count - 1), name(top.count), std::to_string(top.count), std::to_string(top.count + 1)});
}

void refuse_cut(const ChartSpec& chart, const Column& names, const Rows& others, Diagnostics& diagnostics) {
    RowFinder all(names.values);
    for (const Phrase& name : named_rows(chart))
        if (const auto row = all.find(name.value); row && std::ranges::find(others, *row) != others.end())
            diagnostics.add(messages::top_leaves_out, name.span, {name.value, std::to_string(chart.top->count)});
}

} // namespace zhitu
