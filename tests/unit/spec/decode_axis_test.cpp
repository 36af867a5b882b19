#include "core/spec/dump.hpp"
#include "tests/unit/spec/support.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::faults;
using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n数据: {a: 1}\n"; // three lines; what is tested stands on the fourth

TEST(DecodeAxis, both_languages_are_one) {
    const Reading chinese(head + "横轴: {列: 甲}\n纵轴: {列: [乙, 丙], 范围: 0—3000, 刻度: 500, 网格: 否}\n断轴: "
                                 "{自: 300, 至: 1500}\n同尺: 是\n");
    const Reading english(
        "zhitu: 1\ntype: column\ndata: {a: 1}\nx: {columns: 甲}\n"
        "y: {columns: [乙, 丙], range: [0, 3000], ticks: 500, grid: no}\nbreak: 300-1500\nshared_scale: yes\n");
    EXPECT_EQ(chinese.faults() + english.faults(), "");
    EXPECT_EQ(dump(chinese.spec), dump(english.spec));
    EXPECT_NE(dump(chinese.spec)
                  .find("    x 甲\n    y 乙\n    y 丙\n    y range 0 to 3000\n    y ticks 500\n"
                        "    y grid no\n    break 300 to 1500\n    shared_scale yes\n"),
              std::string::npos)
        << dump(chinese.spec);
}

TEST(DecodeAxis, ticks_are_a_word_a_step_or_a_list) {
    const auto axis = [](const std::string& ticks) {
        const Reading reading(head + "纵轴: {刻度: " + ticks + "}\n");
        EXPECT_EQ(reading.faults(), "");
        return reading.spec.charts[0].y_axis;
    };
    EXPECT_TRUE(axis("有").labels->value);
    EXPECT_FALSE(axis("none").labels->value);
    EXPECT_TRUE(axis("有").ticks.empty());
    EXPECT_EQ(axis("500").step.value, "500");
    EXPECT_TRUE(axis("500").ticks.empty());
    EXPECT_FALSE(axis("500").labels);
    EXPECT_EQ(axis("[0, 1000, 2000]").ticks.size(), 3u);
    EXPECT_EQ(faults(head + "纵轴: {刻度: [500]}\n"), "4:10 Z273");
    EXPECT_EQ(faults(head + "纵轴: {刻度: {隔: 5}}\n"), "4:10 Z211");
}

TEST(DecodeAxis, an_axis_of_names_takes_periods_and_a_single_name) {
    const Reading reading(head + "横轴: {范围: 2016年1—6月—2020年1—6月, 刻度: [乙]}\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(reading.spec.charts[0].x_axis.low.value, "2016年1—6月");
    EXPECT_EQ(reading.spec.charts[0].x_axis.ticks.size(), 1u);
    const Reading map(head + "横轴: {范围: {自: 2016年, 至: 2020年}}\n纵轴: {范围: {自: 0}}\n");
    EXPECT_EQ(map.faults(), "5:10 Z270");
    EXPECT_EQ(map.spec.charts[0].x_axis.high.value, "2020年");
    EXPECT_EQ(faults(head + "横轴: {范围: 2016年, 刻度: []}\n"), "4:10 Z270 4:21 Z273");
}

TEST(DecodeAxis, another_name_of_an_axis_is_told_its_own) {
    for (const auto& [other, own] :
         {std::pair("竖轴", "纵轴"), std::pair("Y轴", "纵轴"), std::pair("X轴", "横轴")}) {
        const Reading reading(head + other + ": 甲\n");
        ASSERT_EQ(reading.faults(), "4:1 Z204");
        EXPECT_EQ(reading.diagnostics.all()[0].fix_zh, std::string("改成 ") + own) << "竖轴 is not 竖排";
    }
}

TEST(DecodeAxis, faults_are_said_where_they_stand) {
    EXPECT_EQ(faults(head + "纵轴: {范围: 3000}\n"), "4:10 Z270");
    EXPECT_EQ(faults(head + "纵轴: {范围: [0, 1, 2]}\n"), "4:10 Z270");
    EXPECT_EQ(faults(head + "纵轴: {网格: 有}\n"), "4:10 Z223");
    EXPECT_EQ(faults(head + "纵轴: {幅度: 1}\n"), "4:6 Z204");
    EXPECT_EQ(faults(head + "横轴: {列: [甲, 乙]}\n"), "4:13 Z211");
    EXPECT_EQ(faults(head + "断轴: 300\n"), "4:5 Z271");
    EXPECT_EQ(faults(head + "断轴: {自: 300}\n"), "4:5 Z271");
    EXPECT_EQ(faults(head + "断轴: {自: 300, 到: 1500}\n"), "4:14 Z204");
    EXPECT_EQ(faults(head + "同尺: 对\n"), "4:5 Z223");
    EXPECT_EQ(faults("制图: 1\n类型: 趋势\n数据: {a: 1}\n断轴: 1—2\n"), "4:1 Z222");
}

TEST(DecodeAxis, the_root_of_a_board_speaks_for_its_panels) {
    const std::string panels = "面板:\n  - {类型: 柱图, 数据: {a: 1}}\n  - {类型: 柱图, 数据: {a: 1}, 同尺: 否}\n";
    const Reading reading("制图: 1\n同尺: 是\n" + panels);
    EXPECT_EQ(reading.faults(), "");
    EXPECT_TRUE(reading.spec.charts[0].shared_scale->value);
    EXPECT_FALSE(reading.spec.charts[1].shared_scale->value);
    EXPECT_FALSE(Reading("制图: 1\n" + panels).spec.charts[0].shared_scale);
    EXPECT_EQ(faults("制图: 1\n断轴: 1—2\n" + panels), "2:1 Z208");
}

} // namespace
} // namespace zhitu
