#include "core/text/itemise.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zhitu {
namespace {

/// Numbers in brackets: "单位[3]年".
std::string itemised(std::string_view text) {
    TypeStyle style;
    style.digits.role = "数字";
    std::string shown;
    for (const TextPiece& item : itemise(text, style))
        shown += item.digits ? "[" + std::string(item.text) + "]" : std::string(item.text);
    return shown;
}

TEST(Itemise, NumbersKeepTheirPointsSignsAndPerCent) {
    EXPECT_EQ(itemised("2503.07"), "[2503.07]");
    EXPECT_EQ(itemised("1,234.5%"), "[1,234.5%]");
    EXPECT_EQ(itemised("-0.3‰"), "[-0.3‰]");
    EXPECT_EQ(itemised("−12"), "[−12]");
    EXPECT_EQ(itemised("2016-2020年"), "[2016-2020]年");
    EXPECT_EQ(itemised("增幅为2020年比2016年"), "增幅为[2020]年比[2016]年");
    EXPECT_EQ(itemised("9.5:40.8"), "[9.5]:[40.8]");
}

TEST(Itemise, MarksOutsideNumbersStayHan) {
    EXPECT_EQ(itemised("单位：%"), "单位：%");
    EXPECT_EQ(itemised("截至2020."), "截至[2020].");
    EXPECT_EQ(itemised("%5"), "%[5]");
    EXPECT_EQ(itemised("A-B, C+"), "A-B, C+");
    EXPECT_EQ(itemised("-%-, 7"), "-%-, [7]");
    EXPECT_EQ(itemised(""), "");
}

TEST(Itemise, OneItemWithoutDigitFace) {
    const auto items = itemise("2020年", TypeStyle{});
    ASSERT_EQ(items.size(), 1u);
    EXPECT_FALSE(items[0].digits);
    EXPECT_EQ(items[0].text, "2020年");
}

} // namespace
} // namespace zhitu
