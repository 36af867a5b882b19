// Two ends in one text: periods (2016年—2020年) and numbers (300—1500).
#pragma once

#include "core/spec/spec.hpp"

#include <optional>
#include <utility>

namespace zhitu {

/// The sign between them is —, –, ～, ~, 至 or -. A period may hold a dash itself (2016年1—6月), so of several the
/// middle one counts.
std::optional<std::pair<Phrase, Phrase>> split_periods(const Phrase& range);
/// The same signs; a - before a number is its sign.
std::optional<std::pair<Phrase, Phrase>> split_numbers(const Phrase& range);

} // namespace zhitu
