// Names that are typed in one text, as one writes them in a sentence, where YAML wants a list.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// 甲 and 乙 of 甲、乙 or 甲，乙; empty when it is one name.
std::vector<std::string> names_in(std::string_view text);

/// [甲, 乙]
std::string as_list(const std::vector<std::string>& names);

} // namespace zhitu
