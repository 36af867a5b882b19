// The row that 强调 and 标注 name.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <optional>
#include <string_view>

namespace zhitu {

/// The first row of that text, else the first of the same period (2016 and 2016年 match).
std::optional<std::size_t> find_row(const Column& category, std::string_view name);

/// The same; when there is none says so, with the nearest row or all of them, and `others` that might have been
/// meant.
std::optional<std::size_t> find_row(const Column& category, const Phrase& name, Diagnostics& diagnostics,
                                    const std::vector<std::string>& others = {});

} // namespace zhitu
