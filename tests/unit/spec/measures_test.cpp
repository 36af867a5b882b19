#include "core/spec/measures.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(Measures, Lengths) {
    EXPECT_EQ(parse_length("85.4mm")->number, 85.4);
    EXPECT_EQ(parse_length("2栏")->unit, LengthText::Unit::column);
    EXPECT_EQ(parse_length("2 col")->unit, LengthText::Unit::column);
    EXPECT_EQ(parse_length("13字")->unit, LengthText::Unit::character);
    for (const char* bad : {"", "mm", "5", "5 em", "5mm x", "--5mm", "1e3mm"})
        EXPECT_FALSE(parse_length(bad)) << bad;
}

TEST(Measures, Millimetres) {
    EXPECT_DOUBLE_EQ(*millimetres(*parse_length("2cm")), 20);
    EXPECT_DOUBLE_EQ(*millimetres(*parse_length("72pt")), 25.4);
    EXPECT_DOUBLE_EQ(*millimetres(*parse_length("96px")), 25.4);
    EXPECT_FALSE(millimetres(*parse_length("2栏")));
}

TEST(Measures, SizesWithAnyCross) {
    for (const char* text : {"2栏 x 105mm", "2栏x105mm", "2col X 105mm", "2栏 × 105mm", "2栏*105mm"}) {
        const auto size = parse_size(text);
        ASSERT_TRUE(size) << text;
        EXPECT_EQ(size->width.unit, LengthText::Unit::column);
        EXPECT_EQ(size->height.number, 105);
    }
    EXPECT_EQ(parse_size("100px x 80px")->height.number, 80);
    EXPECT_EQ(parse_size("２栏 ｘ ６０ｍｍ")->height.number, 60) << "full-width";
    EXPECT_EQ(parse_size("三栏 x 6厘米")->width.number, 3);
    EXPECT_EQ(parse_size("三栏 x 6厘米")->height.unit, LengthText::Unit::cm);
    EXPECT_EQ(parse_size("两栏 x 60毫米")->width.number, 2);
    EXPECT_EQ(parse_size("通栏 x 60mm")->width.unit, LengthText::Unit::all_columns);
    EXPECT_EQ(parse_size("full x 60mm")->width.unit, LengthText::Unit::all_columns);
    for (const char* bad : {"105mm", "2栏 105mm", "x", "2栏 x", "2栏 x 3 x 4"})
        EXPECT_FALSE(parse_size(bad)) << bad;
}

TEST(Measures, Grids) {
    EXPECT_EQ(parse_grid("2x3")->columns, 2);
    EXPECT_EQ(parse_grid("2 × 3")->rows, 3);
    for (const char* bad : {"0x2", "2", "2.5x2", "-1x2", "axb", "99999999999x1"})
        EXPECT_FALSE(parse_grid(bad)) << bad;
}

} // namespace
} // namespace zhitu
