// A table as text, for `explain --stage tables` and goldens.
#pragma once

#include "core/data/table.hpp"

#include <string>

namespace zhitu {

/// One line a channel, a column and a value: what is printed in quotes, then the exact number behind it.
std::string dump(const ChartTable& chart);

} // namespace zhitu
