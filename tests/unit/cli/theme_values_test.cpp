#include "core/cli/theme_values.hpp"

#include <gtest/gtest.h>

namespace zhitu::cli {
namespace {

ThemeKeyDoc key(const char* section, const char* name) {
    return {{section, ""}, {name, ""}, {"", ""}, {"", ""}, nullptr};
}

TEST(ThemeValues, are_written_as_in_the_theme) {
    const ThemeValues values(
        "题饰: 飘带\n用语: {注: \"注：\"}\n面板:\n  字:\n    板题: {字号: 18pt, 阶梯: [16pt, {字距: 0}]}\n");
    EXPECT_EQ(values.at(key("", "题饰")), "飘带");
    EXPECT_EQ(values.at(key("用语", "注")), "\"注：\"");
    EXPECT_EQ(values.at(key("面板 字 板题", "字号")), "18pt");
    EXPECT_EQ(values.at(key("面板 字 板题", "阶梯")), "[16pt, {字距: 0}]");
    EXPECT_EQ(values.at(key("面板 字", "板题")), "{字号: 18pt, …}");
    EXPECT_EQ(values.at(key("", "面板")), "{字: …}");
}

TEST(ThemeValues, are_those_of_single_charts_where_panels_have_none) {
    const ThemeValues values("面板: {卡片: {边距: 1mm}}\n单图: {卡片: {边距: 2mm, 题高: 3mm}}\n");
    EXPECT_EQ(values.at(key("面板 卡片", "边距")), "1mm");
    EXPECT_EQ(values.at(key("面板 卡片", "题高")), "3mm");
}

TEST(ThemeValues, of_one_type_stand_for_all) {
    const ThemeValues values("面板: {字: {板题: {字号: 9pt}, 栏题: {字号: 8pt, 阶梯: [{压缩: 0.9}]}}}\n");
    EXPECT_EQ(values.at(key("面板 字 板题", "字号")), "9pt");
    EXPECT_EQ(values.at(key("面板 字 板题", "压缩")), "0.9");
}

TEST(ThemeValues, are_empty_where_the_theme_is_silent) {
    const ThemeValues values("题饰: 飘带\n");
    EXPECT_EQ(values.at(key("", "语言")), "");
    EXPECT_EQ(values.at(key("面板 字 板题", "字号")), "");
    EXPECT_EQ(ThemeValues(":\n  - [").at(key("", "题饰")), "");
}

} // namespace
} // namespace zhitu::cli
