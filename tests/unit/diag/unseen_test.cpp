#include "core/diag/unseen.hpp"

#include "core/base/utf8.hpp"

#include <gtest/gtest.h>
#include <set>

namespace zhitu {
namespace {

TEST(Unseen, HasANameAndARemedyInBothLanguages) {
    EXPECT_EQ(unseen(0x200B).name.zh, "零宽空格");
    EXPECT_EQ(unseen(0x00AD).name.en, "soft hyphen");
    EXPECT_EQ(unseen(0x200B).remedy.zh, unseen(0x2060).remedy.zh);
    EXPECT_NE(unseen(0x200B).remedy.zh, unseen(0x200D).remedy.zh);
    EXPECT_NE(unseen(0x202E).remedy.en, unseen(0x1B).remedy.en);
    EXPECT_NE(unseen(U'\t').remedy.zh, unseen(U'\n').remedy.zh) << "a tab ends no line";
}

TEST(Unseen, EveryInvisibleCharacterIsCalledSomething) {
    std::set<std::string> names;
    for (char32_t code = 0; code <= 0x10FFFF; ++code)
        if (is_invisible(code)) names.insert(unseen(code).name.en);
    EXPECT_TRUE(names.contains("control character"));
    EXPECT_EQ(names.size(), 11u);
    EXPECT_FALSE(names.contains(""));
}

TEST(Unseen, CodePointsHaveFourFiguresAtLeast) {
    EXPECT_EQ(code_point(0x1B), "U+001B");
    EXPECT_EQ(code_point(0x9AE0), "U+9AE0");
    EXPECT_EQ(code_point(0xE0041), "U+E0041");
}

} // namespace
} // namespace zhitu
