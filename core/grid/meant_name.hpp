// What was probably meant by a name that no row or column has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// The one of `names` that goes on behind it (2025年（预计） for 2025年), that it goes on behind with a bracket
/// (湖南 for 湖南（万吨）), or that looks most like it.
std::optional<std::string> meant_name(std::string_view typed, const std::vector<std::string>& names);

/// [甲, 乙] for 甲、乙, when each is among the names.
std::optional<std::string> meant_list(std::string_view typed, const std::vector<std::string>& names);

} // namespace zhitu
