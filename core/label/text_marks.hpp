// A set text in its place, as marks of the picture.
#pragma once

#include "core/text/typesetter.hpp"

#include <string>
#include <vector>

namespace zhitu {

/// Appends the text, and before it what is drawn under and over its characters.
void add_text_marks(const std::string& role, int panel, const std::string& text, Point origin, InkIndex ink,
                    const SetText& set, std::vector<Mark>& marks);

} // namespace zhitu
