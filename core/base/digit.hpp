// 0 to 9, whatever the locale thinks.
#pragma once

namespace zhitu {

constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

} // namespace zhitu
