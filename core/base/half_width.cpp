#include "core/base/half_width.hpp"

#include "core/base/utf8.hpp"

namespace zhitu {

std::string half_width(std::string_view text) {
    constexpr char32_t first = U'！', last = U'～', apart = first - U'!';
    std::string narrow;
    for (const char32_t code : to_utf32(text))
        append_utf8(narrow, code >= first && code <= last ? code - apart : code);
    return narrow;
}

} // namespace zhitu
