#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(Utf8, DecodesEveryLengthAndEncodesItBack) {
    for (const char32_t code : {U'a', U'é', U'郴', U'𠀀'}) {
        std::string text;
        append_utf8(text, code);
        const auto [decoded, size] = decode_utf8(text, 0);
        EXPECT_EQ(decoded, code);
        EXPECT_EQ(size, text.size());
    }
}

TEST(Utf8, FindsTheFirstInvalidByte) {
    EXPECT_FALSE(invalid_utf8("郴州 ok"));
    EXPECT_EQ(invalid_utf8("ab\xFFz"), 2u);
    EXPECT_EQ(invalid_utf8("a\xC0\x80"), 1u);         // over-long
    EXPECT_EQ(invalid_utf8("a\xED\xA0\x80"), 1u);     // surrogate
    EXPECT_EQ(invalid_utf8("a\xF4\x90\x80\x80"), 1u); // beyond U+10FFFF
    EXPECT_EQ(invalid_utf8("a\xE9\x83"), 1u);         // cut off
    EXPECT_FALSE(invalid_utf8("a\xEF\xBF\xBD"));      // U+FFFD itself is a character
}

TEST(Utf8, FindsAnInvalidByteWhereverItStandsAmongLetters) {
    for (std::size_t at = 0; at < 40; ++at) {
        std::string text(40, 'a');
        text[at] = '\xC3'; // the first byte of two
        EXPECT_EQ(invalid_utf8(text), at);
        EXPECT_FALSE(invalid_utf8(text.replace(at, 1, "中"))) << at;
    }
}

TEST(Utf8, FindsTheCharacterBeforeAPlace) {
    const std::string text = "aé增𠮷";
    EXPECT_EQ(character_before(text, 1), 0u);
    EXPECT_EQ(character_before(text, 3), 1u);
    EXPECT_EQ(character_before(text, 6), 3u);
    EXPECT_EQ(character_before(text, text.size()), 6u);
    EXPECT_EQ(character_before("\x80\x80\x80\x80\x80\x80", 6), 2u) << "no character is longer";
}

TEST(Utf8, CountsCharactersNotBytes) {
    EXPECT_EQ(count_characters("郴州GDP"), 5u);
    EXPECT_EQ(to_utf32("郴州"), U"郴州");
}

TEST(Utf8, WidthOnATerminal) {
    EXPECT_EQ(display_width("类型：柱图"), 10);
    EXPECT_EQ(display_width("2016年"), 6);
    EXPECT_EQ(display_width("e\u0301"), 1);
    EXPECT_EQ(display_width("\u3000"), 2);
    EXPECT_EQ(display_width(U'𠀀'), 2);
    EXPECT_EQ(display_width(U'\x1b'), 0);
    EXPECT_EQ(display_width("“”—"), 3); // ambiguous characters are narrow
}

TEST(Utf8, KnowsHan) {
    EXPECT_TRUE(is_han(U'郴'));
    EXPECT_TRUE(is_han(U'〇'));
    EXPECT_TRUE(is_han(U'𠀀'));
    EXPECT_FALSE(is_han(U'：'));
    EXPECT_FALSE(is_han(U'あ'));
    EXPECT_FALSE(is_han(U'7'));
}

TEST(Utf8, PrintableLeavesNothingThatATerminalObeys) {
    EXPECT_EQ(printable("a\x1b[31m\tb\n"), "a\\x1b[31m\\tb\\n");
    EXPECT_EQ(printable("\u202Eabc\u200B"), "\\u202eabc\\u200b");
    EXPECT_EQ(printable("ab\xFF"), "ab\\xff");
    EXPECT_EQ(printable("郴州"), "郴州");
}

TEST(Utf8, TrimsAsciiAndIdeographicBlanks) {
    EXPECT_EQ(trim(" \u3000\t郴州\u3000\r\n"), "郴州");
    EXPECT_EQ(trim(" \u3000 "), "");
}

TEST(Utf8, WhatCannotBeSeenIsEscaped) {
    EXPECT_EQ(printable("4\u00ad\u2060\u3164\U000E0041\ufe0f"), "4\\xad\\u2060\\u3164\\U000e0041\\ufe0f");
    EXPECT_TRUE(is_invisible(0x2060));
    EXPECT_FALSE(is_invisible(0xFE00)) << "a variant of the character before it";
}

TEST(Nearest, FindsWhatWasMeant) {
    const std::vector<std::string> words{"标题", "增长", "强调", "title", "growth", "点"};
    EXPECT_EQ(nearest("曾长", words), "增长");
    EXPECT_EQ(nearest("tilte", words), "title");
    EXPECT_EQ(nearest("grwth", words), "growth");
    EXPECT_EQ(nearest("题式", {"样式", "题饰", "形式"}), "题饰") << "of several as near, the one that begins alike";
    EXPECT_FALSE(nearest("海拔", words));
    EXPECT_FALSE(nearest("线", words)); // nothing in common with 点
    EXPECT_FALSE(nearest("", words));
}

TEST(Nearest, LooksAmongSoManyNamesOnly) {
    std::vector<std::string> words(limits::suggestions, "title");
    EXPECT_EQ(nearest("tilte", words), "title");
    words.push_back("title");
    EXPECT_FALSE(nearest("tilte", words));
}

TEST(Nearest, GivesUpOnEndlessWords) { EXPECT_FALSE(nearest(std::string(1 << 20, 'a'), {"aaaa"})); }

} // namespace
} // namespace zhitu
