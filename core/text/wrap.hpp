// Lines of a note: greedy, with no break inside a number or word, and marks kept off the wrong ends of lines.
#pragma once

#include "core/text/typesetter.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Byte offsets at which a line may begin.
std::vector<std::size_t> break_places(std::string_view text);

/// The text in lines, line i at most width(i) wide; a piece that is wider than its line stands alone on it and is the
/// caller's to complain about.
std::vector<std::string> wrap(std::string_view text, const TypeStyle& style, Typesetter& typesetter,
                              const std::function<Length(std::size_t line)>& width);

} // namespace zhitu
