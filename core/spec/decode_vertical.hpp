// 竖排: which texts run down the page.
#pragma once

#include "core/spec/fields.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace zhitu {

/// A text that 竖排 may name, by the English name of its key, and where the answer goes.
using VerticalText = std::pair<std::string_view, Located<bool>*>;

/// 是 is the first of the texts, 否 none; else one of their names or a list of them.
void decode_vertical(const Node& key, const Node& value, const std::vector<VerticalText>& texts,
                     Diagnostics& diagnostics);

} // namespace zhitu
