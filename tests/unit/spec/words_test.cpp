#include "core/sdk/zhitu/common_keys.hpp"
#include "core/spec/words.hpp"

#include <gtest/gtest.h>

#include <set>

namespace zhitu {
namespace {

TEST(Words, EveryNameStandsOnce) {
    std::set<std::string> names;
    for (const Word& word : all_words()) {
        EXPECT_TRUE(names.insert(word.zh).second) << word.zh;
        EXPECT_TRUE(names.insert(word.en).second) << word.en;
    }
}

TEST(Words, TranslateBothWays) {
    EXPECT_EQ(english("标题"), "title");
    EXPECT_EQ(english("title"), "title");
    EXPECT_EQ(english("郴州"), "");
    EXPECT_EQ(translated("标题", true), "title");
    EXPECT_EQ(translated("growth", false), "增长");
    EXPECT_EQ(translated("郴州", true), "郴州");
}

TEST(Words, are_those_that_the_sdk_has_frozen) {
    // A plugin's header stands alone, so it carries its own copy of the common keys.
    for (const CommonKey& key : common_keys) EXPECT_EQ(english(key.zh), key.en) << key.zh;
}

} // namespace
} // namespace zhitu
