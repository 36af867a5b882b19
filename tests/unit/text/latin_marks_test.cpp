#include "core/text/latin_marks.hpp"

#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// The text with a ^ before each Latin mark.
std::string marked(std::string text) {
    const std::vector<std::size_t> marks = latin_marks(text);
    for (auto at = marks.rbegin(); at != marks.rend(); ++at) text.insert(*at, "^");
    return text;
}

TEST(LatinQuotes, StandBesideLettersOnly) {
    EXPECT_EQ(marked("He said “hello” to me"), "He said ^“hello^” to me");
    EXPECT_EQ(marked("“Hello”, he said"), "^“Hello^”, he said");
    EXPECT_EQ(marked("the “2020” plan"), "the ^“2020^” plan");
    EXPECT_EQ(marked("in 2020 “five” (5)"), "in 2020 ^“five^” (5)");
}

TEST(LatinQuotes, OfAChineseSentenceAreChinese) {
    for (const char* text : {"他说“hello”", "在“GDP”中", "“GDP”增长", "use “中国” here", "iPhone“Pro”手机", "“GDP”",
                             "“5G”", "（the “New” 版）", "看《“New” York》", "甲，“A” B", "“ ”", "“”"})
        EXPECT_EQ(marked(text), text);
}

TEST(LatinQuotes, InsideOthersAreJudgedByThemselves) {
    EXPECT_EQ(marked("he said “the ‘word’ is” ok"), "he said ^“the ^‘word^’ is^” ok");
    EXPECT_EQ(marked("他说：“He said ‘yes’ to me.”"), "他说：“He said ^‘yes^’ to me.”");
    EXPECT_EQ(marked("say “a ‘中’ b” c"), "say “a ‘中’ b” c");
}

TEST(LatinQuotes, AnApostropheIsOfItsWord) {
    EXPECT_EQ(marked("在Xi’an的don’t"), "在Xi^’an的don^’t");
    EXPECT_EQ(marked("在90’s和25°30’N"), "在90^’s和25°30^’N");
    EXPECT_EQ(marked("the workers’ rights"), "the workers^’ rights");
    EXPECT_EQ(marked("rock ’n’ roll"), "rock ^’n^’ roll");
    EXPECT_EQ(marked("‘It’s so’ he said"), "^‘It^’s so^’ he said");
    EXPECT_EQ(marked("西’安和’A"), "西’安和’A");
    EXPECT_EQ(marked("；’90年代，身高5’6”；"), "；^’90年代，身高5^’6^”；");
    EXPECT_EQ(marked("‘’90年代’的‘A’90"), "‘’90年代’的‘A’90") << "quotes that hold something";
    EXPECT_EQ(marked("规划2020”。"), "规划2020”。") << "its other half is on another line";
}

TEST(LatinQuotes, OfAPairAreBothLatin) {
    EXPECT_EQ(marked("文章；‘new’era指"), "文章；^‘new^’era指");
    EXPECT_EQ(marked("他说‘It’s so’了"), "他说‘It^’s so’了");
    EXPECT_EQ(marked("他说‘好的It’s"), "他说‘好的It^’s");
}

TEST(LatinQuotes, WithoutTheirOtherHalf) {
    EXPECT_EQ(marked("say “a ‘b” c"), "say ^“a ^‘b^” c");
    EXPECT_EQ(marked("一“a b c"), "一“a b c");
    EXPECT_EQ(marked("a ” b"), "a ^” b");
}

TEST(LatinMarks, StandBetweenLetters) {
    EXPECT_EQ(marked("wait… what"), "wait^… what");
    EXPECT_EQ(marked("他说wait…… what"), "他说wait^…^… what");
    EXPECT_EQ(marked("one — two, yes—no"), "one ^— two, yes^—no");
    EXPECT_EQ(marked("5kW·h、N·m"), "5kW^·h、N^·m");
    EXPECT_EQ(marked("“Wait…” he said…"), "^“Wait^…^” he said^…") << "all of it is Latin";
    EXPECT_EQ(marked("…and so on"), "^…and so on");
}

TEST(LatinMarks, OfAChineseSentenceAreChinese) {
    for (const char* text : {"等等……他", "包括GDP……", "GDP…等", "GDP——GNP", "从A—乙", "2016—2020",
                             "in 2016—2020 GDP", "A·乙", "J·K·罗琳", "甲·A", "3·15", "·A", "……", "—"})
        EXPECT_EQ(marked(text), text);
}

TEST(LatinQuotes, AreTheSameOnEveryLineOfAParagraph) {
    FixedTypesetter typesetter;
    TypeStyle style;
    style.size = style.digit_size = 1_mm;
    const Paragraph paragraph = typeset_paragraph("the “new <粗>word” is</> here", style, 4_mm, {}, typesetter);
    ASSERT_GE(paragraph.lines.size(), 3u);
    Length widest;
    for (const ParagraphLine& line : paragraph.lines) {
        EXPECT_EQ(typesetter.set(line.text, style, line.fit).advance, line.set.advance) << line.text;
        widest = std::max(widest, line.set.advance);
    }
    EXPECT_LE(widest, 4_mm);
    EXPECT_DOUBLE_EQ(typesetter.measure("a“b”c", style).mm(), 2.5);
}

} // namespace
} // namespace zhitu
