// Where a text that is typed over several lines of a spec has a blank for a line end.
#pragma once

#include <string>
#include <string_view>

namespace zhitu {

/// A text as YAML reads it, which makes one blank of every line end; `typed`: the same in the spec. Han and other
/// wide characters have none between them, nor beside them: 三市⏎融城 is 三市融城. Words of letters keep it, and so
/// does every blank that was typed inside a line.
std::string without_folds(const std::string& text, std::string_view typed);

} // namespace zhitu
