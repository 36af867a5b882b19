// zhitu keys: what a designer asks at the terminal.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Keys, are_listed_in_both_languages) {
    const Finished keys = zhitu({"keys"});
    EXPECT_EQ(keys.code, 0) << keys.err;
    for (const char* name : {"标题", "title", "增长", "growth", "断轴", "break"})
        EXPECT_THAT(keys.out, HasSubstr(name));
}

TEST(Keys, are_described_by_either_name_with_an_example) {
    const Finished chinese = zhitu({"keys", "增长"});
    EXPECT_EQ(chinese.code, 0) << chinese.err;
    EXPECT_THAT(chinese.out, HasSubstr("年均"));
    EXPECT_THAT(chinese.out, HasSubstr("制图: 1"));
    EXPECT_EQ(chinese.out, zhitu({"keys", "growth"}).out);
    EXPECT_THAT(zhitu({"keys", "growth", "--lang", "en"}).out, HasSubstr("a written figure wins"));
}

TEST(Keys, that_stand_in_several_maps_are_described_for_each) {
    const std::string text = zhitu({"keys", "自"}).out;
    EXPECT_THAT(text, HasSubstr("断轴"));
    EXPECT_THAT(text, HasSubstr("增长"));
}

/// The last cell of each row of the table of theme keys.
TEST(Keys, of_themes_have_an_example_each) {
    const std::string reference = zhitu({"keys", "--reference"}).out;
    std::size_t at = reference.find("| 标点 | `marks` |"), count = 0;
    for (; reference.compare(at, 2, "| ") == 0; at = reference.find('\n', at) + 1, ++count) {
        const std::string row = reference.substr(at, reference.find('\n', at) - at);
        EXPECT_FALSE(row.ends_with("|  |")) << row;
    }
    EXPECT_GT(count, 100u);
}

TEST(Keys, that_are_unknown_suggest_the_nearest) {
    const Finished finished = zhitu({"keys", "曾长"});
    EXPECT_EQ(finished.code, 2);
    EXPECT_THAT(finished.err, HasSubstr("增长"));
    EXPECT_EQ(finished.out, "");
}

} // namespace
} // namespace zhitu::testing
