// The units of every day: words that mean nothing else, where a number has any word behind it for its unit.
#pragma once

#include "core/value/unit.hpp"

#include <optional>
#include <string_view>

namespace zhitu {

/// Nothing when it is not known. `in_brackets`: a magnitude is enough, 万架次.
std::optional<Unit> known_unit(std::string_view text, bool in_brackets = false);

/// 亿元 of （亿元）.
std::string_view without_brackets(std::string_view text);

/// 亿元, （亿元）: a known unit and nothing else.
bool names_unit(std::string_view text);

} // namespace zhitu
