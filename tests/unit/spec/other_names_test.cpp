#include "core/spec/other_names.hpp"

#include "core/spec/words.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

std::vector<Pair> all_names() {
    std::vector<Pair> names;
    for (const Word& word : all_words()) names.push_back({word.zh, word.en});
    return names;
}

TEST(OtherNames, are_told_in_their_own_language) {
    EXPECT_EQ(everyday_name("从大到小", all_names()), "降");
    EXPECT_EQ(everyday_name("desc", all_names()), "descending");
    EXPECT_EQ(everyday_name("数据来源", all_names()), "来源");
    EXPECT_EQ(everyday_name("折线图", {{"柱图", "column"}, {"趋势", "trend"}}), "趋势");
}

TEST(OtherNames, mean_only_what_may_stand_there) {
    EXPECT_EQ(everyday_name("off", {{"自动", "auto"}, {"无", "none"}}), "none");
    EXPECT_EQ(everyday_name("off", {{"是", "yes"}, {"否", "no"}}), "no");
    EXPECT_EQ(everyday_name("折线图", {{"柱图", "column"}}), std::nullopt);
    EXPECT_EQ(everyday_name("", all_names()), std::nullopt);
    EXPECT_EQ(everyday_name("题目 大标题", all_names()), std::nullopt);
}

TEST(OtherNames, are_none_of_our_own) {
    for (const Word& word : all_words()) {
        EXPECT_EQ(everyday_name(word.zh, {{word.zh, word.en}}), std::nullopt) << word.zh;
        EXPECT_EQ(everyday_name(word.en, {{word.zh, word.en}}), std::nullopt) << word.en;
    }
}

} // namespace
} // namespace zhitu
