// A table pasted under 数据 without the | that keeps its lines apart, or beside its place: one message, at the
// place where something has to be typed, and the file is right once it is.
#include "tests/unit/spec/support.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::faults;
using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n";

std::string fix_of(const std::string& text) {
    const Reading reading(text);
    return reading.diagnostics.all().empty() ? "" : reading.diagnostics.all().front().fix_zh;
}

struct Case {
    const char* rows; // everything from the key on
    const char* expected;
};

class BareTable : public testing::TestWithParam<Case> {};

TEST_P(BareTable, IsToldOnceWhereTheBarBelongs) {
    EXPECT_EQ(faults(head + GetParam().rows + "单位: 亿元\n"), GetParam().expected) << GetParam().rows;
}

INSTANTIATE_TEST_SUITE_P(
    Separators, BareTable,
    testing::Values(Case{"数据:\n  年份\t产值\n  2016年\t1998\n  2020年\t2503\n", "3:4 Z117"},
                    Case{"数据:\n  年份 产值\n  2016年 1998\n  2020年 2503\n", "3:4 Z117"},
                    Case{"数据:\n  年份　产值\n  2016年　1998\n", "3:4 Z117"},
                    Case{"数据:\n  年份,产值\n  2016年,1998\n", "3:4 Z117"},
                    Case{"数据:\n  年份，产值\n  2016年，1998\n", "3:4 Z117"},
                    Case{"data:\n  年份 产值\n  2016年 1998\n", "3:6 Z117"},
                    Case{"数据:  # 统计局\n  年份 产值\n\n  # 下面是旧的\n  2016年 1998\n", "3:4 Z117"},
                    Case{"数据:\n  | 年份 | 产值 |\n  |---|---|\n  | 2016年 | 1998 |\n", "3:4 Z117"}));

INSTANTIATE_TEST_SUITE_P(Places, BareTable,
                         testing::Values(Case{"数据: 年份 产值\n  2016年 1998\n", "3:5 Z117"},
                                         Case{"数据: 年份\t产值\n2016年\t1998\n2020年\t2503\n", "3:5 Z117"},
                                         Case{"数据:\n年份 产值\n2016年 1998\n", "3:4 Z117"},
                                         Case{"数据:\n\t年份\t产值\n\t2016年\t1998\n", "3:4 Z117"},
                                         Case{"数据:\n　年份　产值\n　2016年　1998\n", "3:4 Z117"},
                                         Case{"数据：\n  年份 产值\n  2016年 1998\n", "3:3 Z117"},
                                         Case{"数据\n  年份 产值\n  2016年 1998\n", "3:3 Z117"},
                                         Case{"数据|\n  年份 产值\n  2016年 1998\n", "3:3 Z117"},
                                         Case{"数据:|\n  年份 产值\n  2016年 1998: 1\n", "3:4 Z117"},
                                         Case{"数据: ｜\n  年份 产值\n  2016年 1998\n", "3:5 Z117"},
                                         Case{"数据: \"年份 产值\n  2016年 1998\"\n", "3:5 Z117"},
                                         Case{"数据:\n  - 年份 产值\n  - 2016年 1998\n", "3:4 Z117"},
                                         Case{"数据:\n- 年份 产值\n- 2016年 1998\n", "3:4 Z117"}));

/// What yaml-cpp stumbles over is of the table, too.
INSTANTIATE_TEST_SUITE_P(
    Cells, BareTable,
    testing::Values(Case{"数据:\n  年份 产值: 亿元\n  2016年 1998\n  2020年 2503\n", "3:4 Z117"},
                    Case{"数据:\n  年份 产值\n  2016年: 1998\n  2020年 2503\n", "3:4 Z117"},
                    Case{"数据:\n  年份 比例\n  2016年 9.5：40.8\n  2020年 9.9:40\n", "3:4 Z117"},
                    Case{"数据:\n  # 产值\n  2016年 1998\n  2020年 2503\n", "3:4 Z117"},
                    Case{"数据:\n  [年份] 产值\n  2016年 1998\n  2020年 2503\n", "3:4 Z117"},
                    Case{"数据:\n  年份 产值\n  *2016年 1998\n  2020年 2503\n", "3:4 Z117"},
                    Case{"数据:\n  \"年份\" 产值\n  2016年 1998\n", "3:4 Z117"},
                    Case{"数据:\n  年份 \"产值\n  2016年 1998\n", "3:4 Z117"}));

