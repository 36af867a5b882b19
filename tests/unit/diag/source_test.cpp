#include "core/diag/source.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(SourceTest, PlacesCountCharacters) {
    const Source source("a.yaml", "制图: 1\r\n  类型：柱图\n");
    const std::size_t colon = source.text().find("：");
    EXPECT_EQ(source.place(colon).line, 2);
    EXPECT_EQ(source.place(colon).column, 5);
    EXPECT_EQ(source.line(1), "制图: 1");
    EXPECT_EQ(source.line(2), "  类型：柱图");
    EXPECT_EQ(source.line(3), "");
    EXPECT_EQ(source.line_count(), 3);
}

TEST(SourceTest, AByteOrderMarkIsNoColumn) {
    const Source source("a.yaml", "\xEF\xBB\xBF制图: 1");
    EXPECT_EQ(source.place(source.text().find(':')).column, 3);
}

TEST(SourceTest, EmptyTextHasOneLine) {
    const Source source("a.yaml", "");
    EXPECT_EQ(source.place(99).line, 1);
    EXPECT_EQ(source.place(99).column, 1);
    EXPECT_EQ(source.line(1), "");
}

} // namespace
} // namespace zhitu
