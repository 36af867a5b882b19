#include "tests/unit/spec/support.hpp"

#include "core/spec/dump.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::faults;
using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n数据: {a: 1}\n"; // three lines; what is tested stands on the fourth

TEST(DecodeOrder, both_languages_are_one) {
    const Reading chinese(head + "排序: 降\n前N: {数: 5, 其余: 其他}\n");
    const Reading english("zhitu: 1\ntype: column\ndata: {a: 1}\nsort: descending\ntop: {count: 5, rest: 其他}\n");
    EXPECT_EQ(chinese.faults() + english.faults(), "");
    EXPECT_EQ(dump(chinese.spec), dump(english.spec));
    EXPECT_NE(dump(chinese.spec).find("    sort descending\n    top 5\n    top rest 其他\n"), std::string::npos);
    EXPECT_NE(dump(Reading(head + "排序: 原序\n前N: 3\n").spec).find("    sort as_given\n    top 3\n"),
              std::string::npos);
}

TEST(DecodeOrder, words_and_numbers_are_checked) {
    EXPECT_EQ(faults(head + "排序: 升序\n"), "4:5 Z223");
    EXPECT_EQ(faults(head + "排序: [升]\n"), "4:5 Z211");
    EXPECT_EQ(faults(head + "排列: 升\n"), "4:1 Z204");
    EXPECT_EQ(faults(head + "前5: 是\n"), "4:1 Z204");
    for (const char* count : {"0", "-1", "2.5", "五", "1e9"})
        EXPECT_EQ(faults(head + "前N: " + count + "\n"), "4:5 Z243") << count;
    EXPECT_EQ(faults(head + "前N: [5]\n"), "4:5 Z211");
    EXPECT_EQ(faults(head + "前N: {其余: 其他}\n"), "4:5 Z243");
    EXPECT_EQ(faults(head + "前N: {数: 零, 其余: 其他}\n"), "4:9 Z243");
    EXPECT_EQ(faults(head + "前N: {数: 5, 其它: 其他}\n"), "4:12 Z204");
}

TEST(DecodeOrder, only_kinds_that_take_them) {
    EXPECT_EQ(faults("制图: 1\n类型: 构成\n数据: {a: 1}\n排序: 降\n前N: 3\n"), "4:1 Z222 5:1 Z222");
    EXPECT_EQ(faults("制图: 1\n排序: 降\n面板:\n  - {类型: 柱图, 数据: {a: 1}}\n"), "2:1 Z208");
}

TEST(DecodeOrder, proportions_are_of_the_last_row_or_of_those_named) {
    const std::string ratio = "制图: 1\n类型: 构成\n数据: {a: 1}\n";
    const auto said = [&](const std::string& key) { return Reading(ratio + key).spec.charts.at(0).proportion; };
    EXPECT_EQ(said("比例: 是\n")->size(), 0u);
    EXPECT_EQ(said("proportion: yes\n")->size(), 0u);
    EXPECT_FALSE(said("比例: 否\n"));
    EXPECT_FALSE(said(""));
    EXPECT_EQ(said("比例: a\n")->at(0).value, "a");
    EXPECT_EQ(said("比例: [a, b]\n")->size(), 2u);
    EXPECT_NE(dump(Reading(ratio + "比例: [a, b]\n").spec).find("    proportion a\n    proportion b\n"),
              std::string::npos);
    EXPECT_NE(dump(Reading(ratio + "比例: 是\n").spec).find("    proportion yes\n"), std::string::npos);
    EXPECT_EQ(faults(head + "比例: 是\n"), "4:1 Z222");
    EXPECT_EQ(faults("制图: 1\n比例: 是\n面板:\n  - {类型: 柱图, 数据: {a: 1}}\n"), "2:1 Z208");
}

TEST(DecodeOrder, a_block_of_text_is_data) {
    const Reading reading("制图: 1\n类型: 柱图\n数据: |\n  2016年\t1亿元\n  2020年\t2亿元\n单位: 亿元\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(reading.text_of(reading.spec.charts[0].data.inline_data.span), "|\n  2016年\t1亿元\n  2020年\t2亿元");
    EXPECT_EQ(faults("制图: 1\n类型: 柱图\n数据: \"a\\nb\"\n"), "3:5 Z235");
    EXPECT_EQ(faults("制图: 1\n类型: 柱图\n数据: a.tsv\n"), "");
}

} // namespace
} // namespace zhitu
