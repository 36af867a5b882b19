#include "tests/unit/spec/support.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using testing_support::Reading;

const std::string head = "制图: 1\n类型: 柱图\n数据: {a: 1}\n";

std::string turned(const Reading& reading) {
    EXPECT_EQ(reading.faults(), "");
    std::string found = reading.spec.vertical_title.value ? "title " : "";
    for (const ChartSpec& chart : reading.spec.charts) found += chart.vertical_labels.value ? "x " : "";
    return found + (reading.spec.vertical_note.value ? "note" : "");
}

TEST(DecodeVertical, YesTurnsTheTitle) {
    EXPECT_EQ(turned(Reading(head + "竖排: 是\n")), "title ");
    EXPECT_EQ(turned(Reading(head + "竖排: 否\n")), "");
    EXPECT_EQ(turned(Reading(head + "vertical: yes\n")), "title ");
}

TEST(DecodeVertical, OrTheTextsThatAreNamed) {
    EXPECT_EQ(turned(Reading(head + "竖排: 横轴\n")), "x ");
    EXPECT_EQ(turned(Reading(head + "竖排: [标题, 横轴, 注]\n")), "title x note");
}

TEST(DecodeVertical, APanelHasNamesOnly) {
    const std::string board = "制图: 1\n竖排: [标题, 注]\n面板:\n  - {标题: 甲, 类型: 柱图, 数据: {a: 1}, 竖排: ";
    EXPECT_EQ(turned(Reading(board + "是}\n")), "title x note");
    EXPECT_EQ(Reading(board + "标题}\n").faults(), "4:37 Z223");
}

TEST(DecodeVertical, WordsThatAreNoneAreSaid) {
    EXPECT_EQ(Reading(head + "竖排: 直\n").faults(), "4:5 Z223");
    EXPECT_EQ(Reading(head + "竖排: [是]\n").faults(), "4:6 Z223");
}

} // namespace
} // namespace zhitu
