// Signs that are part of the number behind them, or of the word before them.
#pragma once

#include "core/text/atoms.hpp"

namespace zhitu {

/// - + −
bool is_sign(char32_t code);

/// A sign in front of a number is no hyphen behind a word: 为-3.2%, 气温：-3℃, but 歼-20 is a name.
bool begins_number(const std::vector<Atom>& atoms, std::size_t at);

/// 中西间距 as letters and digits have it, also where a sign stands between them and Han: 共$100元, A+级.
void space_signs(const TypeStyle& style, AtomText& text);

} // namespace zhitu
