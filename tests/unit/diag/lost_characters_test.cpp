#include "core/diag/lost_characters.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(LostCharacters, AreSaidOnceWithAllTheirPlaces) {
    const Source source("a.csv", "郴\uFFFD州\uFFFD\uFFFD\n乙\uFFFD");
    Diagnostics diagnostics;
    EXPECT_TRUE(say_lost_characters(source, diagnostics));
    ASSERT_EQ(diagnostics.all().size(), 1u);
    const Diagnostic& one = diagnostics.all().front();
    EXPECT_EQ(one.code, "Z124");
    EXPECT_EQ(source.place(one.span.begin).column, 2);
    EXPECT_EQ(source.place(one.span.end).column, 3);
    EXPECT_EQ(one.others.count, 2u);
}

TEST(LostCharacters, AreKnownWhenReadAsGbk) {
    const Source source("a.csv", "乙锟斤拷锟斤拷县");
    Diagnostics diagnostics;
    EXPECT_TRUE(say_lost_characters(source, diagnostics));
    EXPECT_EQ(diagnostics.all().front().others.count, 0u);
    EXPECT_EQ(diagnostics.all().front().span.end, 3u + 18u);
}

TEST(LostCharacters, AreNotInASoundText) {
    const Source source("a.csv", "郴州市,1\n");
    Diagnostics diagnostics;
    EXPECT_FALSE(say_lost_characters(source, diagnostics));
}

} // namespace
} // namespace zhitu
