#include "core/pdf/charset.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace zhitu {
namespace {

using ::testing::ElementsAre;
using ::testing::Optional;

template <std::size_t size> std::string bytes(const char (&text)[size]) { return {text, size - 1}; }

/// A header, one name, one top DICT of 24 bytes, then the charset and four glyphs.
std::string font(std::string dict, const std::string& charset) {
    dict.resize(24, '\x8B'); // operands that nobody asks for
    const std::string charstrings = bytes("\0\4\1\1\2\3\4\5abcd");
    return bytes("\1\0\4\1") + bytes("\0\1\1\1\2A") + bytes("\0\1\1\1\x19") + dict + charset + charstrings;
}
constexpr int charset_at = 4 + 6 + 5 + 24;

std::string number(int value) { return {'\x1C', static_cast<char>(value >> 8), static_cast<char>(value)}; }

/// By CIDs: registry, ordering and supplement come first.
std::string dict(std::size_t charset_size) {
    return bytes("\x8B\x8B\x8B\x0C\x1E") + number(charset_at) + "\x0F" +
           number(charset_at + static_cast<int>(charset_size)) + "\x11";
}

TEST(GlyphCids, are_read_from_charsets_of_every_format) {
    const std::string listed = bytes("\0\0\7\1\0\2\3"), ranges = bytes("\1\0\7\1\2\3\0"),
                      long_range = bytes("\2\1\0\0\2");
    EXPECT_THAT(glyph_cids(font(dict(listed.size()), listed)), Optional(ElementsAre(0, 7, 256, 515)));
    EXPECT_THAT(glyph_cids(font(dict(ranges.size()), ranges)), Optional(ElementsAre(0, 7, 8, 515)));
    EXPECT_THAT(glyph_cids(font(dict(long_range.size()), long_range)), Optional(ElementsAre(0, 256, 257, 258)));
}

TEST(GlyphCids, are_the_numbers_of_glyphs_that_have_names) {
    EXPECT_THAT(glyph_cids(font(number(charset_at) + "\x11", "")), Optional(ElementsAre(0, 1, 2, 3)));
}

TEST(GlyphCids, are_none_of_what_is_no_font) {
    const std::string listed = bytes("\0\0\7\1\0\2\3"), good = font(dict(listed.size()), listed);
    EXPECT_EQ(glyph_cids(""), std::nullopt);
    for (std::size_t size = 0; size < charset_at + listed.size(); ++size)
        EXPECT_EQ(glyph_cids(std::string_view(good).substr(0, size)), std::nullopt) << size;
}

} // namespace
} // namespace zhitu
