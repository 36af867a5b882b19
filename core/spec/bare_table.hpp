// A table of rows under 数据 whose lines YAML would run together: the | behind the colon is missing, or the rows
// stand beside the place that it keeps for them. Whatever a parser stumbles over inside is of the table, so it is
// said once.
#pragma once

#include "core/spec/trap_view.hpp"

namespace zhitu::traps {

struct BareTable {
    Hit hit;
    std::size_t end; // behind its last line
};

/// The table under the key that `piece` holds.
std::optional<BareTable> bare_table_under(const Piece& piece, std::string_view text);

} // namespace zhitu::traps
