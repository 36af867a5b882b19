// The names of the rows.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"

namespace zhitu {

/// Every row has a name (else a fault) and no name comes twice (else a warning at the second; 2016 and 2016年 are
/// one).
void check_categories(const Column& names, Diagnostics& diagnostics);

} // namespace zhitu
