// Keys that other charting tools have and we do not need: what to write instead.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <optional>
#include <string_view>

namespace zhitu {

/// What to do about a key such as 图例, which is none of ours and stands for none.
std::optional<Argument> advice_on_key(std::string_view typed);

} // namespace zhitu
