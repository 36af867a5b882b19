// What a Chinese keyboard does to YAML: each trap fires at its place, and not on honest text.
#include "tests/unit/spec/support.hpp"

#include "core/spec/traps.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

std::string traps(const std::string& text) {
    const Source source("a.yaml", text);
    Diagnostics diagnostics;
    if (check_characters(source, diagnostics)) find_traps(source, read_surface(source.text()), diagnostics);
    std::string result;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        const Place place = source.place(diagnostic.span.begin);
        result += (result.empty() ? "" : " ") + std::to_string(place.line) + ":" + std::to_string(place.column) +
                  " " + diagnostic.code;
    }
    return result;
}

struct Case {
    const char* text;
    const char* expected;
};

class Traps : public testing::TestWithParam<Case> {};

TEST_P(Traps, Fire) { EXPECT_EQ(traps(GetParam().text), GetParam().expected) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(Colons, Traps,
                         testing::Values(Case{"类型：柱图", "1:3 Z102"}, Case{"- 类型：柱图", "1:5 Z102"},
                                         Case{"标题：甲: 乙", "1:3 Z102"}, Case{"数据：{2016年: 1}", "1:3 Z102"},
                                         Case{"数据:\n  2016年：5元", "2:8 Z102"},
                                         Case{"a: {2016年：5元}", "1:10 Z102"}, Case{"柱宽：9mm", "1:3 Z102"},
                                         Case{"标题: 甲\n类型：柱图", "2:3 Z102"}, Case{"类型:柱图", "1:3 Z103"},
                                         Case{"数据:\n  2016年:9.5:40.8", "2:8 Z103"},
                                         Case{"标题:\u3000郴州", "1:4 Z105"}, Case{"a: {2016年:5元}", "1:10 Z106"},
                                         Case{"a: {2016年:9.5:40.8}", "1:10 Z106"}, Case{"注: 增幅: x", "1:6 Z112"},
                                         Case{"注: 增幅:", "1:6 Z112"}, Case{"a: {b: c: d}", "1:9 Z112"},
                                         Case{"2016年: 9.5: 40.8: 49.7", "1:11 Z113"},
                                         Case{"a: {b: 9.5: 40.8}", "1:11 Z113"},
                                         Case{"2016年: 9.5 : 40.8", "1:12 Z113"}));

INSTANTIATE_TEST_SUITE_P(MissingColons, Traps,
                         testing::Values(Case{"标题 郴州\n类型: 柱图", "1:3 Z119"},
                                         Case{"标题\n类型: 柱图", "1:3 Z119"},
                                         Case{"类型: 柱图\nunit\t亿元", "2:5 Z119"},
                                         Case{"a: 1\n单位　亿元", "2:3 Z119"},
                                         Case{"标题；试\n类型;柱图", "1:3 Z119 2:3 Z119"}));

INSTANTIATE_TEST_SUITE_P(Blanks, Traps,
                         testing::Values(Case{"a:\n\tb: 1", "2:1 Z104"}, Case{"a:\n  \tb: 1", "2:3 Z104"},
                                         Case{"a:\n\u3000b: 1", "2:1 Z105"}, Case{"a:\n\u00A0 b: 1", "2:1 Z105"},
                                         Case{"a:\n-\u3000b", "2:2 Z105"}, Case{"a: [b,\u3000c]", "1:7 Z105"}));

INSTANTIATE_TEST_SUITE_P(Commas, Traps,
                         testing::Values(Case{"a: {b: 19,756元}", "1:10 Z107"},
                                         Case{"a: {b: 1,234,567元}", "1:9 Z107"},
                                         Case{"a: {b: 19,756.5元, c: 2}", "1:10 Z107"},
                                         Case{"a: [2016，2020]", "1:9 Z108"}, Case{"a: [甲、乙]", "1:6 Z108"},
                                         Case{"a: {b: 1亿元，c: 2亿元}", "1:11 Z108"},
                                         Case{"a: {b: 1\n  c: 2}", "2:3 Z116"}));

INSTANTIATE_TEST_SUITE_P(
    Values, Traps,
    testing::Values(Case{"屏: #D01C1F", "1:4 Z109"}, Case{"{屏: #D01C1F, 黑白: 75}", "1:5 Z109"},
                    Case{"- #FFF", "1:3 Z109"}, Case{"%YAML 1.2\n制图: 1", "1:1 Z110"},
                    Case{"a: 1\n% x", "2:1 Z110"}, Case{"a: 1\n...\nb: 2", "2:1 Z134"},
                    Case{"a:\n  b: 1\n  ...\n  c: 2", "3:3 Z134"}, Case{"a: 1\n...\n", ""},
                    Case{"单位: %", "1:5 Z110"}, Case{"标题: @x", "1:5 Z110"}, Case{"数据: -", "1:5 Z111"},
                    Case{"数据: - a", "1:5 Z111"}, Case{"a: {b: -}", "1:8 Z111"}, Case{"a: [-, 1]", "1:5 Z111"},
                    Case{"a: &x 1", "1:4 Z130"}, Case{"a: *x", "1:4 Z131"}, Case{"a: !!int 1", "1:4 Z132"}));

INSTANTIATE_TEST_SUITE_P(Comments, Traps,
                         testing::Values(Case{"a:\n  甲: #6\n  乙: 7", "2:6 Z109"},
                                         Case{"a: {甲: #6, 乙: 2亿元}", "1:8 Z109"},
                                         Case{"a: {甲 #1: 6}", "1:7 Z109"}, Case{"a: [甲, #6]", "1:8 Z109"},
                                         Case{"标题: #题", "1:5 Z109"}, Case{"来源: 统计局 #2020", "1:9 Z109"},
                                         Case{"- 注: 甲 #1\n- 注: 乙 #2", "1:8 Z109 2:8 Z109"},
                                         Case{"a:\n- #6", "2:3 Z109"}, Case{"a: #6\nb:\n- 7", "1:4 Z109"},
                                         Case{"- a: #6\n- b: 1", "1:6 Z109"}));

INSTANTIATE_TEST_SUITE_P(WordsBehindQuotes, Traps,
                         testing::Values(Case{"标题: \"十三五\"成就", "1:10 Z126"}, Case{"- '甲'乙", "1:6 Z126"},
                                         Case{"a: {b: \"甲\"乙, c: 1}", "1:11 Z126"}));

INSTANTIATE_TEST_SUITE_P(RowsNotIndented, Traps,
                         testing::Values(Case{"数据:\n2016年: 1\n2020年: 2\n单位: 亿元", "2:1 Z118"},
                                         Case{"- 数据:\n  甲: 1\n  乙: 2", "2:1 Z118"},
                                         Case{"数据:\n单位: 亿元", ""}, Case{"数据:\n  甲: 1\n  乙: 2", ""}));

INSTANTIATE_TEST_SUITE_P(EmptyBlocks, Traps,
                         testing::Values(Case{"a:\n  甲: >5\n  乙: 6", "2:6 Z125"}, Case{"标题: >", "1:5 Z125"},
                                         Case{"来源: >-\n\n注: |\n", "1:5 Z125 3:4 Z125"},
                                         Case{"a:\n  - |\n  - 乙", "2:5 Z125"},
                                         Case{"a: {文字: |-\n    甲\n    乙}", "1:9 Z125"},
                                         Case{"a: [>\n  甲]", "1:5 Z125"}, Case{"署名: >1", "1:5 Z125"}));

INSTANTIATE_TEST_SUITE_P(Quotes, Traps,
                         testing::Values(Case{"标题: “甲: 乙”", "1:5 Z114"}, Case{"a: {b: “甲, 乙”}", "1:8 Z114"},
                                         Case{"“标题”: 甲", "1:1 Z114"}, Case{"标题: ＂甲＂", "1:5 Z114"},
                                         Case{"数据: ｛b: 1｝", "1:5 Z115"}, Case{"部分: 【甲，乙】", "1:5 Z115"},
                                         Case{"a: ［甲］", "1:4 Z115"},
                                         Case{"标题: 【快讯】郴州外贸增长，全省第三", ""},
                                         Case{"标题: ［专题］郴州", ""}, Case{"a: [甲, 乙］", "1:9 Z115"}));

INSTANTIATE_TEST_SUITE_P(Characters, Traps,
                         testing::Values(Case{"标题: \xBC\xAF\xCD\xBC", "1:5 Z121"},
                                         Case{"标题: \xFFzz", "1:5 Z120"}, Case{"\xFF\xFE a", "1:1 Z122"},
                                         Case{"标题: 甲\u202E乙", "1:6 Z101"}, Case{"标题: 甲\x1b", "1:6 Z101"},
                                         Case{"a: 1\rb: 2", "1:5 Z101"}, Case{"a: \u200Bb", "1:4 Z101"}));

class HonestText : public testing::TestWithParam<const char*> {};

TEST_P(HonestText, IsNoTrap) { EXPECT_EQ(traps(GetParam()), "") << GetParam(); }

INSTANTIATE_TEST_SUITE_P(
    All, HonestText,
    testing::Values("标题: 注：增幅，按图中数据计算", "“十三五”: 12亿元", "标题: “十三五”时期",
                    "注:\n  说明：甲\n  又：乙", "注: 甲\n  乙：丙", "a: {文字: 突破2500亿元，创新高, 点: 2020年}",
                    "a: 9.5:40.8:49.7", "a: [9.5:40.8, x]", "a: [农、林、牧、渔业, 工业]", "来源: http://x.cn/a",
                    "注: \"增幅: x\"", "注: '增幅: x'", "注: |\n  增幅: x\n  类型：y\n  \t z\n标题: 甲",
                    "- 注: >\n    a: b: c\n- x", "# 类型：柱图\na: 1 # b: c: d", "屏: \"#D01C1F\"", "标题: 1# 楼",
                    "数据: #说明\n  a: 1", "数据: #说明\n- a", "a: 5 #初步", "标题: \"甲\" #说明",
                    "标题: \"甲\"  # 说明", "a: {\"b\": 'c'}", "a: ['b', \"c\"]", "标题: \"甲\"\n注: 乙",
                    "a: [甲, #说明\n  乙]", "注: |2\n    甲", "注: >\n\n  甲", "a: {b: >5}", "甲: # 待补",
                    "a: 1\n#说明\nb: 2", "注:\n  甲 #1", "数据: # 说明\n  a: 1", "a: [100,200,300]",
                    "a: {b: 1,c: 2}", "a: -5", "a: —", "标题: 【快讯】郴州", "甲：乙: 5", "a: {\"b\":1}",
                    "标题: 甲\u3000乙", "a:\r\n  b: 1\r\n", "---\na: 1\n", "a: {b: “甲”, c: 1}",
                    "a: [\n  甲,\n  乙,\n]\nb: 1", "标题: 5% 的增长", "强调:\n  单位 甲",
                    "强调:\n  - 单位 甲\n  - 标题", "标题:\n  数据 甲", "a: [标题 甲, 单位]", "注: 甲\n  标题 乙",
                    "柱图 甲"));

TEST(TrapsTest, AllAtOnce) {
    EXPECT_EQ(traps("类型：柱图\n标题: 甲\n屏: #D01C1F\nb: {c: 19,756元, d:5}\n"),
              "1:3 Z102 3:4 Z109 4:10 Z107 4:18 Z106");
}

TEST(TrapsTest, AllFullWidthMarksOfALineAreMendedAtOnce) {
    const Source source("a.yaml", "数据: {2019年：1200人，2020年：1300人}");
    Diagnostics diagnostics;
    find_traps(source, read_surface(source.text()), diagnostics);
    EXPECT_EQ(diagnostics.all().front().fix_zh, "改成 2019年: 1200人, 2020年: 1300人");
    EXPECT_EQ(traps("a: {文字：突破，创新高}"), "1:7 Z102");
}

TEST(TrapsTest, TheFixShowsTheLineMended) {
    const Source source("a.yaml", "类型：柱图");
    Diagnostics diagnostics;
    find_traps(source, read_surface(source.text()), diagnostics);
    EXPECT_EQ(diagnostics.all().front().fix_zh, "改成 类型: 柱图");
}

} // namespace
} // namespace zhitu
