#include "core/data/top_ties.hpp"

#include "core/diag/table_messages.hpp"

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

} // namespace zhitu
