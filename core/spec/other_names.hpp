// Words that people type for ours. They stay errors, so that there is one word for one thing, but the message says
// ours.
#pragma once

#include "core/spec/fields.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Which of the names is meant by a word of everyday language, spreadsheets or other charting tools: 折线图 is
/// 趋势, 从大到小 is 降, cagr is annual. In the language of the word.
std::optional<std::string> everyday_name(std::string_view typed, const std::vector<Pair>& names);

} // namespace zhitu