INSTANTIATE_TEST_SUITE_P(NotIndented, BareTable,
                         testing::Values(Case{"数据: |\n年份 产值\n2016年 1998\n", "4:1 Z118"},
                                         Case{"数据: |\n  年份 产值\n2016年 1998\n2020年 2503\n", "5:1 Z118"},
                                         Case{"数据: |\n\t年份\t产值\n\t2016年\t1998\n", "4:1 Z118"}));

INSTANTIATE_TEST_SUITE_P(Others, BareTable,
                         testing::Values(Case{"数据: {2016年: 1998, 2020年: 2503}\n", ""},
                                         Case{"数据:\n  2016年: 1998\n  2020年: 2503\n", ""},
                                         Case{"数据:\n  长沙市 岳麓区: 1998\n  长沙市 雨花区: 2503\n", ""},
                                         Case{"数据:\n  [[年份, 产值],\n   [2016年, 1998]]\n", ""},
                                         Case{"数据:\n  - [2016年, 1998]\n  - [2020年, 2503]\n", ""},
                                         Case{"数据:\n  - 年份: 2016年\n    产值: 1998\n", ""},
                                         Case{"数据: |\n  年份 产值\n  2016年 1998\n", ""},
                                         Case{"数据: >\n  年份 产值\n  2016年 1998\n", ""},
                                         Case{"数据: GDP of 2016.csv\n", ""},
                                         Case{"数据:\n  GDP of 2016.csv\n", ""},
                                         Case{"数据: 随便 写写\n", "3:5 Z235"},
                                         Case{"数据:\n  2016年：1998\n  2020年：2503\n", "4:8 Z102 5:8 Z102"},
                                         Case{"数据:\n  岳麓 区：1998\n  雨花 区：2503\n", "4:7 Z102 5:7 Z102"},
                                         Case{"数据:\n  2016年:1998\n  2020年:2503\n", "4:8 Z103 5:8 Z103"}));

TEST(BareTableTest, StandsInAPanelToo) {
    const std::string panel = "制图: 1\n版式: 1x1\n面板:\n  - 标题: 甲\n    类型: 柱图\n    ";
    EXPECT_EQ(faults(panel + "数据:\n      年份 产值\n      2016年 1998\n    单位: 亿元\n"), "6:8 Z117");
    EXPECT_EQ(faults(panel + "数据:\n年份 产值\n2016年 1998\n  - 标题: 乙\n"), "6:8 Z117");
    EXPECT_EQ(fix_of(panel + "数据: |\n年份 产值\n2016年 1998\n"), "每行前面空 6 个半角空格，不用 Tab");
}

TEST(BareTableTest, TheFixSaysAllThatTheTableLacks) {
    EXPECT_EQ(fix_of(head + "数据:\n  年份 产值\n  2016年 1998\n"), "写成 数据: |");
    EXPECT_EQ(fix_of(head + "数据: ｜\n  年份 产值\n  2016年 1998\n"), "写成 数据: |，| 用半角的");
    EXPECT_EQ(fix_of(head + "数据:|\n  年份 产值\n  2016年 1998\n"), "写成 数据: |");
    EXPECT_EQ(fix_of(head + "数据|\n  年份 产值\n  2016年 1998\n"), "写成 数据: |");
    EXPECT_EQ(fix_of(head + "数据: 年份 产值\n  2016年 1998\n"), "写成 数据: |，表从下一行写起");
    EXPECT_EQ(fix_of(head + "数据:\n年份 产值\n2016年 1998\n"), "写成 数据: |，每行前面空 2 个半角空格，不用 Tab");
    EXPECT_EQ(fix_of(head + "数据:\n  年份，产值\n  2016年，1998\n"), "写成 数据: |，各列用半角逗号隔开");
    EXPECT_EQ(fix_of(head + "数据:\n  | 年份 | 产值 |\n  | 2016年 | 1998 |\n"), "写成 数据: |，各列用半角逗号隔开");
    EXPECT_EQ(fix_of(head + "数据:\n  - 年份 产值\n  - 2016年 1998\n"), "写成 数据: |，去掉每行开头的 -");
    EXPECT_EQ(fix_of(head + "数据: \"年份 产值\n  2016年 1998\"\n"), "写成 数据: |，去掉引号，表从下一行写起");
}

TEST(BareTableTest, WhatStandsBehindItIsStillRead) {
    EXPECT_EQ(faults(head + "数据:\n  年份 产值\n  2016年 1998\n单位：亿元\n"), "3:4 Z117 6:3 Z102");
    EXPECT_EQ(faults(head + "数据:\n年份 产值\n2016年 1998\n单位：亿元\n"), "3:4 Z117 6:3 Z102");
}

} // namespace
} // namespace zhitu
