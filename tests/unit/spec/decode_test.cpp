#include "tests/unit/spec/support.hpp"

#include "core/base/limits.hpp"
#include "core/spec/dump.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::faults;
using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n数据: {a: 1}\n"; // three lines; what is tested stands on the fourth

TEST(Decode, ABoard) {
    const Reading reading("制图: 1\n标题: 郴州\n样式: 日报红\n尺寸: 2栏 x 105mm\n版式: 2x1\n面板:\n"
                          "  - {标题: 甲, 类型: 柱图, 数据: {2016年: 1亿元}, 增长: 自动}\n"
                          "  - {标题: 乙, 类型: 构成, 部分: [一, 二], 数据: {2016年: 9.5:90.5}}\n署名: 陈阳\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(dump(reading.spec),
              "board\n  title 郴州\n  size 2col x 105mm\n  layout 2x1\n  theme 日报红\n  credit 陈阳\n"
              "  panel column\n    title 甲\n    data {2016年: 1亿元}\n    growth auto\n"
              "  panel ratio\n    title 乙\n    data {2016年: 9.5:90.5}\n    part 一\n    part 二\n");
}

TEST(Decode, ASingleChart) {
    const Reading reading(
        "制图: 1\n标题: 走势\n类型: 趋势\n数据: a.csv\n横轴: 年份\n纵轴: 总值\n单位: 亿元\n小数: 2\n"
        "强调: [2016年, 2020年]\n标注:\n  - {区间: 2016年—2020年, 文字: “十三五”时期}\n"
        "  - {点: 2020年, 文字: 突破}\n来源: 局\n注: 说明\n输出: [png, pdf]\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(
        dump(reading.spec),
        "chart\n  title 走势\n  source 局\n  note 说明\n  output png\n  output pdf\n  panel trend\n    data a.csv\n"
        "    x 年份\n    y 总值\n    unit 亿元\n    decimals 2\n    highlight 2016年\n    highlight 2020年\n"
        "    span 2016年 to 2020年: “十三五”时期\n    point 2020年: 突破\n");
}

