// Which characters a terminal shows two columns wide, and which not at all.
#include "core/base/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace zhitu {
namespace {

struct Range {
    char32_t first, last;
};

template <std::size_t N> bool contains(const Range (&ranges)[N], char32_t code) {
    const auto* after = std::upper_bound(std::begin(ranges), std::end(ranges), code,
                                         [](char32_t c, const Range& range) { return c < range.first; });
    return after != std::begin(ranges) && code <= std::prev(after)->last;
}

// East Asian Wide and Fullwidth (UAX #11), in whole blocks where a block is wide.
constexpr Range wide[] = {
    {0x1100, 0x115F},   // Hangul leading consonants
    {0x231A, 0x231B},   // clocks
    {0x2329, 0x232A},   // angle brackets
    {0x23E9, 0x23EC},   // media signs
    {0x2614, 0x2615},   // umbrella, hot drink
    {0x2648, 0x2653},   // zodiac
    {0x26AA, 0x26AB},   // circles
    {0x26BD, 0x26BE},   // balls
    {0x2705, 0x2705},   // check mark
    {0x2753, 0x2755},   // question marks
    {0x2795, 0x2797},   // heavy signs
    {0x2B1B, 0x2B1C},   // squares
    {0x2E80, 0x303E},   // radicals, CJK punctuation, ideographic space
    {0x3041, 0x33FF},   // kana, bopomofo, enclosed and squared CJK
    {0x3400, 0x4DBF},   // extension A
    {0x4E00, 0xA4CF},   // Unified Ideographs, Yi
    {0xA960, 0xA97F},   // Hangul extended A
    {0xAC00, 0xD7A3},   // Hangul syllables
    {0xF900, 0xFAFF},   // compatibility ideographs
    {0xFE10, 0xFE19},   // vertical forms
    {0xFE30, 0xFE6F},   // compatibility and small forms
    {0xFF01, 0xFF60},   // full-width forms
    {0xFFE0, 0xFFE6},   // full-width signs
    {0x16FE0, 0x18CFF}, // Tangut, Khitan
    {0x1B000, 0x1B2FF}, // kana supplements, Nushu
    {0x1F300, 0x1F64F}, // pictographs, faces
    {0x1F680, 0x1F6FF}, // transport
    {0x1F900, 0x1F9FF}, // more pictographs
    {0x20000, 0x3FFFD}, // extensions B and later
};

constexpr Range without_width[] = {
    {0x0300, 0x036F},   // combining marks
    {0x0483, 0x0489},   // Cyrillic marks
    {0x0591, 0x05BD},   // Hebrew points
    {0x0610, 0x061A},   // Arabic signs
    {0x064B, 0x065F},   // Arabic vowels
    {0x1AB0, 0x1AFF},   // marks, extended
    {0x1DC0, 0x1DFF},   // marks, supplement
    {0x200B, 0x200F},   // zero width space, joiners, directions
    {0x202A, 0x202E},   // directions
    {0x2060, 0x2069},   // joiner, isolates
    {0x20D0, 0x20FF},   // marks for symbols
    {0x302A, 0x302F},   // tone marks
    {0x3099, 0x309A},   // kana voicing
    {0xFE00, 0xFE0F},   // variation selectors
    {0xFE20, 0xFE2F},   // half marks
    {0xFEFF, 0xFEFF},   // byte order mark
    {0xE0100, 0xE01EF}, // variation selectors, supplement
};

constexpr Range han[] = {
    {0x3005, 0x3007},   // 々 〆 〇
    {0x3021, 0x3029},   // Hangzhou numerals
    {0x3400, 0x4DBF},   // extension A
    {0x4E00, 0x9FFF},   // Unified Ideographs
    {0xF900, 0xFAFF},   // compatibility ideographs
    {0x20000, 0x2FFFD}, // extensions B to F, I, compatibility supplement
    {0x30000, 0x3FFFD}, // extensions G and later
};

/// Nearly all characters of a Chinese text are one of these, and are not looked up.
bool is_unified(char32_t code) { return code >= 0x4E00 && code <= 0x9FFF; }
bool is_printable_ascii(char32_t code) { return code >= 0x20 && code < 0x7F; }

} // namespace

int display_width(char32_t code) {
    if (is_unified(code)) return 2;
    if (is_printable_ascii(code)) return 1;
    if (code < 0x20 || (code >= 0x7F && code < 0xA0) || contains(without_width, code)) return 0;
    return contains(wide, code) ? 2 : 1;
}

int display_width(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        width += display_width(code);
        at += size;
    }
    return width;
}

bool is_han(char32_t code) { return is_unified(code) || (!is_printable_ascii(code) && contains(han, code)); }

} // namespace zhitu
