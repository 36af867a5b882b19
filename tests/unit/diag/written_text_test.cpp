#include "core/diag/written_text.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// The columns from and before which the n-th piece stands in a source of one line that is one text.
std::string columns(const std::string& source_text, const std::string& piece, std::size_t number = 0) {
    const Source source("a.yaml", source_text);
    const WrittenText written({&source, 0, static_cast<std::uint32_t>(source.text().size())});
    const Span span = written.nth(piece, number);
    return std::to_string(source.place(span.begin).column) + "-" + std::to_string(source.place(span.end).column);
}

TEST(WrittenText, a_plain_text_is_as_typed) {
    EXPECT_EQ(columns("甲乙丙", "丙"), "3-4");
    EXPECT_EQ(columns("甲乙丙乙", "乙", 1), "4-5");
}

TEST(WrittenText, quotes_and_escapes_are_read) {
    EXPECT_EQ(columns("\"甲\\u4e19乙\"", "乙"), "9-10");
    EXPECT_EQ(columns("\"甲\\u4e19乙\"", "丙"), "3-9") << "an escape is one character";
    EXPECT_EQ(columns("\"甲\\U000e0100乙\"", "\xF3\xA0\x84\x80"), "3-13");
    EXPECT_EQ(columns("\"甲\\x07乙\"", "\x07"), "3-7");
    EXPECT_EQ(columns("\"甲\\0乙\"", std::string(1, '\0')), "3-5");
    EXPECT_EQ(columns("\"\\\"乙\"", "乙"), "4-5");
    EXPECT_EQ(columns("'甲''乙'", "乙"), "5-6");
}

TEST(WrittenText, a_cell_of_a_file_has_doubled_quotes_and_no_escapes) {
    EXPECT_EQ(columns("\"甲\"\"乙\"", "\"乙"), "3-6");
    EXPECT_EQ(columns("\"甲\\u乙\"", "乙"), "5-6");
}

TEST(WrittenText, a_block_keeps_its_lines) {
    const Source source("a.yaml", "注: |\n  甲\n  乙丙\n");
    const WrittenText written({&source, 5, static_cast<std::uint32_t>(source.text().size())});
    const Place place = source.place(written.nth("丙", 0).begin);
    EXPECT_EQ(place.line, 3);
    EXPECT_EQ(place.column, 4);
}

TEST(WrittenText, what_is_not_there_is_the_whole) {
    EXPECT_EQ(columns("甲乙", "丙"), "1-3");
    EXPECT_EQ(columns("甲乙", "乙", 1), "1-3");
}

} // namespace
} // namespace zhitu
