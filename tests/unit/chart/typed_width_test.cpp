// A width that the designer typed is drawn so; one that nobody typed is the house's to adapt.
#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {
namespace {

class TypedWidth : public Charting {
protected:
    TypedWidth() { nominal_ = {10_mm, 10_mm, 300_mm, 40_mm}; }
    double thickness(const std::string& kind, const std::string& rest) {
        read(kind, rest);
        return plan().x.thickness;
    }
};

const std::string shares = "部分: [甲, 乙]\n数据: {2018年: 30:70, 2019年: 40:60, 2020年: 50:50}\n";

TEST_F(TypedWidth, wide_charts_widen_only_what_nobody_typed) {
    EXPECT_DOUBLE_EQ(thickness("column", two_periods), 18) << "9 mm in a frame of 300";
    EXPECT_DOUBLE_EQ(thickness("column", two_periods + "柱宽: 12mm\n"), 12);
    EXPECT_DOUBLE_EQ(thickness("ratio", shares), 18);
    EXPECT_DOUBLE_EQ(thickness("ratio", shares + "柱宽: 12mm\n"), 12);
}

TEST_F(TypedWidth, values_do_not_widen_the_parts_of_a_typed_stack) {
    const std::string stack = "堆叠: 是\n数据: {甲: {2019年: 123456.78, 2020年: 5}, 乙: {2019年: 1, 2020年: 5}}\n";
    nominal_.width = 100_mm;
    EXPECT_GT(thickness("column", stack), 9);
    EXPECT_DOUBLE_EQ(thickness("column", stack + "柱宽: 9mm\n"), 9);
}

TEST_F(TypedWidth, two_periods_keep_room_for_what_stands_between_them) {
    read("column", two_periods);
    EXPECT_DOUBLE_EQ(plan().x.gap, 1.5);
    read("column", two_periods + "柱距: 0.2\n");
    EXPECT_DOUBLE_EQ(plan().x.gap, 0.2);
    read("column", "数据: {2018年: 1, 2019年: 2, 2020年: 3}\n");
    EXPECT_DOUBLE_EQ(plan().x.gap, 0.6);
}

} // namespace
} // namespace zhitu::test
