#include "core/data/axis_value.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// The value as text, or the fault's code.
std::string value(const std::string& typed, const std::string& unit) {
    Diagnostics diagnostics;
    const auto number = axis_value({typed, {}}, parse_unit(unit).unit, diagnostics);
    EXPECT_EQ(number.has_value(), !diagnostics.has_errors());
    return number ? number->text() : diagnostics.all().front().code;
}

TEST(AxisValue, a_bare_number_is_in_the_axis_unit) {
    EXPECT_EQ(value("2000", "亿元"), "2000");
    EXPECT_EQ(value(" -4.50 ", "%"), "-4.50");
    EXPECT_EQ(value("1,500", ""), "1500");
}

TEST(AxisValue, units_convert_exactly) {
    EXPECT_EQ(value("2万亿元", "亿元"), "20000");
    EXPECT_EQ(value("2503.07亿元", "万元"), "25030700");
    EXPECT_EQ(value("3万", "亿元"), "0.0003") << "a magnitude alone is of the axis's quantity";
    EXPECT_EQ(value("5%", "%"), "5");
}

TEST(AxisValue, what_is_no_value_is_said) {
    EXPECT_EQ(value("很多", "亿元"), "Z390");
    EXPECT_EQ(value("", "亿元"), "Z390");
    EXPECT_EQ(value("20km", "公里"), "Z390");
    EXPECT_EQ(value("20美元", "亿元"), "Z391");
    EXPECT_EQ(value("20亿元", ""), "Z391");
}

TEST(UnitOf, the_column_or_what_its_cells_carry) {
    Column shared, percent, mixed, bare;
    shared.unit = "万元";
    EXPECT_EQ(unit_of(shared).power, 4);
    percent.values.add_missing({});
    percent.values.add("25.3%", *Decimal::parse("25.3"), {});
    EXPECT_EQ(unit_of(percent).text, "%");
    mixed.values.add("3万元", *Decimal::parse("30000"), {});
    EXPECT_EQ(unit_of(mixed).text, "元") << "numbers of mixed magnitudes are in the bare quantity";
    EXPECT_EQ(unit_of(mixed).power, 0);
    bare.values.add("3", Decimal::of(3), {});
    EXPECT_TRUE(unit_of(bare).is_empty());
}

} // namespace
} // namespace zhitu
