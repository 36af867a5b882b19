// Unicode's own tests, as Debian's package unicode-data brings them.
#include "core/text/unicode_breaks.hpp"

#include "core/base/utf8.hpp"

#include <charconv>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <string>

namespace zhitu {
namespace {

struct Case {
    std::string text;
    std::vector<std::size_t> breaks;
    bool south_east_asian = false; // left to dictionaries, which the tests do not know
};

/// "× 0023 ÷ 0023 ÷": ÷ is a boundary.
Case read_case(const std::string& line) {
    Case read;
    std::istringstream words(line.substr(0, line.find('#')));
    for (std::string word; words >> word;) {
        if (word == "×") continue;
        if (word == "÷") {
            if (!read.text.empty()) read.breaks.push_back(read.text.size());
            continue;
        }
        std::uint32_t code = 0;
        std::from_chars(word.data(), word.data() + word.size(), code, 16);
        read.south_east_asian = read.south_east_asian || (code >= 0x0E00 && code < 0x0F00) ||
                                (code >= 0x1000 && code < 0x10A0) || (code >= 0x1780 && code < 0x1800);
        append_utf8(read.text, code);
    }
    return read;
}

std::size_t count_failures(const char* file, std::vector<std::size_t> (*boundaries)(std::string_view)) {
    std::ifstream lines(std::string("/usr/share/unicode/auxiliary/") + file);
    std::size_t cases = 0, failures = 0;
    for (std::string line; std::getline(lines, line);) {
        const Case wanted = read_case(line);
        if (wanted.text.empty() || wanted.south_east_asian) continue;
        ++cases;
        if (boundaries(wanted.text) == wanted.breaks) continue;
        if (++failures < 30) ADD_FAILURE() << line;
    }
    EXPECT_GT(cases, 500u) << file << " comes with the package unicode-data";
    return failures;
}

TEST(UnicodeBreaks, LinesAreThoseOfLineBreakTest) {
    EXPECT_EQ(count_failures("LineBreakTest.txt", unicode_line_breaks), 0u);
}

TEST(UnicodeBreaks, CharactersAreThoseOfGraphemeBreakTest) {
    EXPECT_EQ(count_failures("GraphemeBreakTest.txt", unicode_characters), 0u);
}

TEST(UnicodeBreaks, OffsetsAreBytes) {
    EXPECT_THAT(unicode_line_breaks("甲a b"), testing::ElementsAre(3, 5, 6));
    EXPECT_THAT(unicode_characters("e\u0301甲"), testing::ElementsAre(3, 6));
    EXPECT_THAT(unicode_line_breaks(""), testing::IsEmpty());
}

} // namespace
} // namespace zhitu
