// Korean letters: as wide as Han, but their words are parted by blanks.
#pragma once

namespace zhitu {

inline bool is_hangul(char32_t code) {
    return (code >= 0x1100 && code <= 0x11FF) || (code >= 0x3130 && code <= 0x318F) ||
           (code >= 0xA960 && code <= 0xA97F) || (code >= 0xAC00 && code <= 0xD7FF);
}

} // namespace zhitu
