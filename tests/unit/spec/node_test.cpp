#include "tests/unit/spec/support.hpp"

#include "core/base/limits.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace zhitu {
namespace {

using testing_support::Reading;

std::string faults_of_yaml(const std::string& text) {
    const Source source("a.yaml", text);
    Diagnostics diagnostics;
    parse_yaml(source, diagnostics);
    std::string result;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        const Place place = source.place(diagnostic.span.begin);
        result += (result.empty() ? "" : " ") + std::to_string(place.line) + ":" + std::to_string(place.column) +
                  " " + diagnostic.code;
    }
    return result;
}

TEST(NodeTest, ScalarsStayTexts) {
    const Reading reading("a: 010\nb: no\nc: 1:30\nd: 2107.70\ne: \"x\\ny\"\nf: ~\n");
    const auto& entries = reading.document.entries;
    EXPECT_EQ(entries[0].second.text, "010");
    EXPECT_EQ(entries[1].second.text, "no");
    EXPECT_EQ(entries[2].second.text, "1:30");
    EXPECT_EQ(entries[3].second.text, "2107.70");
    EXPECT_FALSE(entries[3].second.quoted);
    EXPECT_EQ(entries[4].second.text, "x\ny");
    EXPECT_TRUE(entries[4].second.quoted);
    EXPECT_TRUE(entries[5].second.is_null());
}

TEST(NodeTest, SpansCoverWhatWasTyped) {
    const Reading reading(
        "标题: 郴州\n数据: {甲: \"1\", 乙: [2, '3']} # }\n注: 甲\n  乙 丙\n块: |\n  一\n\n  二\n末: x\n");
    const auto& entries = reading.document.entries;
    EXPECT_EQ(reading.text_of(entries[0].first.span), "标题");
    EXPECT_EQ(reading.text_of(entries[0].second.span), "郴州");
    EXPECT_EQ(reading.text_of(entries[1].second.span), "{甲: \"1\", 乙: [2, '3']}");
    EXPECT_EQ(reading.text_of(entries[1].second.entries[0].second.span), "\"1\"");
    EXPECT_EQ(reading.text_of(entries[1].second.entries[1].second.span), "[2, '3']");
    EXPECT_EQ(reading.text_of(entries[1].second.entries[1].second.items[1].span), "'3'");
    EXPECT_EQ(entries[2].second.text, "甲乙 丙");
    EXPECT_EQ(reading.text_of(entries[2].second.span), "甲\n  乙 丙");
    EXPECT_EQ(entries[3].second.text, "一\n\n二\n");
    EXPECT_EQ(reading.text_of(entries[3].second.span), "|\n  一\n\n  二");
    EXPECT_EQ(reading.text_of(entries[4].second.span), "x");
}

std::string read_as(const std::string& typed) {
    const Reading reading("标题: " + typed + "\n");
    return reading.document.entries.empty() ? "?" : reading.document.entries[0].second.text;
}

TEST(NodeTest, AFoldBesideAWideCharacterHasNoBlank) {
    EXPECT_EQ(read_as("三市\n  融城"), "三市融城");
    EXPECT_EQ(read_as("\"三市\n  融城\""), "三市融城");
    EXPECT_EQ(read_as("'it''s\r\n  ''so'''"), "it's 'so'");
    EXPECT_EQ(read_as(">\n  三市\n  融城\n\n  都市圈"), "三市融城\n都市圈\n");
    EXPECT_EQ(read_as("增长，\n  5%"), "增长，5%");
    EXPECT_EQ(read_as("<粗>三市</>\n  <粗>融城</>"), "<粗>三市</><粗>融城</>");
    EXPECT_EQ(read_as("三 市\n  融  城"), "三 市融  城") << "blanks that were typed stay";
    EXPECT_EQ(read_as("Five\n  years,\n  three"), "Five years, three");
    EXPECT_EQ(read_as("수출\n  증가"), "수출 증가");
    EXPECT_EQ(read_as("|\n  三市\n  融城"), "三市\n融城\n");
    EXPECT_EQ(read_as("\"三\\n市 \\u878D\n  城 \\\n  甲\""), "三\n市 融城 甲") << "escapes";
    EXPECT_EQ(read_as(">-\n  三市 \n  融城"), "三市融城") << "a blank that nobody sees";
}

TEST(NodeTest, BlockCollectionsEndWithTheirLastValue) {
    const Reading reading("面板:\n  - a: 1\n    b: 2\n  - c: 3\n注: x\n");
    const Node& panels = reading.document.entries[0].second;
    EXPECT_EQ(reading.text_of(panels.items[0].span), "a: 1\n    b: 2");
    EXPECT_EQ(reading.text_of(panels.items[1].span), "c: 3");
}

TEST(NodeTest, ByteOrderMarkAndCrLfAreFine) {
    EXPECT_EQ(faults_of_yaml("\xEF\xBB\xBF"
                             "a: 1\r\nb: 2\r\n"),
              "");
    const Reading reading("a: 甲\r\nb: 乙\r\n");
    EXPECT_EQ(reading.text_of(reading.document.entries[1].second.span), "乙");
}

