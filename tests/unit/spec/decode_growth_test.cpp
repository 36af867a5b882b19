#include "core/spec/dump.hpp"
#include "tests/unit/spec/support.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::faults;
using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n数据: {2016年: 1亿元, 2020年: 2亿元}\n";

Growth growth(const std::string& value) {
    const Reading reading(head + "增长: " + value + "\n");
    EXPECT_EQ(reading.faults(), "") << value;
    return reading.spec.charts.at(0).growth;
}

TEST(DecodeGrowth, every_word_in_both_languages) {
    using enum Growth::Mode;
    const std::vector<std::tuple<std::string, std::string, Growth::Mode>> words{
        {"自动", "auto", automatic},
        {"同比", "year_on_year", year_on_year},
        {"年均", "annual", annual},
        {"环比", "period_on_period", period_on_period},
        {"倍数", "multiple", multiple},
        {"百分点", "points", points},
        {"无", "none", none}};
    for (const auto& [zh, en, mode] : words) {
        EXPECT_EQ(growth(zh).mode, mode) << zh;
        EXPECT_EQ(growth(en).mode, mode) << en;
        EXPECT_EQ(growth("{算法: " + zh + "}").mode, mode) << zh;
    }
}

TEST(DecodeGrowth, a_map_says_every_part) {
    const Growth all = growth("{算法: 年均, 自: 2016年, 至: 2020年, 小数: 2, 口径: 按可比价格}");
    EXPECT_EQ(all.mode, Growth::Mode::annual);
    EXPECT_EQ(all.from.value, "2016年");
    EXPECT_EQ(all.to.value, "2020年");
    EXPECT_EQ(all.decimals, 2);
    EXPECT_EQ(all.basis.value, "按可比价格");
    EXPECT_EQ(growth("{自: 2016年}").mode, Growth::Mode::automatic); // the method is the usual one
}

TEST(DecodeGrowth, both_languages_make_one_model) {
    const std::string zh = "{算法: 倍数, 自: 2016年, 至: 2020年, 小数: 0, 口径: 名义}";
    const std::string en = "{method: multiple, from: 2016年, to: 2020年, decimals: 0, basis: nominal}";
    EXPECT_EQ(dump(Reading(head + "增长: " + zh + "\n").spec), dump(Reading(head + "growth: " + en + "\n").spec));
    EXPECT_EQ(growth(en).basis.value, "名义");
    EXPECT_EQ(growth("{basis: real}").basis.value, "实际");
}

TEST(DecodeGrowth, a_full_width_figure_is_printed_in_ascii) {
    EXPECT_EQ(growth("１０．５％").mode, Growth::Mode::written);
    EXPECT_EQ(growth("１０．５％").written.value, "10.5%");
}

TEST(DecodeGrowth, a_text_alone_is_written) {
    const Growth text = growth("{文字: 翻一番}");
    EXPECT_EQ(text.mode, Growth::Mode::written);
    EXPECT_EQ(text.written.value, "翻一番");
    EXPECT_EQ(growth("{算法: 同比, 文字: 7.1%}").mode, Growth::Mode::year_on_year);
}

TEST(DecodeGrowth, what_is_wrong) {
    EXPECT_EQ(faults(head + "增长: {算法: 年军}\n"), "4:10 Z223");
    EXPECT_EQ(faults(head + "增长: {方法: 年均}\n"), "4:6 Z204");
    EXPECT_EQ(faults(head + "增长: {小数: 7}\n"), "4:10 Z229");
    EXPECT_EQ(faults(head + "增长: {算法: 同比, 自: 2016年}\n"), "4:14 Z240");
    EXPECT_EQ(faults(head + "增长: {from: 2016年, method: period_on_period}\n"), "4:6 Z240");
    EXPECT_EQ(faults(head + "增长: {文字: 7.1%, 小数: 2, 口径: 名义}\n"), "4:16 Z241 4:23 Z241");
    EXPECT_EQ(faults(head + "增长: [自动]\n"), faults(head + "单位: [元]\n"));
}

} // namespace
} // namespace zhitu
