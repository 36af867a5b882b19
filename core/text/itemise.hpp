// Which part of a line is set in which face.
#pragma once

#include "core/base/type_style.hpp"

#include <string_view>
#include <vector>

namespace zhitu {

struct TextPiece {
    std::string_view text; // points into the line
    bool digits = false;   // a number, set in TypeStyle::digits
};

/// Cuts a line into numbers and the rest. A number is digits with the . , % ‰ + - − between them, a sign before and
/// a % or ‰ behind; a lone % or a full stop after a number is no part of one. One item when the style has no digit
/// face.
std::vector<TextPiece> itemise(std::string_view text, const TypeStyle& style);

} // namespace zhitu