TEST(Decode, TheLineEndOfABlockIsYamls) {
    const Reading reading("制图: 1\n标题: >\n  固定资产投资\n类型: 柱图\n数据: a.csv\n注: |\n  一行的注。\n\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(reading.spec.title.value, "固定资产投资");
    EXPECT_EQ(reading.spec.note.value, "一行的注。");
}

TEST(Decode, BlanksAtTheEndsOfATextDoNotCount) {
    const Reading reading("制图: 1\n标题: 　郴州外贸　　\n类型: 柱图\n数据: a.csv\n署名: '陈阳 　'\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(reading.spec.title.value, "郴州外贸");
    EXPECT_EQ(reading.spec.credit.value, "陈阳");
}

TEST(Decode, TheEnglishTwinIsTheSameSpec) {
    const Reading chinese(
        "制图: 1\n标题: t\n类型: 柱图\n数据: {a: 1}\n增长: 无\n连桥: 是\n数值: 里面\n柱宽: 8mm\n");
    const Reading english(
        "zhitu: 1\ntitle: t\ntype: column\ndata: {a: 1}\ngrowth: none\nbridge: yes\nvalues: inside\n"
        "thickness: 8mm\n");
    EXPECT_EQ(english.faults(), "");
    EXPECT_EQ(dump(chinese.spec), dump(english.spec));
}

TEST(Decode, KeysAreExplained) {
    EXPECT_EQ(faults(head + "曾长: 自动\n"), "4:1 Z204");
    EXPECT_EQ(faults(head + "海拔: 5\n"), "4:1 Z204");
    EXPECT_EQ(faults(head + "批量: x\n"), "4:1 Z205");
    EXPECT_EQ(faults(head + "title: x\n标题: y\n"), "5:1 Z206");
    EXPECT_EQ(faults(head + "版式: 2x2\n"), "4:1 Z209");
    EXPECT_EQ(faults(head + "标题:\n"), "4:1 Z210");
    EXPECT_EQ(faults(head + "部分: [a]\n"), "4:1 Z222");
    EXPECT_EQ(faults(head + "标题: [a]\n"), "4:5 Z211");
}

TEST(Decode, SuggestionsSpeakTheLanguageOfTheTypist) {
    const Reading reading(head + "曾长: 自动\nthicknes: 9mm\n");
    ASSERT_EQ(reading.faults(), "4:1 Z204 5:1 Z204");
    EXPECT_NE(reading.diagnostics.all()[0].zh.find("“增长”"), std::string::npos);
    EXPECT_NE(reading.diagnostics.all()[1].zh.find("“thickness”"), std::string::npos);
}

TEST(Decode, AKeyThatTheKindDoesNotTakeNamesTheKindsThatDo) {
    const Reading reading("制图: 1\n类型: 构成\n数据: {a: 1}\n标注: {点: a, 文字: b}\n");
    ASSERT_EQ(reading.faults(), "4:1 Z222");
    EXPECT_NE(reading.diagnostics.all()[0].fix_zh.find("趋势"), std::string::npos);
    EXPECT_EQ(reading.diagnostics.all()[0].fix_zh.find("柱图"), std::string::npos);
}

TEST(Decode, TheFrameOfTheFile) {
    EXPECT_EQ(faults(""), "1:1 Z203");
    EXPECT_EQ(faults("- a\n"), "1:1 Z203");
    EXPECT_EQ(faults("类型: 柱图\n数据: {a: 1}\n"), "1:1 Z202");
    EXPECT_EQ(faults("制图: 2\n类型: 柱图\n数据: {a: 1}\n"), "1:5 Z201");
    EXPECT_EQ(faults("制图: 1\n标题: x\n"), "1:1 Z215");
    EXPECT_EQ(faults("制图: 1\n类型: 柱图\n"), "2:1 Z234");
    EXPECT_EQ(faults("制图: 1\n类型: 柱图\n面板:\n  - {类型: 柱图, 数据: {a: 1}}\n"), "2:1 Z216");
}

TEST(Decode, KindsAreExplained) {
    const Reading near("制图: 1\n类型: 柱途\n数据: {a: 1}\n");
    EXPECT_EQ(near.faults(), "2:5 Z220");
    EXPECT_NE(near.diagnostics.all()[0].zh.find("柱图"), std::string::npos);

    const Reading far("制图: 1\n类型: 经纬\n数据: {a: 1}\n自己的选项: 5\n"); // its options cannot be known
    EXPECT_EQ(far.faults(), "2:5 Z220");
    for (const char* part : {"柱图、构成、趋势", "/p", "/p/pie.so"})
        EXPECT_NE(far.diagnostics.all()[0].zh.find(part), std::string::npos) << part;

    const Reading refused("制图: 1\n类型: 饼图\n数据: {a: 1}\n");
    EXPECT_EQ(refused.faults(), "2:5 Z221");
    EXPECT_NE(refused.diagnostics.all()[0].zh.find("版本不合"), std::string::npos);
    EXPECT_NE(refused.diagnostics.all()[0].en.find("wrong version"), std::string::npos);
}

TEST(Decode, Panels) {
    const std::string board = "制图: 1\n版式: 1x1\n面板:\n";
    EXPECT_EQ(faults(board + "  - {类型: 柱图, 数据: {a: 1}}\n  - {类型: 柱图, 数据: {a: 1}}\n"), "2:5 Z227");
    EXPECT_EQ(faults(board + "  - {类型: 柱图, 数据: {a: 1}, 尺寸: 1mm x 1mm}\n"), "4:26 Z207");
    EXPECT_EQ(faults(board + "  - {类型: 柱图, 数据: {a: 1}}\n增长: 自动\n"), "5:1 Z208");
    EXPECT_EQ(faults(board + "  - 柱图\n"), "4:5 Z213");
    EXPECT_EQ(faults(board + "  - {标题: x}\n"), "4:5 Z215");
    EXPECT_EQ(faults("制图: 1\n面板: 柱图\n"), "2:5 Z212");
    EXPECT_EQ(faults("制图: 1\n面板: []\n"), "2:1 Z228");
    std::string many = "制图: 1\n面板:\n";
    for (std::size_t i = 0; i < limits::panels; ++i) many += "  - {类型: 柱图, 数据: {a: 1}}\n";
    EXPECT_EQ(faults(many), "");
    EXPECT_EQ(faults(many + "  - {类型: 柱图, 数据: {a: 1}}\n"), "2:1 Z228");
}

TEST(Decode, SizesAndGrids) {
    EXPECT_EQ(faults(head + "尺寸: 大\n"), "4:5 Z224");
    EXPECT_EQ(faults(head + "尺寸: 0mm x 5mm\n"), "4:5 Z225");
    EXPECT_EQ(faults(head + "尺寸: 2000mm x 5mm\n"), "");
    EXPECT_EQ(faults(head + "尺寸: 2001mm x 5mm\n"), "4:5 Z225");
    EXPECT_EQ(faults("制图: 1\n版式: 二乘二\n面板: [{类型: 柱图, 数据: {a: 1}}]\n"), "2:5 Z226");
    EXPECT_EQ(faults("制图: 1\n版式: 65x1\n面板: [{类型: 柱图, 数据: {a: 1}}]\n"), "2:5 Z226");
}

TEST(Decode, GrowthAndDecimals) {
    EXPECT_EQ(Reading(head + "增长: 7.1%\n").spec.charts[0].growth.written.value, "7.1%");
    EXPECT_EQ(Reading(head + "增长: -3.2%\n").spec.charts[0].growth.mode, Growth::Mode::written);
    EXPECT_EQ(Reading(head + "增长: 同比\n").spec.charts[0].growth.mode, Growth::Mode::year_on_year);
    EXPECT_EQ(faults(head + "增长: 7.1\n"), "4:5 Z230");
    EXPECT_EQ(faults(head + "增长: 自劝\n"), "4:5 Z223");
    EXPECT_EQ(faults(head + "小数: 18\n"), "");
    for (const char* bad : {"19", "-1", "1.5", "两"})
        EXPECT_EQ(faults(head + "小数: " + bad + "\n"), "4:5 Z229") << bad;
}

TEST(Decode, Data) {
    const auto with = [](const std::string& data) { return faults("制图: 1\n类型: 柱图\n数据: " + data + "\n"); };
    EXPECT_EQ(with("book.xlsx#表1!A1:C9"), "3:5 Z358");
    EXPECT_EQ(with("随便"), "3:5 Z235");
    EXPECT_EQ(with("{文件: a.csv, 编码: 火星}"), "3:21 Z236");
    EXPECT_EQ(with("{文件: a.csv, 筛选: x}"), "3:17 Z205");
    EXPECT_EQ(with("{查询: select}"), "3:6 Z205");
    EXPECT_EQ(with("|\n  甲 1\n  乙 2"), "");
    const Reading reading("制图: 1\n类型: 柱图\n数据: {文件: a.csv, 编码: gbk}\n");
    EXPECT_EQ(reading.spec.charts[0].data.file.value, "a.csv");
    EXPECT_EQ(reading.spec.charts[0].data.encoding.value, "GB18030");
}

TEST(Decode, Annotations) {
    const auto with = [](const std::string& list) {
        return faults("制图: 1\n类型: 趋势\n数据: a.csv\n标注: [" + list + "]\n");
    };
    EXPECT_EQ(with("{区间: 2016年1—6月—2020年1—6月, 文字: x}"), "");
    EXPECT_EQ(with("{区间: [甲, 乙]}"), "");
    EXPECT_EQ(with("{文字: x}"), "4:6 Z237");
    EXPECT_EQ(with("{点: a, 区间: a—b, 文字: x}"), "4:6 Z237");
    EXPECT_EQ(with("{点: a}"), "4:6 Z238");
    EXPECT_EQ(with("{区间: 2016年}"), "");
    EXPECT_EQ(with("{区间: [2016年, 2018年, 2020年]}"), "4:11 Z239");
    EXPECT_EQ(with("{线: 5亿元, 文字: x}"), "");
    EXPECT_EQ(with("{线: 5}"), "4:6 Z238");
    EXPECT_EQ(with("{自…起估计: 2019年}"), "");
    EXPECT_EQ(with("{自…起估计: 2019年}, {自…起估计: 2020年}"), "4:22 Z274");
    EXPECT_EQ(with("甲"), "4:6 Z213");
    const Reading one("制图: 1\n类型: 趋势\n数据: a.csv\n标注: {区间: 2016年}\n");
    EXPECT_EQ(one.spec.charts[0].annotations[0].from.value, "2016年");
    EXPECT_EQ(one.spec.charts[0].annotations[0].to.value, "2016年") << "from its beginning to its end";
    const Reading reading("制图: 1\n类型: 趋势\n数据: a.csv\n标注: {区间: 2016年1—6月—2020年1—6月}\n");
    EXPECT_EQ(reading.spec.charts[0].annotations[0].from.value, "2016年1—6月");
    EXPECT_EQ(reading.spec.charts[0].annotations[0].to.value, "2020年1—6月");
    const Reading english(
        "zhitu: 1\ntype: trend\ndata: a.csv\nannotate: [{line: 5, text: x}, {estimated_from: 2019年}]\n");
    EXPECT_EQ(english.spec.charts[0].annotations[0].kind, Annotation::Kind::line);
    EXPECT_EQ(english.spec.charts[0].annotations[1].kind, Annotation::Kind::estimated);
    EXPECT_EQ(english.spec.charts[0].annotations[1].from.value, "2019年");
}

TEST(Decode, OptionsByTypeBoundsAndChoices) {
    EXPECT_EQ(faults(head + "柱宽: 60mm\n间隙: 2\n连桥: 否\n数值: above\n"), "");
    EXPECT_EQ(faults(head + "柱宽: 60.1mm\n"), "4:5 Z233");
    EXPECT_EQ(faults(head + "柱宽: 1pt\n"), "4:5 Z233");
    EXPECT_EQ(faults(head + "柱宽: 2栏\n"), "4:5 Z232");
    EXPECT_EQ(faults(head + "柱宽: 宽\n"), "4:5 Z232");
    EXPECT_EQ(faults(head + "间隙: 2.1\n"), "4:5 Z233");
    EXPECT_EQ(faults(head + "间隙: 大\n"), "4:5 Z231");
    EXPECT_EQ(faults(head + "连桥: true\n"), "4:5 Z223");
    EXPECT_EQ(faults(head + "数值: 上面\n"), "4:5 Z223");
}

TEST(Decode, ATextAtItsLimitAndPastIt) {
    EXPECT_EQ(faults(head + "标题: " + std::string(limits::label_characters, 'a') + "\n"), "");
    EXPECT_EQ(faults(head + "标题: " + std::string(limits::label_characters + 1, 'a') + "\n"), "4:5 Z214");
}

TEST(Decode, SaysNothingMoreAfterABrokenFile) { EXPECT_EQ(faults("类型：柱图\n"), "1:3 Z102"); }

TEST(Decode, AmongVeryManyKeysOfAnUnknownKindNoMistypedOneIsLookedFor) {
    const auto faults = [](std::size_t strange) {
        std::string text = "制图: 1\n类型: 无此图\n数据: {a: 1}\n";
        for (std::size_t i = 0; i < strange; ++i) text += "qwertyuiop" + std::to_string(i) + ": 1\n";
        return Reading(text + "标提: 甲\n").faults();
    };
    EXPECT_EQ(faults(limits::suggestions - 1), "2:5 Z220 1003:1 Z204");
    EXPECT_EQ(faults(limits::suggestions), "2:5 Z220");
}

TEST(Decode, AnnotationsAndTicksAtTheirLimitAndPastIt) {
    const auto faults = [](const std::string& key, const std::string& item, std::size_t count,
                           const std::string& end) {
        std::string text = "制图: 1\n标题: 甲\n类型: 趋势\n数据: {2016年: 1, 2017年: 2}\n" + key + "[";
        while (count-- > 0) text += item;
        return Reading(text + "]" + end + "\n").faults();
    };
    const std::string note = "{点: 2016年, 文字: 乙},";
    EXPECT_EQ(faults("标注: ", note, limits::annotations, ""), "");
    EXPECT_EQ(faults("标注: ", note, limits::annotations + 1, ""), "5:5 Z244");
    EXPECT_EQ(faults("纵轴: {刻度: ", "1,", limits::ticks, "}"), "");
    EXPECT_EQ(faults("纵轴: {刻度: ", "1,", limits::ticks + 1, "}"), "5:10 Z244");
}

} // namespace
} // namespace zhitu
