// The words of its own that a theme prints: 用语, those of 徽章, the signs of 数字.
#pragma once

#include "core/theme/theme.hpp"

#include <string>
#include <vector>

namespace zhitu {

std::vector<std::string> house_words(const Theme& theme);

/// Where a word was typed: in the spec's own 样式, a theme file or one that it extends. No source: nowhere, as what
/// the house says in other languages. Reads the files anew, because a theme is kept longer than they.
Span place_of_house_word(const std::string& word, const Node& reference, const ThemeFolders& folders,
                         Sources& sources);

} // namespace zhitu