TEST(NodeTest, Refusals) {
    EXPECT_EQ(faults_of_yaml("a: 1\nb: 2\na: 3\n"), "3:1 Z136");
    EXPECT_EQ(faults_of_yaml("a: {b: 1, b: 2}\n"), "1:11 Z136");
    EXPECT_EQ(faults_of_yaml("a: [&x 1, *x]\n"), "1:5 Z130 1:11 Z131");
    EXPECT_EQ(faults_of_yaml("&x a: 1\n"), "1:1 Z130");
    EXPECT_EQ(faults_of_yaml("<<: {a: 1}\n"), "1:1 Z133");
    EXPECT_EQ(faults_of_yaml("a: 1\n---\nb: 2\n"), "2:1 Z134");
    EXPECT_EQ(faults_of_yaml("a: 1\n...\nb: 2\n"), "2:1 Z134");
    EXPECT_EQ(faults_of_yaml("- a\nb: 1\n"), "2:1 Z139");
    EXPECT_EQ(faults_of_yaml("\"foo\",\n"), "1:6 Z139");
    EXPECT_EQ(faults_of_yaml("? [a]\n: 1\n"), "1:3 Z137");
    EXPECT_EQ(faults_of_yaml(": 1\n"), "1:1 Z138");
}

TEST(NodeTest, SyntaxInOurOwnWords) {
    EXPECT_EQ(faults_of_yaml("a: [1, 2\n"), "1:4 Z141");
    EXPECT_EQ(faults_of_yaml("a: \"x\nb: 1\n"), "1:4 Z144");
    EXPECT_EQ(faults_of_yaml("a: 1]\nb: ]\n"), "2:4 Z145");
    EXPECT_EQ(faults_of_yaml("a: 1\n  b: 2\n"), "2:4 Z146");
    EXPECT_EQ(faults_of_yaml("a: \"\\q\"\n"), "1:7 Z148");
}

TEST(NodeTest, DepthAtItsLimitAndPastIt) {
    const auto nested = [](int depth) {
        return std::string(static_cast<std::size_t>(depth), '[') +
               std::string(static_cast<std::size_t>(depth), ']');
    };
    EXPECT_EQ(faults_of_yaml(nested(limits::yaml_depth)), "");
    EXPECT_EQ(faults_of_yaml(nested(limits::yaml_depth + 1)), "1:65 Z135");
}

TEST(NodeTest, SizeAtItsLimitAndPastIt) {
    const std::string line = "# 0123456789\n";
    std::string text;
    while (text.size() + line.size() <= limits::spec_bytes) text += line;
    text += std::string(limits::spec_bytes - text.size(), '#');
    EXPECT_EQ(faults_of_yaml(text), "");
    EXPECT_EQ(faults_of_yaml(text + "#"), "1:1 Z123");
}

TEST(NodeTest, EntriesAtTheirLimitAndPastIt) {
    const auto list = [](std::size_t items) {
        std::string text = "[";
        while (items-- > 0) text += "1,";
        return text + "]\n";
    };
    EXPECT_EQ(faults_of_yaml(list(limits::yaml_entries - 1)), "");
    EXPECT_EQ(faults_of_yaml(list(limits::yaml_entries)), "1:200002 Z150");
    std::string dashes;
    while (dashes.size() < 4 * limits::yaml_entries) dashes += "- - - -\n";
    EXPECT_EQ(faults_of_yaml(dashes), "25001:1 Z150") << "what holds nothing counts too";
    std::string block = "a: |\n";
    for (std::size_t i = 0; i <= limits::yaml_entries; ++i) block += "  1\n";
    EXPECT_EQ(faults_of_yaml(block), "") << "a block of data is one text";
}

TEST(NodeTest, AMapWithoutBracketsEndsWithItsValueThoughItBeginsWithOne) {
    const Reading reading("a: [[b]: 1, {c: 2}: 3, [d, ]]\n");
    const Node& list = reading.document.entries[0].second;
    EXPECT_EQ(reading.text_of(list.span), "[[b]: 1, {c: 2}: 3, [d, ]]");
    EXPECT_EQ(reading.text_of(list.items[0].span), "[b]: 1");
    EXPECT_EQ(reading.text_of(list.items[1].span), "{c: 2}: 3");
    EXPECT_EQ(reading.text_of(list.items[2].span), "[d, ]");
}

class Bombs : public testing::TestWithParam<std::string> {};

TEST_P(Bombs, EndSoon) {
    const auto start = std::chrono::steady_clock::now();
    faults_of_yaml(GetParam());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5)); // a second in a release build
}

std::string repeated(const std::string& piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

INSTANTIATE_TEST_SUITE_P(All, Bombs,
                         testing::Values(std::string(1 << 20, '['), std::string(1 << 20, '{'),
                                         repeated("- ", 1 << 20), repeated("a: ", 1 << 20), repeated("? ", 1 << 20),
                                         repeated("[a,", 1 << 20), "{" + repeated("a: 1, ", 1 << 20) + "}",
                                         repeated("a: 1\n", 1 << 20), repeated("类型：柱图\n", 1 << 20),
                                         "[" + repeated("[a]: 1,", 600'000) + "]", std::string(1 << 20, '"'),
                                         "a: " + repeated("x\n ", 1 << 20), repeated("\t", 1 << 20),
                                         "a: [&a [*a, *a], &b [*a, *a]]"));

} // namespace
} // namespace zhitu
