#include "tests/unit/spec/support.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n数据: {a: 1}\n"; // three lines; what is tested stands on the fourth

TEST(MarkupCheck, FaultsStandWhereTheyWereTyped) {
    EXPECT_EQ(Reading(head + "标题: 甲<粗>乙\n").faults(), "4:6 Z443");
    EXPECT_EQ(Reading(head + "标题: \"甲<粗>乙\"\n").faults(), "4:7 Z443");
    EXPECT_EQ(Reading(head + "标题: \"\\u7532<粗>乙\"\n").faults(), "4:12 Z443") << "behind an escape";
    EXPECT_EQ(Reading(head + "注: >\n  甲\n  乙</>丙\n").faults(), "6:4 Z444") << "on a folded line";
}

TEST(MarkupCheck, TheSecondOfTwoLikeTagsIsTheFaultyOne) {
    EXPECT_EQ(Reading(head + "标题: <粗>甲</>乙</>\n").faults(), "4:13 Z444");
}

TEST(MarkupCheck, ABracketTypedAsAnEscapeShiftsNoTag) {
    EXPECT_EQ(Reading(head + "标题: \"1 \\x3c 2<粗>乙\"\n").faults(), "4:14 Z443");
}

TEST(MarkupCheck, AFaultNamesItsPanel) {
    const Reading reading("制图: 1\n标题: 题\n面板:\n  - {标题: 甲<粗>, 类型: 柱图, 数据: {a: 1}}\n"
                          "  - {标题: 乙, 文字: 天<主黄>地</>}\n");
    ASSERT_EQ(reading.diagnostics.all().size(), 1u);
    EXPECT_EQ(reading.diagnostics.all().front().where.zh, "面板1 · 甲<粗>");
    ASSERT_EQ(reading.spec.ink_tags.size(), 1u);
    EXPECT_EQ(reading.spec.ink_tags[0].where.zh, "面板2 · 乙");
    EXPECT_EQ(panel_at(reading.spec, reading.spec.title.span).zh, "");
}

TEST(MarkupCheck, DataAndKeysAreTextsToo) {
    EXPECT_EQ(Reading("制图: 1\n类型: 柱图\n数据: {甲<粗>: 1}\n").faults(), "3:7 Z443");
    EXPECT_EQ(Reading("制图: 1\n类型: 柱图\n数据: |\n  年份\t甲</>\n  2016\t1\n").faults(), "4:7 Z444");
}

TEST(MarkupCheck, NamesThatMayBeInksAreKeptWithTheirPlace) {
    const Reading reading(head + "标题: 甲<主>乙</><着众>丙</>\n");
    EXPECT_EQ(reading.faults(), "") << "the theme decides";
    ASSERT_EQ(reading.spec.ink_tags.size(), 2u);
    EXPECT_EQ(reading.spec.ink_tags[1].value, "着众");
    EXPECT_EQ(reading.text_of(reading.spec.ink_tags[1].span), "<着众>");
}

TEST(MarkupCheck, DotsWithoutHanCharactersAreSaid) {
    EXPECT_EQ(Reading(head + "标题: 甲<着重>2020</>\n").faults(), "4:6 Z452");
    EXPECT_EQ(Reading(head + "标题: <着重>甲</>乙<着重>、。</>\n").faults(), "4:14 Z452") << "at its own tag";
    EXPECT_EQ(Reading(head + "标题: <着重><粗>2020</>年</>\n").faults(), "");
}

} // namespace
} // namespace zhitu
